import { describe, expect, it } from 'vitest'
import { overridesOf, undecided, withOverrides, type Claim } from '../../src/library/annotations'
import { digest } from '../../src/library/entry'
import type { Held } from '../../src/library/reports'
import type { Overrides } from '../../src/library/schema'
import { resultOf } from './results'

const READ = digest(resultOf().result)
const NOTHING: Claim = { organ: '', organKind: null, organLevel: null, year: null }

/** A report read as that of a county government on 2023. */
function held(overrides: Overrides = {}): Held {
  const entry = { ...READ, organ: '云溪县人民政府', organKind: 'government', organLevel: 'county', year: 2023, id: 'r1', sequence: 1, addedAt: '' } as const
  return { entry, decision: withOverrides(undecided('r1'), overrides) }
}

describe('what of a claim is a correction', () => {
  it('is what differs from what was read', () => {
    const claim: Claim = { organ: ' 云溪县财政局 ', organKind: 'department', organLevel: 'prefecture', year: 2024, publishedOn: '2025-01-20' }
    expect(overridesOf(held(), claim)).toStrictEqual({
      organ: '云溪县财政局',
      organKind: 'department',
      organLevel: 'prefecture',
      year: 2024,
      publishedOn: '2025-01-20'
    })
  })

  it('is not what agrees with it, is left empty, or is no year', () => {
    expect(overridesOf(held(), { organ: '云溪县人民政府', organKind: 'government', organLevel: 'county', year: 2023 })).toStrictEqual({})
    expect(overridesOf(held(), { ...NOTHING, organ: ' ', publishedOn: '' })).toStrictEqual({})
    expect(overridesOf(held(), { ...NOTHING, year: 2023.5 })).toStrictEqual({})
  })

  it('stays so where the report, judged anew under it, says it itself', () => {
    expect(overridesOf(held({ organKind: 'government', organLevel: 'county' }), { ...NOTHING, organKind: 'government', organLevel: 'county' })).toStrictEqual({
      organKind: 'government',
      organLevel: 'county'
    })
  })

  it('leaves the date of publication alone where the claim does not speak of it, and takes it away where it is empty', () => {
    expect(overridesOf(held({ publishedOn: '2024-01-20' }), NOTHING)).toStrictEqual({ publishedOn: '2024-01-20' })
    expect(overridesOf(held({ publishedOn: '2024-01-20' }), { ...NOTHING, publishedOn: '' })).toStrictEqual({})
  })
})
