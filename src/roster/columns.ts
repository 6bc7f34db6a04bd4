/** Which column of a pasted roster says what: by its head, else by what stands in it. */
export type Role = 'name' | 'short' | 'kind' | 'region' | 'contact' | 'telephone' | 'inSum' | 'number' | 'none'
/** What a person may say of a column; each but `none` stands for one column at most, short names and the steps of a region (市, 县) for any. */
export const ROLES: readonly Role[] = ['name', 'short', 'kind', 'region', 'contact', 'telephone', 'inSum', 'number', 'none']

/** Words of heads without blanks, the more telling first. */
const HEADS: readonly (readonly [Role, RegExp])[] = [
  ['number', /^(?:序号?|编号|排序|no\.?)$/i],
  ['inSum', /汇总|^是否纳入|^纳入/],
  ['short', /简称|别名|曾用名|常用名|又名|其他名称/],
  ['telephone', /电话|手机|号码|联系方式|座机|^tel/i],
  ['contact', /联系人|联络[人员]|经办人|负责人|责任人|^姓名$|具体负责/],
  ['kind', /类型|类别|性质|分类/],
  [
    'region',
    /地区|所在地|属地|^行政区划$|^所[属在][市州县区旗、，,/（）()]{1,8}$|^(?:省份?|设区市|地?市|市州|县|县区|区县|县市区|市县区|旗县区?|辖区|县[（(]市[、，,]?区[）)])$/
  ],
  [
    'name',
    /全称|单位名称|机关名称|机构名称|部门名称|^(?:填报|报送|责任|主体|行政|公开)?(?:单位|机关|机构|部门|主体)$|^名称$|^(?:乡镇|街道|乡镇街道|县直部门|市直部门|区直部门)(?:名称)?$/
  ]
]

export function roleOfHead(words: string): Role | null {
  const head = words.replace(/\s+/g, '')
  return head.length > 16 ? null : (HEADS.find(([, pattern]) => pattern.test(head))?.[0] ?? null)
}

const ORGAN = /(?:政府|[局委厅办院署部队站所处社馆会校园场镇乡县区市旗]|中心|公司|街道|学校|医院|银行)(?:[（(].{1,20}[）)])?$/
const PERSON = /^[\u4e00-\u9fff·]{2,4}$/
const TELEPHONE = /^[\d\s+\-—()（）转、,，/;；]{7,40}$/
const YES = /^(?:[是否√×✓✗yn]|yes|no|纳入|不纳入|不|汇总|不汇总)$/i
const KIND = /^(?:.{0,4}(?:政府|乡镇|街道|部门|镇街|机关|单位|园区|管委会|学校|医院|企业|垂管|国企|群团|派出机构)|[镇乡])(?:类|级)?$/

/** 云溪县 in row after row: where the units are, and no name of theirs. */
const REGION = /^[\u4e00-\u9fff]{2,12}[省市州县区旗盟]$/

/** Fewer rows do not show that a column says the same of many. */
const FEW = 3

interface Look {
  /** Share of its filled cells. */
  readonly filled: number
  readonly numbers: boolean
  readonly telephones: number
  readonly yes: number
  readonly kinds: number
  readonly regions: number
  readonly persons: number
  readonly organs: number
  readonly length: number
}

function share(cells: readonly string[], has: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(has).length / cells.length
}

function lookAt(rows: readonly (readonly string[])[], column: number): Look {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '')
  const numbers = cells.map(Number)
  return {
    filled: rows.length === 0 ? 0 : cells.length / rows.length,
    numbers:
      cells.length > 0 && numbers.every((one, index) => Number.isInteger(one) && one < 10_000 && (one === 1 || index === 0 || one > (numbers[index - 1] ?? 0))),
    telephones: share(cells, (cell) => TELEPHONE.test(cell) && cell.replace(/\D/g, '').length >= 7),
    yes: share(cells, (cell) => YES.test(cell)),
    kinds: new Set(cells).size <= Math.max(1, Math.min(12, cells.length / 2)) ? share(cells, (cell) => KIND.test(cell)) : 0,
    regions: cells.length >= FEW && new Set(cells).size <= cells.length / 3 ? share(cells, (cell) => REGION.test(cell)) : 0,
    persons: share(cells, (cell) => PERSON.test(cell) && !ORGAN.test(cell)),
    organs: share(cells, (cell) => ORGAN.test(cell)),
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length)
  }
}

const MOSTLY = 0.6

