import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { verdict } from '../verdict'

/** The sentence of the specimen on applications with other words in it. */
const saying = (from: string, to: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [[from, to]] })

const RECEIVED = '收到政府信息公开申请36件'

describe('N01 the number taken in', () => {
  it('is held against the new applications', async () => {
    const result = await check(saying(RECEIVED, '收到政府信息公开申请63件'))
    const findings = fired(result, 'N01')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        certainty: 'human',
        facts: ['requests.received.total', 'requests.carriedIn.total'],
        expected: 36,
        found: 63,
        data: { words: '全县共收到政府信息公开申请63件', where: '表三“一、本年新收政府信息公开申请数量”', table: '36 件（连同上年结转为 38 件）', value: 36 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['36', '2', '63件'])
  })

  it.each([
    ['各乡镇（街道）、各部门共受理政府信息公开申请25件，县政府办公室受理11件', 0],
    ['各乡镇（街道）、各部门共受理政府信息公开申请25件，县政府办公室受理12件', 1],
    ['全系统收到政府信息公开申请50件，其中局机关36件、直属单位14件', 0],
    ['全系统收到政府信息公开申请50件，其中局机关35件、直属单位15件', 1],
    ['收到政府信息公开申请50件，办结36件', 1],
    ['收到政府信息公开申请25件，局机关发文11份', 1],
    ['市局转来政府信息公开申请1件', 0],
    ['县政府受理依申请公开5件，各部门受理20件，各镇街受理11件，合计36件', 0],
    ['县政府受理依申请公开5件，各部门受理20件，各镇街受理12件，合计37件', 1]
  ])('may be given in parts, by office: %s', async (words, count) => {
    expect(fired(await check({ replace: [[`2023年，全县共${RECEIVED}`, words]] }), 'N01')).toHaveLength(count)
  })

  it.each([
    ['收到政府信息公开申请36件', 0],
    ['收到政府信息公开申请37件', 1],
    ['收到政府信息公开申请38件', 0],
    ['收到政府信息公开申请39件', 1],
    ['收到政府信息公开申请三十六件', 0],
    ['收到政府信息公开申请三十余件', 0],
    ['收到政府信息公开申请四十余件', 1],
    ['收到政府信息公开申请超过30件', 0],
    ['收到政府信息公开申请超过40件', 1],
    ['受理依申请公开事项 63 宗', 1],
    ['政府信息公开申请总量为63件', 1]
  ])('allows the new ones, and these with those carried in: %s', async (words, count) => {
    expect(fired(await check(saying(RECEIVED, words)), 'N01')).toHaveLength(count)
  })

  it.each(['通过网站收到政府信息公开申请12件', '其中县教育局收到政府信息公开申请12件', '收到政府信息公开申请12件，同比增长9%，涉及征地的申请5件'])(
    'leaves channels, other offices and kinds alone: %s',
    async (words) => {
      const findings = fired(await check(saying(RECEIVED, words)), 'N01')
      expect(findings.map((one) => one.found)).toEqual(words.startsWith('收到') ? [12] : [])
    }
  )

  it.each(['2022年收到政府信息公开申请63件', '自2008年以来共收到政府信息公开申请963件', '申请量同比增加63件'])(
    'leaves other years alone: %s',
    async (words) => {
      const result = await check(saying(RECEIVED, words))
      expect(fired(result, 'N01')).toEqual([])
      expect(unchecked(result, 'N01')).toEqual([])
    }
  )

  it.each(['上半年收到政府信息公开申请12件', '县政府办公室收到政府信息公开申请12件', '累计收到政府信息公开申请963件'])(
    'cannot be checked where the sentence speaks of a part of the year or of one office: %s',
    async (words) => {
      const result = await check({ replace: [['2023年，全县共收到政府信息公开申请36件', words]] })
      expect(fired(result, 'N01')).toEqual([])
      expect(unchecked(result, 'N01')).toMatchObject([{ reason: 'ambiguous' }])
    }
  )

  it('leaves it to N11 where the table has nothing', async () => {
    const cells = { 'requests.received.total': '0', 'requests.carriedIn.total': '0' }
    expect(fired(await check(saying(RECEIVED, RECEIVED, cells)), 'N01')).toEqual([])
  })

  it('agrees with the sum of the columns where the printed total is what is wrong', async () => {
    expect(fired(await check({ cells: { 'requests.received.total': '63' } }), 'N01')).toEqual([])
  })

  it('cannot be checked where the cell is blank', async () => {
    const result = await check({ cells: { 'requests.received.total': '' } })
    expect(fired(result, 'N01')).toEqual([])
    expect(unchecked(result, 'N01')).toMatchObject([{ reason: 'unread', facts: ['requests.received.total'] }])
  })

  it.each([
    ['共有33个单位收到政府信息公开申请', 0],
    ['收到政府信息公开申请的有33个部门', 0],
    ['收到政府信息公开申请33个', 1]
  ])('counts no offices: %s', async (words, count) => {
    expect(fired(await check(saying(RECEIVED, words)), 'N01')).toHaveLength(count)
  })
})

describe('the whole verdict of N01', () => {
  it.each<[string, Patch, string[]]>([
    ['of the specimen', {}, ['right 1']],
    [
      'of another number',
      { replace: [['收到政府信息公开申请36件', '收到政府信息公开申请63件']] },
      [
        'warning “36” “2” “63件” 63 → 36 {"words":"全县共收到政府信息公开申请63件","where":"表三“一、本年新收政府信息公开申请数量”","table":"36 件（连同上年结转为 38 件）","value":36} of requests.received.total requests.carriedIn.total',
        'right 0'
      ]
    ],
    ['of a table of zeros', { cells: { 'requests.received.total': '0', 'requests.carriedIn.total': '0' } }, ['right 1']],
    ['of a table with one zero', { cells: { 'requests.received.total': '0' } }, ['right 1']],
    ['of none received', { replace: [['收到政府信息公开申请36件', '未收到政府信息公开申请']] }, ['right 0']],
    [
      'of a blank',
      { cells: { 'requests.received.total': '' } },
      ['unchecked unread 没有检查：表三 一、本年新收政府信息公开申请数量 · 总计（空白）读不出数，用到它的算式或核对没有做。 requests.received.total', 'right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('N01', patch)).toEqual(lines)
  })
})
