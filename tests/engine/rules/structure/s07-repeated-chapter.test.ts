import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const twice = [['六、其他需要报告的事项', '五、存在的主要问题及改进情况\n\n各乡镇标准不一，已组织对照检查。\n\n六、其他需要报告的事项']] as const
const CONTENTS =
  '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项'

describe('S07 each chapter stands once', () => {
  it('names both places, the second first', async () => {
    const result = await check({ replace: twice })
    const findings = fired(result, 'S07')
    expect(findings).toMatchObject([{ severity: 'error', data: { heading: '五、存在的主要问题及改进情况', count: 2 } }])
    expect(quotes(result, findings[0])).toEqual(['五、存在的主要问题及改进情况', '五、存在的主要问题及改进情况'])
    const [second, first] = findings[0]?.at ?? []
    expect(second?.start).toBeGreaterThan(first?.start ?? Infinity)
  })

  it('counts three', async () => {
    expect(fired(await check({ replace: [['一、总体情况', '一、总体情况\n\n一、总体情况\n\n一、总体情况']] }), 'S07')).toMatchObject([
      { data: { count: 3, lines: '3、5、7' } }
    ])
  })

  it('weighs one step less for 2019', async () => {
    expect(fired(await check(inYear(2019, { edition: '2019', replace: twice })), 'S07')).toMatchObject([{ severity: 'warning' }])
  })

  it.each([`目录\n${CONTENTS}\n\n一、总体情况`, `${CONTENTS}\n一、总体情况`])('does not count a table of contents %#', async (contents) => {
    expect(fired(await check({ replace: [['一、总体情况', contents]] }), 'S07')).toEqual([])
  })
})

describe('the whole verdict of S07', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 6']],
    [
      'with a chapter twice',
      { replace: [['六、其他需要报告的事项', '五、存在的主要问题及改进情况\n\n各单位公开标准不够一致，已组织对照检查。\n\n六、其他需要报告的事项']] },
      ['error “五、存在的主要问题及改进情况” “五、存在的主要问题及改进情况” {"heading":"五、存在的主要问题及改进情况","count":2,"lines":"69、74"}', 'right 5']
    ],
    [
      'with a chapter three times',
      {
        replace: [
          [
            '六、其他需要报告的事项',
            '五、存在的主要问题及改进情况\n\n各单位公开标准不够一致，已组织对照检查。\n\n五、存在的主要问题及改进情况\n\n各单位公开标准不够一致，已组织对照检查。\n\n六、其他需要报告的事项'
          ]
        ]
      },
      [
        'error “五、存在的主要问题及改进情况” “五、存在的主要问题及改进情况” “五、存在的主要问题及改进情况” {"heading":"五、存在的主要问题及改进情况","count":3,"lines":"69、74、78"}',
        'right 5'
      ]
    ],
    [
      'with a chapter seven times',
      {
        replace: [
          [
            '六、其他需要报告的事项',
            '五、存在的主要问题及改进情况\n\n各单位公开标准不够一致，已组织对照检查。\n\n五、存在的主要问题及改进情况\n\n各单位公开标准不够一致，已组织对照检查。\n\n五、存在的主要问题及改进情况\n\n各单位公开标准不够一致，已组织对照检查。\n\n五、存在的主要问题及改进情况\n\n各单位公开标准不够一致，已组织对照检查。\n\n五、存在的主要问题及改进情况\n\n各单位公开标准不够一致，已组织对照检查。\n\n五、存在的主要问题及改进情况\n\n各单位公开标准不够一致，已组织对照检查。\n\n六、其他需要报告的事项'
          ]
        ]
      },
      [
        'error “五、存在的主要问题及改进情况” “五、存在的主要问题及改进情况” “五、存在的主要问题及改进情况” “五、存在的主要问题及改进情况” “五、存在的主要问题及改进情况” “五、存在的主要问题及改进情况” “五、存在的主要问题及改进情况” {"heading":"五、存在的主要问题及改进情况","count":7,"lines":"69、74、78、82、86"}',
        'right 5'
      ]
    ],
    ['without a chapter', { replace: [['五、存在的主要问题及改进情况\n', '']] }, ['right 5']],
    [
      'of a part',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S07', patch)).toEqual(lines)
  })
})
