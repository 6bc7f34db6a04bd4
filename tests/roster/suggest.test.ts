import { describe, expect, it } from 'vitest'
import { Matcher, placesOf, Suggester, type Signs } from '../../src/roster'
import type { Unit } from '../../src/library/schema'
import { unitsOf } from './units'

const ROSTER = [
  '云溪县城关镇人民政府',
  '云溪县城关镇中心校',
  '云溪县教育局',
  '云溪县卫生健康委员会',
  '云溪县发展和改革委员会',
  '云溪县甲镇人民政府',
  '云溪县乙镇人民政府'
]

function suggest(signs: Partial<Signs>, names: readonly (string | Partial<Unit>)[] = ROSTER) {
  const units = unitsOf(names)
  const { best, candidates } = new Suggester(new Matcher(units, placesOf(units, '', []))).suggest({
    organ: null,
    file: null,
    signature: null,
    words: [],
    ...signs
  })
  return {
    best: best && [best.unit.name, ...best.reasons.map(({ from, quote }) => `${from} ${quote}`)],
    candidates: candidates.map(({ unit }) => unit.name)
  }
}

describe('a report without a title', () => {
  it('is suggested by its file, by who signs it and by what it calls itself, with the reasons', () => {
    expect(suggest({ file: '云溪县甲镇.docx' }).best).toStrictEqual(['云溪县甲镇人民政府', 'file 云溪县甲镇.docx'])
    expect(suggest({ file: '甲镇年报最终版2.docx', words: ['我镇认真落实甲镇党委'] }).best).toStrictEqual([
      '云溪县甲镇人民政府',
      'file 甲镇年报最终版2.docx',
      'text 甲镇'
    ])
    expect(suggest({ file: '年报.docx', signature: '云溪县甲镇人民政府' }).best).toStrictEqual(['云溪县甲镇人民政府', 'signature 云溪县甲镇人民政府'])
  })

  it('is not suggested where signs differ, or say little', () => {
    expect(suggest({ file: '甲镇.docx', words: ['乙镇'] })).toMatchObject({ candidates: ['云溪县甲镇人民政府', '云溪县乙镇人民政府'] })
    expect(suggest({ file: '甲镇、乙镇.docx' }).best).toBeNull()
    expect(suggest({ words: ['甲镇'] }).best).toBeNull()
    expect(suggest({ file: '最终版2.docx', words: ['我单位'] })).toStrictEqual({ best: null, candidates: [] })
  })

  it('does not take a name for the shorter one in it', () => {
    expect(suggest({ file: '城关镇中心校.docx' })).toMatchObject({ best: ['云溪县城关镇中心校', 'file 城关镇中心校.docx'], candidates: ['云溪县城关镇中心校'] })
    expect(suggest({ file: '城关镇.docx' }).best?.[0]).toBe('云溪县城关镇人民政府')
  })
})

describe('a report whose title is not certain', () => {
  it('is suggested by likeness and by abbreviation', () => {
    expect(suggest({ organ: '云溪县教育体育局' }).best).toStrictEqual(['云溪县教育局', 'title 云溪县教育体育局'])
    expect(suggest({ organ: '云溪县发改委' }).best?.[0]).toBe('云溪县发展和改革委员会')
    expect(suggest({ organ: '云溪县卫健委' }).best?.[0]).toBe('云溪县卫生健康委员会')
  })

  it('is not suggested against its title: the file is shown as a candidate alone', () => {
    expect(suggest({ organ: '云溪县水利局', file: '甲镇.docx' })).toMatchObject({
      best: null,
      candidates: expect.arrayContaining(['云溪县甲镇人民政府']) as string[]
    })
    expect(suggest({ organ: '白鹤县甲镇人民政府', file: '甲镇.docx' })).toMatchObject({ best: null })
    expect(suggest({ organ: '白鹤县甲镇人民政府' }).candidates[0]).toBe('云溪县甲镇人民政府')
  })

  it('names all units that share the name, and the one that signs first', () => {
    const counties = ['云溪县城关镇人民政府', '白鹤县城关镇人民政府', '云溪县人民政府', '白鹤县人民政府']
    expect(suggest({ organ: '城关镇人民政府' }, counties)).toStrictEqual({ best: null, candidates: ['云溪县城关镇人民政府', '白鹤县城关镇人民政府'] })
    expect(suggest({ organ: '城关镇人民政府', signature: '白鹤县城关镇人民政府' }, counties).best?.[0]).toBe('白鹤县城关镇人民政府')
  })
})
