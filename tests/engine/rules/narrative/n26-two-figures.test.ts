import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

/** The specimen with more words at the end of chapter four. */
const saying = (words: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [['改进了答复文书。', `改进了答复文书。${words}`]] })

const FIRST = '2023年，云溪县通过县政府网站发布信息1206条'

describe('N26 one thing, two figures', () => {
  it('asks where the same words introduce two figures', async () => {
    const result = await check(saying('全年云溪县通过县政府网站发布信息1260条。'))
    const findings = fired(result, 'N26')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], found: 1260, data: { first: '1206条', second: '1260条' } }])
    expect(quotes(result, findings[0])).toEqual(['1260条', '1206条'])
  })

  it('compares only figures of one unit, in two sentences', async () => {
    expect(fired(await check(saying('云溪县通过县政府网站发布信息1260件。')), 'N26')).toEqual([])
    expect(fired(await check(saying('县政府办公室组织开展培训4次，县政府办公室组织开展培训5次。')), 'N26')).toEqual([])
    expect(fired(await check(saying('县政府办公室组织开展培训4次。县政府办公室组织开展培训5次。')), 'N26')).toHaveLength(1)
  })

  it.each([
    `${FIRST}。`,
    '上半年，云溪县通过县政府网站发布信息560条。',
    '2022年云溪县通过县政府网站发布信息同比少160条。',
    '云溪县通过微博发布信息160条。',
    '发布信息1260条。',
    '云溪县通过县政府网站发布信息1200余条。',
    '其中，云溪县通过县政府网站发布信息160条。'
  ])('is silent: %s', async (words) => expect(fired(await check(saying(words)), 'N26')).toEqual([]))
})
