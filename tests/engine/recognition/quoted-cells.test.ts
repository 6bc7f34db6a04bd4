import { expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'

const TABLE = [
  '"（二）部分公开（区分处理的，\n只计这一情形，不计其他情形）"\t2\t0\t0\t0\t1\t0\t3',
  '\t\t"1.申请人无正当理由逾期不补正、\n行政机关不再处理其政府信息公开申请"\t1\t0\t0\t0\t0\t0\t1',
  '四、结转下年度继续办理\t4\t0\t0\t0\t0\t0\t4'
]

it.each(['\n', '\r\n'])('cells that Excel copies in quotes go on over their line breaks (%j)', async (end) => {
  const text = TABLE.join('\n').replace(/\n/g, end)
  const { report, findings } = await checkReport({ text })
  expect(['partlyGranted', 'otherwise.notCorrected', 'carriedOut'].map((row) => report.facts[`requests.${row}.total`]?.value)).toEqual([3, 1, 4])
  expect(findings).toEqual([])
  for (const fact of Object.values(report.facts)) expect(text.slice(fact.at.start, fact.at.end)).toBe(fact.raw)
})

it('a quotation in prose ends with its line', async () => {
  const text = '一、总体情况\n"三审三校"制度落实。\n二、主动公开政府信息情况\n"公开\n三、收到和处理政府信息公开申请情况'
  const { report } = await checkReport({ text })
  expect(report.chapters.map((chapter) => chapter.id)).toEqual(['overview', 'disclosure', 'requests'])
})
