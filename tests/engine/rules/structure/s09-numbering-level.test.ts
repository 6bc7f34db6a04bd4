import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('S09 sections are numbered below the chapters', () => {
  it('names all of them in one advice', async () => {
    const result = await check({
      replace: [
        ['（一）主动公开。', '一、主动公开\n\n'],
        ['（二）依申请公开。', '二、依申请公开\n\n'],
        ['（五）监督保障。', '五、监督保障\n\n']
      ]
    })
    const findings = fired(result, 'S09')
    expect(findings).toMatchObject([{ severity: 'info', data: { count: 3, like: '（一）主动公开' } }])
    expect(quotes(result, findings[0])).toEqual(['一、主动公开', '二、依申请公开', '五、监督保障'])
  })

  it('finds them in another chapter too', async () => {
    const result = await check({ replace: [['存在的主要问题：', '一、存在的问题\n\n']] })
    expect(quotes(result, fired(result, 'S09')[0])).toEqual(['一、存在的问题'])
  })

  it.each(['一是主动公开。', '（一）主动公开\n\n', '1.主动公开\n\n'])('lets %j be', async (numbering) => {
    expect(fired(await check({ replace: [['（一）主动公开。', numbering]] }), 'S09')).toEqual([])
  })

  it('counts lines of twenty characters and no more', async () => {
    const line = (length: number) => `一、${'主动公开政府信息和重点领域信息更新维护'.slice(0, length - 2)}\n\n`
    expect(fired(await check({ replace: [['（一）主动公开。', line(20)]] }), 'S09')).toHaveLength(1)
    expect(fired(await check({ replace: [['（一）主动公开。', line(21)]] }), 'S09')).toEqual([])
  })

  it('names the longer ones of a chapter too, once one of them stands alone', async () => {
    const long = '二、依申请公开。2023年，全县共收到'
    const both = await check({
      replace: [
        ['（一）主动公开。', '一、主动公开\n\n'],
        ['（二）依申请公开。2023年，全县共收到', long]
      ]
    })
    expect(quotes(both, fired(both, 'S09')[0])).toEqual(['一、主动公开', '二、依申请公开'])
    expect(fired(await check({ replace: [['（二）依申请公开。2023年，全县共收到', long]] }), 'S09')).toEqual([])
    const elsewhere = await check({
      replace: [
        ['存在的主要问题：', '一、存在的问题\n\n'],
        ['（二）依申请公开。2023年，全县共收到', long]
      ]
    })
    expect(quotes(elsewhere, fired(elsewhere, 'S09')[0])).toEqual(['一、存在的问题'])
  })

  it('does not take rows of table three for sections, one cell a line or not', async () => {
    expect(fired(await check(), 'S09')).toEqual([])
    expect(fired(await check(specimenText().replace(/\t+/g, '\n')), 'S09')).toEqual([])
  })
})

