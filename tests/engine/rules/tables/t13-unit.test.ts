import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const unit = (printed: string) => ({ replace: [['（单位：万元）', printed]] }) as const

describe('T13 money is given in 万元', () => {
  it.each([
    ['（单位：元）', '元'],
    ['(亿元)', '亿元']
  ])('is an error where %s is printed', async (printed, found) => {
    const result = await check(unit(printed))
    const findings = fired(result, 'T13')
    expect(findings).toMatchObject([{ severity: 'error', expected: '万元', found, data: { head: '本年收费金额' } }])
    expect(quotes(result, findings[0])).toEqual([found])
  })

  it('is an advice where none is printed', async () => {
    const result = await check(unit(''))
    expect(fired(result, 'T13')).toMatchObject([{ severity: 'info', found: null }])
    expect(quotes(result, fired(result, 'T13')[0])).toEqual(['本年收费金额'])
  })

  it('judges the purchases of the 2019 form', async () => {
    const result = await check({ edition: '2019', replace: [['（单位：万元，保留4位小数）', '（单位：元）']] })
    expect(fired(result, 'T13')).toMatchObject([{ severity: 'error', data: { head: '采购总金额' } }])
  })

  it.each(['(万元)', '（单位:万元）', '（單位：萬元）'])('reads %s', async (printed) => {
    expect(fired(await check(unit(printed)), 'T13')).toEqual([])
  })

  it('asks nothing where the head itself is gone', async () => {
    expect(fired(await check({ replace: [['信息内容\t本年收费金额（单位：万元）\n', '']] }), 'T13')).toEqual([])
  })
})

describe('the whole verdict of T13', () => {
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
      ['unchecked ambiguous 表二用的是 2019 年试行表，换成 2021 年表样后再核对行名、列名和填写格式。', 'right 0']
    ],
    ['of the specimen', {}, ['right 1']],
    ['with another unit', { replace: [['（单位：万元）', '（单位：元）']] }, ['error “元” 元 → 万元 {"head":"本年收费金额","found":"元"}', 'right 0']],
    ['without a unit', { replace: [['（单位：万元）', '']] }, ['info “本年收费金额” null → 万元 {"head":"本年收费金额","found":null}', 'right 0']],
    ['with full-width letters', { replace: [['（单位：万元）', '(万元)']] }, ['right 1']],
    [
      'without a unit in the form of 2019',
      { edition: '2019', replace: [['（单位：万元，保留4位小数）', '']] },
      ['info “采购总金额” null → 万元 {"head":"采购总金额","found":null}', 'right 0']
    ],
    [
      'with another unit in the form of 2019',
      { edition: '2019', replace: [['（单位：万元，保留4位小数）', '（单位：元）']] },
      ['error “元” 元 → 万元 {"head":"采购总金额","found":"元"}', 'right 0']
    ],
    ['without the head', { replace: [['本年收费金额（单位：万元）', '']] }, ['right 0']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('T13', patch)).toEqual(lines)
  })
})
