/** I01 to I09: what cannot be judged at all, each with its sentence: what happened, what it means, what to do. */
import type { Finding, FindingValues } from '../contract'
import type { Place } from '../document/place'
import { fingerprintOf } from './fingerprint'

/** The largest text, in UTF-8 bytes, and the largest file that are read. */
export const LARGEST_TEXT = 5 * 1024 * 1024
export const LARGEST_FILE = 100 * 1024 * 1024

export type InputRule = 'I01' | 'I02' | 'I03' | 'I04' | 'I05' | 'I06' | 'I07' | 'I08' | 'I09'

const CONTAINERS: Readonly<Record<string, string>> = {
  zip: '这个压缩包里没有读到文件。请解压看一看，把里面的年报放进来。',
  xlsx: '这份 Excel 文件的内部格式少见，读不出来。请打开它，另存为 .xlsx 再放一次，或选中年报的表格，复制，粘贴到这里。',
  pptx: '这是 PowerPoint 文件，不是年报的格式。请放入 Word 文件，或复制文字后粘贴到这里。',
  odt: '这是 OpenDocument 文件，但里面不是文字文档。请打开它，另存为 Word（.docx）再放进来，或全选、复制，粘贴到这里。',
  ofd: 'OFD 暂时读不了。请放入 Word（.docx）文件，或用阅读器打开，全选、复制，再粘贴到这里。',
  ole: '这是旧格式的 Excel 或其他 Office 文件，这里读不了它的内部格式。请打开它，另存为 Word（.docx）再放进来，或全选、复制，粘贴到这里。',
  doc: '这份 .doc 的内部格式少见，表格读不出来。请用 Word/WPS 打开，另存为 .docx 再放一次。',
  rar: '暂不支持这种压缩包。请右键解压后，把文件拖进来；.zip 可以直接放。',
  '7z': '暂不支持这种压缩包。请右键解压后，把文件拖进来；.zip 可以直接放。'
}

const SAY: Readonly<Record<InputRule, (data: FindingValues) => string>> = {
  I01: () => '里面没有文字。请确认已经全选、复制，再粘贴一次。',
  I02: (data) => CONTAINERS[String(data['kind'])] ?? '这不是文字文件，读不出内容。请打开原来的年报，全选、复制，再粘贴到这里。',
  I03: (data) =>
    data['kind'] === 'pdf'
      ? '这是扫描件（盖章件），里面没有文字，读不出数字。请放入盖章前的 Word。'
      : '这是图片，本工具不识别图片中的文字。请找原来的 Word、WPS 或网页。',
  I04: (data) =>
    data['size'] === null
      ? '内容的行数或格数远远超过一份年报，没有读。可能放错了文件，或把很多份年报合在了一起；请只放年报。'
      : `内容有 ${data['size']} MB，超过 ${data['limit']} MB 上限，没有读。年报一般不到 1 MB，可能放错了文件。`,
  I05: (data) =>
    `没有看到年报的章节和表格（找过“总体情况”“本年新收”“结果维持”等标志）。${data['guess'] === null ? '' : `这份像是：${data['guess']}。`}请放入年报全文，或只贴其中一张表。`,
  I06: () => '这是空白表样，还没有填数。',
  I07: (data) => {
    const names = `${data['names']}${data['kind'] === 'files' && Number(data['count']) > 8 ? '等' : ''}`
    return `里面有 ${data['count']} ${data['kind'] === 'files' ? '个文件' : '份年报'}：${names}。请拆开分别核对。`
  },
  I08: () => '文件有打开密码，读不了。请用 Word 打开，另存一份不带密码的再放进来。',
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
