import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../../src/engine/contract'
import { FORM_CELLS, type FactId } from '../../../../src/engine/form/cells'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const zeros = (edition: Edition, cells: Record<FactId, string> = {}) => ({
  edition,
  cells: { ...Object.fromEntries(FORM_CELLS[edition].map((cell) => [cell.id, '0'])), ...cells }
})

describe('V10 all values of the three tables are 0', () => {
  it.each(['2021', '2019'] as const)('is one calm line in the %s form, pointing at the tables', async (edition) => {
    const result = await check(zeros(edition))
    const findings = fired(result, 'V10')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], data: { cells: FORM_CELLS[edition].length } }])
    expect(findings[0]?.at).toHaveLength(3)
  })

  it.each(['disclosure.penalties.decisions', 'requests.otherwise.other.total', 'disputes.litigationAfterReconsideration.total'])(
    'is silent where %s alone is not 0',
    async (id) => {
      const result = await check(zeros('2021', { [id]: '1' }))
      expect(fired(result, 'V10')).toEqual([])
      expect(unchecked(result, 'V10')).toEqual([])
    }
  )

  it('is silent where a figure stands beside a blank, and on the specimen', async () => {
    const result = await check(zeros('2021', { 'disclosure.penalties.decisions': '2', 'disclosure.coercion.decisions': '' }))
    expect(fired(result, 'V10')).toEqual([])
    expect(fired(await check(), 'V10')).toEqual([])
  })

  it('cannot be said where one cell is blank: a blank is not zero', async () => {
    const result = await check(zeros('2021', { 'disclosure.coercion.decisions': '' }))
    expect(fired(result, 'V10')).toEqual([])
    expect(unchecked(result, 'V10')).toMatchObject([{ reason: 'unread' }])
  })

  it('is silent on a table alone', async () => {
    const text = specimenText(zeros('2021'))
    const table = text.slice(text.indexOf('第二十条第（一）项'), text.indexOf('三、收到和处理'))
    const result = await check(table)
    expect(result.scope).toBe('part')
    expect(fired(result, 'V10')).toEqual([])
  })
})

describe('the whole verdict of V10', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of zeros',
      {
        cells: zeros('2021').cells
      },
      ['info “第二十条第（一）项” “（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）” “行政复议” {"cells":200}', 'right 0']
    ],
    [
      'of zeros in the form of 2019',
      {
        edition: '2019',
        cells: zeros('2019').cells
      },
      ['info “第二十条第（一）项” “（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）” “行政复议” {"cells":198}', 'right 0']
    ],
    [
      'of zeros and one figure',
      {
        cells: zeros('2021', { 'disclosure.penalties.decisions': '2' }).cells
      },
      ['right 1']
    ],
    [
      'of zeros and a blank',
      {
        cells: zeros('2021', { 'disclosure.penalties.decisions': '' }).cells
      },
      ['unchecked unread 没有检查：表二 行政处罚 · 本年处理决定数量（空白）读不出数，用到它的算式或核对没有做。 disclosure.penalties.decisions', 'right 0']
    ],
    [
      'of a figure and a blank',
      {
        cells: zeros('2021', { 'disclosure.penalties.decisions': '', 'disclosure.coercion.decisions': '2' }).cells
      },
      ['right 1']
    ],
    [
      'of a part',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('V10', patch)).toEqual(lines)
  })
})
