import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The sentence of the specimen on applications with other words in it. */
const saying = (from: string, to: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [[from, to]] })

const READINGS = '发布政策解读材料18篇'

describe('N14 documents of table two', () => {
  it.each([
    ['制发行政规范性文件5件', 'normativeDocuments.issued', 5, 4, '5件'],
    ['废止规范性文件2件', 'normativeDocuments.repealed', 2, 1, '2件'],
    ['现行有效规范性文件50件', 'normativeDocuments.inForce', 50, 52, '50件'],
    ['制定规章1件', 'regulations.issued', 1, 0, '1件'],
    ['制作规范性文件5件', 'normativeDocuments.issued', 5, 4, '5件'],
    ['未制定规范性文件', 'normativeDocuments.issued', '未制定规范性文件', 4, '未制定规范性文件']
  ])('%s', async (words, cell, found, expected, quote) => {
    const result = await check(saying(READINGS, words))
    const findings = fired(result, 'N14')
    expect(findings).toMatchObject([{ severity: 'warning', facts: [`disclosure.${cell}`], found, expected }])
    expect(quotes(result, findings[0])).toEqual([String(expected), quote])
  })

  it('carries the document on through the sentence', async () => {
    expect(fired(await check(saying(READINGS, '制发行政规范性文件4件，废止1件，现行有效51件')), 'N14')).toMatchObject([{ found: 51, expected: 52 }])
  })

  it.each([
    '制发行政规范性文件4件，废止1件，现行有效52件',
    '以县政府名义制发行政规范性文件3件',
    '公开规范性文件15件',
    '审查规范性文件12件',
    '清理规范性文件68件，修改6件',
    '对规范性文件进行清理，继续有效48件',
    '将现有规范性文件逐件评估，继续有效48件',
    '废止规范性文件1件，另有3件期满自然失效',
    '制发行政规范性文件4件，其中县政府及县政府办公室制发3件',
    '县政府本级制发行政规范性文件3件，废止0件，现行有效30件',
    '公开现行有效规范性文件目录1份',
    '计划2024年制定行政规范性文件8件'
  ])('is silent: %s', async (words) => expect(fired(await check(saying(READINGS, words)), 'N14')).toEqual([]))

  it.each([
    '对规范性文件进行清理，现行有效48件',
    '开展规范性文件清理，继续有效48件',
    '县政府本级收到来信3件，现行有效规范性文件48件',
    '县政府本级制发行政规范性文件3件；全县行政规范性文件现行有效48件'
  ])('asks all the same: %s', async (words) => expect(fired(await check(saying(READINGS, words)), 'N14')).toMatchObject([{ found: 48, expected: 52 }]))

  it('holds 制发 against 本年新制作数量 of the 2019 form, and the rest against nothing', async () => {
    expect(fired(await check({ edition: '2019', replace: [[READINGS, '制发规范性文件5件，现行有效50件']] }), 'N14')).toMatchObject([
      { facts: ['disclosure.normativeDocuments.made'], found: 5, expected: 4 }
    ])
  })

  it('cannot be checked where the cell is blank', async () => {
    const result = await check(saying(READINGS, '制发行政规范性文件5件', { 'disclosure.normativeDocuments.issued': '' }))
    expect(unchecked(result, 'N14')).toMatchObject([{ reason: 'unread' }])
  })
})
