import { describe, expect, it } from 'vitest'
import { placesOf, Matcher, nameKey, placeGiven } from '../../src/roster'
import { calledShort, isNameless, partsOf } from '../../src/roster/names'
import type { Unit } from '../../src/library/schema'
import { unitsOf } from './units'

/** The name of the unit that a title's organ means for certain; null where nothing is certain. */
function named(names: readonly (string | Partial<Unit>)[], organ: string, { given = '', titles = [] as string[] } = {}): string | null {
  const units = unitsOf(names)
  return new Matcher(units, placesOf(units, given, titles)).named(organ)?.name ?? null
}

describe('a name as it is compared', () => {
  it.each([
    ['甲镇人民政府', '甲镇政府'],
    ['甲 镇　人民政府', '甲镇政府'],
    ['乙街道办事处', '乙街道办'],
    ['乙街道街办', '乙街道街办'],
    ['云溪县人民政府办公室', '云溪县政府办'],
    ['丙开发区管理委员会', '丙开发区管委会'],
    ['云溪县發展和改革委员会', '云溪县发展改革委员会'],
    ['和平镇人民政府', '和平镇政府'],
    ['关于印发甲镇人民政府', '甲镇政府'],
    ['国家税务总局云溪县税务局', '云溪县税务局'],
    ['国家税务总局', '国家税务总局'],
    ['河州市生态环境局云溪县分局', '河州市生态环境局云溪分局'],
    ['河州市公安局经济开发区分局', '河州市公安局经济开发分局'],
    ['中共云溪县委云溪县人民政府信访局', '云溪县信访局'],
    ['中共云溪县委宣传部', '中共云溪县委宣传部'],
    ['湖南云溪经济开发区管理委员会', '云溪经济开发区管委会'],
    ['北京经济技术开发区管理委员会', '北京经济技术开发区管委会'],
    ['云溪县人民政府乙街道办事处', '云溪县乙街道办'],
    ['云溪县经济和信息化局', '云溪县经济信息化局']
  ])('%s is %s', (name, key) => expect(nameKey(name)).toBe(key === '乙街道街办' ? '乙街道街道办' : key))

  it.each([
    ['河州市云溪县甲镇政府', '河州市', '云溪县', '甲镇政府'],
    ['孟州市西虢镇政府', '', '孟州市', '西虢镇政府'],
    ['济宁市市中区教育局', '济宁市', '市中区', '教育局'],
    ['市场监督管理局', '', '', '市场监督管理局'],
    ['洛阳市城市管理局', '', '洛阳市', '城市管理局'],
    ['社区矫正局', '', '', '社区矫正局'],
    ['凉山州甲县', '', '凉山州', '甲县'],
    ['孟津区', '', '', '孟津区'],
    ['盐城市教育局', '', '盐城市', '教育局'],
    ['聊城市东昌府区财政局', '聊城市', '东昌府区', '财政局'],
    ['成都市武侯区教育局', '成都市', '武侯区', '教育局'],
    ['厦门市教育局', '', '厦门市', '教育局'],
    ['房山区教育局', '', '房山区', '教育局'],
    ['云溪县城市管理局', '', '云溪县', '城市管理局'],
    ['云溪县沙市镇政府', '', '云溪县', '沙市镇政府'],
    ['沙市镇', '', '', '沙市镇'],
    ['河州市生态环境局云溪县办事处', '', '河州市', '生态环境局云溪县办事处'],
    ['积石山保安族东乡族撒拉族自治县教育局', '', '积石山保安族东乡族撒拉族自治县', '教育局'],
    ['自治县教育局', '', '', '自治县教育局']
  ])('%s begins with its places', (key, above, place, rest) => expect(partsOf(key)).toStrictEqual({ above, place, rest }))

  it.each([
    ['石门土家族苗族自治县教育局', '石门县教育局'],
    ['积石山保安族东乡族撒拉族自治县', '积石山县'],
    ['延边朝鲜族自治州', '延边州'],
    ['甘肃省东乡族自治县教育局', '甘肃省东乡族自治县教育局'],
    ['广西壮族自治区', '广西壮族自治区'],
    ['自治县教育局', '自治县教育局']
  ])('%s is called %s', (name, short) => expect(calledShort(name)).toBe(short))

  it('knows names that mean nobody alone', () => {
    for (const key of ['政府', '县政府', '市政府办', '街道办', '局']) expect(isNameless(key)).toBe(true)
    for (const key of ['甲镇', '甲镇政府', '教育局']) expect(isNameless(key)).toBe(false)
  })
})

