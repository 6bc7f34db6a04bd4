import { expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'

/** Hubei's form of 2019: explanations with years and figures inside labels and heads, and a row of its own. */
const ROWS = [
  ['第二十条第（一）项'],
  ['信息内容', '本年新制作数量(指2020年1月1日至12月31日的件数)', '本年新公开数量', '对外公开总数量（截至2020年12月31日）'],
  ['规章（设区的市、自治州人民政府应提供相关数据）', 0, 0, 0],
  ['规范性文件（决定、公告、通告、意见、通知，以及标题采用“规定”“办法”等字样的公文，一般情况下属于规范性文件）', 5, 6, 77],
  ['其他主动公开文件', 15, 20, 300],
  ['第二十条第（五）项'],
  ['信息内容', '上一年项目数量(指2019年事项数)', '本年增/减(减用负值表示，如-8)', '处理决定数量(指2020年办件量)'],
  ['行政许可', 120, '-8', 2841],
  ['其他对外管理服务事项（含行政确认等9类）', 40, '增10', 912]
]
const VALUES = {
  'disclosure.regulations.totalDisclosed': 0,
  'disclosure.normativeDocuments.made': 5,
  'disclosure.normativeDocuments.totalDisclosed': 77,
  'disclosure.licensing.previousItems': 120,
  'disclosure.licensing.change': -8,
  'disclosure.licensing.decisions': 2841,
  'disclosure.otherServices.change': 10
}

it.each([
  ['tabs', ROWS.map((row) => row.join('\t')).join('\n')],
  ['bars', ROWS.map((row) => `${row.join(' | ')} |`).join('\n')],
  ['blanks', ROWS.map((row) => row.join('  ')).join('\n')],
  ['lines', ROWS.flat().join('\n')]
])('explanations inside labels and heads are neither figures nor other names: %s', async (_, text) => {
  const { report, findings } = await checkReport({ text })
  expect(Object.fromEntries(Object.keys(VALUES).map((id) => [id, report.facts[id]?.value]))).toEqual(VALUES)
  expect(findings.map((one) => one.rule).filter((rule) => rule !== 'V04')).toEqual(['T07'])
})
