import { describe, expect, it } from 'vitest'
import { cellsOfGrid, cellsOfText, distinctNames, mergeRoster, readRoster, type PastedRoster } from '../../src/roster'
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

  it('may be a sum in the column of numbers, a count in brackets, or the head said again above a group', () => {
    const pasted = read('序号\t单位名称\t电话\n1\t甲镇\t1380000\n\t（以上共1个）\t\n序号\t单位名称\t电话\n2\t乙镇\t1390000\n合计\t2个\t')
    expect(pasted.roles).toStrictEqual(['number', 'name', 'telephone'])
    expect(pasted.units.map(({ name }) => name)).toStrictEqual(['甲镇', '乙镇'])
    expect(pasted.remarks.map(({ row }) => row)).toStrictEqual([3, 4, 6])
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

describe('a roster in groups', () => {
  const COUNTIES =
    '附件1\t\n河州市单位一览表\t\n一、市直部门（2个）\t\n单位\t电话\n河州市教育局\t6600001\n民政局\t6600002\n二、云溪县（3个）\t\n单位\t电话\n云溪县教育局\t6600003\n城关镇\t6600004\n（二）乡镇\t\n太平乡\t6600005\n三、白鹤县各乡镇\t\n单位\t电话\n城关镇\t6600006\n四、省属\t\n丙局\t6600007'

  it('has the county of a group for units whose names say none, until the next group of its manner', () => {
    const pasted = read(COUNTIES)
    expect(pasted.units.map(({ name, region }) => `${region ?? '–'} ${name}`)).toStrictEqual([
      '– 河州市教育局',
      '– 民政局',
      '– 云溪县教育局',
      '云溪县 城关镇',
      '云溪县 太平乡',
      '白鹤县 城关镇',
      '– 丙局'
    ])
    expect(pasted.remarks.every(({ kind }) => kind === 'skipped')).toBe(true)
  })

  it('may begin above the head of the columns', () => {
    const pasted = read('附件\t\n河州市单位一览表\t\n一、云溪县（2个）\t\n单位\t电话\n城关镇\t6600001\n乙镇\t6600002\n二、白鹤县（1个）\t\n城关镇\t6600003')
    expect(pasted.units.map(({ name, region }) => [name, region])).toStrictEqual([
      ['城关镇', '云溪县'],
      ['乙镇', '云溪县'],
      ['城关镇', '白鹤县']
    ])
  })

  it('may name counties alone in their rows where units have columns, and government units are none', () => {
    const pasted = read('单位\t电话\n云溪县\t\n城关镇\t6600001\n云溪县人民政府\t\n白鹤县\t\n城关镇\t6600002\n乙镇\t6600003\n丙镇\t6600004')
    expect(pasted.units.map(({ name, region }) => [name, region])).toStrictEqual([
      ['城关镇', '云溪县'],
      ['云溪县人民政府', undefined],
      ['城关镇', '白鹤县'],
      ['乙镇', '白鹤县'],
      ['丙镇', '白鹤县']
    ])
    expect(names('云溪县\n白鹤县\n青坪市')).toStrictEqual(['云溪县', '白鹤县', '青坪市'])
  })

  it('says the kind of its units where no column does, and cells merged over rows hold for all of them', () => {
    expect(read('单位\t电话\n一、乡镇（2个）\t\n甲镇\t6600001\n乙镇\t6600002\n二、部门\t\n丙局\t6600003').units.map(({ kind }) => kind)).toStrictEqual([
      '乡镇',
      '乡镇',
      '部门'
    ])
    const merged = read('类别\t单位\n乡镇\t甲镇\n\t乙镇\n\t丙镇\n部门\t丁局\n\t戊局\n\t己局').units.map(({ kind }) => kind)
    expect(merged).toStrictEqual(['乡镇', '乡镇', '乡镇', '部门', '部门', '部门'])
    expect(read('类别\t单位\n乡镇\t甲镇\n\t乙局\n部门\t丙局').units.map(({ kind }) => kind)).toStrictEqual(['乡镇', '', '部门'])
  })
})

describe('units of one name', () => {
  it('in several counties are several units', () => {
    const pasted = read('所属县区\t单位名称\n云溪县\t教育局\n白鹤县\t教育局\n白鹤县\t教育局\n云溪县\t云溪县财政局\n白鹤县\t云溪县财政局')
    expect(pasted.units.map(({ name, region }) => [region, name])).toStrictEqual([
      ['云溪县', '教育局'],
      ['白鹤县', '教育局'],
      ['云溪县', '云溪县财政局']
    ])
    expect(pasted.remarks).toStrictEqual([
      { kind: 'twice', row: 4, first: 3, name: '教育局' },
      { kind: 'twice', row: 6, first: 5, name: '云溪县财政局' }
    ])
  })

  it('are called with their county, and others by their names', () => {
    const called = distinctNames(
      unitsOf([{ name: '教育局', region: '云溪县' }, { name: '教育局', region: '白鹤县' }, { name: '甲局', region: '云溪县' }, '教育局'])
    )
    expect([...called.values()]).toStrictEqual(['云溪县教育局', '白鹤县教育局', '甲局', '教育局'])
  })
})

describe('a newer roster', () => {
  const standing = unitsOf([
    { name: '云溪县教育局', aliases: ['云溪县教委'] },
    { name: '云溪县扶贫办', shortNames: ['县扶贫办'] },
    { name: '甲局', region: '云溪县' },
    { name: '甲局', region: '白鹤县' },
    { name: '乙局', aliases: ['云溪县丙局'] }
  ])

  it('keeps a unit that it gives a new name beside the old one, or that people know by the new one, and says so', () => {
    const { units: pasted } = read('单位全称\t曾用名\n云溪县教育和体育局\t云溪县教育局\n云溪县丙局\t\n丁局\t')
    const merged = mergeRoster(standing, pasted, true, ['n1', 'n2', 'n3'])
    expect(merged.units.map(({ id, name, aliases }) => [id, name, aliases])).toStrictEqual([
      ['u0', '云溪县教育和体育局', ['云溪县教委', '云溪县教育局']],
      ['u4', '云溪县丙局', ['乙局']],
      ['n1', '丁局', []]
    ])
    expect(merged.renamed).toStrictEqual([
      { from: '云溪县教育局', to: '云溪县教育和体育局' },
      { from: '乙局', to: '云溪县丙局' }
    ])
    expect(merged.fresh.map(({ name }) => name)).toStrictEqual(['丁局'])
    expect(merged.gone.map(({ id }) => id)).toStrictEqual(['u1', 'u2', 'u3'])
  })

  it('does not take two units for one: by a name that is its own, by one that two have', () => {
    const taken = mergeRoster(standing, read('单位全称\t简称\n云溪县教体局\t云溪县教育局\n云溪县教育局\t').units, true, ['n1'])
    expect(taken.units.map(({ id }) => id)).toStrictEqual(['n1', 'u0'])
    const shared = mergeRoster(standing, read('单位全称\n甲局').units, false, ['n1'])
    expect(shared.units.map(({ id }) => id)).toStrictEqual(['u0', 'u1', 'u2', 'u3', 'u4', 'n1'])
  })

  it('knows units of one name by their counties', () => {
    const merged = mergeRoster(standing, read('所属县区\t单位名称\n白鹤县\t甲局\n云溪县\t甲局').units, true, [])
    expect(merged.units.map(({ id, region }) => [id, region])).toStrictEqual([
      ['u3', '白鹤县'],
      ['u2', '云溪县']
    ])
  })
})
