/** Whole reports around the labeled sentences: silence where sentence and tables agree and on traps, a finding where one figure was changed. */
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../src/engine/contract'
import { specimenCells } from '../../../../src/engine/form/specimen'
import { CATALOGUE } from '../../../../src/engine/rules/catalogue'
import { judge } from '../../../../src/engine/rules/run'
import { claimsIn } from './claims-in'
import { agreeingCells, factsIn, highest, lowest, placeIn, reportWith } from './agreeing'
import type { Label } from './label'
import { BLIND, LABELS } from './labels'
import { isFound } from './measure'
import { contradictingCells, saying } from './planted'

const TIME_LIMIT = 120_000

const NARRATIVE_RULES = CATALOGUE.filter(({ id }) => /^N\d/.test(id))

/** What rules on figures and names in prose say of a place in the text. */
function narrativeFindings(text: string, from = 0, to = text.length): Finding[] {
  const { findings, faults } = judge(factsIn(text), {}, NARRATIVE_RULES)
  if (faults.length > 0) throw new Error(faults.map(({ rule, error }) => `${rule}: ${error}`).join('; '))
  return findings.filter(({ at }) => at.some(({ start, end }) => start < to && end > from))
}

const loud = ({ severity }: Finding): boolean => severity !== 'info'
/** Rules that hold a figure against the tables; N13 and the rest judge the prose by itself. */
const AGAINST_TABLES = new Set(['N01', 'N02', 'N03', 'N04', 'N05', 'N06', 'N07', 'N08', 'N09', 'N10', 'N11', 'N12', 'N14', 'N15', 'N16', 'N17', 'N25'])
/** A sentence on nothing but another year may be an old one left in. */
const asksForYear = (label: Label, { rule }: Finding): boolean => rule === 'N20' && label.kind === 'last year'
const blind = new Set(BLIND)
/** Of a blind label only its kind: whoever mends a rule must not learn the sentences by their failures. */
const shown = (label: Label, words: string): string => (blind.has(label) ? `a blind one: ${label.kind}` : `${words} | ${label.say}`)
const line = (label: Label, found: readonly Finding[]): string => shown(label, found.map(({ rule, message }) => `${rule} ${message}`).join(' / '))

describe('a report whose tables agree with its prose', () => {
  it.each([
    ['lowest', lowest, LABELS],
    ['highest', highest, LABELS.filter(({ states }) => states.some(({ value }) => typeof value !== 'number'))]
  ] as const)(
    'gets no question about it, with the %s value each figure allows',
    (_, pick, labels) => {
      const asked: string[] = []
      for (const label of labels) {
        const found = narrativeFindings(reportWith(label, agreeingCells(label, pick))).filter((one) => loud(one) && !asksForYear(label, one))
        if (found.length > 0) asked.push(line(label, found))
      }
      expect(asked).toEqual([])
    },
    TIME_LIMIT
  )
})

describe('a trap', () => {
  const none = Object.fromEntries(Object.keys(specimenCells('2021')).map((id) => [id, '0']))

  it.each([
    ['tables full of other figures', {}],
    ['tables of zeros', none]
  ])(
    'is never held against %s',
    (_, cells) => {
      const asked: string[] = []
      for (const label of LABELS.filter((one) => one.trap)) {
        const found = narrativeFindings(reportWith(label, cells))
        const held = found.filter((one) => AGAINST_TABLES.has(one.rule) || (loud(one) && !asksForYear(label, one)))
        if (held.length > 0) asked.push(line(label, held))
      }
      expect(asked).toEqual([])
    },
    TIME_LIMIT
  )
})

describe('a figure with a limiter', () => {
  it(
    'is never said to contradict the tables',
    () => {
      const accused: string[] = []
      for (const label of LABELS) {
        for (const one of label.states.filter(({ limited }) => limited)) {
          const cells = contradictingCells(label, one, true)
          if (!cells) continue
          const text = reportWith(label, cells)
          const { start, end } = placeIn(text, label, one.words)
          const found = narrativeFindings(text, start, end).filter(loud)
          if (found.length > 0) accused.push(line(label, found))
        }
      }
      expect(accused).toEqual([])
    },
    TIME_LIMIT
  )
})

describe('a planted conflict', () => {
  it(
    'between the tables and a figure that is read as a claim is found at the figure',
    () => {
      const overlooked: string[] = []
      let planted = 0
      for (const label of LABELS) {
        const agreeing = reportWith(label, agreeingCells(label))
        const claims = claimsIn(agreeing)
        for (const one of label.states.filter(({ limited }) => !limited)) {
          const cells = contradictingCells(label, one)
          // How many are read at all is measured in claims.test.ts.
          if (!cells || !isFound(label, one, agreeing, claims)) continue
          planted++
          const text = reportWith(label, cells)
          const { start, end } = placeIn(text, label, one.words)
          if (!narrativeFindings(text, start, end).some(({ rule }) => AGAINST_TABLES.has(rule))) overlooked.push(shown(label, `${one.about} ${one.words}`))
        }
      }
      expect(planted).toBeGreaterThan(550)
      expect(overlooked).toEqual([])
    },
    TIME_LIMIT
  )

  it(
    'between a whole and its parts, or a percentage and its base, is found in four of five sentences',
    () => {
      const overlooked: string[] = []
      let planted = 0
      for (const label of LABELS) {
        const changed = [
          ...(label.sums ?? []).map(({ parts }) => saying(label, parts[0] ?? '', 10)),
          ...(label.rates ?? []).map((words) => saying(label, words, 7))
        ]
        planted += changed.length
        for (const say of changed) {
          const text = reportWith({ ...label, say }, agreeingCells(label))
          const start = text.indexOf(say)
          if (narrativeFindings(text, start, start + say.length).filter(loud).length === 0) overlooked.push(shown(label, say))
        }
      }
      expect(planted).toBeGreaterThanOrEqual(45)
      expect(overlooked.length, overlooked.join('\n')).toBeLessThanOrEqual(planted / 5)
    },
    TIME_LIMIT
  )
})
