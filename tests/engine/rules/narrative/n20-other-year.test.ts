import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

/** The specimen with more words at the end of chapter four. */
const say = (words: string): Patch => ({ replace: [['改进了答复文书。', `改进了答复文书。${words}`]] })

describe('N20 another year beside own work', () => {
  it.each([
    ['截至2022年底，案件全部审结。', '截至2022年底'],
    ['截止2022年末，案件全部审结。', '截止2022年末'],
    ['截至 2022 年 12 月 31 日，案件全部审结。', '截至 2022 年 12 月 31 日'],
    ['2022年共收到来信36件。', '2022年'],
    ['2022年，我局共公开信息36条。', '2022年'],
    ['2022年度，全县共办结申请1,036件。', '2022年度'],
    ['2022年，我镇未收到政府信息公开申请。', '2022年'],
    ['2022年没有收到政府信息公开申请。', '2022年'],
    ['2022年，街道主动公开信息36条。', '2022年'],
    ['2022年全年作出行政处罚36件。', '2022年'],
    ['2022年，我镇未收取信息处理费。', '2022年'],
    ['2023年收到来信3件；办结3件。截至2022年底，案件全部审结。', '截至2022年底']
  ])('%s', async (words, place) => {
    const result = await check(say(words))
    const findings = fired(result, 'N20')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', data: { named: 2022, year: 2023 }, expected: 2023, found: 2022 }])
    expect(quotes(result, findings[0])).toEqual([place, '云溪县人民政府2023年政府信息公开工作年度报告'])
  })

  it.each(['收到', '受理', '公开', '办理', '办结', '答复', '制发', '发布'])('own work is %s', async (verb) => {
    expect(fired(await check(say(`2021年全县${verb}各类事项36件。`)), 'N20')).toMatchObject([{ data: { named: 2021 } }])
  })

  it.each([
    '截至2023年底，案件全部审结。',
    '截至2022年6月，案件全部审结。',
    '2023年共收到来信36件。',
    '2022年收到来信。',
    '2022年举办培训3次。',
    '比2022年收到的来信30件有所增加。',
    '与2022年同期公开的30件持平。',
    '自2022年公开栏目以来发布30条。',
    '2019年至2022年公开文件30件。',
    '2023年收到来信90件，2022年收到120件，同比下降25%。',
    '力争2024年公开文件30件。',
    '2022年收到的申请中有2件结转到本年。',
    '公开2022年度部门决算12份。',
    '2024年将公开文件30件。',
    '落实《2022年公开100件实事的通知》。',
    '按照〔2022〕公开12号文件办理。',
    '2022年以来公开文件30件。',
    '2022年，国务院办公厅发布公开目录36件。',
    '2022年，我局被评为公开工作先进单位3次。',
    '2022年，我县公开目录，2023年公开文件30件。',
    '2022年收到申请1件，2023年未收到申请。',
    '2022年收到申请11件，办结9件；2023年收到申请36件。',
    '2023年收到申请36件；2022年收到申请11件。',
    '2022年收到申请1件，本年度未收到。',
    '2022年收到申请1件；今年未收到。',
    '2022年未收到投诉。',
    '截至2022年底，全县开设账号48个，2023年关停6个。',
    '完成2022年度公开工作评估反馈的8个问题整改。',
    '针对2022年信息公开考核发现的8个问题逐一整改。',
    '2022年，街道公开栏改造36处。',
    '2022年作出行政处罚。',
    '2022年未收取停车费。'
  ])('lets %s stand', async (words) => expect(fired(await check(say(words)), 'N20').map((one) => one.message)).toEqual([]))

  it('is silent where the report names no year', async () => {
    const { replace = [] } = say('截至2022年底，案件全部审结。')
    const result = await check({
      replace: [...replace, ['云溪县人民政府2023年', '云溪县人民政府'], ['本报告所列数据的统计期限为2023年1月1日至12月31日。', '']]
    })
    expect(result.report.year).toBeNull()
    expect(fired(result, 'N20')).toEqual([])
  })

  it.each(['同比持平', '与今年相比较多', '比上年多', '较上年少', '增幅明显', '减幅明显', '下降3件', '增长3件', '上升3件', '减少3件', '增加3件', '增加了3件'])(
    'is the base of a comparison in the clause behind: %s',
    async (words) => {
      expect(fired(await check(say(`2022年收到来信120件，${words}。`)), 'N20')).toEqual([])
    }
  )

  it.each(['数量下降', '下降了不少', '幅度不大', '处理及时', '另有说明。同比下降3件'])('is no base of one in %s', async (words) => {
    expect(fired(await check(say(`2022年收到来信120件，${words}。`)), 'N20')).toHaveLength(1)
  })

  it.each([
    '2022年以前公开文件30件。',
    '2022年以后公开文件30件。',
    '2022年度以前公开文件30件。',
    '2022年至2023年公开文件30件。',
    '2022年度到本年公开文件30件。',
    '从2022年公开文件30件。'
  ])('is a stretch of years: %s', async (words) => expect(fired(await check(say(words)), 'N20')).toEqual([]))

  it.each([
    ['按照《办法》，2022年公开文件30件。', 1],
    ['按照《办法，2022年公开文件30件。', 0],
    ['按照〔12〕号文，2022年公开文件30件。', 1],
    ['按照（云办〔2022年公开文件30件。', 0],
    ['按照《办法\n2022年公开文件30件。', 1],
    [`《${'甲'.repeat(78)}2022年公开文件30件。`, 0],
    [`《${'甲'.repeat(79)}2022年公开文件30件。`, 1]
  ])('is quoted inside 《 or 〔 of its line, at most 80 characters back: %j', async (words, count) => {
    expect(fired(await check(say(words)), 'N20')).toHaveLength(count)
  })

  it('quotes the clause behind a year that stands alone, and weighs it', async () => {
    expect(fired(await check(say('2022年，我局共公开信息36条，位居前列。')), 'N20')).toMatchObject([{ data: { words: '2022年，我局共公开信息36条' } }])
    expect(fired(await check(say('2022年，我局共公开预算信息36条。')), 'N20')).toEqual([])
    expect(fired(await check(say('2022年公开信息36条，位居前列。')), 'N20')).toMatchObject([{ data: { words: '2022年公开信息36条' } }])
  })

  it.each(['2023年收到申请36件。2022年公开信息30条。', '2022年公开信息30条。本年收到申请36件。', '2022年公开信息30条！今年收到申请36件。'])(
    'stands beside this year up to the full stop only: %s',
    async (words) => expect(fired(await check(say(words)), 'N20')).toHaveLength(1)
  )

  it('points at the year alone where the title is missing', async () => {
    const { replace = [] } = say('2022年公开文件30件。')
    const result = await check({ replace: [...replace, ['云溪县人民政府2023年政府信息公开工作年度报告\n', '']] })
    expect(result.report.year).toBe(2023)
    expect(quotes(result, fired(result, 'N20')[0])).toEqual(['2022年'])
  })
})
