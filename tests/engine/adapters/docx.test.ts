/** Each thing that Word files hold, in small files built from strings. */
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkReport, splitReports } from '../../../src/engine'
import { readDocx } from '../../../src/engine/adapters/docx'
import type { SourceDocument } from '../../../src/engine/document/document'
import { compose, OFFICIAL } from '../../support/compose'
import { cell, line, paragraph, plainTable, row, run, table, word, wordBody, wordParts, type WordParts } from '../../support/docx'
import { exactCellFaults } from '../../support/expectations'
import { generate, reportCells } from '../../support/generate'
import { Random } from '../../support/random'

function read(body: string, parts: WordParts = {}): SourceDocument {
  const reading = readDocx(word(body, parts))
  if (reading.kind !== 'document') throw new Error(`read as ${reading.kind}`)
  return reading.document
}

const textOf = (body: string, parts: WordParts = {}): string => read(body, parts).text.trim()

/** Cells as [words, column, colSpan, rowSpan], row by row. */
function cellsOf({ text, grids }: SourceDocument, index = 0): [string, number, number, number][][] {
  return (grids[index]?.rows ?? []).map(({ cells }) => cells.map((one) => [text.slice(one.start, one.end), one.column, one.colSpan, one.rowSpan]))
}

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`
const RESTART = '<w:vMerge w:val="restart"/>'

describe('words', () => {
  it('a paragraph is a line, runs join', () => {
    expect(textOf(line('一、总体情况') + paragraph(run('收到 9') + run('3 件')))).toBe('一、总体情况\n收到 93 件')
  })

  it('w:br and w:cr end a line, w:tab of a run is a tab and that of a tab stop is nothing', () => {
    const stops = '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>'
    expect(textOf(paragraph('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r>', stops))).toBe('甲\n乙\t丙\n丁')
  })

  it('entities are read; blanks at the ends of w:t count only where they are preserved', () => {
    expect(textOf('<w:p><w:r><w:t>a &amp; &lt;b&gt; &#19968;</w:t></w:r><w:r><w:t> 9 </w:t></w:r><w:r><w:t>3</w:t></w:r></w:p>')).toBe('a & <b> 一93')
  })

  it('soft hyphens and symbols are nothing, a hyphen that does not break is a hyphen', () => {
    const marks = '<w:r><w:t>1\u00ad2</w:t><w:softHyphen/><w:t>3</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:noBreakHyphen/><w:t>4</w:t></w:r>'
    expect(textOf(paragraph(marks))).toBe('123-4')
  })

  it('fields give their results and not their code, also where the end is missing', () => {
    const field = (step: string) => `<w:r><w:fldChar w:fldCharType="${step}"/></w:r>`
    const whole = `${field('begin')}<w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>${field('separate')}${run('93')}${field('end')}`
    expect(textOf(paragraph(run('共') + whole + run('件')))).toBe('共93件')
    expect(textOf(paragraph(`<w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple>`))).toBe('7')
    expect(textOf(paragraph(run('前') + field('begin') + run('代码')) + line('后'))).toBe('前\n后')
  })

  it('content controls, links and smart tags are looked through; their settings are not read', () => {
    const control = `<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val="x"/></w:placeholder></w:sdtPr><w:sdtContent>${line('控件里')}</w:sdtContent></w:sdt>`
    expect(textOf(control + paragraph(`<w:hyperlink>${run('链接')}</w:hyperlink><w:smartTag>${run('标记')}</w:smartTag>`))).toBe('控件里\n链接标记')
  })

  it('marks of footnotes are nothing', () => {
    expect(textOf(paragraph(`${run('93')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('件')}`))).toBe('93件')
  })

  it('a text box follows its paragraph and is read once', () => {
    const box = `<w:txbxContent>${line('框里')}</w:txbxContent>`
    const twice = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(textOf(paragraph(`${run('前')}<w:r>${twice}</w:r>${run('后')}`))).toBe('前后\n框里')
    const old = `<mc:AlternateContent><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(textOf(paragraph(`<w:r>${old}</w:r>`))).toBe('框里')
  })

  it('a text box in a cell is no part of the cell', () => {
    const anchored = paragraph(`${run('93')}<w:r><w:pict><v:textbox><w:txbxContent>${line('注 7')}</w:txbxContent></v:textbox></w:pict></w:r>`)
    const document = read(table([row([cell(line('总计')), cell(anchored)])]))
    expect(cellsOf(document)).toEqual([
      [
        ['总计', 0, 1, 1],
        ['93', 1, 1, 1]
      ]
    ])
    expect(document.text).toContain('注 7')
  })

  it('strict files, other prefixes and other places of the main part are read', () => {
    expect(textOf(line('严格'), { namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main' })).toBe('严格')
    const parts = wordParts('', { main: 'docs/body.xml' })
    const xml =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>别处</x:t></x:r></x:p></x:body></x:document>'
    const reading = readDocx(zipSync({ ...parts, 'docs/body.xml': new TextEncoder().encode(xml) }))
    expect(reading).toMatchObject({ kind: 'document', document: { kind: 'docx', text: '别处\n' } })
  })
})

describe('tables', () => {
  it('cells are parted by tabs and rows by line ends; blank cells stay', () => {
    const document = read(plainTable([['总计', '', '93']]))
    expect(document.text.trim()).toBe('总计\t\t93')
    expect(cellsOf(document)).toEqual([
      [
        ['总计', 0, 1, 1],
        ['', 1, 1, 1],
        ['93', 2, 1, 1]
      ]
    ])
  })

  it('gridSpan and vMerge are laid out, and covered cells are no blank cells', () => {
    const document = read(
      table([
        row([cell(line('三、'), RESTART), cell(line('予以公开'), span(2)), cell(line('1'))]),
        row([cell('<w:p/>', '<w:vMerge/>'), cell(line('甲'), RESTART), cell(line('乙')), cell(line('2'))]),
        row([cell('<w:p/>', '<w:vMerge w:val="continue"/>'), cell('<w:p/>', '<w:vMerge/>'), cell(line('丙')), cell(line('3'))])
      ])
    )
    expect(cellsOf(document)).toEqual([
      [
        ['三、', 0, 1, 3],
        ['予以公开', 1, 2, 1],
        ['1', 3, 1, 1]
      ],
      [
        ['甲', 1, 1, 2],
        ['乙', 2, 1, 1],
        ['2', 3, 1, 1]
      ],
      [
        ['丙', 2, 1, 1],
        ['3', 3, 1, 1]
      ]
    ])
    expect(document.grids[0]?.columns).toBe(4)
  })

  it('a merge that goes on with another width is a cell of its own', () => {
    const document = read(
      table([row([cell(line('宽'), span(2) + RESTART), cell(line('1'))]), row([cell('<w:p/>', '<w:vMerge/>'), cell(line('甲')), cell(line('2'))])])
    )
    expect(cellsOf(document)[1]).toEqual([
      ['', 0, 1, 1],
      ['甲', 1, 1, 1],
      ['2', 2, 1, 1]
    ])
  })

  it('hMerge joins cells of a row', () => {
    const document = read(table([row([cell(line('甲'), '<w:hMerge w:val="restart"/>'), cell('<w:p/>', '<w:hMerge/>'), cell(line('1'))])]))
    expect(cellsOf(document)).toEqual([
      [
        ['甲', 0, 2, 1],
        ['1', 2, 1, 1]
      ]
    ])
  })

  it('gridBefore keeps the columns that follow, gridAfter makes no cell', () => {
    const document = read(
      table([row([cell(line('甲')), cell(line('乙')), cell(line('1'))]), row([cell(line('2'))], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')])
    )
    expect(cellsOf(document)[1]).toEqual([
      ['', 0, 1, 1],
      ['2', 1, 1, 1]
    ])
  })

  it('rows and cells inside content controls are rows and cells', () => {
    const wrapped = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
    const document = read(table([wrapped(row([cell(line('甲')), wrapped(cell(line('1')))]))]))
    expect(cellsOf(document)).toEqual([
      [
        ['甲', 0, 1, 1],
        ['1', 1, 1, 1]
      ]
    ])
  })

  it('a table in a cell is a grid, the one around it lays out the page', () => {
    const document = read(table([row([cell(line('表三') + plainTable([['总计', '93']]) + '<w:p/>'), cell(line('旁边'))])]))
    expect(document.grids).toHaveLength(1)
    expect(cellsOf(document)).toEqual([
      [
        ['总计', 0, 1, 1],
        ['93', 1, 1, 1]
      ]
    ])
    expect(document.text).toBe('表三\n总计\t93\n旁边\n')
  })

  it('two figures on two lines of a cell are not one, and a raised figure is a mark', () => {
    const two = read(table([row([cell(line('1') + line('6'))])]))
    expect(cellsOf(two)[0]?.[0]?.[0]).toBe('1\v6')
    const raised = read(table([row([cell(paragraph(run('91') + run('1', '<w:vertAlign w:val="superscript"/>')))])]))
    expect(cellsOf(raised)[0]?.[0]?.[0]).toBe('91')
  })
})

describe('automatic numbering', () => {
  const level = (index: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = (levels: string): string =>
    `<w:abstractNum w:abstractNumId="4">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>`
  const item = (text: string, index = 0, number = '1'): string => line(text, `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${number}"/></w:numPr>`)

  it('一、（一）1. are rebuilt; deeper levels begin anew', () => {
    const three = numbering(level(0, 'chineseCounting', '%1、') + level(1, 'chineseCountingThousand', '（%2）') + level(2, 'decimal', '%3.'))
    const body = item('总体') + item('甲', 1) + item('乙', 1) + item('丙', 2) + item('2023年', 2) + item('主动') + item('丁', 1)
    expect(textOf(body, { numbering: three })).toBe('一、总体\n（一）甲\n（二）乙\n1.丙\n2. 2023年\n二、主动\n（一）丁')
  })

  it.each([
    ['chineseCounting', '十一'],
    ['japaneseCounting', '十一'],
    ['ideographDigital', '一一'],
    ['decimal', '11'],
    ['upperRoman', 'XI'],
    ['lowerLetter', 'k'],
    ['decimalEnclosedCircle', '⑪'],
    ['decimalFullWidth', '１１'],
    ['chineseLegalSimplified', '壹拾壹']
  ])('%s counts as Word prints it', (format, eleventh) => {
    const body = Array.from({ length: 11 }, () => item('项')).join('')
    expect(textOf(body, { numbering: numbering(level(0, format, '%1、')) }).split('\n')[10]).toBe(`${eleventh}、项`)
  })

  it.each([
    [10, '十'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十']
  ])('%i is %s', (start, words) => {
    const from = numbering(`<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>`)
    expect(textOf(item('项'), { numbering: from })).toBe(`${words}、项`)
  })

  it('several levels in one number, in digits where the level says so', () => {
    const legal = numbering(level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'))
    expect(textOf(item('甲') + item('乙', 1), { numbering: legal })).toBe('一、甲\n1.1乙')
  })

  it('numbers come from styles and those they are based on; numId 0 takes them away', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="h"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="h2"><w:basedOn w:val="h"/></w:style>`
    const body =
      line('甲', '<w:pStyle w:val="h"/>') + line('乙', '<w:pStyle w:val="h2"/>') + line('丙', '<w:pStyle w:val="h"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(textOf(body, { numbering: numbering(level(0, 'chineseCounting', '%1、')), styles })).toBe('一、甲\n二、乙\n丙')
  })

  it('a list that starts anew counts anew; bullets print nothing', () => {
    const lists = `${numbering(level(0, 'decimal', '%1）'))}<w:num w:numId="2"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
    expect(textOf(item('甲') + item('乙') + item('丙', 0, '2'), { numbering: lists })).toBe('1）甲\n2）乙\n1）丙')
    expect(textOf(item('甲'), { numbering: numbering(level(0, 'bullet', '\uf0b7')) })).toBe('甲')
  })
})

describe('tracked changes, comments and hidden text', () => {
  const del = (text: string): string => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
  const ins = (text: string): string => `<w:ins w:id="2">${run(text)}</w:ins>`

  it('a changed figure in a cell is read as accepted and told with its row', () => {
    const document = read(table([row([cell(line('（七）总计')), cell(paragraph(del('92') + ins('93')))])]))
    expect(cellsOf(document)[0]?.[1]?.[0]).toBe('93')
    expect(document.notes).toEqual(['文档里有 1 处未接受的修订。已按“全部接受”后的内容核对，涉及数字的 1 处：“（七）总计”行 92→93。发布前请接受或拒绝修订。'])
  })

  it('a single changed digit is told as the whole number', () => {
    const document = read(paragraph(run('收到申请1') + del('2') + ins('3') + run('4') + run('5件')))
    expect(document.text.trim()).toBe('收到申请1345件')
    expect(document.notes[0]).toContain('“收到申请”后 1245→1345')
  })

  it('changes of words are counted and not told', () => {
    expect(read(paragraph(run('我') + del('局') + ins('镇')) + paragraph(ins('新增一段'))).notes).toEqual([
      '文档里有 2 处未接受的修订。已按“全部接受”后的内容核对，没有涉及数字的。发布前请接受或拒绝修订。'
    ])
  })

  it('what was moved is read where it went', () => {
    const moved = paragraph(`<w:moveFrom w:id="3">${run('收到5件')}</w:moveFrom>`) + line('中间') + paragraph(`<w:moveTo w:id="4">${run('收到5件')}</w:moveTo>`)
    expect(textOf(moved)).toBe('中间\n收到5件')
    expect(read(moved).notes[0]).toContain('2 处未接受的修订')
  })

  it('a deleted row is gone, a deleted cell is blank', () => {
    const document = read(
      table([
        row([cell(line('旧')), cell(line('1'))], '<w:del w:id="5"/>'),
        row([cell(line('新')), cell(line('2'), '<w:cellDel w:id="6"/>')], '<w:ins w:id="7"/>')
      ])
    )
    expect(cellsOf(document)).toEqual([
      [
        ['新', 0, 1, 1],
        ['', 1, 1, 1]
      ]
    ])
    expect(document.notes[0]).toContain('2 处未接受的修订')
  })

  it('a deleted paragraph end joins two lines; a paragraph deleted whole takes its number with it', () => {
    const gone = '<w:rPr><w:del w:id="8"/></w:rPr>'
    expect(textOf(paragraph(run('前半'), gone) + line('后半') + line('下一段'))).toBe('前半后半\n下一段')
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    expect(textOf(line('甲', listed) + paragraph(del('乙'), listed + gone) + line('丙', listed), { numbering })).toBe('一、甲\n二、丙')
  })

  it('properties as they were before a change say nothing', () => {
    const before = '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'
    expect(read(paragraph(run('93', before)))).toMatchObject({ text: '93\n', notes: [] })
  })

  it('comments are counted, not read', () => {
    const comment = (id: number) =>
      `<w:commentRangeStart w:id="${id}"/>${run('93')}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
    expect(read(paragraph(comment(0) + comment(1)))).toMatchObject({ text: '9393\n', notes: ['文档里有 2 处批注，没有读。发布前请删除批注。'] })
  })

  it('hidden text is left out and named, by run, by style and by row', () => {
    const note = ['文档里有隐藏文字，没有读。']
    expect(read(paragraph(run('93') + run('5', '<w:vanish/>') + run('件', '<w:vanish w:val="0"/>')))).toMatchObject({ text: '93件\n', notes: note })
    const styles = '<w:style w:type="character" w:styleId="x"><w:rPr><w:vanish/></w:rPr></w:style>'
    expect(read(paragraph(run('93') + run('5', '<w:rStyle w:val="x"/>')), { styles })).toMatchObject({ text: '93\n', notes: note })
    expect(read(table([row([cell(line('甲'))]), row([cell(line('乙'))], '<w:hidden/>')]))).toMatchObject({ text: '甲\n', notes: note })
  })

  it('struck words and embedded objects are left out and named', () => {
    const body = paragraph(run('92', '<w:strike/>') + run('93') + '<w:r><w:object><v:shape/></w:object></w:r>')
    expect(read(body)).toMatchObject({
      text: '93\n',
      notes: ['已略去划掉的文字，按保留的文字核对。', '文档里嵌有 1 个对象（如 Excel 表格），里面的内容没有读。']
    })
  })
})

describe('whole reports', () => {
  it.each(Array.from({ length: 20 }, (_, seed) => seed))('generated report %i as .docx gives exactly its figures', async (seed) => {
    const report = generate(seed, seed % 3 === 0 ? '2019' : '2021')
    const result = await checkReport({ name: '年报.docx', bytes: word(wordBody(compose(report, OFFICIAL, new Random(seed)))) })
    expect(result.source.kind).toBe('docx')
    expect(exactCellFaults(report, reportCells(report), result)).toEqual([])
    expect(result.tally.error).toBe(0)
  })

  it('two reports in one file come apart with their tables', async () => {
    const [one, two] = [generate(3, '2021'), generate(4, '2021')]
    const body = [one, two].map((report) => wordBody(compose(report, OFFICIAL, new Random(1)))).join('')
    const source = { name: '两份.docx', bytes: word(body) }
    expect((await checkReport(source)).findings.map((finding) => finding.rule)).toEqual(['I07'])
    const parts = await splitReports(source)
    expect(parts).toHaveLength(2)
    for (const [index, report] of [one, two].entries()) {
      const part = parts[index]
      if (part) expect(exactCellFaults(report, reportCells(report), await checkReport(part))).toEqual([])
    }
  })

  it('notes on changes reach the result', async () => {
    const report = generate(5, '2021')
    const changed = paragraph('<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>')
    const result = await checkReport({ bytes: word(wordBody(compose(report, OFFICIAL, new Random(5))) + changed) })
    expect(result.notes.join()).toContain('1 处未接受的修订')
  })
})
