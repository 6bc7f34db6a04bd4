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
})
