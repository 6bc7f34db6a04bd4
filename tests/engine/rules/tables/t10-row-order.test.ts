import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const GRANTED = '三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n'
const PARTLY = '\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n'

describe('T10 the rows stand in order', () => {
  it('names one row where two are exchanged', async () => {
    const result = await check({ replace: [['行政处罚\t286\n行政强制\t41\n', '行政强制\t41\n行政处罚\t286\n']] })
    const findings = fired(result, 'T10')
    expect(findings).toMatchObject([{ severity: 'warning', data: { table: '表二', row: '行政处罚', below: '行政强制' } }])
    expect(quotes(result, findings[0])).toEqual(['行政处罚'])
  })

  it('names one row of table three moved far', async () => {
    const result = await check({
      replace: [
        [GRANTED + PARTLY, GRANTED],
        ['\t（七）总计\t', `${PARTLY}\t（七）总计\t`]
      ]
    })
    expect(fired(result, 'T10')).toMatchObject([{ data: { table: '表三', row: '（二）部分公开' } }])
    expect(result.findings).toHaveLength(1)
  })

  it('lets the forms be, and a row that is missing or given twice', async () => {
    expect(fired(await check(), 'T10')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'T10')).toEqual([])
    expect(fired(await check({ replace: [['行政处罚\t286\n', '']] }), 'T10')).toEqual([])
    expect(fired(await check({ replace: [['行政强制\t41\n', '行政强制\t41\n行政处罚\t286\n']] }), 'T10')).toEqual([])
  })
})

describe('the whole verdict of T10', () => {
  it.each<[string, Patch, string[]]>([
    [
      'in the outdated form',
      {
        edition: '2019',
        replace: [
          ['云溪县人民政府2020年', '云溪县人民政府2023年'],
          ['统计期限为2020年', '统计期限为2023年']
        ]
      },
      ['unchecked ambiguous 表二用的是 2019 年试行表，换成 2021 年表样后再核对行名、列名和填写格式。', 'right 26']
    ],
    ['of the specimen', {}, ['right 34']],
    [
      'with two rows exchanged',
      { replace: [['行政处罚\t286\n行政强制\t41\n', '行政强制\t41\n行政处罚\t286\n']] },
      ['warning “行政处罚” {"table":"表二","row":"行政处罚","below":"行政强制"}', 'right 33']
    ],
    [
      'with the first row last',
      {
        replace: [
          ['一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n', ''],
          [
            '四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n',
            '四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n'
          ]
        ]
      },
      ['warning “一、本年新收政府信息公开申请数量” {"table":"表三","row":"一、本年新收政府信息公开申请数量","below":"四、结转下年度继续办理"}', 'right 33']
    ],
    [
      'with the last row first',
      {
        replace: [
          ['四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n', ''],
          [
            '一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n',
            '四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n'
          ]
        ]
      },
      ['warning “四、结转下年度继续办理” {"table":"表三","row":"四、结转下年度继续办理","below":"表头"}', 'right 33']
    ],
    [
      'with the first row of table two moved',
      { replace: [['规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n', '行政规范性文件\t4\t1\t52\n规章\t0\t0\t0\n']] },
      ['warning “规章” {"table":"表二","row":"规章","below":"行政规范性文件"}', 'right 33']
    ],
    [
      'with a row twice',
      {
        replace: [
          ['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n'],
          ['四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n', '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n']
        ]
      },
      ['right 34']
    ],
    ['with a row lost', { replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '']] }, ['right 33']],
    [
      'with five rows lost',
      {
        replace: [
          ['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', ''],
          ['\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n', ''],
          ['\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n', ''],
          ['\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n', ''],
          ['\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n', '']
        ]
      },
      ['right 9']
    ],
    [
      'for 2019',
      { edition: '2019', year: 2019, replace: [['行政处罚\t310\t5\t286\n行政强制\t27\t0\t41\n', '行政强制\t27\t0\t41\n行政处罚\t310\t5\t286\n']] },
      ['info “行政处罚” {"table":"表二","row":"行政处罚","below":"行政强制"}', 'right 33']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('T10', patch)).toEqual(lines)
  })
})
