import { describe, expect, it } from 'vitest'
import { aroundFigures } from '../../../src/engine/facts/claims/around'
import type { ClaimSentence, Figure } from '../../../src/engine/facts/claims/sentences'
import type { Quantity } from '../../../src/engine/facts/quantities'

/** A sentence of which every `<…>` is a figure. */
function sentenceOf(marked: string): ClaimSentence {
  const figures: Figure[] = []
  let text = ''
  for (const piece of marked.split(/(<[^<>]*>)/)) {
    const words = piece.replace(/[<>]/g, '')
    const [start, end] = [text.length, text.length + words.length]
    const value = parseInt(words, 10)
    const quantity: Quantity = {
      start,
      end,
      figure: { start, end },
      from: value,
      to: value,
      value,
      exact: true,
      unit: '件',
      decimals: 0,
      chinese: false,
      torn: false
    }
    if (piece.startsWith('<')) figures.push({ quantity, start, end })
    text += words
  }
  return { text, offset: (index) => index, figures, torn: false, section: null, opens: true, closed: true }
}

const read = (marked: string) =>
  [...aroundFigures(sentenceOf(marked))].map(({ around: { before, behind, next, previous }, passed }) => ({ before, behind, next, previous, passed }))
const PLAIN = { behind: '', next: '', previous: '', passed: '' }

describe('the words around a figure', () => {
  it('reach from the last mark in front of it to the next mark behind it', () => {
    expect(read('全年共收到申请<36件>，上年度结转<2件>办理完毕')).toStrictEqual([
      { ...PLAIN, before: '全年共收到申请' },
      { ...PLAIN, before: '上年度结转', behind: '办理完毕', passed: '，' }
    ])
  })

  it('pass clauses without a figure on, the last of them by itself, and the one behind the comma', () => {
    expect(read('行政复议方面，据统计，共<5件>，均已审结')).toStrictEqual([
      { before: '共', behind: '', next: '均已审结', previous: '据统计', passed: '行政复议方面，据统计，' }
    ])
    expect(read('共<5件>，其中三件审结')[0]?.next).toBe('')
  })

  it('end at 、, which begins the next figure', () => {
    expect(read('其中<3件>维持、<1件>纠正').map(({ before, behind }) => [before, behind])).toStrictEqual([
      ['其中', '维持'],
      ['、', '纠正']
    ])
  })

  it('are those in front of the bracket or colon where the figure stands behind it', () => {
    expect(read('予以公开（<29件>）').map(({ before, passed }) => [before, passed])).toStrictEqual([['予以公开', '']])
    expect(read('据统计，收到申请：<36件>').map(({ before, passed }) => [before, passed])).toStrictEqual([['收到申请', '据统计，']])
  })

  it('are not parted by a short bracket without a figure, nor take in one with a number that was not read', () => {
    expect(read('本年度（含结转）收到<36件>')[0]?.before).toBe('本年度（含结转）收到')
    expect(read(`本年度（${'含结转的'.repeat(7)}）收到<36件>`)[0]?.before).toBe('收到')
    expect(read('收到<36件>政府信息公开申请（网络2）')[0]?.behind).toBe('政府信息公开申请')
  })
})
