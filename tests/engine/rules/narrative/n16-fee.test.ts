import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { verdict } from '../verdict'

/** The sentence of the specimen on applications with other words in it. */
const saying = (from: string, to: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [[from, to]] })

const FEE = '未收取信息处理费'
const CHARGES = 'disclosure.fees.amount'

describe('N16 the fee for handling applications', () => {
  it.each([
    ['收取信息处理费405元', '405元'],
    ['收取信息处理费1元', '1元']
  ])('goes by 10 yuan: %s', async (words, quote) => {
    const result = await check(saying(FEE, words))
    const findings = fired(result, 'N16')
    expect(findings).toMatchObject([{ severity: 'warning', facts: [], found: quote, data: { kind: 'unit' } }])
    expect(quotes(result, findings[0])).toEqual([quote])
  })

  it.each([
    ['0.0560', 0],
    ['0.0559', 1],
    ['0', 1],
    ['128.46', 0]
  ])('is no more than the charges of table two, %s 万元', async (amount, count) => {
    const result = await check(saying(FEE, '收取信息处理费560元', { [CHARGES]: amount }))
    const findings = fired(result, 'N16')
    expect(findings).toHaveLength(count)
    if (count === 0) return
    expect(findings).toMatchObject([{ facts: [CHARGES], data: { kind: 'more', charges: Number(amount) } }])
    expect(quotes(result, findings[0])).toEqual([amount, '560元'])
  })

  it('is not both none and some', async () => {
    const result = await check(saying(FEE, '未收取信息处理费，收取信息处理费共计560元'))
    const findings = fired(result, 'N16')
    expect(findings).toMatchObject([{ data: { kind: 'none' } }])
    expect(quotes(result, findings[0])).toEqual(['未收取信息处理费', '560元'])
  })

  it.each(['收取信息处理费0元', '收取信息处理费560元', '收取信息处理费约565元', '收费标准为每页15元', '减免信息处理费405元', '收取证照工本费405元'])(
    'is silent: %s',
    async (words) => {
      expect(fired(await check(saying(FEE, words)), 'N16')).toEqual([])
    }
  )

  it('cannot be checked where the charges are blank', async () => {
    const result = await check(saying(FEE, '收取信息处理费560元', { [CHARGES]: '' }))
    expect(fired(result, 'N16')).toEqual([])
    expect(unchecked(result, 'N16')).toMatchObject([{ reason: 'unread', facts: [CHARGES] }])
  })
})

describe('the whole verdict of N16', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of 405 yuan',
      { replace: [['未收取信息处理费', '收取信息处理费405元']] },
      ['warning “405元” 405元 →  {"kind":"unit","words":"收取信息处理费405元","other":null,"charges":null}', 'right 0']
    ],
    ['of 560 yuan', { replace: [['未收取信息处理费', '收取信息处理费560元']] }, ['right 1']],
    ['of about 405 yuan', { replace: [['未收取信息处理费', '收取信息处理费约405元']] }, ['right 1']],
    [
      'of more than table two',
      { cells: { 'disclosure.fees.amount': '0' }, replace: [['未收取信息处理费', '收取信息处理费560元']] },
      ['warning “0” “560元” 560元 →  {"kind":"more","words":"收取信息处理费560元","other":null,"charges":0} of disclosure.fees.amount', 'right 0']
    ],
    ['of as much as table two', { cells: { 'disclosure.fees.amount': '0.056' }, replace: [['未收取信息处理费', '收取信息处理费560元']] }, ['right 1']],
    [
      'of a little more than table two',
      { cells: { 'disclosure.fees.amount': '0.055' }, replace: [['未收取信息处理费', '收取信息处理费560元']] },
      ['warning “0.055” “560元” 560元 →  {"kind":"more","words":"收取信息处理费560元","other":null,"charges":0.055} of disclosure.fees.amount', 'right 0']
    ],
    [
      'beside a blank',
      { cells: { 'disclosure.fees.amount': '' }, replace: [['未收取信息处理费', '收取信息处理费560元']] },
      ['unchecked unread 没有检查：表二 行政事业性收费 · 本年收费金额（空白）读不出数，用到它的算式或核对没有做。 disclosure.fees.amount', 'right 0']
    ],
    [
      'of 405 yuan beside a blank',
      { cells: { 'disclosure.fees.amount': '' }, replace: [['未收取信息处理费', '收取信息处理费405元']] },
      ['warning “405元” 405元 →  {"kind":"unit","words":"收取信息处理费405元","other":null,"charges":null}', 'right 0']
    ],
    [
      'of none and some',
      { replace: [['未收取信息处理费', '未收取信息处理费，全年收取信息处理费共计560元']] },
      [
        'warning “未收取信息处理费” “560元” 未收取信息处理费 →  {"kind":"none","words":"未收取信息处理费","other":"全年收取信息处理费共计560元","charges":null}',
        'right 1'
      ]
    ],
    [
      'of none, some of last year, and some',
      { replace: [['未收取信息处理费', '未收取信息处理费，上年收取信息处理费120元，全年收取信息处理费共计560元']] },
      [
        'warning “未收取信息处理费” “560元” 未收取信息处理费 →  {"kind":"none","words":"未收取信息处理费","other":"全年收取信息处理费共计560元","charges":null}',
        'right 1'
      ]
    ],
    ['of none and some of last year', { replace: [['未收取信息处理费', '未收取信息处理费，上年收取信息处理费120元']] }, ['right 0']],
    [
      'of none in half a year and some',
      { replace: [['未收取信息处理费', '上半年未收取信息处理费，全年收取信息处理费共计560元']] },
      ['unchecked ambiguous 没有检查：正文这样的句子限定了渠道、时间、单位、申请人或申请种类，不能直接与表格比。', 'right 1']
    ],
    [
      'of some of last year, more than table two',
      { cells: { 'disclosure.fees.amount': '0' }, replace: [['未收取信息处理费', '上年收取信息处理费560元']] },
      ['right 0']
    ],
    ['in the form of 2019', { edition: '2019', replace: [['未收取信息处理费', '收取信息处理费560元']] }, ['right 0']],
    [
      'of none and some in the form of 2019',
      { edition: '2019', replace: [['未收取信息处理费', '未收取信息处理费，全年收取信息处理费共计560元']] },
      [
        'warning “未收取信息处理费” “560元” 未收取信息处理费 →  {"kind":"none","words":"未收取信息处理费","other":"全年收取信息处理费共计560元","charges":null}',
        'right 0'
      ]
    ],
    [
      'of a part without table two',
      '六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，收取信息处理费560元。建议和提案办理结果已在县政府网站公开。\n',
      ['right 0']
    ],
    [
      'of a part with table two',
      '二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，收取信息处理费560元。建议和提案办理结果已在县政府网站公开。\n',
      ['right 1']
    ],
    [
      'of a part of 2019 with table two',
      '二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t0\n规范性文件\t4\t4\t52\n第二十条第（五）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t118\t-3\t3140\n其他对外管理服务事项\t64\t2\t905\n第二十条第（六）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政处罚\t310\t5\t286\n行政强制\t27\t0\t41\n第二十条第（八）项\n信息内容\t上一年项目数量\t本年增/减\n行政事业性收费\t6\t0\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额（单位：万元，保留4位小数）\n政府集中采购\t23\t857.3120\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，收取信息处理费560元。建议和提案办理结果已在县政府网站公开。\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('N16', patch)).toEqual(lines)
  })
})
