import { describe, expect, it } from 'vitest'
import { verdict } from '../verdict'

/** 36 received this year, and so many last year; 2 carried in each year. N28 tells what comes of it. */
describe('what a sentence says of last year beside a figure of table three', () => {
  it.each<[string, number, string, string]>([
    ['同比增长20%', 30, '', 'right 1'],
    ['同比上升22%', 30, 'warning “22%” “36件” 22% → 增长20%', 'right 0'],
    ['较上年度增加22%', 30, 'warning “22%” “36件” 22% → 增长20%', 'right 0'],
    ['比去年同期提高了22%', 30, 'warning “22%” “36件” 22% → 增长20%', 'right 0'],
    ['比上一年上涨约29%', 30, 'warning “约29%” “36件” 约29% → 增长20%', 'right 0'],
    ['较上年的增长22%', 30, 'warning “22%” “36件” 22% → 增长20%', 'right 0'],
    ['（同比增长22%）', 30, '', 'right 0'],
    ['同比下降10%', 40, '', 'right 1'],
    ['同比减少12%', 40, 'warning “12%” “36件” 12% → 下降10%', 'right 0'],
    ['同比降低12%', 40, 'warning “12%” “36件” 12% → 下降10%', 'right 0'],
    ['较去年下滑12%', 40, 'warning “12%” “36件” 12% → 下降10%', 'right 0'],
    ['同比增长21%', 30, '', 'right 1'],
    ['同比增长21.1%', 30, 'warning “21.1%” “36件” 21.1% → 增长20%', 'right 0'],
    ['同比增长20.1%', 30, '', 'right 1'],
    ['同比增长19.9%', 30, '', 'right 1'],
    ['同比下降9.9%', 40, '', 'right 1'],
    ['同比下降10.1%', 40, '', 'right 1'],
    ['同比下降9.8%', 40, 'warning “9.8%” “36件” 9.8% → 下降10%', 'right 0'],
    ['同比下降10.2%', 40, 'warning “10.2%” “36件” 10.2% → 下降10%', 'right 0'],
    ['同比下降2%', 30, 'warning “2%” “36件” 2% → 增长20%', 'right 0'],
    ['上年为31件', 30, 'warning “31件” “36件” 31件 → 30', 'right 0'],
    ['去年同期收到31件', 30, 'warning “31件” “36件” 31件 → 30', 'right 0'],
    ['上年度共受理31件', 30, 'warning “31件” “36件” 31件 → 30', 'right 0'],
    ['较上年31件', 30, 'warning “31件” “36件” 31件 → 30', 'right 0'],
    ['上年31次', 30, '', 'right 0'],
    ['上年31余件', 30, '', 'right 0'],
    ['上年结转31件', 30, '', 'right 0'],
    ['上年31件结转', 30, '', 'right 0'],
    ['上年31件转办', 30, '', 'right 0'],
    ['上年31件中转办', 30, 'warning “31件” “36件” 31件 → 30', 'right 0'],
    ['全年31件', 30, '', 'right 0'],
    ['同比31件', 30, '', 'right 0'],
    ['同比增长很快，达22%', 30, '', 'right 0'],
    ['与各县相比，同比增长22%', 30, '', 'right 0']
  ])('36件，%s, after %i', async (words, before, found, right) => {
    const lines = await verdict('N28', {
      replace: [['收到政府信息公开申请36件，', `收到政府信息公开申请36件，${words}，`]],
      previous: { cells: { 'requests.received.total': `${before}` } }
    })
    expect(lines.map((line) => line.replace(/ \{.*/, ''))).toEqual(found === '' ? [right] : [found, right])
  })
})
