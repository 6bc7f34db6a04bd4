import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../src/engine/contract'
import { readProfile, writeProfile } from '../../../src/engine/profile/file'

const FULL: Profile = {
  id: 'p1',
  name: '甲县 2025 年',
  mode: 'collect',
  deadlines: { department: '01-20', subdistrict: '2026-01-15' },
  phrases: [{ rule: 'C11', text: '政务公开专区', severity: 'warning' }],
  chapterOneLimit: 1000,
  extraRows: [{ table: 'disclosure', label: '其他主动公开文件' }],
  off: [
    { rule: 'C04', reason: '本县通知未要求', by: '张' },
    { rule: 'C08', organKind: 'department', reason: '局不报', by: '张' }
  ],
  severity: { C20: 'error', V12: 'info' }
}

const read = (change: object | string) => readProfile(typeof change === 'string' ? change : JSON.stringify({ schema: 'gouji/profile@1', ...FULL, ...change }))

describe('a profile file', () => {
  it('goes out and comes back as it was', () => {
    expect(readProfile(writeProfile(FULL))).toEqual({ profile: FULL })
    const bare: Profile = { id: 'p', name: '乙县', mode: 'draft' }
    expect(readProfile(writeProfile(bare))).toEqual({ profile: bare })
    expect(writeProfile(bare)).toBe('{\n  "schema": "gouji/profile@1",\n  "id": "p",\n  "name": "乙县",\n  "mode": "draft"\n}\n')
  })

  it('is read with a byte order mark, as Notepad writes it', () => {
    expect(readProfile(`\uFEFF${writeProfile(FULL)}`)).toEqual({ profile: FULL })
  })

  it('is refused where it is something else', () => {
    expect(read('')).toEqual({ trouble: 'not-json' })
    expect(read('{"schema":')).toEqual({ trouble: 'not-json' })
    for (const other of ['null', '[]', '"gouji/profile@1"', '{}', '{"schema":"gouji/backup@1"}', '{"schema":"gouji/profile@2"}']) {
      expect(read(other)).toEqual({ trouble: 'not-profile' })
    }
  })

  it.each([
    [{ version: 1 }, 'version'],
    [{ constructor: {} }, 'constructor'],
    [{ deadlines: { village: '01-20' } }, 'deadlines.village'],
    [{ phrases: [{ ...FULL.phrases?.[0], note: '' }] }, 'phrases[0].note'],
    [{ extraRows: [{ table: 'disclosure', label: '行', column: 1 }] }, 'extraRows[0].column'],
    [{ off: [FULL.off?.[0], { ...FULL.off?.[1], at: '2026' }] }, 'off[1].at']
  ])('is refused with a field nobody knows: %j', (change, field) => {
    expect(read(change)).toEqual({ trouble: 'unknown-field', field })
  })

  it('is refused with keys that mean something to JavaScript', () => {
    const file = writeProfile(FULL)
    expect(readProfile(file.replace('"id"', '"__proto__": {"mode": "draft"}, "id"'))).toEqual({ trouble: 'unknown-field', field: '__proto__' })
    expect(readProfile(file.replace('"department"', '"__proto__"'))).toEqual({ trouble: 'unknown-field', field: 'deadlines.__proto__' })
    expect(readProfile(file.replace('"C20"', '"__proto__"'))).toEqual({ trouble: 'wrong-value', field: 'severity.__proto__' })
    expect(readProfile(file.replace('"V12"', '"toString"'))).toEqual({ trouble: 'wrong-value', field: 'severity.toString' })
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it.each([
    [{ id: 7 }, 'id'],
    [{ name: '  ' }, 'name'],
    [{ name: '长'.repeat(501) }, 'name'],
    [{ mode: 'strict' }, 'mode'],
    [{ mode: undefined }, 'mode'],
    [{ deadlines: [] }, 'deadlines'],
    [{ deadlines: null }, 'deadlines'],
    [{ deadlines: { department: '13-01' } }, 'deadlines.department'],
    [{ deadlines: { department: '01-32' } }, 'deadlines.department'],
    [{ deadlines: { department: '1月20日' } }, 'deadlines.department'],
    [{ deadlines: { department: 120 } }, 'deadlines.department'],
    [{ phrases: {} }, 'phrases'],
    [{ phrases: ['政务公开专区'] }, 'phrases[0]'],
    [{ phrases: [{ rule: 'c11', text: '专区', severity: 'info' }] }, 'phrases[0].rule'],
    [{ phrases: [{ rule: 'C11', text: '', severity: 'info' }] }, 'phrases[0].text'],
    [{ phrases: [{ rule: 'C11', text: '专区', severity: 'fatal' }] }, 'phrases[0].severity'],
    [{ chapterOneLimit: 0 }, 'chapterOneLimit'],
    [{ chapterOneLimit: 1_000_001 }, 'chapterOneLimit'],
    [{ chapterOneLimit: 12.5 }, 'chapterOneLimit'],
    [{ chapterOneLimit: '1000' }, 'chapterOneLimit'],
    [{ extraRows: [{ table: 'other', label: '行' }] }, 'extraRows[0].table'],
    [{ extraRows: [{ table: 'requests' }] }, 'extraRows[0].label'],
    [{ off: [{ rule: 'C04', reason: '', by: '张' }] }, 'off[0].reason'],
    [{ off: [{ rule: 'C04', reason: '不要求', by: ' ' }] }, 'off[0].by'],
    [{ off: [{ rule: 'C4', reason: '不要求', by: '张' }] }, 'off[0].rule'],
    [{ off: [{ rule: 'C04', organKind: 'village', reason: '不要求', by: '张' }] }, 'off[0].organKind'],
    [{ off: Array.from({ length: 501 }, () => FULL.off?.[0]) }, 'off'],
    [{ severity: { C20: 'off' } }, 'severity.C20']
  ])('is refused with a wrong value: %j', (change, field) => {
    expect(read(change)).toEqual({ trouble: 'wrong-value', field })
  })

  it('is refused where it hides harm to a person', () => {
    expect(read({ off: [{ rule: 'P01', reason: '不看', by: '张' }] })).toEqual({ trouble: 'always-shown', field: 'P01' })
  })

  it('takes the limits themselves', () => {
    expect(read({ chapterOneLimit: 1_000_000, name: '长'.repeat(500), off: Array.from({ length: 500 }, () => FULL.off?.[0]) })).toHaveProperty('profile')
    expect(read({ chapterOneLimit: 1, deadlines: { other: '12-31' } })).toHaveProperty('profile')
  })
})
