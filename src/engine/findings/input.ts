/** I01 to I09: what cannot be judged at all, each with its sentence: what happened, what it means, what to do. */
import type { Finding, FindingValues } from '../contract'
import type { Place } from '../document/place'
import { fingerprintOf } from './fingerprint'

/** The largest text, in UTF-8 bytes, and the largest file that are read. */
export const LARGEST_TEXT = 5 * 1024 * 1024
export const LARGEST_FILE = 100 * 1024 * 1024

export type InputRule = 'I01' | 'I02' | 'I03' | 'I04' | 'I05' | 'I06' | 'I07' | 'I08' | 'I09'

const PACKED = '暂不支持这种压缩包。请右键解压后，把文件夹拖进来；.zip 可以直接放。'

const CONTAINERS: Readonly<Record<string, string>> = {
  zip: '这个压缩包里没有读到文件。',
  xlsx: '这份 Excel 文件的内部格式少见，读不出来。请打开它，另存为 .xlsx 再放一次，或选中年报的表格，复制，粘贴到这里。',
  pptx: '这是 PowerPoint 文件，不是年报的格式。请放入 Word 文件，或复制文字后粘贴到这里。',
  odt: '这是 OpenDocument 文件，但里面不是文字文档。请打开它，另存为 Word（.docx）再放进来，或全选、复制，粘贴到这里。',
  ole: '这是旧格式的 Excel 或其他 Office 文件，这里读不了它的内部格式。请打开它，另存为 Word（.docx）再放进来，或全选、复制，粘贴到这里。',
  doc: '这份 .doc 的内部格式少见，表格读不出来。请用 Word/WPS 打开，另存为 .docx 再放一次。',
  rar: PACKED,
  '7z': PACKED,
  gzip: PACKED
}

/** What opens a file under a password, where it is not Word. */
const OPENED_BY: Readonly<Record<string, string>> = { xls: 'Excel ', pdf: 'PDF 阅读器', ofd: 'OFD 阅读器' }

const MISTAKEN = '年报一般不到 1 MB，可能放错了文件。'
const TOGETHER = '可能放错了文件，或把很多份年报合在了一起；请只放年报。'

/** 2000 and a blank, 20 万. */
const count = (value: number): string => (value >= 10_000 ? `${value / 10_000} 万` : `${value} `)

/** By what there is too much of: the sentence with the limit and, where it is known, with how much there is. */
const TOO_MUCH: Readonly<Record<string, (limit: number, size: number) => string>> = {
  file: (limit, size) => `这个文件 ${size} MB，超过 ${limit} MB 上限，没有读。${MISTAKEN}`,
  text: (limit, size) => `内容有 ${size} MB，超过 ${limit} MB 上限，没有读。${MISTAKEN}`,
  unpacked: (limit) => `这个文件解开后超过 ${limit} MB 上限，没有读。${MISTAKEN}`,
  files: (limit) => `这个压缩包里超过 ${count(limit)}个文件，没有读。请解压后把文件夹拖进来，或分成几个压缩包。`,
  cells: (limit) => `工作表里超过 ${count(limit)}个格子，没有读。${TOGETHER}`,
  pages: (limit, size) => `这份文件有 ${size} 页，超过 ${limit} 页上限，没有读。${TOGETHER}`,
  words: (limit) => `内容超过 ${count(limit)}字，没有读。${TOGETHER}`,
  runs: (limit) => `内容超过 ${count(limit)}段文字，没有读。${TOGETHER}`,
  strokes: (limit) => `有一页上的线条超过 ${count(limit)}笔，没有读。${TOGETHER}`,
  depth: (limit) => `里面一层套一层，超过 ${limit} 层，没有读。请打开它，另存一份再放进来。`
}

/** Words for why a file of an archive was not read. */
const WHY: Readonly<Record<string, string>> = { locked: '有密码', large: '太大', damaged: '不完整', deep: '压缩包套了三层，请先解压' }
const MOST_UNREAD = 8

/** Files of an archive that were not read, as one sentence; empty where there are none. */
export function unreadFiles(files: readonly { readonly name: string; readonly why: string }[]): string {
  if (files.length === 0) return ''
  const named = files.slice(0, MOST_UNREAD).map(({ name, why }) => `${name}（${WHY[why] ?? why}）`)
  return `有 ${files.length} 个文件没有读：${named.join('、')}${files.length > MOST_UNREAD ? '等' : ''}。`
}

const SAY: Readonly<Record<InputRule, (data: FindingValues) => string>> = {
  I01: (data) =>
    data['kind'] === 'file'
      ? '这个文件里没有文字，可能是空文件，或者没有传完。请打开原来的年报看一看，再放一次。'
      : '里面没有文字。请确认已经全选、复制，再粘贴一次。',
  I02: (data) => {
    if (data['kind'] === 'zip') return `${CONTAINERS['zip']}${data['unread'] ?? ''}请解压看一看，把里面的年报放进来。`
    return CONTAINERS[String(data['kind'])] ?? '这不是文字文件，读不出内容。请打开原来的年报，全选、复制，再粘贴到这里。'
  },
  I03: (data) =>
    data['kind'] === 'pdf' || data['kind'] === 'ofd'
      ? '这是扫描件（盖章件），里面没有文字，读不出数字。请放入盖章前的 Word。'
      : '这是图片，本工具不识别图片中的文字。请找原来的 Word、WPS 或网页。',
  I04: (data) => {
    const say = TOO_MUCH[String(data['measure'])]
    return say ? say(Number(data['limit']), Number(data['size'])) : `内容的行数或格数远远超过一份年报，没有读。${TOGETHER}`
  },
  I05: (data) =>
    `没有看到年报的章节和表格（找过“总体情况”“本年新收”“结果维持”等标志）。${data['guess'] === null ? '' : `这份像是：${data['guess']}。`}请放入年报全文，或只贴其中一张表。`,
  I06: () => '这是空白表样，还没有填数。',
  I07: (data) => {
    const names = `${data['names']}${data['kind'] === 'files' && Number(data['count']) > 8 ? '等' : ''}`
    return `里面有 ${data['count']} ${data['kind'] === 'files' ? '个文件' : '份年报'}：${names}。${data['unread'] ?? ''}请拆开分别核对。`
  },
  I08: (data) =>
    data['kind'] === 'zip'
      ? '压缩包有密码，读不了。请解压后把文件夹拖进来。'
      : `文件有打开密码，读不了。请用 ${OPENED_BY[String(data['kind'])] ?? 'Word '}打开，另存一份不带密码的再放进来。`,
  I09: () => '文件不完整（可能没有传完）。请在 QQ/微信里重新下载后再放一次。其他文件不受影响。'
}

/** One finding for an input that cannot be judged as a report. */
export function inputFinding(rule: InputRule, data: FindingValues, at: Place[] = []): Finding {
  return { rule, severity: 'warning', data, certainty: 'form', facts: [], at, message: SAY[rule](data), fingerprint: fingerprintOf(rule, '', data) }
}

const GUESSES = /(通知|通告|公告|公示|指南|目录|方案|办法|规定|意见|总结|合同|简报|纪要|函)[\s》”"）)]*$/

/** What a text that is no report may be, by how its first line ends; null where that says nothing. */
export function guessOf(text: string): string | null {
  const first = text
    .split('\n', 20)
    .map((line) => line.trim())
    .find((line) => line !== '')
  return first !== undefined && first.length <= 60 ? (GUESSES.exec(first)?.[1] ?? null) : null
}