describe('the title names one unit', () => {
  const ROSTER = ['云溪县人民政府', '云溪县人民政府办公室', '云溪县甲镇人民政府', '云溪县乙街道办事处', '云溪县教育局', '云溪县先进制造业开发区管理委员会']

  it.each([
    ['云溪县甲镇人民政府', '云溪县甲镇人民政府'],
    ['云溪县甲镇', '云溪县甲镇人民政府'],
    ['甲镇人民政府', '云溪县甲镇人民政府'],
    ['甲镇', '云溪县甲镇人民政府'],
    ['河州市云溪县甲镇人民政府', '云溪县甲镇人民政府'],
    ['云溪县乙街道', '云溪县乙街道办事处'],
    ['乙街道办', '云溪县乙街道办事处'],
    ['云溪县', '云溪县人民政府'],
    ['云溪县政府', '云溪县人民政府'],
    ['云溪县政府办', '云溪县人民政府办公室'],
    ['教育局', '云溪县教育局'],
    ['县教育局', '云溪县教育局'],
    ['县政府', '云溪县人民政府'],
    ['云溪县先进制造业开发区', '云溪县先进制造业开发区管理委员会']
  ])('%s', (organ, unit) => expect(named(ROSTER, organ)).toBe(unit))

  it.each([
    '乙县甲镇人民政府',
    '乙镇人民政府',
    '云溪县教育体育局',
    '云溪县教育局机关党委',
    '市教育局',
    '人民政府',
    '市政府',
    '街道办事处',
    '甲镇中心校',
    '云溪县甲镇财政所',
    '东云溪县甲镇人民政府'
  ])('%s is none of them', (organ) => expect(named(ROSTER, organ)).toBeNull())

  it('keeps names apart that contain each other', () => {
    const names = ['云溪县城关镇人民政府', '云溪县城关镇中心校', '云溪县卫生局', '云溪县卫生健康局', '云溪县教育局', '云溪县教育体育局']
    for (const name of names) expect(named(names, name)).toBe(name)
    expect(named(['云溪县卫生健康局', '云溪县甲局'], '云溪县卫生局')).toBeNull()
    expect(named(['云溪县城关镇中心校', '云溪县甲局'], '云溪县城关镇')).toBeNull()
  })

  it('takes short names and names that people taught', () => {
    const names = [
      { name: '云溪县发展和改革委员会', shortNames: ['发改委', '县发改局'] },
      { name: '云溪县卫生健康委员会', aliases: ['云溪县卫生局'] }
    ]
    expect(named(names, '云溪县发改委')).toBe('云溪县发展和改革委员会')
    expect(named(names, '发改委')).toBe('云溪县发展和改革委员会')
    expect(named(names, '云溪县发改局')).toBe('云溪县发展和改革委员会')
    expect(named(names, '卫生局')).toBe('云溪县卫生健康委员会')
  })

  it('finds nobody certain where two units may be meant', () => {
    const counties = ['云溪县城关镇人民政府', '白鹤县城关镇人民政府', '云溪县人民政府', '白鹤县人民政府']
    expect(named(counties, '城关镇人民政府')).toBeNull()
    expect(named(counties, '云溪县城关镇人民政府')).toBe('云溪县城关镇人民政府')
    expect(named(counties, '青坪县城关镇人民政府')).toBeNull()
    expect(named(['甲局', { name: '乙局', shortNames: ['甲局'] }], '甲局')).toBeNull()
    expect(named(['甲局', '甲局'], '甲局')).toBeNull()
    expect(named(['云溪县示范区管理委员会', '云溪县示范区人民政府'], '云溪县示范区')).toBeNull()
    expect(named(['云溪县示范区管理委员会', '云溪县示范区人民政府'], '云溪县示范区管委会')).toBe('云溪县示范区管理委员会')
  })
})

