import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

/** The specimen of `organ` with `words` for the guarantee passage of chapter one. */
const report = (organ: string, words: string): Patch => ({
  replace: [
    ['云溪县人民政府2023年', `${organ}2023年`],
    ['（五）监督保障。县政府办公室组织', `（五）监督保障。${words}，县政府办公室组织`]
  ]
})

describe('N22 another organ that governs own work', () => {
  it.each([
    ['云溪县青石镇人民政府', '白马镇高度重视公开工作', '白马镇'],
    ['云溪县青石镇人民政府', '2023年，白马镇党委认真落实要求', '白马镇'],
    ['云溪县青石乡人民政府', '白马乡坚持以公开为常态', '白马乡'],
    ['云溪县城关街道办事处', '东风街道严格按照要求办理', '东风街道'],
    ['云溪县教育局', '石桥县教育局深入贯彻条例', '石桥县教育局'],
    ['云溪县教育局', '市场监管局高度重视', null],
    ['云溪县人民政府', '石桥县始终坚持公开', '石桥县'],
    ['石桥区人民政府', '云溪区扎实推进公开', '云溪区']
  ])('%s: %s', async (organ, words, name) => {
    const result = await check(report(organ, words))
    const findings = fired(result, 'N22')
    if (name === null) return expect(findings).toEqual([])
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', data: { name, organ }, found: name }])
    expect(quotes(result, findings[0])).toEqual([name, `${organ}2023年政府信息公开工作年度报告`])
  })

  it.each([
    ['云溪县青石镇人民政府', '青石镇高度重视公开工作'],
    ['云溪县青石镇人民政府', '各乡镇认真落实要求'],
    ['云溪县青石镇人民政府', '我镇高度重视公开工作'],
    ['云溪县青石镇人民政府', '全镇扎实推进公开'],
    ['云溪县青石镇人民政府', '云溪县高度重视公开工作'],
    ['云溪县青石镇人民政府', '县教育局认真落实要求'],
    ['云溪县青石镇人民政府', '到白马镇学习经验'],
    ['云溪县教育局', '县司法局认真落实要求'],
    ['云溪县教育局', '云溪县财政局认真落实要求'],
    ['云溪县教育局', '教育局高度重视公开工作'],
    ['云溪县人民政府', '石桥镇高度重视公开工作'],
    ['云溪县人民政府', '相关县区积极推进公开'],
    ['云溪市档案馆', '白马镇高度重视公开工作']
  ])('%s may say: %s', async (organ, words) => expect(fired(await check(report(organ, words)), 'N22').map((one) => one.message)).toEqual([]))
})
