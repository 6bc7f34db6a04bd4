import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../src/engine/adapters/docx'
import { progressBlocks, rectifiedBlocks, type Rectified } from '../../src/exports/papers'
import { wordFile, type Block } from '../../src/exports/word-file'
import { zh } from '../../src/wording/zh'

const RECTIFIED: Rectified = {
  organ: '云溪县甲局',
  year: 2025,
  publishedOn: '2026-01-17',
  url: 'https://www.yunxi.gov.cn/nb.html',
  cells: [{ name: '表三 （七）总计 · 自然人', was: '92', is: '93' }],
  same: 199,
  unread: 0,
  passages: 0,
  whole: true,
  rules: '2026-01-05'
}

function parts(blocks: readonly Block[], across = false): { bytes: Uint8Array; paper: string } {
  const bytes = new Uint8Array(Buffer.concat(wordFile(blocks, '页脚', across).map((piece) => Buffer.from(piece))))
  return { bytes, paper: strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()) }
}

/** Each paragraph of the paper, tables left out. */
const wordsOf = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => ('words' in block ? block.words : []))
const tableOf = (blocks: readonly Block[]) => blocks.flatMap((block) => ('heads' in block ? block : []))[0]

describe('the paper on how far the collection has come', () => {
  const rows = [['1', '云溪县甲镇人民政府', '乡镇', '1月15日', '第 2 稿', '待核', '错误 1\n请核对 2', '1月16日', '张三', '0371-61000001']]
  const blocks = progressBlocks({ year: 2025, totals: '截至1月18日17时：应报1，已报1。', today: '2026-01-18', rows })

  it('has the columns that are laid down, the totals before and the signatures behind them', () => {
    expect(wordsOf(blocks)).toStrictEqual([
      '2025年政府信息公开工作年度报告收齐进度表',
      '截至1月18日17时：应报1，已报1。',
      '制表人：　　　　　　审核人：　　　　　　负责人：　　　　　　　　　　年　　月　　日'
    ])
    expect(tableOf(blocks)?.heads.join('│')).toBe('序号│单位│类型│首次报送│稿次│当前情况│待改问题数│最近退回日期│联系人│电话')
    expect(tableOf(blocks)?.widths.reduce((sum, share) => sum + share, 0)).toBe(100)
  })

  it('lies on its long side, repeats its head, and is read by a reader of Word files', () => {
    const { bytes, paper } = parts(blocks, true)
    expect(paper).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    expect(paper).toContain('<w:tblHeader/>')
    const reading = readDocx(bytes)
    const text = reading.kind === 'document' ? reading.document.text : ''
    for (const words of rows.flat().flatMap((cell) => cell.split('\n'))) expect(text).toContain(words)
    expect(parts(blocks).paper).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
  })
})

describe('the paper on what a published report had wrong', () => {
  it('says when and where it was published, what was and what is, leaves the reason open, and ends with a line for the public', () => {
    const blocks = rectifiedBlocks(RECTIFIED)
    const words = wordsOf(blocks)
    expect(words.slice(0, 3)).toStrictEqual([
      '关于更正《云溪县甲局2025年政府信息公开工作年度报告》有关数据的情况说明',
      '（主管部门）：',
      '我单位于2026年1月17日在https://www.yunxi.gov.cn/nb.html公布的《云溪县甲局2025年政府信息公开工作年度报告》，经复核，下列数据有误，现予更正：'
    ])
    expect(tableOf(blocks)?.heads).toStrictEqual(['序号', '位置', '原公布', '更正为', '原因（由单位填写）'])
    expect(tableOf(blocks)?.rows).toStrictEqual([['1', '表三 （七）总计 · 自然人', '92', '93', '']])
    expect(words).toContain('其余内容不变。')
    expect(words).toContain('说明：本报告表三 （七）总计 · 自然人由92更正为93，更正日期　　　　年　　月　　日。')
    expect(words).toContain(zh.words.cannotJudge)
  })

  it('says what was not compared and that words differ; never that the rest is unchanged then', () => {
    const rest = (more: Partial<Rectified>) => wordsOf(rectifiedBlocks({ ...RECTIFIED, ...more }))[3]
    expect(rest({ unread: 7, same: 192 })).toBe('三张表其余 192 格不变；另有 7 格有一稿没有读出，没有比。')
    expect(rest({ passages: 2 })).toBe('三张表其余 199 格不变；另有 2 段文字不同，见两稿。')
    expect(rest({ whole: false })).toBe('三张表其余 199 格不变；有一稿不是全文，其余没有比。')
  })

  it('leaves open what nobody has said', () => {
    expect(wordsOf(rectifiedBlocks({ ...RECTIFIED, publishedOn: null, url: null, year: null }))[2]).toBe(
      '我单位于　　　　年　　月　　日在（栏目、网址）公布的《云溪县甲局政府信息公开工作年度报告》，经复核，下列数据有误，现予更正：'
    )
  })
})
