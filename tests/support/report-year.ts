import type { Edition } from '../../src/engine/form/editions'
import type { Patch } from '../../src/engine/form/specimen'

/** The patch on a specimen of `edition` whose title and period name another year. */
export function inYear(year: number, patch: Patch = {}): Patch {
  const edition: Edition = patch.edition ?? '2021'
  const own = edition === '2021' ? '2023' : '2020'
  return {
    ...patch,
    replace: [[`云溪县人民政府${own}年`, `云溪县人民政府${year}年`], [`统计期限为${own}年`, `统计期限为${year}年`], ...(patch.replace ?? [])]
  }
}
