import { describe, expect, it } from 'vitest'
import { cellsOfGrid, cellsOfText, mergeRoster, readRoster, type PastedRoster } from '../../src/roster'
import { readSource } from '../../src/engine/read'
import { unitsOf } from './units'

const read = (text: string): PastedRoster => readRoster(cellsOfText(text))
const names = (text: string): string[] => read(text).units.map(({ name }) => name)

async function readHtml(html: string): Promise<PastedRoster> {
  const { document } = await readSource({ html })
  const [grid] = document.grids
  return readRoster(grid ? cellsOfGrid(document.text, grid) : cellsOfText(document.text))
}

describe('columns with a head', () => {
  it('are told by it, in any order, with titles above and 序号 left out', () => {
    const pasted = read(
      '云溪县2025年政府信息公开年报单位名册\t\t\t\t\t\t\n\n序号\t联系电话\t联系人\t是否纳入汇总\t单位类型\t简称\t单位全称\n1\t0371-66881234\t张三\t是\t乡镇\t甲镇\t甲镇人民政府\n2\t13800000002\t李四\t否\t部门\t乙局、县乙局；老乙局\t云溪县乙局\n'
    )
    expect(pasted.heads).toBe(2)
    expect(pasted.roles).toStrictEqual(['number', 'telephone', 'contact', 'inSum', 'kind', 'short', 'name'])
    expect(pasted.units).toStrictEqual([
      { name: '甲镇人民政府', shortNames: ['甲镇'], kind: '乡镇', contact: '张三', telephone: '0371-66881234', inSum: true },
      { name: '云溪县乙局', shortNames: ['乙局', '县乙局', '老乙局'], kind: '部门', contact: '李四', telephone: '13800000002', inSum: false }
    ])
    expect(pasted.remarks).toStrictEqual([])
  })

  it.each(['单位全称', '单位名称', '单位', '机关名称', '填报单位', '名称', '责任单位', '部门名称'])('%s heads the names', (head) => {
    expect(read(`${head}\t备注\n甲局\t无\n乙局\t`).units.map(({ name }) => name)).toStrictEqual(['甲局', '乙局'])
  })

  it('may go over two lines', () => {
    const pasted = read('单位名称\t联系人\t\n\t姓名\t电话\n甲局\t张三\t13800000001\n乙局\t李四\t13800000002')
    expect(pasted.roles).toStrictEqual(['name', 'contact', 'telephone'])
    expect(pasted.heads).toBe(2)
    expect(pasted.units).toHaveLength(2)
  })

  it('are not taken from a column whose cells say 部门', () => {
    expect(read('甲局\t部门\n乙局\t部门\n丙镇人民政府\t乡镇\n丁局\t部门')).toMatchObject({ roles: ['name', 'kind'], heads: 0, units: { length: 4 } })
  })

  it('read only one column of a kind', () => {
    expect(read('单位名称\t联系人\t联系人\n甲局\t张三\t李四\n乙局\t王五\t赵六').roles).toStrictEqual(['name', 'contact', 'none'])
  })
})

