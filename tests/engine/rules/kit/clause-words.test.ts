import { describe, expect, it } from 'vitest'
import { clauseBefore } from '../../../../src/engine/rules/kit/clause-words'

describe('the words before a place', () => {
  it('are as many as asked for', () => {
    expect(clauseBefore('县政府办公室登记', 6, 3)).toBe('办公室')
    expect(clauseBefore('县政府办公室登记', 2, 3)).toBe('县政')
    expect(clauseBefore('县政府办公室登记', 0, 3)).toBe('')
  })

  it.each(['。', '！', '？', '；', '，', '\n'])('end at %j', (mark) => {
    expect(clauseBefore(`登记${mark}公布后`, 6, 6)).toBe('公布后')
  })

  it('go on over other marks', () => {
    expect(clauseBefore('登记、（公布）：后', 9, 9)).toBe('登记、（公布）：后')
  })
})
