import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const documents = (made: string, newly: string, total: string, row = 'normativeDocuments') => ({
  edition: '2019' as const,
  cells: { [`disclosure.${row}.made`]: made, [`disclosure.${row}.newlyDisclosed`]: newly, [`disclosure.${row}.totalDisclosed`]: total }
})

describe('V13 what was disclosed in total is at least what was newly disclosed', () => {
  it('asks where the total is smaller', async () => {
    const result = await check(documents('14', '14', '3'))
    const findings = fired(result, 'V13')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        facts: ['disclosure.normativeDocuments.totalDisclosed', 'disclosure.normativeDocuments.newlyDisclosed'],
        found: 3,
        data: { row: '规范性文件', newlyDisclosed: 14, totalDisclosed: 3 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['3', '14'])
  })

  it('asks of 规章, and where nothing was made this year', async () => {
    expect(fired(await check(documents('14', '14', '3', 'regulations')), 'V13')).toMatchObject([{ data: { row: '规章' } }])
    expect(fired(await check(documents('0', '2', '0')), 'V13')).toHaveLength(1)
  })

  it('lets equality and documents kept back be', async () => {
    expect(fired(await check(documents('4', '52', '52')), 'V13')).toEqual([])
    expect(fired(await check(documents('60', '4', '52')), 'V13')).toEqual([])
  })

  it('leaves a total of 0 beside documents made to V14', async () => {
    const result = await check(documents('3', '3', '0'))
    expect(fired(result, 'V13')).toEqual([])
    expect(fired(result, 'V14')).toHaveLength(1)
  })

  it('cannot be checked on words', async () => {
    const result = await check(documents('4', '若干', '52'))
    expect(unchecked(result, 'V13')).toMatchObject([{ reason: 'unread', facts: ['disclosure.normativeDocuments.newlyDisclosed'] }])
  })
})

describe('the whole verdict of V13', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of more new than in all',
      { edition: '2019', cells: { 'disclosure.normativeDocuments.newlyDisclosed': '53' } },
      [
        'warning “52” “53” 52 →  {"row":"规范性文件","newlyDisclosed":53,"totalDisclosed":52} of disclosure.normativeDocuments.totalDisclosed disclosure.normativeDocuments.newlyDisclosed',
        'right 1'
      ]
    ],
    ['of as many', { edition: '2019', cells: { 'disclosure.normativeDocuments.newlyDisclosed': '52' } }, ['right 2']],
    ['of none in all and documents made', { edition: '2019', cells: { 'disclosure.normativeDocuments.totalDisclosed': '0' } }, ['right 1']],
    [
      'of none in all and none made',
      { edition: '2019', cells: { 'disclosure.normativeDocuments.totalDisclosed': '0', 'disclosure.normativeDocuments.made': '0' } },
      [
        'warning “0” “4” 0 →  {"row":"规范性文件","newlyDisclosed":4,"totalDisclosed":0} of disclosure.normativeDocuments.totalDisclosed disclosure.normativeDocuments.newlyDisclosed',
        'right 1'
      ]
    ],
    [
      'of none in all and made left blank',
      { edition: '2019', cells: { 'disclosure.normativeDocuments.totalDisclosed': '0', 'disclosure.normativeDocuments.made': '' } },
      [
        'warning “0” “4” 0 →  {"row":"规范性文件","newlyDisclosed":4,"totalDisclosed":0} of disclosure.normativeDocuments.totalDisclosed disclosure.normativeDocuments.newlyDisclosed',
        'right 1'
      ]
    ],
    [
      'of a part',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('V13', patch)).toEqual(lines)
  })
})