describe('a column of regions', () => {
  it.each(['地区', '所在地区', '所属县区', '县（市、区）', '区县', '所在地', '行政区划'])('is headed %s', (head) => {
    const pasted = read(`${head}\t单位全称\n云溪县\t甲镇人民政府\n青石县\t乙镇人民政府`)
    expect(pasted.roles).toStrictEqual(['region', 'name'])
    expect(pasted.units.map(({ region }) => region)).toStrictEqual(['云溪县', '青石县'])
  })

  it.each(['行政区划代码', '县直部门', '地址'])('is not headed %s', (head) => {
    expect(read(`单位全称\t${head}\n甲局\t1\n乙局\t2`).roles[1]).not.toBe('region')
  })

  it('may be several, from the city to the county; one that repeats the city says it once', () => {
    const [one, other, third] = read('地市\t区县\t单位全称\n河州市\t云溪县\t甲局\n河州市\t河州市青石县\t乙局\n河州市\t\t丙局').units
    expect([one?.region, other?.region, third?.region]).toStrictEqual(['河州市云溪县', '河州市青石县', '河州市'])
  })

  it('without a head says the same in row after row, and is no short name', () => {
    const pasted = read(['甲', '乙', '丙', '丁', '戊', '己'].map((one, index) => `${index < 3 ? '云溪县' : '青石县'}\t${one}镇人民政府`).join('\n'))
    expect(pasted.roles).toStrictEqual(['region', 'name'])
    expect(pasted.units[0]).toMatchObject({ name: '甲镇人民政府', region: '云溪县', shortNames: [] })
    expect(read('云溪县\t云溪县人民政府\n青石县\t青石县人民政府\n白鹤县\t白鹤县人民政府').roles).toStrictEqual(['short', 'name'])
  })

  it('is kept where the next paste does not have it, and replaced where it does', () => {
    const first = mergeRoster([], read('地区\t单位全称\n云溪县\t甲局\n云溪县\t乙局').units, true, ['a', 'b']).units
    expect(first.map(({ region }) => region)).toStrictEqual(['云溪县', '云溪县'])
    expect(mergeRoster(first, read('单位全称\n甲局\n乙局').units, false, []).units.map(({ region }) => region)).toStrictEqual(['云溪县', '云溪县'])
    expect(mergeRoster(first, read('地区\t单位全称\n青石县\t甲局\n\t乙局').units, false, []).units.map(({ region }) => region)).toStrictEqual([
      '青石县',
      '云溪县'
    ])
  })
})

describe('columns without a head', () => {
  it('are told by what stands in them', () => {
    const lines = Array.from(
      { length: 12 },
      (_, index) => `${index + 1}\t云溪县第${index + 1}局\t${index % 2 ? '部门' : '乡镇'}\t张三\t1380000000${index % 10}\t${index % 3 ? '是' : '否'}`
    )
    expect(read(lines.join('\n'))).toMatchObject({ roles: ['number', 'name', 'kind', 'contact', 'telephone', 'inSum'], heads: 0, units: { length: 12 } })
  })

  it('take the longer names for full ones, in whichever order', () => {
    const pasted = read('甲镇\t云溪县甲镇人民政府\n乙镇\t云溪县乙镇人民政府\n丙局\t云溪县丙局')
    expect(pasted.roles).toStrictEqual(['short', 'name'])
    expect(pasted.units[0]).toMatchObject({ name: '云溪县甲镇人民政府', shortNames: ['甲镇'] })
  })

  it('may be one', () => {
    expect(names('甲镇人民政府\n\n乙街道办事处\n 丙局 \n')).toStrictEqual(['甲镇人民政府', '乙街道办事处', '丙局'])
    expect(names('1. 甲镇\n2、乙镇\n（三）丙镇\n④丁局')).toStrictEqual(['甲镇', '乙镇', '丙镇', '丁局'])
    expect(names('甲镇、乙镇，丙局；丁局')).toStrictEqual(['甲镇', '乙镇', '丙局', '丁局'])
    expect(names('甲局\n乙局\n丙局\n文化、广电和旅游局\n丁局')).toContain('文化、广电和旅游局')
    expect(names('东风\n西山\n南湾')).toStrictEqual(['东风', '西山', '南湾'])
  })

  it('may stand behind blanks or commas with a telephone number', () => {
    expect(read('甲镇 张三 13800000001\n乙镇 李四 13800000002').units.map(({ name, contact, telephone }) => [name, contact, telephone])).toStrictEqual([
      ['甲镇', '张三', '13800000001'],
      ['乙镇', '李四', '13800000002']
    ])
    expect(read('甲镇,张三,13800000001\n乙镇,李四,13800000002').roles).toStrictEqual(['name', 'contact', 'telephone'])
  })
})

