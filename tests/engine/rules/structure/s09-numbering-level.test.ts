import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

describe('S09 sections are numbered below the chapters', () => {
  it('names all of them in one advice', async () => {
    const result = await check({
      replace: [
        ['（一）主动公开。', '一、主动公开\n\n'],
        ['（二）依申请公开。', '二、依申请公开\n\n'],
        ['（五）监督保障。', '五、监督保障\n\n']
      ]
    })
    const findings = fired(result, 'S09')
    expect(findings).toMatchObject([{ severity: 'info', data: { count: 3, like: '（一）主动公开' } }])
    expect(quotes(result, findings[0])).toEqual(['一、主动公开', '二、依申请公开', '五、监督保障'])
  })

  it('finds them in another chapter too', async () => {
    const result = await check({ replace: [['存在的主要问题：', '一、存在的问题\n\n']] })
    expect(quotes(result, fired(result, 'S09')[0])).toEqual(['一、存在的问题'])
  })

  it.each(['一是主动公开。', '（一）主动公开\n\n', '1.主动公开\n\n'])('lets %j be', async (numbering) => {
    expect(fired(await check({ replace: [['（一）主动公开。', numbering]] }), 'S09')).toEqual([])
  })

  it('counts lines of twenty characters and no more', async () => {
    const line = (length: number) => `一、${'主动公开政府信息和重点领域信息更新维护'.slice(0, length - 2)}\n\n`
    expect(fired(await check({ replace: [['（一）主动公开。', line(20)]] }), 'S09')).toHaveLength(1)
    expect(fired(await check({ replace: [['（一）主动公开。', line(21)]] }), 'S09')).toEqual([])
  })

  it('does not take rows of table three for sections, one cell a line or not', async () => {
    expect(fired(await check(), 'S09')).toEqual([])
    expect(fired(await check(specimenText().replace(/\t+/g, '\n')), 'S09')).toEqual([])
  })
})
