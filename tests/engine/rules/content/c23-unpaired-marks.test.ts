import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const saying = (words: string): Patch => ({ replace: [['并在网站集中公布', `${words}，并在网站集中公布`]] })

describe('C23 marks that come in pairs', () => {
  it.each([
    ['按照“谁公开、谁负责的原则', '“', '”', '“谁公开、谁负责的原则，'],
    ['一律按照谁公开谁负责的要求办理”', '”', '“', '照谁公开谁负责的要求办理”'],
    ['按照《办法要求办理', '《', '》', '《办法要求办理，并在网站'],
    ['按照办法》要求办理', '》', '《', '并按照办法》'],
    ['网站（含新媒体统一公布', '（', '）', '（含新媒体统一公布，并在'],
    ['网站含新媒体）统一公布', '）', '（', '并网站含新媒体）']
  ])('names the half in %s', async (words, mark, missing, around) => {
    const result = await check({ replace: [['逐件清理，并在网站集中公布', `逐件清理。并${words}，并在网站集中公布`]] })
    const findings = fired(result, 'C23')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { mark, missing }, found: mark }])
    expect(findings[0]?.data.words).toBe(around)
    expect(quotes(result, findings[0])).toEqual([mark])
  })

  it('takes “…“ for one fault and another passage for another', async () => {
    const result = await check({
      replace: [
        ['逐件清理，', '按照“谁公开、谁负责“的原则逐件清理，'],
        ['存在的主要问题：', '存在的“主要问题：']
      ]
    })
    expect(fired(result, 'C23')).toHaveLength(2)
  })

  it('tells the kinds of marks apart', async () => {
    expect(fired(await check(saying('按照“谁公开（谁负责的原则')), 'C23').map((one) => one.found)).toEqual(['“', '（'])
  })

  it('names a half-width bracket as printed', async () => {
    const result = await check(saying('网站(含新媒体统一公布'))
    expect(quotes(result, fired(result, 'C23')[0])).toEqual(['('])
  })

  it.each([
    ['pairs', '按照“谁公开（谁负责）”的《办法》'],
    ['pairs inside pairs', '按照《关于印发《办法》的通知》（以下简称（办法））'],
    ['numbers', '按1）登记、2）公布、三）归档、①）备查、a）存档的顺序'],
    ['other marks', "按'公开'和「回应」、〈办法〉"]
  ])('leaves alone: %s', async (_, words) => {
    expect(fired(await check(saying(words)), 'C23')).toEqual([])
  })

  it('lets a pair reach over passages of one chapter, not over chapters', async () => {
    expect(fired(await check(saying('要求如下：“逐件登记。\n逐月通报”')), 'C23')).toEqual([])
    const result = await check({
      replace: [
        ['逐件清理，', '按照“谁公开、谁负责的原则逐件清理，'],
        ['存在的主要问题：', '存在的主要”问题：']
      ]
    })
    expect(fired(result, 'C23').map((one) => one.found)).toEqual(['“', '”'])
  })

  it('leaves the words of the page alone', async () => {
    const title = '云溪县人民政府2023年政府信息公开工作年度报告\n'
    expect(fired(await check({ replace: [[title, `${title}来源：县政府办公室（网站\n`]] }), 'C23')).toEqual([])
  })
})
