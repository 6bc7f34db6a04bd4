import { describe, expect, it } from 'vitest'
import { specimenText, type Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import { verdict } from '../verdict'

const HEADING = '三、收到和处理政府信息公开申请情况'

/** The chapter with `words` in place of all that stands in it. */
function without(words: string, patch: Patch = {}): string {
  const text = specimenText(patch)
  return `${text.slice(0, text.indexOf(HEADING))}${HEADING}\n\n${words}\n\n${text.slice(text.indexOf('四、政府信息公开行政复议、行政诉讼情况'))}`
}

describe('T02 the chapter holds its table', () => {
  it.each(['', '无。', '详见附件。', '本年度没有发生。'])('misses the table where the chapter says %j', async (words) => {
    const result = await check(without(words))
    const findings = fired(result, 'T02')
    expect(findings).toMatchObject([{ severity: 'error', data: { heading: HEADING } }])
    expect(quotes(result, findings[0])).toEqual([HEADING])
    expect(result.findings.filter((one) => one.rule === 'T04' || one.rule === 'T18')).toEqual([])
  })

  it('weighs one step less for 2019', async () => {
    expect(fired(await check(without('无。', inYear(2019, { edition: '2019' }))), 'T02')).toMatchObject([{ severity: 'warning' }])
  })

  it.each(['2021', '2019'] as const)('finds the table of %s', async (edition) => {
    expect(fired(await check({ edition }), 'T02')).toEqual([])
  })

  it('leaves a chapter that is gone with its table to S04', async () => {
    const result = await check(without('').replace(`${HEADING}\n`, ''))
    expect(fired(result, 'T02')).toEqual([])
    expect(fired(result, 'S04')).toHaveLength(1)
  })

  it('is silent on a part', async () => {
    const text = specimenText()
    const result = await check(text.slice(text.indexOf('五、存在的主要问题'), text.indexOf('六、其他')))
    expect(result.scope).toBe('part')
    expect(fired(result, 'T02')).toEqual([])
  })
})

describe('the whole verdict of T02', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 1']],
    [
      'without table three',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n三、收到和处理政府信息公开申请情况\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      ['error “三、收到和处理政府信息公开申请情况” {"heading":"三、收到和处理政府信息公开申请情况","rows":0}', 'right 0']
    ],
    [
      'of a part without it',
      '二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('T02', patch)).toEqual(lines)
  })
})
