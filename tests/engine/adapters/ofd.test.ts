/** OFD: words and lines by their places, whole reports with ruled tables over pages, templates, seals, and files that do not hold together. */
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { readOfd } from '../../../src/engine/adapters/ofd'
import type { SourceDocument } from '../../../src/engine/document/document'
import { values } from '../../golden/corpus'
import { compose, OFFICIAL } from '../../support/compose'
import { generate } from '../../support/generate'
import { ofdBytes, ofdLine, ofdPages, ofdParts, ofdText, printed, type OfdManner } from '../../support/ofd'
import { cellRows, ruledTable, type PdfPage } from '../../support/pdf'
import { Random } from '../../support/random'

const encoder = new TextEncoder()

function readBytes(bytes: Uint8Array): SourceDocument {
  const reading = readOfd(bytes)
  if (reading.kind !== 'document') throw new Error(`not read: ${reading.kind}`)
  return reading.document
}

const read = (pages: readonly PdfPage[], manner: OfdManner = {}): SourceDocument => readBytes(ofdBytes(pages, manner))
const content = (...objects: string[]): SourceDocument => readBytes(zipSync(ofdParts([{ content: objects.join('') }])))

const TABLE = ruledTable(
  cellRows([
    ['规章', '5', '0'],
    ['行政许可', '28414', '']
  ]),
  [60, 200, 300, 400],
  700,
  20
)

const MANNERS: OfdManner[] = [
  {},
  { steps: 'repeated' },
  { steps: 'letters' },
  { scaled: true },
  { scaled: true, steps: 'repeated', rulings: 'shapes' },
  { rulings: 'template' }
]

