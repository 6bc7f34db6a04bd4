import { describe, expect, it } from 'vitest'
import { regionOfName, regionOfUnit, type Home } from '../../src/roster'

const given: Home = { place: '云溪县', above: '河州市', from: 'given' }

describe('the region in the name of an organ', () => {
  it.each([
    ['云溪县教育局', '云溪县'],
    ['云溪县人民政府', '云溪县'],
    ['云溪县大石镇人民政府', '云溪县'],
    ['江南省河州市云溪县发展和改革委员会', '江南省河州市云溪县'],
    ['河州市教育局', '河州市'],
    ['滑县财政局', '滑县'],
    ['河州市城区教育局', '河州市城区'],
    ['市中区人民政府', '市中区'],
    ['凉山州教育局', '凉山州']
  ])('%s stands in %s', (name, region) => {
    expect(regionOfName(name)).toBe(region)
  })

  it.each([
    '甲镇人民政府',
    '沙市镇人民政府',
    '红旗街道办事处',
    '红旗农场管理委员会',
    '城区街道办事处',
    '城区教育局',
    '九州镇人民政府',
    '徐州路街道办事处',
    '广州海关',
    '城市管理局',
    '市场监督管理局',
    '县教育局',
    '本县教育局',
    '高新区管理委员会',
    '云溪县经济开发区管理委员会',
    '教育局',
    ''
  ])('%s names none for certain', (name) => {
    expect(regionOfName(name)).toBeNull()
  })
})

describe('the region of a unit of the roster', () => {
  it('is that of its column before anything else', () => {
    expect(regionOfUnit({ name: '云溪县教育局', region: '河州' }, given)).toBe('河州')
  })

  it('is that of its name, with what a person said stands above it', () => {
    expect(regionOfUnit({ name: '云溪县教育局' }, null)).toBe('云溪县')
    expect(regionOfUnit({ name: '云溪县教育局' }, given)).toBe('河州市云溪县')
    expect(regionOfUnit({ name: '青石县教育局' }, given)).toBe('青石县')
  })

  it('is the place of the roster where a person gave it and the name says nothing', () => {
    expect(regionOfUnit({ name: '甲镇人民政府' }, given)).toBe('河州市云溪县')
    expect(regionOfUnit({ name: '甲镇人民政府' }, { ...given, from: 'roster' })).toBeNull()
    expect(regionOfUnit({ name: '甲镇人民政府' }, { ...given, from: 'titles' })).toBeNull()
    expect(regionOfUnit({ name: '甲镇人民政府' }, null)).toBeNull()
  })

  it('stays open where the name begins like another place', () => {
    expect(regionOfUnit({ name: '沙市镇人民政府' }, given)).toBeNull()
    expect(regionOfUnit({ name: '云溪县经济开发区管理委员会' }, given)).toBeNull()
  })
})