describe('what is no unit', () => {
  it('is left out and said so, by its row', () => {
    const pasted = read('单位名称\t类型\n一、乡镇（2个）\t\n甲镇\t乡镇\n 甲 镇 人民政府\t乡镇\n甲镇政府\t乡镇\n\t\n合计\t3\n注：以上名单\t')
    expect(pasted.units.map(({ name }) => name)).toStrictEqual(['甲镇', '甲镇人民政府'])
    expect(pasted.remarks).toStrictEqual([
      { kind: 'skipped', row: 2, words: '一、乡镇（2个）' },
      { kind: 'twice', row: 5, first: 4, name: '甲镇政府' },
      { kind: 'skipped', row: 6, words: '合计 3' },
      { kind: 'skipped', row: 7, words: '注：以上名单' }
    ])
  })

  it('leaves names that begin alike', () => {
    expect(names('单位名称\n注册登记中心\n共青团云溪县委员会\n说明书局')).toContain('注册登记中心')
    expect(names('单位名称\n共青团云溪县委员会\n甲局')).toContain('共青团云溪县委员会')
  })
})

describe('cells', () => {
  it('of Excel may hold line ends and quotation marks', () => {
    const pasted = read('单位名称\t简称\n"云溪县\n甲局"\t"甲局\n县甲局"\n乙局\t"""乙"""')
    expect(pasted.units.map(({ name, shortNames }) => [name, shortNames])).toStrictEqual([
      ['云溪县甲局', ['甲局', '县甲局']],
      ['乙局', ['"乙"']]
    ])
  })

  it('merged over rows are said in each of them, over columns in the first', async () => {
    const pasted = await readHtml(
      '<table><tr><th colspan="3">云溪县名册</th></tr><tr><th rowspan="2">类型</th><th rowspan="2">单位全称</th><th>联系人</th></tr><tr><th>姓名</th></tr><tr><td rowspan="2">乡镇</td><td>甲镇</td><td>张三</td></tr><tr><td>乙镇</td><td>李四</td></tr><tr><td>部门</td><td>丙局</td><td></td></tr></table>'
    )
    expect(pasted.units.map(({ name, kind, contact }) => [name, kind, contact])).toStrictEqual([
      ['甲镇', '乡镇', '张三'],
      ['乙镇', '乡镇', '李四'],
      ['丙局', '部门', '']
    ])
  })

  it('give nothing where nothing stands in them', () => {
    for (const text of ['', '\n\n', '\t\t\n\t']) expect(read(text)).toMatchObject({ units: [], rows: [] })
  })
})

describe('a person’s word on a column', () => {
  it('counts more than what was told', () => {
    const { rows } = read('单位名称\t曾用名\n甲局\t乙局')
    expect(readRoster(rows, ['short', 'name']).units).toMatchObject([{ name: '乙局', shortNames: ['甲局'] }])
    expect(readRoster(rows, ['none', 'none']).units).toStrictEqual([])
  })
})

describe('a paste into a roster', () => {
  const standing = unitsOf([{ name: '甲镇人民政府', aliases: ['甲乡'], contact: '张三', inSum: false }, '乙局'])

  it('adds, and brings up to date what has the same name', () => {
    const { units: pasted } = read('单位名称\t简称\n甲镇政府\t甲镇\n丙局\t')
    const merged = mergeRoster(standing, pasted, false, ['n1', 'n2'])
    expect(merged).toMatchObject({ added: 1, updated: 1, removed: 0 })
    expect(merged.units.map(({ id, order, name, shortNames, contact, inSum }) => [id, order, name, shortNames, contact, inSum])).toStrictEqual([
      ['u0', 0, '甲镇人民政府', ['甲镇'], '张三', false],
      ['u1', 1, '乙局', [], '', true],
      ['n1', 2, '丙局', [], '', true]
    ])
  })

  it('replaces, in the order of what was pasted', () => {
    const merged = mergeRoster(standing, read('丙局\n甲镇人民政府').units, true, ['n1', 'n2'])
    expect(merged).toMatchObject({ added: 1, updated: 1, removed: 1 })
    expect(merged.units.map(({ id, order, aliases }) => [id, order, aliases])).toStrictEqual([
      ['n1', 0, []],
      ['u0', 1, ['甲乡']]
    ])
  })
})
