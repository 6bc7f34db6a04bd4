import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../src/engine/contract'
import { demandsKey, withDemands, withMode, withoutRuleOff, withoutRulesOn, withRuleOff, withRulesOn } from '../../../src/engine/profile/changes'

const FRESH: Profile = { id: 'p', name: '本地口径', mode: 'draft' }
const line = { rule: 'C04', reason: '本县通知未要求', by: '张' }

describe('changes of a profile', () => {
  it('set a rule aside and take it back, leaving nothing behind', () => {
    const off = withRuleOff(FRESH, line)
    expect(off.off).toEqual([line])
    expect(withoutRuleOff(off, 'C04')).toEqual(FRESH)
    expect(withoutRuleOff(off, 'C08')).toEqual(off)
    expect(FRESH).not.toHaveProperty('off')
  })

  it('keep one line a kind of organ; for all takes in each kind', () => {
    const kinds = withRuleOff(withRuleOff(FRESH, { ...line, organKind: 'department' }), { ...line, organKind: 'office' })
    expect(kinds.off).toHaveLength(2)
    expect(withRuleOff(kinds, { ...line, organKind: 'office', reason: '另有通知' }).off?.map((one) => one.reason)).toEqual(['本县通知未要求', '另有通知'])
    expect(withoutRuleOff(kinds, 'C04', 'office').off).toEqual([{ ...line, organKind: 'department' }])
    expect(withoutRuleOff(kinds, 'C04').off).toHaveLength(2)
    expect(withRuleOff(kinds, line).off).toEqual([line])
    expect(withRuleOff(withRuleOff(FRESH, line), { ...line, organKind: 'office' }).off).toHaveLength(2)
  })

  it('do not set aside what is always shown', () => {
    expect(withRuleOff(FRESH, { ...line, rule: 'P01' })).toBe(FRESH)
  })

  it('switch rules on, and off again', () => {
    const on = withRulesOn(FRESH, ['C20', 'C21'])
    expect(on.severity).toEqual({ C20: 'error', C21: 'error' })
    expect(withoutRulesOn(on, ['C20']).severity).toEqual({ C21: 'error' })
    expect(withoutRulesOn(on, ['C20', 'C21'])).toEqual(FRESH)
    expect(withRuleOff(on, { ...line, rule: 'C20' }).severity).toEqual({ C21: 'error' })
    expect(withRuleOff(on, { ...line, rule: 'C20', organKind: 'other' }).severity).toEqual({ C20: 'error', C21: 'error' })
  })

  it('change the mode alone', () => {
    expect(withMode(withRuleOff(FRESH, line), 'review')).toEqual({ ...FRESH, off: [line], mode: 'review' })
  })

  it('put new demands in place of the old ones', () => {
    const demands = {
      deadlines: { department: '01-20' },
      phrases: [{ rule: 'C11', text: '专区', severity: 'info' as const }],
      chapterOneLimit: 800,
      extraRows: [{ table: 'disclosure' as const, label: '其他' }]
    }
    const asked = withDemands(withRuleOff(FRESH, line), '甲县', demands)
    expect(asked).toEqual({ ...FRESH, name: '甲县', off: [line], ...demands })
    expect(withDemands(asked, '本地口径', { deadlines: {}, phrases: [], extraRows: [] })).toEqual({ ...FRESH, off: [line] })
  })

  it('tell a result judged under other demands, and only under others', () => {
    const limited = withDemands(FRESH, '甲县', { chapterOneLimit: 800 })
    expect(demandsKey(limited)).not.toBe(demandsKey(FRESH))
    expect(demandsKey(withMode(withRuleOff(limited, line), 'review'))).toBe(demandsKey(limited))
  })
})
