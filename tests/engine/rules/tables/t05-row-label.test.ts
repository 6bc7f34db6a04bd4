import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

describe('T05 rows bear the names of the form', () => {
  it.each([
    ['7.属于行政执法案卷', '7.属于行政制法案件', '表三'],
    ['1.本机关不掌握相关政府信息', '1.本机关不掌握行政信息', '表三'],
    ['3.要求提供公开出版物', '3.需要提供公开出版物', '表三'],
    ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开', '表三'],
    ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '2.逾期不缴费', '表三'],
    ['行政规范性文件', '规范性文件', '表二'],
    ['四、结转下年度继续办理', '四、结转下年', '表三']
  ])('%s written as %s', async (official, printed, table) => {
    const result = await check({ replace: [[official, printed]] })
    const findings = fired(result, 'T05')
    expect(findings).toMatchObject([{ severity: 'warning', expected: official, found: printed, data: { table } }])
    expect(quotes(result, findings[0])).toEqual([printed])
    expect(result.findings.filter((one) => one.severity === 'error')).toEqual([])
  })

  it('is one finding a place', async () => {
    const result = await check({
      replace: [
        ['7.属于行政执法案卷', '7.属于行政制法案件'],
        ['3.要求提供公开出版物', '3.需要提供公开出版物']
      ]
    })
    expect(fired(result, 'T05')).toHaveLength(2)
  })

  it.each([
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '(二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形)'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开'],
    ['3.危及“三安全一稳定”', '3、危及"三安全一稳定"'],
    ['1.本机关不掌握相关政府信息', '1．本機關不掌握相關政府資訊'],
    ['（七）总计', '（七） 总　计']
  ])('%s written as %s is the same', async (official, printed) => {
    expect(fired(await check({ replace: [[official, printed]] }), 'T05')).toEqual([])
  })

  it('holds each form against its own names', async () => {
    expect(fired(await check({ edition: '2019' }), 'T05')).toEqual([])
    expect(fired(await check({ edition: '2019', replace: [['规范性文件\t4', '行政规范性文件\t4']] }), 'T05')).toMatchObject([{ expected: '规范性文件' }])
  })
})
