/** A heap of files as a county receives it: units with names of their own, reports of them in every format, with and without titles, and what is none. */
import { strToU8, zipSync } from 'fflate'
import { compose, OFFICIAL } from './compose'
import { gb18030 } from './gb18030'
import { generate, type SoundReport } from './generate'
import { Random } from './random'
import { workbookReport } from './sheet-report'
import { oldWordReport, pageReport, plainReport, richReport } from './text-report'
import { wordReport } from './word-report'

export const COUNTY = '云溪县'
export const YEAR = 2025

export interface HeapFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** The unit whose report it is; null where it is no report. */
  readonly unit: string | null
  readonly titled: boolean
}

const FIRST = '石柳松桃青白红龙凤金银安永新古三七双大平'
const SECOND = '桥河岭园溪沙岗湾坪泉塘寨渡店集峪洼崖亭埠'
const KINDS = ['镇人民政府', '乡人民政府', '街道办事处', '镇卫生院', '林场管理委员会']

/** `count` units of one county, no two alike. */
export function unitNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const first = FIRST[index % FIRST.length] ?? ''
    const second = SECOND[Math.floor(index / FIRST.length) % SECOND.length] ?? ''
    return `${COUNTY}${first}${second}${KINDS[(index * 7 + Math.floor(index / (FIRST.length * SECOND.length))) % KINDS.length] ?? ''}`
  })
}

/** A sound report of that unit. */
export function reportOf(unit: string, seed: number): SoundReport {
  const base = generate(seed, '2021')
  const words = JSON.stringify(base.prose).split(base.organ).join(unit).split(String(base.year)).join(String(YEAR))
  return { ...base, organ: unit, year: YEAR, prose: JSON.parse(words) as SoundReport['prose'] }
}

type Blocks = ReturnType<typeof compose>
const WRITERS: readonly (readonly [ending: string, write: (blocks: Blocks, random: Random) => Uint8Array])[] = [
  ['docx', wordReport],
  ['doc', oldWordReport],
  ['html', (blocks, random) => strToU8(pageReport(blocks, random))],
  ['txt', (blocks, random) => gb18030(plainReport(blocks, random))],
  ['xlsx', workbookReport],
  ['rtf', richReport],
  ['docx', wordReport]
]

/** What came with the reports and is none: each has its sentence. */
function noReports(docx: Uint8Array): HeapFile[] {
  const none = (path: string, bytes: Uint8Array): HeapFile => ({ path, bytes, unit: null, titled: false })
  return [
    none('照片/盖章页.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    none('其他/材料.rar', Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00, 1, 2, 3])),
    none('其他/材料.7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, 1, 2, 3])),
    none('其他/空白.txt', new Uint8Array(0)),
    none('其他/没传完.docx', docx.slice(0, Math.floor(docx.length / 2))),
    none('其他/开会通知.txt', strToU8('关于召开年度工作会议的通知\n各单位：定于1月20日上午9时在三楼会议室开会，请准时参加。')),
    none(
      '其他/数据.bin',
      Uint8Array.from({ length: 400 }, (_, index) => (index * 37 + 129) % 256)
    )
  ]
}

/** `titled` + `untitled` reports of the first units, and seven files that are none, in folders. */
export function heapOf(units: readonly string[], titled: number, untitled: number): HeapFile[] {
  const reports = units.slice(0, titled + untitled).map((unit, index): HeapFile => {
    const random = new Random(index + 1)
    const hasTitle = index < titled
    const [ending, write] = WRITERS[index % WRITERS.length] ?? WRITERS[0] ?? (['docx', wordReport] as const)
    const blocks = compose(reportOf(unit, index + 1), { ...OFFICIAL, title: hasTitle ? 'official' : 'missing' }, random)
    const folder = ['乡镇', '街道', '部门'][index % 3] ?? ''
    return { path: `${folder}/年报${index + 1}${hasTitle ? '' : '最终版'}.${ending}`, bytes: write(blocks, random), unit, titled: hasTitle }
  })
  const first = reports[0]
  return [...reports, ...(first ? noReports(first.bytes) : [])]
}

/** The files in one archive, among what programs leave behind. */
export function archiveOf(files: readonly HeapFile[]): Uint8Array {
  const parts = Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]))
  return zipSync({ ...parts, '乡镇/~$年报1.docx': strToU8('lock'), 'Thumbs.db': strToU8('thumbs') }, { level: 1 })
}
