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

describe('another organ than the unit', () => {
  const NAMES = [
    { name: '河州市生态环境局云溪分局', shortNames: ['生态环境分局'] },
    '云溪县公安局',
    '云溪县五里店街道办事处',
    '云溪县第一中学',
    '云溪县恩城镇人民政府',
    '云溪县人民政府',
    { name: '河州市规划局云溪分局', shortNames: ['县规划局'] }
  ]

  it.each([
    ['河州市生态环境局', '河州市生态环境局云溪分局'],
    ['河州市生态环境局白鹤分局', '河州市生态环境局云溪分局'],
    ['云溪县公安局恩城派出所', '云溪县公安局'],
    ['云溪县五里坪街道办事处', '云溪县五里店街道办事处'],
    ['云溪县第二中学', '云溪县第一中学'],
    ['河州市规划局', '河州市规划局云溪分局']
  ])('%s is shown as a candidate and not suggested', (organ, unit) => {
    const { best, candidates } = suggest({ organ }, NAMES)
    expect(best).toBeNull()
    expect(candidates[0]).toBe(unit)
  })

  it('is not meant by its place in the names of others', () => {
    expect(suggest({ signature: '云溪县林业局' }, NAMES).candidates).toStrictEqual([])
    expect(suggest({ organ: '云溪县恩城镇林业站' }, NAMES).candidates).not.toContain('云溪县人民政府')
  })

  it('is left to a person where it signs under the title of a unit', () => {
    expect(suggest({ organ: '云溪县公安局', signature: '云溪县融媒体中心' }, NAMES)).toStrictEqual({ best: null, candidates: ['云溪县公安局'] })
  })

  it('is not suggested of a city of the same name', () => {
    const districts = ['河州市鼓楼区教育局', '河州市鼓楼区财政局']
    expect(suggest({ organ: '南湾市鼓楼区教育局', signature: '南湾市鼓楼区教育局' }, districts).best).toBeNull()
  })
})

describe('names before a reform', () => {
  const NAMES = [
    '云溪县自然资源局',
    '云溪县市场监督管理局',
    '云溪县应急管理局',
    '云溪县文化和旅游局',
    '云溪县桃园街道办事处',
    '云溪县桃园中学',
    '云溪县工商业联合会'
  ]

  it.each([
    ['云溪县国土资源局', '云溪县自然资源局'],
    ['云溪县工商行政管理局', '云溪县市场监督管理局'],
    ['云溪县质量技术监督局', '云溪县市场监督管理局'],
    ['云溪县安全生产监督管理局', '云溪县应急管理局'],
    ['云溪县文化广电新闻出版局', '云溪县文化和旅游局'],
    ['云溪县桃园镇人民政府', '云溪县桃园街道办事处']
  ])('%s is suggested to be %s, and why is said', (organ, unit) => expect(suggest({ organ }, NAMES).best).toStrictEqual([unit, `former ${organ}`]))
})

describe('a path', () => {
  const NAMES = [
    '云溪县住房和城乡建设局',
    '云溪县卫生健康委员会',
    { name: '城关镇', region: '云溪县' },
    { name: '城关镇', region: '白鹤县' },
    '云溪县人民政府',
    '白鹤县人民政府'
  ]

  it('is read for short names, and names a unit by its folder', () => {
    expect(suggest({ file: '住建局年报(1).docx' }, NAMES).best).toStrictEqual(['云溪县住房和城乡建设局', 'file 住建局年报(1).docx'])
    expect(suggest({ file: '收件/县卫健委/年报.docx' }, NAMES).best).toStrictEqual(['云溪县卫生健康委员会', 'folder 县卫健委'])
    expect(suggest({ file: '卫计委.docx' }, NAMES)).toStrictEqual({ best: null, candidates: ['云溪县卫生健康委员会'] })
  })

  it('tells units of one name apart by their county', () => {
    const { best } = suggest({ organ: '城关镇人民政府', file: '白鹤县/城关镇/年报.docx' }, NAMES)
    expect(best).toStrictEqual(['城关镇', 'title 城关镇人民政府', 'folder 城关镇', 'place 白鹤县'])
    expect(suggest({ organ: '城关镇人民政府', file: '城关镇.docx' }, NAMES).best).toBeNull()
  })

  it('and a signature that speak for two units leave it to a person', () => {
    expect(suggest({ file: '住建局.docx', signature: '云溪县卫生健康委员会' }, NAMES)).toMatchObject({
      best: null,
      candidates: ['云溪县卫生健康委员会', '云溪县住房和城乡建设局']
    })
  })
})
