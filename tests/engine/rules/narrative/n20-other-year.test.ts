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
    ['2022年共收到来信36件。', '2022年']
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
    '2022年以来公开文件30件。'
  ])('lets %s stand', async (words) => expect(fired(await check(say(words)), 'N20').map((one) => one.message)).toEqual([]))

  it('is silent where the report names no year', async () => {
    const { replace = [] } = say('截至2022年底，案件全部审结。')
    const result = await check({
      replace: [...replace, ['云溪县人民政府2023年', '云溪县人民政府'], ['本报告所列数据的统计期限为2023年1月1日至12月31日。', '']]
    })
    expect(result.report.year).toBeNull()
    expect(fired(result, 'N20')).toEqual([])
  })
})