function roleOfLook(look: Look): Role | null {
  if (look.numbers) return 'number'
  if (look.telephones >= MOSTLY) return 'telephone'
  if (look.yes >= MOSTLY) return 'inSum'
  if (look.kinds >= MOSTLY) return 'kind'
  if (look.regions >= MOSTLY) return 'region'
  if (look.organs >= MOSTLY) return null
  return look.persons >= MOSTLY ? 'contact' : null
}

/** Roles of columns without a head. The longest names are full names; further names of organs behind them are short ones. */
function rolesOfLooks(rows: readonly (readonly string[])[], width: number): Role[] {
  const looks = Array.from({ length: width }, (_, column) => lookAt(rows, column))
  const roles = looks.map((look) => roleOfLook(look) ?? 'none')
  const open = looks.map((look, column) => ({ look, column })).filter(({ column }) => roles[column] === 'none')
  const byName = [...open].sort((one, other) => other.look.organs * other.look.length - one.look.organs * one.look.length || one.column - other.column)
  // Names that end like no organ may look like persons.
  const name =
    byName.find(({ look }) => look.organs > 0) ?? open[0] ?? looks.map((look, column) => ({ look, column })).find(({ column }) => roles[column] === 'contact')
  if (!name) return roles
  roles[name.column] = 'name'
  for (const { look, column } of open)
    if (column !== name.column && (look.organs >= MOSTLY || (look.persons < MOSTLY && look.length <= 8 && look.organs > 0.2))) roles[column] = 'short'
  return roles
}

const SEVERAL_COLUMNS: ReadonlySet<Role> = new Set(['short', 'region', 'number', 'none'])

/** One role, one column: a second one of the same role says nothing, but for short names and regions. */
function onlyOnce(roles: readonly Role[]): Role[] {
  return roles.map((role, index) => (SEVERAL_COLUMNS.has(role) || roles.indexOf(role) === index ? role : 'none'))
}

export interface Columns {
  readonly roles: readonly Role[]
  /** The last row that belongs to the head; -1 where there is none. */
  readonly head: number
}

/** Rows from the top among which a head is looked for: titles and dates stand above it. */
const TOP = 12

/** Which column says what. Rows down to `head` are titles and head. */
export function columnsOf(rows: readonly (readonly string[])[]): Columns {
  const width = rows[0]?.length ?? 0
  const found = rows.slice(0, TOP).map((row, index) => {
    // 部门 as a head stands once, as a kind of unit in row after row; a head merged over two rows is said in both, and a whole head again for each group.
    const isRepeated = (column: number): boolean =>
      rows.some((other, at) => Math.abs(at - index) > 1 && other[column] === row[column] && other.join('\t') !== row.join('\t'))
    const heads = Array.from({ length: width }, (_, column) => {
      const role = roleOfHead(row[column] ?? '')
      return role === null || isRepeated(column) ? null : role
    })
    const count = heads.filter((role) => role !== null).length
    const filled = row.filter((cell) => cell !== '').length
    // 乡镇 alone beside a name is its kind.
    const telling = count > 1 || filled === 1 || row.some((cell) => /单位|全称|名称/.test(cell) && roleOfHead(cell) === 'name')
    return { heads, count, whole: count > 0 && count === filled, good: count * 2 >= filled && telling && (heads.includes('name') || count > 1) }
  })
  const most = Math.max(0, ...found.map((row) => (row.good ? row.count : 0)))
  let head = most === 0 ? -1 : found.findIndex((row) => row.good && row.count === most)
  let heads = found[head]?.heads ?? []
  // A second line of the head tells 联系人 apart into 姓名 and 电话; of a title that reads like a head, the head below it goes on.
  for (let next = found[head + 1]; head >= 0 && next?.whole; next = found[head + 1]) {
    const below = next.heads
    heads = heads.map((role, column) => below[column] ?? role)
    head++
  }
  if (head < 0) return { roles: onlyOnce(rolesOfLooks(rows, width)), head }
  const body = rows.slice(head + 1)
  const guessed = rolesOfLooks(body, width)
  const roles = heads.map(
    (role, column): Role => role ?? (rows.slice(0, head + 1).every((row) => (row[column] ?? '') === '') ? (guessed[column] ?? 'none') : 'none')
  )
  if (!roles.includes('name')) {
    const name = guessed.indexOf('name')
    if (name >= 0) roles[name] = 'name'
  }
  return { roles: onlyOnce(roles), head }
}
