import type { CheckResult, OrganKind } from '../engine/contract'
import { maskName } from '../engine/findings/masking'
import { leaving } from './leaving'

/** What the library knows about a result beyond the result: whose it is when a person said so, and which draft. */
export interface Provenance {
  readonly organ: string | null
  readonly organKind: OrganKind | null
  readonly year: number | null
  /** null where the report is nobody's draft. */
  readonly draft: number | null
  readonly latest: boolean
  /** 地区 of its unit as the roster says it; left out or null where there is no roster, or it says none. */
  readonly rosterRegion?: string | null
}

/** Of a result that stands alone. */
export function provenanceOf(result: CheckResult): Provenance {
  const { organ, organKind, year } = result.report
  return { organ, organKind, year, draft: null, latest: true }
}

/** `问题清单_云溪县人民政府_2023_第2稿.csv`, without characters that a disk refuses. */
export function fileName(parts: readonly (string | number | null)[], extension: string): string {
  const words = parts.filter((part) => part !== null && part !== '').map((part) => leaving(maskName(String(part))).replace(/[\\/:*?"<>|\s\p{Cc}]/gu, ''))
  return `${words.join('_').slice(0, 120)}.${extension}`
}
