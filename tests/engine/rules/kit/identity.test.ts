import { describe, expect, it } from 'vitest'
import { sayIdentity } from '../../../../src/engine/rules/kit/identity'

const LEDGER = '请先核对登记台账，不要为凑平而改数。'
const LOCATED = { cell: '表三 （七）总计 · 自然人', printed: 92, implied: 93, sums: 3 }
const BROKEN = '两边对不上。'

describe('the sentence of a located cell', () => {
  it.each([
    [{}, ''],
    [{ slip: 'swapped' }, '可能是相邻两个数字写颠倒了。'],
    [{ slip: 'extra-digit' }, '可能多打了一位。'],
    [{ slip: 'missing-digit' }, '可能少打了一位。'],
    [{ slip: 'total-zero' }, '可能没有合计。'],
    [{ slip: 'totals-zero', slipCells: '甲、乙' }, '甲、乙填的都是 0，可能没有合计。'],
    [{ slip: 'moved-column', movedFrom: '科研机构', movedTo: '其他' }, '可能把应填在“其他”的数填到了“科研机构”。'],
    [{ slip: 'moved-column', movedFrom: '科研机构' }, '可能填错了列。'],
    [{ slip: 'moved-column', movedTo: '其他' }, '可能填错了列。'],
    [{ slip: 'shifted' }, '可能整行错开了一列。'],
    [{ slip: 'torn', torn: '16', slipCells: '甲、乙' }, '可能是“16”被拆到了两格（甲、乙）。'],
    [{ slip: 'torn', slipCells: '甲、乙' }, '可能是一个数被拆到了两格（甲、乙）。'],
    [{ slip: 'unheard of', torn: '16' }, '可能是“16”被拆到了相邻两格。'],
    [{ torn: '16', emptyColumn: '其他' }, '可能是“16”被拆到了相邻两格。'],
    [{ emptyColumn: '其他' }, '“其他”列没有新收和结转，却有办理结果，可能填错了列。'],
    [{ slip: 'swapped', torn: '16', emptyColumn: '其他' }, '可能是相邻两个数字写颠倒了。']
  ])('%j', (data, words) => {
    const located = '表三 （七）总计 · 自然人填的是 92，按其余各数推算应为 93（3 处算式同时指向这一格）。'
    expect(sayIdentity({ ...LOCATED, ...data }, BROKEN)).toBe(`${located}${words}${LEDGER}`)
  })
})

describe('the sentence where no cell is located', () => {
  it.each([
    [{ sums: 1, ways: 0 }, '还不能判断是哪一格。'],
    [{ sums: 2, ways: 0 }, '同一原因共有 2 处算式对不上。还不能判断是哪一格。'],
    [{ sums: 1, ways: 5 }, '只有一个算式，无法判断是哪一格。'],
    [{ sums: 1, ways: 1, cells: 1 }, '只有一个算式，无法判断是哪一格。'],
    [{ sums: 3, ways: 1, cells: 2 }, '同一原因共有 3 处算式对不上。要 2 格同时变动才说得通，请一起核对。'],
    [{ sums: 3, ways: 4, cells: 2 }, '同一原因共有 3 处算式对不上。有 4 种同样简单的说法，无法判断是哪一种。'],
    [{ sums: 3, ways: 4, cells: 2, slip: 'shifted' }, '同一原因共有 3 处算式对不上。有 4 种同样简单的说法，无法判断是哪一种。可能整行错开了一列。']
  ])('%j', (data, words) => {
    expect(sayIdentity({ cell: null, ...data }, BROKEN)).toBe(`${BROKEN}${words}${LEDGER}`)
  })
})