describe('a roster without places', () => {
  const ROSTER = ['甲镇人民政府', '乙镇人民政府', '丙镇人民政府', '县教育局']

  it('is certain of titles without a place alone', () => {
    expect(named(ROSTER, '甲镇人民政府')).toBe('甲镇人民政府')
    expect(named(ROSTER, '云溪县甲镇人民政府')).toBeNull()
    expect(named(ROSTER, '县教育局')).toBe('县教育局')
    expect(named(ROSTER, '云溪县教育局')).toBeNull()
  })

  it('knows its county by a word of a person, by a name taught, by its own government, or by three titles that agree', () => {
    const expected = (options: { given?: string; titles?: string[] }, more: (string | Partial<Unit>)[] = []) => {
      expect(named([...ROSTER, ...more], '云溪县甲镇人民政府', options)).toBe('甲镇人民政府')
      expect(named([...ROSTER, ...more], '云溪县教育局', options)).toBe('县教育局')
      expect(named([...ROSTER, ...more], '白鹤县甲镇人民政府', options)).toBeNull()
    }
    expected({ given: '云溪县' })
    expected({ given: '河州市云溪县' })
    expected({}, ['云溪县人民政府'])
    expected({}, [
      { name: '丁镇人民政府', aliases: ['云溪县丁镇', '云溪县丁镇人民政府'] },
      { name: '戊镇人民政府', aliases: ['云溪县戊镇'] }
    ])
    expected({ titles: ['云溪县甲镇人民政府', '云溪县乙镇', '云溪县丙镇人民政府'] })
  })

  it('does not take two titles, or titles that differ, for a county', () => {
    expect(named(ROSTER, '云溪县甲镇人民政府', { titles: ['云溪县甲镇人民政府', '云溪县乙镇人民政府', '云溪县乙镇人民政府'] })).toBeNull()
    const titles = ['云溪县甲镇人民政府', '云溪县乙镇人民政府', '云溪县丙镇人民政府', '白鹤县甲镇人民政府']
    expect(named(ROSTER, '云溪县甲镇人民政府', { titles })).toBeNull()
  })

  it('asks for the city of a district: districts of one name lie in many', () => {
    const names = ['鼓楼区教育局', '鼓楼区财政局', '鼓楼区甲街道办事处']
    expect(named(names, '鼓楼区教育局')).toBe('鼓楼区教育局')
    expect(named(names, '河州市鼓楼区教育局')).toBeNull()
    expect(named(names, '河州市鼓楼区教育局', { given: '河州市鼓楼区' })).toBe('鼓楼区教育局')
    expect(named(names, '南湾市鼓楼区教育局', { given: '河州市鼓楼区' })).toBeNull()
    const titles = ['河州市鼓楼区教育局', '河州市鼓楼区财政局', '河州市鼓楼区甲街道']
    expect(named(names, '江南省河州市鼓楼区教育局', { titles })).toBe('鼓楼区教育局')
    expect(named(names, '南湾市鼓楼区教育局', { titles })).toBeNull()
  })

  it('reads what a person writes as the place', () => {
    expect(placeGiven('云溪县')).toStrictEqual({ place: '云溪县', above: '' })
    expect(placeGiven(' 江南省河州市云溪县 ')).toStrictEqual({ place: '云溪县', above: '江南省河州市' })
    for (const words of ['', '甲镇', '教育局', '云溪']) expect(placeGiven(words)).toBeNull()
  })
})

describe('other signs', () => {
  const units = unitsOf(['云溪县人民政府', '云溪县人民政府办公室', '云溪县甲镇人民政府', '云溪县乙镇人民政府'])
  const matcher = new Matcher(units, placesOf(units, '', []))
  const match = (organ: string | null, signature: string | null, file: string | null = null) =>
    matcher.match({ organ, signature, file, words: [] })?.name ?? null

  it('never make it certain', () => {
    expect(match(null, '云溪县甲镇人民政府', '云溪县甲镇人民政府.docx')).toBeNull()
    expect(match('丙镇人民政府', '云溪县甲镇人民政府', '云溪县甲镇人民政府.docx')).toBeNull()
  })

  it('cast doubt where another unit of the roster signs, or the same one of another county', () => {
    expect(match('云溪县甲镇人民政府', null)).toBe('云溪县甲镇人民政府')
    expect(match('云溪县甲镇人民政府', '甲镇人民政府')).toBe('云溪县甲镇人民政府')
    expect(match('云溪县甲镇人民政府', '甲镇党政办公室')).toBe('云溪县甲镇人民政府')
    expect(match('云溪县甲镇人民政府', '云溪县乙镇人民政府')).toBeNull()
    expect(match('甲镇人民政府', '白鹤县甲镇人民政府')).toBeNull()
    expect(match('云溪县人民政府', '云溪县人民政府办公室')).toBe('云溪县人民政府')
    expect(match('云溪县甲镇人民政府', '云溪县人民政府办公室')).toBeNull()
  })
})

describe('a unit whose line says where it is', () => {
  const region = '云溪县'
  const other = '盐城市'
  const COUNTIES = [{ name: '城关镇', region }, { name: '城关镇', region: other }, { name: '甲局', region }, `${region}人民政府`, `${other}人民政府`]
  const of = (organ: string): string | null => {
    const units = unitsOf(COUNTIES)
    const unit = new Matcher(units, placesOf(units, '', [])).named(organ)
    return unit && `${unit.region ?? ''} ${unit.name}`
  }

  it('is told from the one of the same name in another county', () => {
    expect(of('云溪县城关镇人民政府')).toBe('云溪县 城关镇')
    expect(of('盐城市城关镇')).toBe('盐城市 城关镇')
    expect(of('城关镇人民政府')).toBeNull()
    expect(of('白鹤县城关镇人民政府')).toBeNull()
  })

  it('is meant by its name alone where no other has it', () => expect(of('甲局')).toBe('云溪县 甲局'))

  it('may have a city of the roster above it, and no other', () => {
    expect(of('盐城市云溪县城关镇')).toBe('云溪县 城关镇')
    expect(of('河州市云溪县城关镇')).toBeNull()
  })

  it('says where the others are, if nearly all lines say the same', () => {
    const units = unitsOf([{ name: '甲镇', region }, { name: '乙镇', region }, '丙镇'])
    expect(placesOf(units, '', []).home).toStrictEqual({ place: '云溪县', above: '', from: 'roster' })
    expect(new Matcher(units, placesOf(units, '', [])).named('云溪县丙镇')?.name).toBe('丙镇')
  })
})