describe('a page of OFD', () => {
  it('gives its lines from the top down', () => {
    expect(
      read([
        {
          words: [
            ['第二行', 60, 680],
            ['第一行', 60, 700]
          ]
        }
      ]).text
    ).toBe('第一行\n第二行\n')
  })

  it.each(MANNERS)('gives its ruled table, written as %o', (manner) => {
    const { text, grids } = read([TABLE], manner)
    expect(text).toBe('规章\t5\t0\n行政许可\t28414\t\n')
    expect(grids.map(({ columns, rows }) => [columns, rows.length])).toEqual([[3, 2]])
  })

  it('parts words whose steps are wider than letters, in cells and in lines', () => {
    const spread = ofdText('12', 100, 300, 10).replace(/DeltaX="[\d.]+"/, 'DeltaX="20"')
    expect(content(spread).text).toBe('1\t2\n')
    expect(content(ofdText('28414', 100, 300, 10)).text).toBe('28414\n')
  })

  it('keeps blanks inside a run', () => {
    expect(content(ofdText('12 34', 100, 300, 10)).text).toBe('12 34\n')
  })

  it('goes on with the last step where steps are missing, and letter by letter where there are none', () => {
    expect(content(ofdText('政府信息', 100, 100, 10).replace(/DeltaX="([\d.]{1,9}) [^"]*"/, 'DeltaX="$1"')).text).toBe('政府信息\n')
    expect(content(ofdText('政府信息', 100, 100, 10).replace(/ DeltaX="[^"]*"/, '')).text).toBe('政府信息\n')
  })

  it('reads words that run downwards', () => {
    const down = ofdText('政府', 100, 100, 10).replace(/DeltaX="[^"]*"/, 'DeltaY="3.6"')
    expect(content(down).text).toBe('政\n府\n')
  })

  it('reads turned words, and leaves slanted ones out and says so', () => {
    const turned = (a: number, b: number): string =>
      ofdText('水印', 200, 200, 10)
        .replace(/CTM="[^"]*"/, '')
        .replace('<ofd:TextObject', `<ofd:TextObject CTM="${a} ${b} ${-b} ${a} 0 0"`)
    expect(content(turned(0, 1), ofdText('甲', 60, 100, 10)).text).toContain('水印')
    const slanted = content(turned(0.7, 0.7), ofdText('甲', 60, 100, 10))
    expect(slanted).toMatchObject({ text: '甲\n', notes: ['斜排的文字（如水印）没有读。'] })
  })

  it('leaves invisible words out, and says of words that are not drawn that they cannot be seen', () => {
    expect(content(ofdText('密', 60, 120, 10, {}, 'Visible="false"'), ofdText('甲', 60, 100, 10))).toMatchObject({ text: '甲\n', notes: [] })
    for (const attributes of ['Alpha="0"', 'Fill="false"'])
      expect(content(ofdText('甲', 60, 100, 10, {}, attributes)).notes[0]).toContain('第 1 页的文字看不见')
    expect(content(ofdText('甲', 60, 100, 10, {}, 'Fill="false" Stroke="true"')).notes).toEqual([])
  })

  it('takes no clip, pattern or invisible path for a ruling', () => {
    const frame = [ofdLine(60, 100, 300, 100), ofdLine(60, 140, 300, 140), ofdLine(60, 100, 60, 140), ofdLine(180, 100, 180, 140), ofdLine(300, 100, 300, 140)]
    const across = ofdLine(60, 120, 300, 120)
    const words = [ofdText('规章', 70, 115, 10), ofdText('许可', 70, 135, 10), ofdText('5', 200, 115, 10)]
    const rows = (drawn: string): number | undefined => content(...frame, drawn, ...words).grids[0]?.rows.length
    expect(rows(across)).toBe(2)
    const inside = /<ofd:AbbreviatedData>.*<\/ofd:AbbreviatedData>/.exec(across)?.[0] ?? ''
    const clipped = across.replace(inside, `<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path>${inside}</ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>`)
    expect(rows(clipped)).toBe(1)
    expect(rows(across.replace('LineWidth', 'Visible="false" LineWidth'))).toBe(1)
    expect(rows(across.replace('LineWidth', 'Stroke="false" LineWidth'))).toBe(1)
    expect(rows(across.replace(/M (\S+) (\S+) L/, 'S $1 $2 M $1 $2 A 1 1 0 0 1'))).toBe(1)
  })

  it('stands on its template, and on its own box', () => {
    const parts = ofdParts([{ content: ofdText('5', 70, 115, 10), template: ofdText('表头', 60, 100, 10) }])
    expect(readBytes(zipSync(parts)).text).toBe('表头\n5\n')
  })
})

describe('a report as OFD', () => {
  it.each(MANNERS)('gives every figure, written as %o', async (manner) => {
    for (const edition of ['2021', '2019'] as const) {
      const report = generate(11, edition)
      const bytes = ofdBytes(printed(compose(report, OFFICIAL, new Random(11))), manner)
      const result = await checkReport({ bytes, name: '年报.ofd' })
      expect(result.source.kind).toBe('ofd')
      expect(result.report).toMatchObject({ edition, year: report.year })
      expect(values(result)).toEqual(report.numbers)
      expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  it('of twenty offices gives the figures of each', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const report = generate(seed, seed % 2 === 0 ? '2021' : '2019')
      const result = await checkReport({ bytes: ofdBytes(printed(compose(report, OFFICIAL, new Random(seed)))), name: '年报.ofd' })
      expect(values(result), `seed ${seed}`).toEqual(report.numbers)
    }
  })
})

describe('what else an OFD holds', () => {
  const parts = ofdParts(ofdPages([{ words: [['总体情况', 60, 700]] }]))
  const rules = async (files: Record<string, Uint8Array>) => (await checkReport({ bytes: zipSync(files), name: '年报.ofd' })).findings

  it('a seal is named and changes nothing', () => {
    expect(readBytes(zipSync({ ...parts, 'Doc_0/Signs/Signatures.xml': encoder.encode('<x/>') })).notes).toEqual([
      '这份 OFD 有电子签章；只读了文字，没有验证签章。'
    ])
  })

  it('figures made of others are named', () => {
    expect(content(ofdText('甲', 60, 100, 10), '<ofd:CompositeObject ResourceID="7"/>').notes).toEqual(['这份 OFD 里有 1 处组合图形，里面的文字没有读。'])
  })

  it('a file of pictures, or of glyphs without letters, is a scan', async () => {
    const sentence = '这是扫描件（盖章件），里面没有文字，读不出数字。请放入盖章前的 Word。'
    const picture = await rules(ofdParts([{ content: '<ofd:ImageObject ResourceID="4" Boundary="0 0 210 297"/>' }]))
    expect(picture.map(({ rule, message }) => [rule, message])).toEqual([['I03', sentence]])
    expect((await rules(ofdParts([{ content: ofdText('¤¤甲', 60, 100, 10) }])))[0]?.message).toBe(sentence)
    expect(content(ofdText('一二三四¤', 60, 100, 10)).text).toBe('一二三四¤\n')
  })

  it('pages that are pictures are named, and blank ones left alone', () => {
    const [words, picture] = [{ content: ofdText('甲', 60, 100, 10) }, { content: '<ofd:ImageObject ResourceID="4" Boundary="0 0 210 297"/>' }]
    const read = (pages: readonly { readonly content: string }[]): SourceDocument => readBytes(zipSync(ofdParts(pages)))
    expect(read([words, picture])).toMatchObject({ partly: true, notes: ['第 1 页已读，第 2 页是图片，没有读：上面如有表格的行或章节，没有检查。'] })
    expect(read([words, { content: '' }])).toMatchObject({ notes: [] })
    expect(read([words, { content: words.content + picture.content }]).partly).toBeUndefined()
  })

  it('a file under a password is locked', async () => {
    expect((await rules({ ...parts, 'Encryptions.xml': encoder.encode('<x/>') })).map(({ message }) => message)).toEqual([
      '文件有打开密码，读不了。请用 OFD 阅读器打开，另存一份不带密码的再放进来。'
    ])
  })

  it('parts that are missing are damage', async () => {
    const without = (name: string) => Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name))
    for (const name of ['Doc_0/Document.xml', 'Doc_0/Pages/Page_0/Content.xml']) expect((await rules(without(name)))[0]?.rule).toBe('I09')
    expect((await rules({ 'OFD.xml': encoder.encode('<x/>') }))[0]?.rule).toBe('I09')
  })

  it('limits are told', async () => {
    const many = await rules(ofdParts(Array.from({ length: 501 }, () => ({ content: '' }))))
    expect(many[0]?.message).toContain('这份文件有 501 页，超过 500 页上限')
    const deep = await rules(ofdParts([{ content: '<ofd:PageBlock>'.repeat(100) }]))
    expect(deep[0]?.data).toEqual({ measure: 'depth', size: null, limit: 64 })
    const drawn = ofdLine(0, 0, 10, 0).replace(/M .* L[^<]*/, 'M 0 0 L 1 1 '.repeat(90_000))
    expect((await rules(ofdParts([{ content: drawn }])))[0]?.data).toEqual({ measure: 'strokes', size: null, limit: 500_000 })
  })

  it('cut or altered anywhere never throws', async () => {
    const whole = zipSync(ofdParts(ofdPages([TABLE])))
    for (let percent = 0; percent < 100; percent += 5)
      expect((await checkReport({ bytes: whole.slice(0, (whole.length * percent) / 100) })).schema).toBe('gouji/check-result@1')
    const random = new Random(17)
    const files = ofdParts(ofdPages([TABLE]))
    for (let run = 0; run < 150; run++) {
      const name = random.pick(Object.keys(files))
      const bytes = (files[name] ?? new Uint8Array()).slice()
      for (let change = random.int(1, 12); change > 0; change--) bytes[random.int(0, bytes.length - 1)] = random.int(32, 126)
      expect((await checkReport({ bytes: zipSync({ ...files, [name]: bytes }) })).schema).toBe('gouji/check-result@1')
    }
  }, 60_000)
})
