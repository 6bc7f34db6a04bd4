import { describe, expect, it } from 'vitest'
import { readCell } from '../../../src/engine/facts/cells'

const COUNT = 'disclosure.penalties.decisions'
const MONEY = 'disclosure.fees.amount'
const read = (printed: string, id = COUNT) => {
  const { kind, value } = readCell(printed, id)
  return [kind, value]
}

describe('readCell', () => {
  it('reads numbers however they are written', () => {
    for (const [printed, value] of [
      ['0', 0],
      ['-0', 0],
      ['28414', 28414],
      ['１２', 12],
      ['1,234', 1234],
      ['１，２３４', 1234],
      ['28 414', 28414],
      ['1 6', 16],
      ['１　６', 16],
      ['3\u200b011', 3011],
      ['12.0', 12],
      ['.05', 0.05],
      ['3 2 0 . 4 3', 320.43],
      ['3 . 4', 3.4],
      ['1\u00ad2', 12],
      ['**12**', 12],
      ['__1,234__', 1234],
      ['－8', -8],
      ['−8', -8]
    ] as const)
      expect([printed, ...read(printed)]).toEqual([printed, 'number', value])
  })

  it('reads a number with its unit, its sign or a note as that number', () => {
    for (const [printed, value] of [
      ['201件', 201],
      ['3011 件次', 3011],
      ['22（其中修订16件）', 22],
      ['3011件（含重大 12 件）', 3011],
      ['+19', 19],
      ['增10', 10],
      ['减少5项', -5],
      ['91①', 91],
      ['91 ¹', 91],
      ['84*', 84],
      ['84＊', 84],
      ['84※', 84],
      ['共 84 件', 84],
      ['共1,084件', 1084],
      ['91[1]', 91],
      ['91〔注2〕', 91],
      ['842，其中罚款12件', 842],
      ['842件（含简易程序）', 842],
      ['12含上年2件', 12],
      ['零', 0],
      ['零件', 0],
      ['1,234件', 1234],
      ['２，６７０件', 2670],
      ['1,234（含上年2件）', 1234],
      ['增1,234项', 1234]
    ] as const)
      expect([printed, ...read(printed)]).toEqual([printed, 'annotated', value])
    expect(read('25.1万元', MONEY)).toEqual(['annotated', 25.1])
    expect(read('25.1万', MONEY)).toEqual(['annotated', 25.1])
    expect(read('1,025.1万', MONEY)).toEqual(['annotated', 1025.1])
  })

  it('reads a figure behind the head of its own column, and none that a file marks as words', () => {
    const own = 'requests.received.naturalPerson'
    expect(read('自然人：43', own)).toEqual(['number', 43])
    expect(read('自 然 人: 43件', own)).toEqual(['annotated', 43])
    expect(read('现行有效件数：7', 'disclosure.regulations.inForce')).toEqual(['number', 7])
    for (const printed of ['总计：43', '：43', '自然人：', '自然人43', '自然人：甲43', '共', '共计甲', "4'3", '※84', "'43", '’43'])
      expect([printed, ...read(printed, own)]).toEqual([printed, 'text', null])
  })

  it('takes a dash for the minus sign where something may have been taken away, and nowhere else', () => {
    for (const dash of ['—', '–', '——', '―']) {
      expect(read(`${dash}9`, 'disclosure.licensing.change')).toEqual(['annotated', -9])
      expect(read(`${dash}9`)).toEqual(['text', null])
    }
    expect(read('—9.5', 'disclosure.licensing.change')).toEqual(['text', null])
  })

  it('never makes one number of two, nor of a number and its note', () => {
    for (const printed of [
      '53 48',
      '3011 0',
      '53\n48',
      '5\u000b3',
      '①3011',
      '②',
      '91①②',
      '½',
      '1/2',
      '1-2',
      '1 2.5',
      '8*4',
      '[1]',
      '91[123]',
      '5。05',
      '12,34件',
      '1,2345件',
      '**12',
      '*12*',
      '(8)'
    ])
      expect([printed, ...read(printed)]).toEqual([printed, 'text', null])
  })

  it('keeps blanks, marks and words apart, none of them 0', () => {
    expect(read('')).toEqual(['blank', null])
    expect(read(' \u3000\u00a0')).toEqual(['blank', null])
    // Browsers print ／ into a PDF as ∕.
    for (const mark of ['-', '--', '—', '−', '／', '/', '∕', '⁄', '无', '×']) expect(read(mark)).toEqual(['placeholder', null])
    for (const words of ['详见附件', 'O', '〇', '约30', '#REF!', '=SUM(A1)']) expect([words, ...read(words)]).toEqual([words, 'text', null])
  })

  it('gives no value under another unit, and says what it would be', () => {
    expect(readCell('251000元', MONEY)).toMatchObject({ kind: 'unit', value: null, converted: 25.1 })
    expect(readCell('1亿元', MONEY)).toMatchObject({ kind: 'unit', value: null, converted: 10000 })
    expect(readCell('3万件', COUNT)).toMatchObject({ kind: 'unit', value: null })
    expect(readCell('3万', COUNT)).toMatchObject({ kind: 'unit', value: null })
    expect(read('3件', MONEY)).toEqual(['text', null])
  })
})
