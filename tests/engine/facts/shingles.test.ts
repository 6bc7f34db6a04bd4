import { describe, expect, it } from 'vitest'
import { containment, longestShared, ownWords, shinglesOf } from '../../../src/engine/facts/shingles'

const texts = (text: string, names: readonly string[] = []) => ownWords(text, names).map((piece) => piece.text)

describe('own words', () => {
  it('are parted at sentences, years, names and titles; what is shorter than a shingle goes', () => {
    expect(texts('县政府网站每日更新。政务新媒体由专人检查')).toEqual(['县政府网站每日更新', '政务新媒体由专人检查'])
    expect(texts('按照《中华人民共和国政府信息公开条例》每日更新县政府网站')).toEqual(['每日更新县政府网站'])
    expect(texts('县政府网站全天更新2023年1月5日政务新媒体由专人检查')).toEqual(['县政府网站全天更新', '政务新媒体由专人检查'])
    expect(texts('云溪县政府网站每日更新云溪县政务新媒体由专人检查', ['云溪县'])).toEqual(['政府网站每日更新', '政务新媒体由专人检查'])
    expect(texts('县政府网站更新')).toEqual([])
    expect(texts('县政府网站每更新')).toEqual(['县政府网站每更新'])
  })

  it.each([
    '统计期限为每年一月一日起',
    '未收取信息处理费共计零元',
    '未发出收费通知共计零份',
    '如对本报告有疑问请来信',
    '没有其他需要报告的事项啦',
    '特此报告请予审阅谢谢'
  ])('leave the set phrase out: %s', (words) => expect(texts(`县政府网站每日更新。${words}。`)).toEqual(['县政府网站每日更新']))

  it('know where they stand', () => {
    const text = '一、 县政府 网站，每日更新。'
    const [piece] = ownWords(text, [])
    expect(piece?.offsets.map((offset) => text.charAt(offset)).join('')).toBe(piece?.text)
  })

  it('bear overlapping names and titles', () => {
    expect(texts('《云溪县信息公开办法》云溪县县政府网站每日更新', ['云溪县', '云溪县县'])).toEqual(['政府网站每日更新'])
  })
})

describe('shingles', () => {
  const of = (text: string) => ownWords(text, [])

  it('are runs of eight, none over the end of a piece', () => {
    expect([...shinglesOf(of('甲乙丙丁戊己庚辛壬。子丑寅卯辰巳午未'))]).toEqual(['甲乙丙丁戊己庚辛', '乙丙丁戊己庚辛壬', '子丑寅卯辰巳午未'])
  })

  it('tell how much of one text stands in another', () => {
    const [one, other] = [shinglesOf(of('甲乙丙丁戊己庚辛壬癸')), shinglesOf(of('甲乙丙丁戊己庚辛壬子丑寅'))]
    expect(containment(one, other)).toBeCloseTo(2 / 3)
    expect(containment(other, one)).toBeCloseTo(2 / 5)
    expect(containment(new Set(), one)).toBe(0)
  })

  it('tell the longest run that both have', () => {
    const text = '子丑寅卯辰巳午未，甲乙丙丁戊己庚辛壬癸。甲乙丙丁戊己庚辛'
    const run = longestShared(of(text), shinglesOf(of('甲乙丙丁戊己庚辛壬癸')))
    expect(run).toMatchObject({ text: '甲乙丙丁戊己庚辛壬癸' })
    expect(text.slice(run?.start, run?.end)).toBe('甲乙丙丁戊己庚辛壬癸')
    expect(longestShared(of(text), new Set(['甲甲甲甲甲甲甲甲']))).toBeNull()
  })
})
