import type { Facts } from '../../facts/facts'

/** Reports for years before 2019 had no uniform form: nothing of it can be missing there. */
export function uniformForm(facts: Facts): boolean {
  return facts.year === null || facts.year >= 2019
}

/** The table of 2019 in a report for 2021 or later: one finding (S13) stands for all that differs from the table of 2021. */
export function outdatedForm(facts: Facts): boolean {
  return facts.year !== null && facts.year >= 2021 && facts.edition === '2019'
}