describe('an autonomous county', () => {
  const NAMES = ['石门土家族苗族自治县教育局', '石门土家族苗族自治县财政局', '太平镇人民政府', '太平街道办事处']

  it.each([
    ['石门土家族苗族自治县教育局', NAMES[0]],
    ['石门县教育局', NAMES[0]],
    ['自治县教育局', NAMES[0]],
    ['县财政局', NAMES[1]],
    ['石门县太平镇', NAMES[2]],
    ['太平街道', NAMES[3]]
  ])('%s', (organ, unit) => expect(named(NAMES, organ)).toBe(unit))

  it.each(['秀山土家族苗族自治县教育局', '石门区教育局', '石门县太平乡'])('%s is none of its units', (organ) => expect(named(NAMES, organ)).toBeNull())

  it('is the place of the roster by its full name', () => {
    expect(placesOf(unitsOf(NAMES), '', []).home?.place).toBe('石门土家族苗族自治县')
  })
})

describe('an organ with two names', () => {
  const NAMES = ['云溪县发展和改革局', '云溪县公安局', '云溪县公安局交警大队', '云溪县民宗局（中共云溪县委统战部）']

  it.each([
    ['云溪县发展和改革局（云溪县粮食和物资储备局）', NAMES[0]],
    ['云溪县发展和改革局（原物价局）', NAMES[0]],
    ['云溪县民宗局', NAMES[3]],
    ['云溪县民宗局（中共云溪县委统战部）', NAMES[3]]
  ])('%s', (organ, unit) => expect(named(NAMES, organ)).toBe(unit))

  it.each(['云溪县公安局（交警大队）', '云溪县公安局（特警大队）', '云溪县发展和改革局（云溪县公安局）'])('%s may be another', (organ) =>
    expect(named(NAMES, organ)).toBeNull()
  )
})

describe('who signs', () => {
  const units = unitsOf(['云溪县人民政府', '云溪县人民政府办公室', '云溪县甲镇人民政府', '云溪县卫生健康局', '云溪县公安局', '云溪县公安局交警大队'])
  const matcher = new Matcher(units, placesOf(units, '', []))
  const doubt = (organ: string | null, signature: string | null) => matcher.judge({ organ, signature, file: null, words: [] }).doubt

  it.each([
    ['云溪县甲镇人民政府', '丙镇人民政府'],
    ['云溪县卫生健康局', '云溪县融媒体中心'],
    ['云溪县卫生健康局', '云溪县扶贫开发办公室'],
    ['云溪县公安局', '云溪县公安局交警大队'],
    ['云溪县公安局', '云溪县公安局城关派出所']
  ])('%s signed by %s is asked about', (organ, signature) => expect(doubt(organ, signature)).toBe('signed'))

  it.each([
    ['云溪县人民政府', '云溪县人民政府办公室'],
    ['云溪县甲镇人民政府', '甲镇党政综合办公室'],
    ['云溪县甲镇人民政府', '中共甲镇委员会'],
    ['云溪县甲镇人民政府', '政务公开工作领导小组办公室'],
    ['云溪县卫生健康局', '云溪县卫健委'],
    ['云溪县卫生健康局', '云溪县卫生健康局办公室'],
    ['云溪县卫生健康局', '主办云溪县大数据中心']
  ])('%s signed by %s is not', (organ, signature) => expect(doubt(organ, signature)).toBeNull())
})

describe('why nobody is certain', () => {
  const units = unitsOf([{ name: '城关镇', region: '云溪县' }, { name: '城关镇', region: '白鹤县' }, '云溪县教育局', '白鹤县教育局', '丙局'])
  const matcher = new Matcher(units, placesOf(units, '', []))

  it.each([
    [null, 'untitled'],
    ['云溪县水利局', 'unknown'],
    ['青石县教育局', 'elsewhere'],
    ['城关镇人民政府', 'several'],
    ['青石县丙局', 'vague']
  ] as const)('%s: %s', (organ, doubt) => expect(matcher.judge({ organ, signature: null, file: null, words: [] })).toStrictEqual({ unit: null, doubt }))
})
