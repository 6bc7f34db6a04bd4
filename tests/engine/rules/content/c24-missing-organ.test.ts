import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const saying = (words: string): Patch => ({ replace: [['并在网站集中公布', `${words}，并在网站集中公布`]] })

describe('C24 我 without the word for the office', () => {
  it('names the place and the words around it', async () => {
    const result = await check(saying('随后明确我信息公开事务的牵头部门'))
    const findings = fired(result, 'C24')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { words: '随后明确我信息公开' }, found: '随后明确我信息公开' }])
    expect(quotes(result, findings[0])).toEqual(['我信息公开'])
  })

  it.each(
    '信息公开|政务公开|政府信息|主动公开|依申请公开|公开工作|严格|认真|积极|高度重视|进一步|不断|及时|始终|坚持|全面|按照|根据|共收到|共受理|共公开|均已|未收到|没有收到|收到|受理|组织开展|紧紧围绕|围绕|结合|建立健全|建立|完善|制定|印发|依托|利用|主要通过|通过|全年|今年|本年|2023年'.split(
      '|'
    )
  )('asks about 我 before %s', async (words) => {
    expect(fired(await check(saying(`随后我${words}`)), 'C24')).toMatchObject([{ data: { words: `随后我${words}` } }])
  })

  it.each(
    '镇 局 市 县 区 乡 街道 委 办 厅 院 校 部 单位 机关 国 省 们 党工委 所 处 站 队 馆 会 中心 旗 州 盟 社区 辖区 军 集团 司 署 园区 高新区 教育局 信息中心 信息公开办公室 政务公开科 政府信息中心 方 的'.split(
      ' '
    )
  )('leaves 我%s alone', async (words) => {
    expect(fired(await check(saying(`随后我${words}严格管理`)), 'C24')).toEqual([])
  })

  it.each(['自我完善制度', '忘我建立台账', '由大我及时担当', '你我积极参与', '让我全面了解', '问我依托什么', '“我根据目录找文件”', '《我利用政府信息的故事》'])(
    'leaves %s alone',
    async (words) => {
      expect(fired(await check(saying(words)), 'C24')).toEqual([])
    }
  )

  it('reads on behind a closed quotation', async () => {
    expect(fired(await check(saying('按照“谁公开、谁负责”要求我严格管理')), 'C24')).toHaveLength(1)
  })

  it('has a finding for each place', async () => {
    expect(fired(await check(saying('我严格管理，我认真履职')), 'C24').map((one) => one.found)).toEqual(['我严格', '我认真'])
  })
})