describe('the whole verdict of S09', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 1']],
    [
      'of two sections numbered like chapters',
      {
        replace: [
          ['（一）主动公开。', '一、主动公开\n\n'],
          ['（二）依申请公开。', '二、依申请公开\n\n']
        ]
      },
      ['info “一、主动公开” “二、依申请公开” {"found":"一、主动公开”“二、依申请公开","count":2,"like":"（一）主动公开"}', 'right 0']
    ],
    [
      'of six such sections',
      {
        replace: [
          [
            '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n',
            '一、更新不及时\n\n已逐项改进。\n二、答复不准确\n\n已逐项改进。\n三、解读不充分\n\n已逐项改进。\n四、培训不够多\n\n已逐项改进。\n五、平台不好用\n\n已逐项改进。\n六、队伍不稳定\n\n已逐项改进。\n'
          ]
        ]
      },
      [
        'info “一、更新不及时” “二、答复不准确” “三、解读不充分” “四、培训不够多” “五、平台不好用” “六、队伍不稳定” {"found":"一、更新不及时”“二、答复不准确”“三、解读不充分”“四、培训不够多”“五、平台不好用","count":6,"like":"（一）更新不及时"}',
        'right 0'
      ]
    ],
    ['of 一是 within a chapter', { replace: [['（一）主动公开。', '一、是主动公开\n\n']] }, ['right 1']],
    [
      'of a section that ends with 是',
      { replace: [['（一）主动公开。', '一、主要情况是\n\n']] },
      ['info “一、主要情况是” {"found":"一、主要情况是","count":1,"like":"（一）主要情况是"}', 'right 0']
    ],
    [
      'of lines of 20 and of 21 characters',
      {
        replace: [
          ['（一）主动公开。', '一、主动公开工作情况及其主要成效和经验介绍\n\n'],
          ['（二）依申请公开。', '二、依 申 请公开工作情况及其主要成效和经验做法\n\n']
        ]
      },
      ['right 1']
    ],
    [
      'of a line with blanks',
      { replace: [['（一）主动公开。', '一、 主 动 公 开 工 作 情 况 及 其  主  要  成  效\n\n']] },
      [
        'info “一、 主 动 公 开 工 作 情 况 及 其  主  要  成  效” {"found":"一、主动公开工作情况及其主要成效","count":1,"like":"（一）主动公开工作情况及其主要成效"}',
        'right 0'
      ]
    ],
    [
      'of a row of table three outside of it',
      {
        replace: [
          ['（一）主动公开。', '一、本年新收申请数量\n\n'],
          ['（二）依申请公开。', '二、关于上年结转\n\n']
        ]
      },
      ['info “二、关于上年结转” {"found":"二、关于上年结转","count":1,"like":"（二）关于上年结转"}', 'right 0']
    ],
    [
      'of a section in the last line',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。\n一、建议提案办理',
      ['info “一、建议提案办理” {"found":"一、建议提案办理","count":1,"like":"（一）建议提案办理"}', 'right 0']
    ],
    ['of a chapter of the old framework', { replace: [['六、其他需要报告的事项', '六、政府信息公开的收费及减免情况']] }, ['right 1']],
    ['of numbers before the first chapter', { replace: [['一、总体情况', '一、编写说明\n\n一、总体情况']] }, ['right 1']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S09', patch)).toEqual(lines)
  })
})

describe('more of the whole verdict of S09', () => {
  it.each<[string, Patch, string[]]>([
    [
      'of a line of exactly 20 characters',
      { replace: [['（一）主动公开。', '一、主动公开工作情况及其成效和经验介绍\n\n']] },
      [
        'info “一、主动公开工作情况及其成效和经验介绍” {"found":"一、主动公开工作情况及其成效和经验介绍","count":1,"like":"（一）主动公开工作情况及其成效和经验介绍"}',
        'right 0'
      ]
    ],
    ['of a line of 21 characters', { replace: [['（一）主动公开。', '一、主动公开工作情况及其主要成效和经验介绍一\n\n']] }, ['right 1']],
    ['of a row of table three under another name', { replace: [['一、本年新收政府信息公开申请数量', '一、新收申请']] }, ['right 1']],
    [
      'of a section right behind table three',
      { replace: [['四、政府信息公开行政复议、行政诉讼情况', '一、补充说明\n\n各项数据均已核对。\n\n四、政府信息公开行政复议、行政诉讼情况']] },
      ['info “一、补充说明” {"found":"一、补充说明","count":1,"like":"（一）补充说明"}', 'right 0']
    ],
    [
      'of 第一 and a line with two blanks inside',
      { replace: [['（一）主动公开。', '一、主动公开工作情况及其　　成效和经验介绍\n\n']] },
      [
        'info “一、主动公开工作情况及其　　成效和经验介绍” {"found":"一、主动公开工作情况及其成效和经验介绍","count":1,"like":"（一）主动公开工作情况及其成效和经验介绍"}',
        'right 0'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S09', patch)).toEqual(lines)
  })
})
