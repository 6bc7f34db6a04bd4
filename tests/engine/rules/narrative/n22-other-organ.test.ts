import { describe, expect, it } from 'vitest'
import { specimenText, type Patch } from '../../../../src/engine/form/specimen'
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
    ['云溪县青石镇人民政府', '云溪县白马镇高度重视政府信息公开工作', '云溪县白马镇'],
    ['云溪县教育局', '云溪县住房和城乡建设局高度重视政务公开', '云溪县住房和城乡建设局'],
    ['云溪县青石镇人民政府', '云溪县白马镇始终坚持以公开为常态', '云溪县白马镇'],
    ['云溪县青石镇人民政府', '白马镇2023年共公开信息36条', '白马镇'],
    ['云溪县青石镇人民政府', '白马镇人民政府全年主动公开信息36条', '白马镇'],
    ['云溪县青石镇人民政府', '白马镇未收到申请', '白马镇'],
    ['云溪县青石镇人民政府', '白马镇没有收到申请', '白马镇'],
    ['云溪县青石镇人民政府', '白马镇年内累计公开信息36条', '白马镇'],
    ['云溪县青石镇人民政府', '2023年度白马镇收到申请3件', '白马镇'],
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
    ['云溪市档案馆', '白马镇高度重视公开工作'],
    ['云溪市公安局城东分局', '城东公安分局高度重视公开工作'],
    ['云溪县市场监督管理局', '云溪县市场监管局高度重视政府信息公开'],
    ['云溪县青石镇人民政府', '2023年度我镇共公开信息36条'],
    ['云溪县青石镇人民政府', '一年来我镇共公开信息36条'],
    ['云溪县青石镇人民政府', '周边乡镇共公开信息36条'],
    ['石桥区人民政府', '经济开发区共公开信息36条'],
    ['石桥区人民政府', '滨江社区共公开信息36条']
  ])('%s may say: %s', async (organ, words) => expect(fired(await check(report(organ, words)), 'N22').map((one) => one.message)).toEqual([]))

  it.each([
    '高度重视',
    '认真贯彻',
    '深入贯彻',
    '全面贯彻',
    '认真落实',
    '严格落实',
    '严格按照',
    '始终坚持',
    '坚持以',
    '深入学习',
    '扎实推进',
    '积极推进',
    '切实加强',
    '不断加强',
    '进一步加强',
    '持续推进',
    '紧紧围绕',
    '围绕'
  ])('own work is what the name governs: %s', async (verb) => {
    expect(fired(await check(report('云溪县青石镇人民政府', `白马镇${verb}公开工作`)), 'N22')).toHaveLength(1)
    expect(fired(await check(report('云溪县青石镇人民政府', `白马镇开展公开工作`)), 'N22')).toEqual([])
  })

  it.each(['', '人民政府', '政府', '党委', '党工委'])('knows the name with %s behind it', async (behind) => {
    expect(fired(await check(report('云溪县青石镇人民政府', `白马镇${behind}高度重视公开工作`)), 'N22')).toMatchObject([{ found: '白马镇' }])
  })

  it.each(['2023年，', '2023年', '一年来，', '本年度，', ''])('stands at the head of a sentence, behind “%s”', async (before) => {
    expect(fired(await check(report('云溪县青石镇人民政府', `${before}白马镇高度重视公开工作`)), 'N22')).toHaveLength(1)
  })

  it.each([
    ['云溪县财政局', '如对本报告有疑问，请与石桥县财政局联系', '石桥县财政局'],
    ['云溪县财政局', '对年报有意见的，可向石桥区政府办公室咨询', '石桥区政府办公室'],
    ['国家税务总局云溪县税务局', '本报告由国家税务总局石桥县税务局编制', '国家税务总局石桥县税务局'],
    ['云溪县青石镇人民政府', '本报告由云溪县白马镇人民政府编写', '云溪县白马镇人民政府'],
    ['云溪县城关街道办事处', '本报告由东风街道办事处撰写', '东风街道办事处'],
    ['云溪市财政局', '本报告由石桥县财政局编制', '石桥县财政局']
  ])('who answers for the report: %s, %s', async (organ, words, name) => {
    const result = await check(report(organ, words))
    expect(fired(result, 'N22')).toMatchObject([{ severity: 'warning', data: { name, organ } }])
    expect(quotes(result, fired(result, 'N22')[0])[0]).toBe(name)
  })

  it.each([
    ['云溪县财政局', '如对本报告有疑问，请与云溪县财政局联系'],
    ['国家税务总局云溪县税务局', '如对本报告有疑问，请与云溪县税务局联系'],
    ['云溪县财政局', '如对本报告有疑问，请与县政府办公室联系'],
    ['云溪县财政局', '本报告由各县区汇总编制'],
    ['云溪县财政局', '如对本报告有疑问，请与焦作市政府办公室联系'],
    ['云溪县财政局', '本报告由石桥经济开发区编制'],
    ['云溪县财政局', '与石桥县财政局建立联系机制'],
    ['云溪县青石镇人民政府', '对报告有疑问的，可向所在乡镇咨询'],
    ['云溪县青石镇人民政府', '本报告由云溪县人民政府办公室编制'],
    ['云溪县人民政府', '本报告由云溪县青石镇人民政府编制'],
    ['焦作市财政局', '本报告由石桥县财政局编制']
  ])('who answers for the report may be: %s, %s', async (organ, words) => expect(fired(await check(report(organ, words)), 'N22')).toEqual([]))

  it('its own name before chapter one, and no longer in the chapters', async () => {
    const titled = (words: string): Patch => ({
      replace: [
        ['云溪县人民政府2023年', '云溪县财政局2023年'],
        ['一、总体情况', words]
      ]
    })
    const result = await check(titled('石桥县财政局2023年政府信息公开工作年度报告由县财政局编制。\n\n一、总体情况'))
    expect(fired(result, 'N22').map((one) => one.found)).toEqual(['石桥县财政局'])
    expect(fired(await check(titled('现公布县财政局2023年政府信息公开工作年度报告。\n\n一、总体情况')), 'N22')).toEqual([])
    expect(fired(await check(titled('现公布石桥县财政局2023年政府信息公开工作年度报告。\n\n一、总体情况')), 'N22').map((one) => one.found)).toEqual([
      '石桥县财政局'
    ])
    expect(fired(await check(titled('一、总体情况\n\n学习石桥县财政局2023年政府信息公开工作年度报告的写法。')), 'N22')).toEqual([])
  })

  it.each([
    ['石桥县财政局\n2024年1月9日', ['石桥县财政局']],
    ['石桥县财政局\n\n二〇二四年一月九日', ['石桥县财政局']],
    ['石桥县 财政局\n2024 年 1 月 9 日', ['石桥县财政局']],
    ['云溪县财政局\n2024年1月9日', []],
    ['石桥县财政局\n主办单位', []],
    ['石桥县财政局\n友情链接\n2024年1月9日', []],
    ['石桥县政务公开栏\n2024年1月9日', []]
  ])('the signature %j', async (words, names) => {
    const end = specimenText().trimEnd()
    const result = await check(`${end.replace('云溪县人民政府2023年', '云溪县财政局2023年')}\n\n${words}\n`)
    expect(fired(result, 'N22').map((one) => one.found)).toEqual(names)
  })

  it.each([
    ['云溪县青石镇人民政府', '我局认真落实要求', '我局'],
    ['云溪县青石镇人民政府', '我乡公开信息36条', '我乡'],
    ['云溪县青石镇人民政府', '在我街道设立专区', '我街道'],
    ['云溪县教育局', '我镇公开信息36条', '我镇'],
    ['云溪县人民政府', '我局公开信息36条', '我局']
  ])('how the text calls its own office: %s, %s', async (organ, words, name) => {
    const result = await check(report(organ, words))
    expect(fired(result, 'N22')).toMatchObject([{ severity: 'warning', data: { name, organ }, found: name }])
    expect(quotes(result, fired(result, 'N22')[0])).toEqual([name, `${organ}2023年政府信息公开工作年度报告`])
  })

  it.each([
    ['云溪县青石镇人民政府', '我镇公开信息36条，我县通报表扬'],
    ['云溪县青石镇人民政府', '我乡镇公开信息36条'],
    ['云溪县青石镇人民政府', '我局部区域公开信息36条'],
    ['云溪县青石镇人民政府', '开展“知我镇、晓我局”活动'],
    ['云溪县教育局', '我局公开信息36条，我单位通报表扬'],
    ['云溪县档案馆', '我局公开信息36条']
  ])('is its own office, or nobody’s: %s, %s', async (organ, words) => expect(fired(await check(report(organ, words)), 'N22')).toEqual([]))

  it('asks once for each name, in reading order', async () => {
    const result = await check(report('云溪县青石镇人民政府', '我局公开信息36条。我乡公开信息30条。我局公开栏目6个。白马镇高度重视公开工作'))
    expect(fired(result, 'N22').map((one) => one.found)).toEqual(['我局', '我乡', '白马镇'])
  })

  it('leaves an office of the same place alone, whichever of its places it names', async () => {
    for (const name of ['云溪城关镇', '青石新镇'])
      expect(fired(await check(report('云溪县青石镇人民政府', `${name}高度重视公开工作`)), 'N22'), name).toEqual([])
  })

  it.each([
    ['云溪县青石乡人民政府', '白马镇高度重视公开工作', '白马镇'],
    ['云溪县青石镇人民政府', '东风街道办事处坚持以公开为常态', '东风街道办事处'],
    ['云溪县城关街道办事处', '白马乡党委、政府高度重视公开工作', '白马乡'],
    ['云溪县人民政府', '石桥县人民政府将政务公开纳入年度考核', '石桥县'],
    ['云溪县人民政府', '石桥县人民政府无其他需要报告的事项', '石桥县'],
    ['云溪县青石镇人民政府', '白马镇未发生行政复议', '白马镇'],
    ['云溪县青石镇人民政府', '白马镇没有收取信息处理费', '白马镇'],
    ['云溪县青石镇人民政府', '白马镇将进一步加强队伍建设', '白马镇'],
    ['云溪县青石镇人民政府', '下一步，白马镇将进一步加强队伍建设', '白马镇'],
    ['云溪县青石镇人民政府', '白马镇通过多种渠道公开信息36条', '白马镇'],
    ['云溪县教育局', '云溪县水利局收到申请12件', '云溪县水利局'],
    ['云溪县教育局', '云溪县水利局无其他需要报告的事项', '云溪县水利局'],
    ['云溪县教育局', '县水利局坚持把政务公开作为重要工作', '县水利局'],
    ['河北省磁县财政局', '如对本报告有疑问，请与石桥县财政局联系', '石桥县财政局'],
    ['石桥县财政局', '如对本报告有疑问，请与磁县财政局联系', '磁县财政局'],
    ['磁县人民政府', '石桥县高度重视公开工作', '石桥县']
  ])('is asked about as well: %s, %s', async (organ, words, name) => {
    expect(fired(await check(report(organ, words)), 'N22').map((one) => one.found)).toEqual([name])
  })

  it.each([
    ['云溪县人民政府', '建议办理结果已在县政府网站公开'],
    ...['今年', '年内', '年度内', '同时', '此外', '上半年', '截至年底'].map((words): [string, string] => [
      '云溪县城关街道办事处',
      `${words}街道没有发生行政复议`
    ]),
    ['云溪县人民政府', '通过县政府网站公开信息36条'],
    ['云溪县教育局', '县水利局高度重视政府信息公开工作，到我局交流'],
    ['云溪县教育局', '县水利局未发生安全事故'],
    ['云溪县青石镇人民政府', '县水利局高度重视政务公开工作'],
    ['云溪县教育体育局', '县教体局高度重视政府信息公开工作'],
    ['磁县财政局', '如对本报告有疑问，请与磁县财政局联系'],
    ['河北省磁县财政局', '如对本报告有疑问，请与邯郸市磁县财政局联系'],
    ['磁县人民政府', '磁县高度重视公开工作'],
    ['磁县人民政府', '全县高度重视公开工作']
  ])('is not asked about: %s, %s', async (organ, words) => expect(fired(await check(report(organ, words)), 'N22').map((one) => one.message)).toEqual([]))

  it('a sister office as its own name before chapter one', async () => {
    const titled = (organ: string, words: string): Patch => ({
      replace: [
        ['云溪县人民政府2023年', `${organ}2023年`],
        ['一、总体情况', `${words}\n\n一、总体情况`]
      ]
    })
    const found = async (organ: string, words: string) => fired(await check(titled(organ, words)), 'N22').map((one) => one.found)
    expect(await found('云溪县教育局', '现公布云溪县民政局2023年政府信息公开工作年度报告。')).toEqual(['云溪县民政局'])
    expect(await found('云溪县教育局', '现公布云溪县教育局2023年政府信息公开工作年度报告。')).toEqual([])
    expect(await found('云溪县人力资源和社会保障局', '现公布云溪县人社局2023年政府信息公开工作年度报告。')).toEqual([])
    expect(await found('云溪县教育局', '根据云溪县人民政府2023年政府信息公开工作年度报告的安排编制。')).toEqual([])
    expect(await found('焦作市教育局', '现公布云溪县教育局2023年政府信息公开工作年度报告。')).toEqual([])
  })
})
