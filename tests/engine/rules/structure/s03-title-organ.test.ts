import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const titled = (title: string) => check({ replace: [['云溪县人民政府2023年政府信息公开工作年度报告', title]] })

describe('S03 the title names the organ before the year', () => {
  it('asks for the organ where there is none', async () => {
    const result = await titled('2023年政府信息公开工作年度报告')
    const findings = fired(result, 'S03')
    expect(findings).toMatchObject([{ severity: 'warning', data: { after: null } }])
    expect(quotes(result, findings[0])).toEqual(['2023年政府信息公开工作年度报告'])
    expect(fired(result, 'S01')).toEqual([])
  })

  it('asks about an organ behind the year, and names it', async () => {
    expect(fired(await titled('2023年度云溪县人民政府政府信息公开工作年度报告'), 'S03')).toMatchObject([
      { severity: 'info', data: { after: '云溪县人民政府' } }
    ])
  })

  it.each(['云溪县人民政府 2023 年政府信息公开工作年度报告', '关于云溪县人民政府2023年政府信息公开工作年度报告', '云溪县人民政府政府信息公开工作年度报告'])(
    'lets %s be',
    async (title) => {
      expect(fired(await titled(title), 'S03')).toEqual([])
    }
  )
})

describe('the whole verdict of S03', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of a title without an office',
      { replace: [['云溪县人民政府2023年', '2023年']] },
      ['warning “2023年政府信息公开工作年度报告” {"title":"2023年政府信息公开工作年度报告","after":null}', 'right 0']
    ],
    [
      'of a title that begins with the year',
      { replace: [['云溪县人民政府2023年', '2023年云溪县人民政府']] },
      ['info “2023年云溪县人民政府政府信息公开工作年度报告” {"title":"2023年云溪县人民政府政府信息公开工作年度报告","after":"云溪县人民政府"}', 'right 0']
    ],
    ['of a title with two years, which is S02', { replace: [['云溪县人民政府2023年', '2023年2022年']] }, ['right 1']],
    ['of a title with the year in front and behind', { replace: [['云溪县人民政府2023年', '2022年云溪县人民政府2023年']] }, ['right 1']],
    [
      'of a part without a title',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S03', patch)).toEqual(lines)
  })
})
