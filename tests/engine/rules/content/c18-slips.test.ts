import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const saying = (words: string): Patch => ({ replace: [['并在网站集中公布', `${words}，并在网站集中公布`]] })

describe('C18 slips that reports often hold', () => {
  it.each([
    ['县纪委会组织检查', '纪委会', '纪委'],
    ['重大决策预决策不到位', '预决策', '预公开'],
    ['公布办事帐号', '帐号', '账号'],
    ['公布收费帐户', '帐户', '账户'],
    ['建立台帐', '台帐', '台账'],
    ['公开行政制法信息', '行政制法', '行政执法'],
    ['做好政府信公开', '政府信公开', '政府信息公开'],
    ['公开政府信信息', '政府信信息', '政府信息'],
    ['推进信息公工作', '信息公工作', '信息公开工作'],
    ['推进政务公工作', '政务公工作', '政务公开工作'],
    ['规范依申公开', '依申公开', '依申请公开'],
    ['清理规犯性文件', '规犯性', '规范性'],
    ['清理规范性性文件', '规范性性', '规范性'],
    ['办理行政复义', '行政复义', '行政复议'],
    ['办理行政诉松', '行政诉松', '行政诉讼'],
    ['没有收取信息处里费', '信息处里费', '信息处理费'],
    ['统一布署', '布署', '部署'],
    ['大部份乡镇', '部份', '部分'],
    ['进一不加强管理', '进一不', '进一步'],
    ['不段加强管理', '不段', '不断'],
    ['及时公布公布结果', '公布公布', '公布'],
    ['对文件进行进行清理', '进行进行', '进行'],
    ['加强加强管理', '加强加强', '加强'],
    ['推进推进公开', '推进推进', '推进'],
    ['完善完善制度', '完善完善', '完善'],
    ['确保确保安全', '确保确保', '确保'],
    ['按照按照要求', '按照按照', '按照'],
    ['根据根据要求', '根据根据', '根据'],
    ['通过通过网站', '通过通过', '通过'],
    ['进一步进一步加强', '进一步进一步', '进一步']
  ])('asks about %s', async (words, printed, right) => {
    const result = await check(saying(words))
    const findings = fired(result, 'C18')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { printed, right }, expected: right, found: printed }])
    expect(quotes(result, findings[0])).toEqual([printed])
  })

  it.each([
    '县纪委会同县监委组织检查',
    '县纪委会议研究公开事项',
    '县纪委会商有关单位',
    '县纪委会审有关事项',
    '县纪委会签有关文件',
    '不得干预决策过程',
    '公开财政预决算',
    '健全规范性性质的文件清理机制',
    '推进推进会精神落实',
    '公布署名文章',
    '当场宣布署理人选',
    '统一颁布署印',
    '统一发布署名文章',
    '明确各部份额',
    '统计各部份数据',
    '应公布公布到位',
    '可公布公布到位',
    '需公布公布到位',
    '已公布公布到位',
    '未收到依申请公开申请信息',
    '落实《互联网帐号名称管理规定》'
  ])('leaves %s alone', async (words) => {
    expect(fired(await check(saying(words)), 'C18')).toEqual([])
  })

  it('sees a slip that begins the text', async () => {
    expect(fired(await check({ replace: [['本报告所列数据的', '布署情况和所列数据的']] }), 'C18')).toMatchObject([{ found: '布署' }])
  })

  it('has a finding for each place, each with a fingerprint of its own', async () => {
    const result = await check({ replace: [['逐件清理，', '建立台帐，逐件清理，更新台帐，']] })
    const findings = fired(result, 'C18')
    expect(findings).toHaveLength(2)
    expect(new Set(findings.map((one) => one.fingerprint)).size).toBe(2)
    expect(findings[0]?.at[0]?.start).toBe(result.text.indexOf('台帐'))
  })

  it('reads over blanks inside a word and quotes it as printed', async () => {
    const result = await check(saying('建立 台 帐'))
    expect(quotes(result, fired(result, 'C18')[0])).toEqual(['台 帐'])
  })
})
