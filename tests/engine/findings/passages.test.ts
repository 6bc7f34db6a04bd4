import { describe, expect, it } from 'vitest'
import { partedWhereDifferent, passagesThatDiffer } from '../../../src/engine/findings/passages'
import { Random } from '../../support/random'

const differ = (before: string, after: string) => passagesThatDiffer(Array.from(before), Array.from(after)).map(({ was, is }) => [was, is])

describe('paragraphs that differ', () => {
  it('are none between equal texts, whatever their blanks', () => {
    expect(differ('甲乙丙', '甲乙丙')).toEqual([])
    expect(passagesThatDiffer(['　　收到 12 件', ''], ['收到12件', ' '])).toEqual([])
    expect(differ('', '')).toEqual([])
  })

  it('are new, gone or rewritten', () => {
    expect(differ('甲丙', '甲乙丙')).toEqual([[null, 1]])
    expect(differ('甲乙丙', '甲丙')).toEqual([[1, null]])
    expect(differ('甲乙丙', '甲丁丙')).toEqual([[1, 1]])
    expect(differ('', '甲')).toEqual([[null, 0]])
    expect(differ('甲', '')).toEqual([[0, null]])
  })

  it('are paired in their order, and the rest is new or gone', () => {
    expect(differ('甲一二乙', '甲三四五乙')).toEqual([
      [1, 1],
      [2, 2],
      [null, 3]
    ])
  })

  it('do not lose those that stand more than once', () => {
    expect(differ('表表甲', '表甲')).toEqual([[1, null]])
    expect(differ('甲无乙无丙', '甲无丁无丙')).toEqual([[2, 2]])
  })

  it('hold what was moved as gone and new', () => {
    expect(differ('甲乙丙丁', '丁甲乙丙')).toEqual([
      [null, 0],
      [3, null]
    ])
  })

  it('always lead from one text to the other', () => {
    const random = new Random(7)
    for (let round = 0; round < 300; round++) {
      const text = (): string[] => Array.from({ length: random.int(0, 12) }, () => random.pick(['甲', '乙', '丙', '丁', '戊', '己', '庚']))
      const [before, after] = [text(), text()]
      const passages = passagesThatDiffer(before, after)
      const [gone, come] = [new Set(passages.map(({ was }) => was)), new Set(passages.map(({ is }) => is))]
      const same = (paragraphs: readonly string[], out: ReadonlySet<number | null>) => paragraphs.filter((_, index) => !out.has(index))
      expect(same(before, gone)).toEqual(same(after, come))
      expect(passages.every(({ was, is }) => was === null || is === null || before[was] !== after[is])).toBe(true)
    }
  })

  it('take linear time', () => {
    const before = Array.from({ length: 60_000 }, (_, index) => `第${index}段`)
    const after = before.map((words, index) => (index % 3 === 0 ? `${words}改` : words)).reverse()
    const from = performance.now()
    passagesThatDiffer(before, before.slice(1))
    passagesThatDiffer(before, after)
    passagesThatDiffer(
      Array.from({ length: 60_000 }, () => '同'),
      Array.from({ length: 59_000 }, () => '同')
    )
    expect(performance.now() - from).toBeLessThan(4000)
  })
})

describe('a paragraph that was rewritten', () => {
  it('is parted where it differs', () => {
    expect(partedWhereDifferent('收到92件申请', '收到93件申请')).toEqual({
      was: { start: '收到9', middle: '2', end: '件申请' },
      is: { start: '收到9', middle: '3', end: '件申请' }
    })
  })

  it('never overlaps itself, and parts no letter of two units', () => {
    expect(partedWhereDifferent('无无', '无').was).toEqual({ start: '无', middle: '无', end: '' })
    expect(partedWhereDifferent('a𠮷b', 'a𠮶b')).toEqual({ was: { start: 'a', middle: '𠮷', end: 'b' }, is: { start: 'a', middle: '𠮶', end: 'b' } })
    expect(partedWhereDifferent('', '甲').is.middle).toBe('甲')
  })
})
