import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../../src/engine/contract'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import type { CheckContext } from '../../../../src/engine/contract'
import { verdict } from '../verdict'

const EXTRA = { replace: [['行政许可\t3140\n', '行政许可\t3140\n其他主动公开文件\t15\n']] } as const
const SUBTOTAL = { replace: [['\t（四）无法提供\t', '\t不予公开小计\t\t3\t1\t0\t0\t2\t0\t6\n\t（四）无法提供\t']] } as const

describe('T07 the tables have no rows and columns of their own', () => {
  it('asks about a row of table two', async () => {
    const result = await check(EXTRA)
    const findings = fired(result, 'T07')
    expect(findings).toMatchObject([{ severity: 'warning', found: '其他主动公开文件', data: { table: '表二', kind: 'row' } }])
    expect(quotes(result, findings[0])).toEqual(['其他主动公开文件'])
  })

  it('asks about a subtotal of table three', async () => {
    expect(fired(await check(SUBTOTAL), 'T07')).toMatchObject([{ found: '不予公开小计', data: { table: '表三' } }])
  })

  it('lets a row be that the county asks for, and only that one', async () => {
    const profile: Profile = { id: 'county', name: '云溪县', mode: 'draft', extraRows: [{ table: 'disclosure', label: '其他 主动公开文件' }] }
    expect(fired(await check(EXTRA, { profile }), 'T07')).toEqual([])
    expect(fired(await check(SUBTOTAL, { profile }), 'T07')).toHaveLength(1)
  })

  it('finds none in the forms themselves', async () => {
    expect(fired(await check(), 'T07')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'T07')).toEqual([])
  })

  it('does not take a misspelled row for an extra one', async () => {
    expect(fired(await check({ replace: [['7.属于行政执法案卷', '7.属于行政制法案件']] }), 'T07')).toEqual([])
  })
})

describe('the whole verdict of T07', () => {
  it.each<[string, Patch, string[], CheckContext?]>([
    [
      'in the outdated form',
      {
        edition: '2019',
        replace: [
          ['云溪县人民政府2020年', '云溪县人民政府2023年'],
          ['统计期限为2020年', '统计期限为2023年']
        ]
      },
      ['unchecked ambiguous 表二用的是 2019 年试行表，换成 2021 年表样后再核对行名、列名和填写格式。', 'right 2']
    ],
    ['of the specimen', {}, ['right 3']],
    [
      'with a row more',
      { replace: [['行政许可\t3140\n', '行政许可\t3140\n其他主动公开文件\t15\n']] },
      ['warning “其他主动公开文件” 其他主动公开文件 →  {"table":"表二","kind":"row","label":"其他主动公开文件"}', 'right 2']
    ],
    [
      'with a row that the province asks for',
      { replace: [['行政许可\t3140\n', '行政许可\t3140\n其他主动公开文件\t15\n']] },
      ['right 3'],
      { profile: { id: 'p', name: '云溪县', mode: 'draft', extraRows: [{ table: 'disclosure', label: '其他主动公开 文件' }] } }
    ],
    [
      'with one row of two that the province asks for',
      { replace: [['行政许可\t3140\n', '行政许可\t3140\n其他主动公开文件\t15\n公开渠道\t3\n']] },
      ['warning “公开渠道” 公开渠道 →  {"table":"表二","kind":"row","label":"公开渠道"}', 'right 3'],
      {
        profile: {
          id: 'p',
          name: '云溪县',
          mode: 'draft',
          extraRows: [
            { table: 'disclosure', label: '其他主动公开文件' },
            { table: 'disclosure', label: '别的' }
          ]
        }
      }
    ],
    [
      'with a row that the province asks for in another table',
      { replace: [['行政许可\t3140\n', '行政许可\t3140\n其他主动公开文件\t15\n']] },
      ['warning “其他主动公开文件” 其他主动公开文件 →  {"table":"表二","kind":"row","label":"其他主动公开文件"}', 'right 2'],
      { profile: { id: 'p', name: '云溪县', mode: 'draft', extraRows: [{ table: 'requests', label: '其他主动公开文件' }] } }
    ],
    [
      'with a profile that asks for none',
      { replace: [['行政许可\t3140\n', '行政许可\t3140\n其他主动公开文件\t15\n']] },
      ['warning “其他主动公开文件” 其他主动公开文件 →  {"table":"表二","kind":"row","label":"其他主动公开文件"}', 'right 2'],
      { profile: { id: 'p', name: '云溪县', mode: 'draft' } }
    ],
    [
      'with two rows more',
      {
        replace: [
          ['行政许可\t3140\n', '行政许可\t3140\n其他主动公开文件\t15\n'],
          ['\t（四）无法提供\t', '\t不予公开小计\t\t3\t1\t0\t0\t2\t0\t6\n\t（四）无法提供\t']
        ]
      },
      [
        'warning “其他主动公开文件” 其他主动公开文件 →  {"table":"表二","kind":"row","label":"其他主动公开文件"}',
        'warning “不予公开小计” 不予公开小计 →  {"table":"表三","kind":"row","label":"不予公开小计"}',
        'right 1'
      ]
    ],
    [
      'with a column more in table three',
      { replace: [['法律服务机构\t其他\t', '法律服务机构\t其他\t备注']] },
      ['warning “备注” 备注 →  {"table":"表三","kind":"column","label":"备注"}', 'right 2']
    ],
    [
      'for 2019',
      { edition: '2019', year: 2019, replace: [['行政许可\t118\t-3\t3140\n', '行政许可\t118\t-3\t3140\n其他主动公开文件\t15\t0\t3\n']] },
      ['info “其他主动公开文件” 其他主动公开文件 →  {"table":"表二","kind":"row","label":"其他主动公开文件"}', 'right 2']
    ]
  ])('%s', async (_title, patch, lines, context) => {
    expect(await verdict('T07', patch, context)).toEqual(lines)
  })
})
