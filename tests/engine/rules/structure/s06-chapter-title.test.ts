import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('S06 chapters bear the titles of the form', () => {
  it('names another wording as an advice', async () => {
    const result = await check({ replace: [['五、存在的主要问题及改进情况', '五、存在的问题及整改措施']] })
    const findings = fired(result, 'S06')
    expect(findings).toMatchObject([{ severity: 'info', expected: '存在的主要问题及改进情况', found: '存在的问题及整改措施' }])
    expect(quotes(result, findings[0])).toEqual(['五、存在的问题及整改措施'])
  })

  it('takes the words of Art. 50 itself as an advice at most', async () => {
    const result = await check({ replace: [['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况']] })
    expect(fired(result, 'S06')).toMatchObject([{ severity: 'info' }])
  })

  it('asks about a title of the office’s own making', async () => {
    const result = await check({ replace: [['三、收到和处理政府信息公开申请情况', '三、办理公众申请的工作']] })
    expect(fired(result, 'S06')).toMatchObject([{ severity: 'warning', found: '办理公众申请的工作' }])
  })

  it.each(['## 一、 总体情况', '一、总體情況', '一,总体情况'])('reads %s as the official title', async (heading) => {
    expect(fired(await check({ replace: [['一、总体情况', heading]] }), 'S06')).toEqual([])
  })
})

describe('the whole verdict of S06', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'with words left out',
      { replace: [['五、存在的主要问题及改进情况', '五、存在的问题及改进措施']] },
      [
        'info “五、存在的问题及改进措施” 存在的问题及改进措施 → 存在的主要问题及改进情况 {"found":"存在的问题及改进措施","expected":"五、存在的主要问题及改进情况"}',
        'right 5'
      ]
    ],
    [
      'with other words',
      { replace: [['一、总体情况', '一、工作总体推进情况']] },
      ['info “一、工作总体推进情况” 工作总体推进情况 → 总体情况 {"found":"工作总体推进情况","expected":"一、总体情况"}', 'right 5']
    ],
    [
      'with the title of the 2019 form',
      { replace: [['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况']] },
      [
        'info “四、因政府信息公开工作被申请行政复议、提起行政诉讼情况” 因政府信息公开工作被申请行政复议、提起行政诉讼情况 → 政府信息公开行政复议、行政诉讼情况 {"found":"因政府信息公开工作被申请行政复议、提起行政诉讼情况","expected":"四、政府信息公开行政复议、行政诉讼情况"}',
        'right 5'
      ]
    ],
    [
      'with few of the words',
      {
        replace: [
          ['一、总体情况', '一、概述'],
          ['五、存在的主要问题及改进情况', '五、问题和措施'],
          ['四、政府信息公开行政复议、行政诉讼情况', '四、复议诉讼情况']
        ]
      },
      [
        'info “一、概述” 概述 → 总体情况 {"found":"概述","expected":"一、总体情况"}',
        'warning “四、复议诉讼情况” 复议诉讼情况 → 政府信息公开行政复议、行政诉讼情况 {"found":"复议诉讼情况","expected":"四、政府信息公开行政复议、行政诉讼情况"}',
        'warning “五、问题和措施” 问题和措施 → 存在的主要问题及改进情况 {"found":"问题和措施","expected":"五、存在的主要问题及改进情况"}',
        'right 3'
      ]
    ],
    [
      'with an extra chapter',
      { replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n七、下一步工作打算\n\n继续做好公开。']] },
      ['right 6']
    ],
    ['with a chapter of the old framework', { replace: [['六、其他需要报告的事项', '六、政府信息公开的收费及减免情况']] }, ['right 5']],
    [
      'for 2018',
      {
        edition: '2019',
        replace: [
          ['云溪县人民政府2020年', '云溪县人民政府2018年'],
          ['统计期限为2020年', '统计期限为2018年'],
          ['五、存在的主要问题及改进情况', '五、存在的问题及改进措施']
        ]
      },
      ['right 0']
    ],
    [
      'for 2019',
      {
        edition: '2019',
        year: 2019,
        replace: [
          ['五、存在的主要问题及改进情况', '五、存在的问题及改进措施'],
          ['一、总体情况', '一、工作总体推进情况']
        ]
      },
      [
        'info “一、工作总体推进情况” 工作总体推进情况 → 总体情况 {"found":"工作总体推进情况","expected":"一、总体情况"}',
        'info “五、存在的问题及改进措施” 存在的问题及改进措施 → 存在的主要问题及改进情况 {"found":"存在的问题及改进措施","expected":"五、存在的主要问题及改进情况"}',
        'right 4'
      ]
    ],
    [
      'of a part',
      '三、受理和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S06', patch)).toEqual(lines)
  })
})

describe('more of the whole verdict of S06', () => {
  it.each<[string, Patch, string[]]>([
    [
      'with a chapter of the old framework by another name',
      {
        replace: [
          ['六、其他需要报告的事项', '六、其他需要说明的事项'],
          ['五、存在的主要问题及改进情况', '五、政府信息公开工作存在的主要问题和改进措施']
        ]
      },
      [
        'info “五、政府信息公开工作存在的主要问题和改进措施” 政府信息公开工作存在的主要问题和改进措施 → 存在的主要问题及改进情况 {"found":"政府信息公开工作存在的主要问题和改进措施","expected":"五、存在的主要问题及改进情况"}',
        'info “六、其他需要说明的事项” 其他需要说明的事项 → 其他需要报告的事项 {"found":"其他需要说明的事项","expected":"六、其他需要报告的事项"}',
        'right 4'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S06', patch)).toEqual(lines)
  })
})
