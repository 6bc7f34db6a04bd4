import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { check } from '../support/check'
import { forbiddenIn, ownWords } from '../support/forbidden'
import { CATALOGUE } from '../../src/engine/rules/catalogue'
import { BASES } from '../../src/engine/form/basis'
import { findingsCsv } from '../../src/exports/findings-csv'
import { CODEBOOK_COLUMNS, FIGURE_COLUMNS, codebookCsv } from '../../src/exports/data-csv'
import { dataNote } from '../../src/exports/data-note'
import { provenanceOf } from '../../src/exports/provenance'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|svelte)$/.test(file))
  .map((file) => `src/${file.split('\\').join('/')}`)

const HAN = /[\u4e00-\u9fff]/

/** Words that a rule looks for and puts between quotation marks; it says nothing by them. */
const SOUGHT: Readonly<Record<string, readonly string[]>> = { 'src/engine/rules/content/c18-slips.ts': ['通过通过', '通过'] }

/** Every piece of text in a source file, comments left out. */
function literals(file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text)
    if (ts.isTemplateExpression(node)) found.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('〇'))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found.filter((words) => HAN.test(words) && !(SOUGHT[file] ?? []).includes(words))
}

describe('the list of forbidden words', () => {
  it.each([
    ['核验台', '核验'],
    ['提醒您核对', '提醒'],
    ['提示：表三', '提示'],
    ['须退回', '须退回'],
    ['改为 93', '改为 9'],
    ['一键', '一键'],
    ['修正后', '修正'],
    ['定位到原文', '定位'],
    ['2021 版', '2021 版'],
    ['勾稽不平', '勾稽不平'],
    ['疑似沿用旧稿', '疑似'],
    ['虚报', '虚报'],
    ['违法', '违法'],
    ['造假', '造假'],
    ['核对通过', '核对通过'],
    ['全部通过。', '通过'],
    ['131 项通过', '1 项通过'],
    ['通过 131 项', '通过 1'],
    ['未通过', '通过'],
    ['软件说通过了', '通过了'],
    ['通过率', '通过率'],
    ['发布日期未检查', '未检查'],
    ['与上年对比', '对比'],
    ['导入', '导入']
  ])('knows %s', (sentence, word) => {
    expect(forbiddenIn(sentence)).toContain(word.slice(0, 2))
  })

  it.each([
    '通过县政府网站公布信息。',
    '可通过电话联系',
    '未提供，未检查',
    '没有提供的内容未检查，不算缺少。',
    '两稿对比',
    '改为科室名称',
    '没有检查',
    '2021 年表'
  ])('lets %s be', (sentence) => {
    expect(forbiddenIn(sentence)).toBeNull()
  })

  it('does not take the words of a report for ours', () => {
    expect(ownWords('原文“违法”出现两次，“造假”')).toBe('原文出现两次，')
    expect(ownWords('没有引用')).toBe('没有引用')
  })
})

describe('no forbidden word', () => {
  it.each(sources)('stands in %s', (file) => {
    // What a component says comes from src/wording; its own text is looked through as it is.
    const pieces = file.endsWith('.svelte')
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => HAN.test(line))
      : literals(file)
    expect(pieces.flatMap((words) => forbiddenIn(words) ?? [])).toEqual([])
  })

  it('stands on the page without scripts', () => {
    expect(
      readFileSync('index.html', 'utf8')
        .split('\n')
        .flatMap((line) => forbiddenIn(line) ?? [])
    ).toEqual([])
  })

  it('stands in what a rule rests on', () => {
    expect(Object.values(BASES).flatMap(({ name }) => forbiddenIn(name) ?? [])).toEqual([])
  })

  it.each(CATALOGUE.map((one) => [one.id, one] as const))('is said by %s of its bad examples, on screen or in a file', async (_id, one) => {
    for (const patch of one.examples.bad) {
      const result = await check(patch)
      const said = [...result.findings, ...result.undetermined].map(({ message }) => message)
      expect([...said, ...result.notes].flatMap((message) => forbiddenIn(ownWords(message)) ?? [])).toEqual([])
    }
  })

  it('stands in the heads and notes of files', async () => {
    const result = await check()
    const provenance = provenanceOf(result)
    const texts = [...FIGURE_COLUMNS, ...CODEBOOK_COLUMNS, codebookCsv(), dataNote(result, provenance), findingsCsv({ ...result, findings: [] }, provenance)]
    expect(texts.flatMap((words) => words.split('\n')).flatMap((line) => forbiddenIn(line) ?? [])).toEqual([])
  })
})
