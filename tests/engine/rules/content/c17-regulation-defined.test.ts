import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

/** What the third and the fifth aspect of chapter one say first. */
const saying = (third: string, fifth = ''): Patch => ({
  replace: [
    ['县政府办公室对现行有效', `${third}县政府办公室对现行有效`],
    ['县政府办公室组织业务培训4次', `${fifth}县政府办公室组织业务培训4次`]
  ]
})
const DEFINED = '围绕《中华人民共和国政府信息公开条例》（以下简称《条例》），'

describe('C17 《条例》 is defined before it is used', () => {
  it('names each use before the definition and quotes the definition', async () => {
    const result = await check(saying('按照《条例》和《条例》释义，', DEFINED))
    const findings = fired(result, 'C17')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { count: 2, definition: expect.stringContaining('以下简称《条例》') } }])
    expect(quotes(result, findings[0])).toEqual(['《条例》', '《条例》'])
  })

  it('names all uses where it is never defined', async () => {
    const result = await check(saying('按照《条例》，', '贯彻《中华人民共和国政府信息公开条例》，落实《条例》，'))
    const findings = fired(result, 'C17')
    expect(findings).toMatchObject([{ data: { count: 2, definition: null } }])
    expect(findings[0]?.message).toContain('全文没有写明')
  })

  it.each([
    ['defined first', DEFINED, '按照《条例》，'],
    ['defined in quotation marks', '围绕《中华人民共和国政府信息公开条例》（以下简称“条例”），', '按照《条例》，'],
    ['下称', '围绕《中华人民共和国政府信息公开条例》（下称《条例》），', '按照《条例》，'],
    ['简称为', '围绕《中华人民共和国政府信息公开条例》（简称为《条例》），', '按照《条例》，'],
    ['以下简称：', '围绕《中华人民共和国政府信息公开条例》（以下简称：《条例》），', '按照《条例》，'],
    ['新《条例》', '围绕修订后的《中华人民共和国政府信息公开条例》（以下简称新《条例》），', '按照新《条例》，'],
    ['full titles only', '围绕《政府信息公开条例》，', '按照《优化营商环境条例》，'],
    ['without marks of a title', '按照条例要求，', '']
  ])('is silent: %s', async (_, third, fifth) => {
    expect(fired(await check(saying(third, fifth)), 'C17')).toEqual([])
  })
})
