/**
 * A made-up report with mistakes to find: two digits changed over in table three, a total left 0 and a blank in table four, a row name
 * that slipped, a chapter one that leaves out an aspect.
 */
import type { Source } from '../engine/contract'
import { specimenText } from '../engine/form/specimen'

export function exampleSource(name: string): Source {
  return {
    name,
    text: specimenText({
      cells: { 'requests.total.naturalPerson': '12', 'disputes.reconsideration.total': '0', 'disclosure.normativeDocuments.repealed': '' },
      replace: [
        ['7.属于行政执法案卷', '7.属于行政制法案卷'],
        ['（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n', '']
      ]
    })
  }
}
