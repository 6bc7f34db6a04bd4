/**
 * The two editions of the official form.
 *
 * - `2019`: 国办公开办函〔2019〕60号 (trial form), reports for 2019 and 2020.
 * - `2021`: 国办公开办函〔2021〕30号, reports for 2021 and later.
 */
export type Edition = '2019' | '2021'

export const EDITIONS: readonly Edition[] = ['2019', '2021']

/** The edition that the law asks for in reports on `year`; null before 2019, when no uniform form existed. */
export function editionFor(year: number): Edition | null {
  if (year >= 2021) return '2021'
  return year >= 2019 ? '2019' : null
}
