/** A made-up report with mistakes to find: digits changed over in table three, a total left 0 in table four, a figure in prose that differs. */
import type { Source } from '../engine/contract'
import { specimenText } from '../engine/form/specimen'

export function exampleSource(name: string): Source {
  return {
    name,
    text: specimenText({
      cells: { 'requests.total.naturalPerson': '12', 'disputes.reconsideration.total': '0' },
      replace: [
        ['政府信息公开申请36件', '政府信息公开申请63件'],
        ['，未收取信息处理费', '']
      ]
    })
  }
}
