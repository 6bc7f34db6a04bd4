/** Files that cannot be read say what happened, what it means and what to do, word for word. */
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { compoundFile, docBytes } from '../../support/doc'
import { pdfBytes } from '../../support/pdf'

const encoder = new TextEncoder()
const PICTURE = '这是图片，本工具不识别图片中的文字。请找原来的 Word、WPS 或网页。'
const PACKED = '暂不支持这种压缩包。请右键解压后，把文件夹拖进来；.zip 可以直接放。'
const LOCKED = '文件有打开密码，读不了。请用 Word 打开，另存一份不带密码的再放进来。'
const CUT = '文件不完整（可能没有传完）。请在 QQ/微信里重新下载后再放一次。其他文件不受影响。'
const NO_WORDS = '这不是文字文件，读不出内容。请打开原来的年报，全选、复制，再粘贴到这里。'

const bytes = (...head: (number | string)[]): Uint8Array =>
  Uint8Array.from([...head.flatMap((one) => (typeof one === 'number' ? one : [...encoder.encode(one)])), 1, 2, 3])
const wide = (words: string): Uint8Array => Uint8Array.from([...words].flatMap((letter) => [letter.charCodeAt(0), 0]))

describe('a file that is not read', () => {
  it.each([
    ['PNG', bytes(0x89, 'PNG\r\n'), '照片.png', 'I03', PICTURE],
    ['JPEG under another name', bytes(0xff, 0xd8, 0xff, 0xe0), '年报.docx', 'I03', PICTURE],
    ['GIF', bytes('GIF89a'), '图.gif', 'I03', PICTURE],
    ['WebP', bytes('RIFF', 0, 0, 0, 0, 'WEBP'), '图.webp', 'I03', PICTURE],
    ['TIFF', bytes('II', 0x2a, 0), '扫描.tif', 'I03', PICTURE],
    ['HEIC', bytes(0, 0, 0, 24, 'ftypheic'), '照片.heic', 'I03', PICTURE],
    ['RAR', bytes('Rar!', 0x1a, 7, 1, 0), '年报.rar', 'I02', PACKED],
    ['7-Zip', bytes('7z', 0xbc, 0xaf, 0x27, 0x1c), '年报.7z', 'I02', PACKED],
    ['gzip', bytes(0x1f, 0x8b, 8), '年报.tar.gz', 'I02', PACKED],
    ['a Word file under a password', compoundFile({ EncryptedPackage: wide('x'), EncryptionInfo: wide('y') }), '年报.docx', 'I08', LOCKED],
    ['an old Word file under a password', docBytes([{ words: '甲' }], { flags: 0x0100 }), '年报.doc', 'I08', LOCKED],
    [
      'a file of Word 95',
      docBytes([{ words: '甲' }], { version: 101 }),
      '年报.doc',
      'I02',
      '这份 .doc 的内部格式少见，表格读不出来。请用 Word/WPS 打开，另存为 .docx 再放一次。'
    ],
    ['a file that ends early', bytes('PK', 3, 4), '年报.docx', 'I09', CUT],
    ['a PDF without words', pdfBytes([{}]), '年报.pdf', 'I03', '这是扫描件（盖章件），里面没有文字，读不出数字。请放入盖章前的 Word。'],
    ['bytes that are no words', bytes(0, 1, 2, 0xff, 0xfe, 0), '年报.dat', 'I02', NO_WORDS],
    ['nothing', new Uint8Array(), '年报.docx', 'I01', '这个文件里没有文字，可能是空文件，或者没有传完。请打开原来的年报看一看，再放一次。']
  ])('%s', async (_name, content, name, rule, sentence) => {
    const result = await checkReport({ name, bytes: content })
    expect(result.findings.map((finding) => [finding.rule, finding.message])).toEqual([[rule, sentence]])
    expect(result.scope).toBe('none')
  })

  it('what was pasted empty is pasted again', async () => {
    expect((await checkReport({ text: ' ' })).findings.map((finding) => finding.message)).toEqual(['里面没有文字。请确认已经全选、复制，再粘贴一次。'])
  })
})
