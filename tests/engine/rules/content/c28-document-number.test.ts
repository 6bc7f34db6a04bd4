import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const resting = (words: string): Patch => ({ replace: [['本报告所列数据的', `本报告${words}编制，所列数据的`]] })

describe('C28 how numbers of documents are written', () => {
  it.each([
    ['按照国办公开办函[2021]30号', '国办公开办函[2021]30号', '国办公开办函〔2021〕30号'],
    ['按照国办公开办函(2021)30号', '国办公开办函(2021)30号', '国办公开办函〔2021〕30号'],
    ['按照国办公开办函（2021）30号', '国办公开办函（2021）30号', '国办公开办函〔2021〕30号'],
    ['根据国办函【2020】109号', '国办函【2020】109号', '国办函〔2020〕109号'],
    ['依据云政办发〈2022〉第8号', '云政办发〈2022〉第8号', '云政办发〔2022〕8号'],
    ['落实云政字《1998》5号', '云政字《1998》5号', '云政字〔1998〕5号'],
    ['依照《通知》（云政文[2022]1234号）', '云政文[2022]1234号', '云政文〔2022〕1234号'],
    ['贯彻云政办[2022]8号', '云政办[2022]8号', '云政办〔2022〕8号'],
    ['执行云令[2022]8号', '云令[2022]8号', '云令〔2022〕8号'],
    ['印发云办秘[2022]8号', '云办秘[2022]8号', '云办秘〔2022〕8号'],
    ['以及云规[2022]8号', '云规[2022]8号', '云规〔2022〕8号'],
    ['文件的云通[2022]8号', '云通[2022]8号', '云通〔2022〕8号'],
    ['和云传电[2022]8号', '云传电[2022]8号', '云传电〔2022〕8号'],
    ['根据国务院令711号', '国务院令711号', '国务院令第711号']
  ])('asks about %s', async (words, printed, expected) => {
    const result = await check(resting(words))
    const findings = fired(result, 'C28')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { printed, expected }, expected, found: printed }])
    expect(quotes(result, findings[0])).toEqual([printed])
  })

  it.each([
    '按照国办公开办函〔2021〕30号',
    '根据国务院令第711号',
    '根据国务院第711号令',
    '依据（2023）云0883行初12号判决',
    '依据云公告2023年第8号',
    '依据云政发[22]8号',
    '依据云政发[2022]12345号',
    '依据许可证[2022]8号',
    '全年印发（2022）8号文件',
    '与发（2022）8号文件一并',
    '全年制发（2022）8件'
  ])('leaves %s alone', async (words) => {
    expect(fired(await check(resting(words)), 'C28')).toEqual([])
  })

  it('has a finding for each, in reading order', async () => {
    const found = fired(await check(resting('按照国务院令711号和云政发[2022]8号、云政发[2023]9号、国务院令713号')), 'C28').map((one) => one.found)
    expect(found).toEqual(['国务院令711号', '云政发[2022]8号', '云政发[2023]9号', '国务院令713号'])
  })

  it('keeps nine characters of the organ at most', async () => {
    expect(fired(await check(resting('云溪县城关镇党政办公室综合办发[2022]8号')), 'C28')).toMatchObject([{ found: '党政办公室综合办发[2022]8号' }])
  })
})
