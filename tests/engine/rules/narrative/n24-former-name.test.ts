import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const report = (words: string, organ = '云溪县人民政府'): Patch => ({
  replace: [
    ['云溪县人民政府2023年', `${organ}2023年`],
    ['云溪县通过县政府网站', '本机关通过政府网站'],
    ['改进了答复文书。', `改进了答复文书。${words}`]
  ]
})

describe('N24 the own place under another suffix', () => {
  it.each([
    ['云溪区政府网站更新了栏目。', '云溪县人民政府', '云溪区', '云溪县'],
    ['云溪市建成查阅点。', '云溪县教育局', '云溪市', '云溪县'],
    ['云溪县建成查阅点。', '云溪区教育局', '云溪县', '云溪区'],
    ['青石乡建成查阅点。', '云溪县青石镇人民政府', '青石乡', '青石镇'],
    ['青石街道建成查阅点。', '云溪县青石镇人民政府', '青石街道', '青石镇']
  ])('%s of %s', async (words, organ, printed, official) => {
    const result = await check(report(words, organ))
    const findings = fired(result, 'N24')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', data: { printed, official }, expected: official, found: printed }])
    expect(quotes(result, findings[0])).toEqual([printed, `${organ}2023年政府信息公开工作年度报告`])
  })

  it('is one finding a place', async () => {
    const findings = fired(await check(report('云溪区更新了栏目，云溪区建成查阅点。')), 'N24')
    expect(findings).toHaveLength(2)
    expect(new Set(findings.map((one) => one.fingerprint)).size).toBe(2)
  })

  it.each([
    ['云溪县建成查阅点。', '云溪县人民政府'],
    ['云溪区域内建成查阅点。', '云溪县人民政府'],
    ['云溪市民可以查阅。', '云溪县人民政府'],
    ['原云溪区建成查阅点。', '云溪县人民政府'],
    ['由云溪县改云溪区。', '云溪县人民政府'],
    ['按照《云溪区公开办法》办理。', '云溪县人民政府'],
    ['云溪镇建成查阅点。', '云溪县人民政府'],
    ['长沙县建成查阅点。', '长沙市教育局'],
    ['长沙市建成查阅点。', '长沙县人民政府']
  ])('%s may stand in a report of %s', async (words, organ) => {
    expect(fired(await check(report(words, organ)), 'N24').map((one) => one.message)).toEqual([])
  })

  it('is found again behind a quoted title', async () => {
    expect(fired(await check(report('按照《办法》，云溪区建成查阅点。')), 'N24')).toHaveLength(1)
  })

  it.each([...'域块位间村土亲民场容级城属直内外里长区', '委书记'])('云溪区%s begins another word', async (next) => {
    expect(fired(await check(report(`云溪区${next}建成查阅点。`)), 'N24')).toEqual([])
    expect(fired(await check(report(`云溪区建${next}查阅点。`)), 'N24')).toHaveLength(1)
  })

  it.each(['原', '前', '旧', '更名', '改', '改名', '改为', '撤', '设立'])('%s tells of it as history', async (before) => {
    expect(fired(await check(report(`全县${before}云溪区。`)), 'N24')).toEqual([])
  })

  it.each(['原文见', '设立了', '变更', '前有'])('%s does not', async (before) => {
    expect(fired(await check(report(`${before}云溪区。`)), 'N24')).toHaveLength(1)
  })

  it.each([
    ['长沙乡建成查阅点。', '云溪县长沙镇人民政府', 1],
    ['长沙镇建成查阅点。', '云溪县长沙乡人民政府', 1],
    ['长沙镇建成查阅点。', '云溪县长沙街道办事处', 1],
    ['长沙县建成查阅点。', '长沙区教育局', 0]
  ])('a township may bear the name of a prefecture: %s of %s', async (words, organ, count) => {
    expect(fired(await check(report(words, organ)), 'N24')).toHaveLength(count)
  })

  it('lists the places in the order of the text', async () => {
    const result = await check(report('云溪市建成查阅点，云溪区更新了栏目。'))
    expect(fired(result, 'N24').map((one) => one.data.printed)).toEqual(['云溪市', '云溪区'])
  })

  it('is read where the line before opens a title and does not close it', async () => {
    expect(fired(await check(report('按照《办法\n云溪区建成查阅点。')), 'N24')).toHaveLength(1)
    expect(fired(await check(report('按照《办法》和《云溪区办法》。')), 'N24')).toEqual([])
  })
})
