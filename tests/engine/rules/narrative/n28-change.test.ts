import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { verdict } from '../verdict'

/** The specimen with more words at the end of chapter four. */
const say = (words: string): Patch => ({ replace: [['改进了答复文书。', `改进了答复文书。${words}`]] })

describe('N28 growth and the figures it is taken from', () => {
  it.each([
    ['培训22次，比上年31次下降39%。', { now: 22, then: 31, up: '下降', exact: 29, direction: '下降' }, ['39%', '22次', '31次']],
    ['培训 18 次，较去年的 24 次增长 25%。', { now: 18, then: 24, up: '增长', exact: 25, direction: '下降' }, ['25%', '18 次', '24 次']],
    ['来信146件（上年12件），增长11.5%。', { now: 146, then: 12, up: '增长', exact: 1116.7, direction: '增长' }, ['11.5%', '146件', '12件']],
    ['来信较上年50件减少5件，下降20%。', { now: 45, then: 50, up: '下降', exact: 10, direction: '下降' }, ['20%', '5件', '50件']],
    ['来信比去年的50件增加了5件，增长20%。', { now: 55, then: 50, exact: 10, direction: '增长' }, ['20%', '5件', '50件']],
    ['来信由20件增加到30件，培训12次（2022年10次），提高了25.5%。', { now: 12, then: 10, exact: 20 }, ['25.5%', '12次', '10次']]
  ])('%s', async (words, data, places) => {
    const result = await check(say(words))
    const findings = fired(result, 'N28')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', data, found: places[0] }])
    expect(quotes(result, findings[0])).toEqual(places)
  })

  it.each([
    ['增长20%', 0],
    ['增长21%', 0],
    ['增长19%', 0],
    ['增长22%', 1],
    ['增长18%', 1],
    ['增长20.1%', 0],
    ['增长20.2%', 1],
    ['下降20%', 1]
  ])('one unit of the last digit is allowed: 12 after 10 %s', async (change, count) => {
    expect(fired(await check(say(`培训12次，比上年10次${change}。`)), 'N28')).toHaveLength(count)
  })

  it.each(['36件（其中当面5件）', '36件（当面5件、网络31件）', '36件，其中当面5件'])('%s: a part is not what grew', async (figures) => {
    expect(fired(await check(say(`收到来信${figures}，较上年30件增长20%。`)), 'N28')).toEqual([])
  })

  it('still asks where no figure before fits, and where last year’s figure stands in the bracket', async () => {
    expect(fired(await check(say('收到来信36件，其中当面5件，较上年4件增长30%。')), 'N28')).toMatchObject([{ data: { now: 5, then: 4 } }])
    expect(fired(await check(say('收到来信36件（较上年30件），增长30%。')), 'N28')).toMatchObject([{ data: { now: 36, then: 30 } }])
  })

  it.each(['上年结转15件', '结转上年度15件', '含2022年结转的15件', '上年转入15件', '上年结转政府信息公开申请15件'])(
    '%s is nothing to compare with',
    async (carried) => {
      expect(fired(await check(say(`收到来信97件，${carried}，同比增长52.2%。`)), 'N28')).toEqual([])
      expect(fired(await check(say(`收到来信97件，${carried}，比上年50件增长30%。`)), 'N28')).toEqual([])
    }
  )

  it.each(['增长', '上升', '增加', '提高', '提升', '增幅', '上涨', '增长了', '增幅达'])('%s is up', async (word) => {
    expect(fired(await check(say(`培训8次，比上年10次${word}20%。`)), 'N28')).toHaveLength(1)
    expect(fired(await check(say(`培训12次，比上年10次${word}20%。`)), 'N28')).toEqual([])
  })

  it.each(['下降', '减少', '降低', '降幅', '回落', '下滑'])('%s is down', async (word) => {
    expect(fired(await check(say(`培训12次，比上年10次${word}20%。`)), 'N28')).toHaveLength(1)
    expect(fired(await check(say(`培训8次，比上年10次${word}20%。`)), 'N28')).toEqual([])
  })

  it.each([
    '培训12次，同比增长50%。',
    '培训12次，比上年10次占50%。',
    '培训12次，比上年10场增长50%。',
    '培训12次，会议10次，增长50%。',
    '来信较上年50件减少5件，下降10%。',
    '来信50件，减少5件，下降50%。',
    '培训12次，比上年10余次增长50%。',
    '培训12次，比上年0次增长50%。',
    '培训12次，比上年10次提高5个百分点。',
    '培训12次。比上年10次增长50%。',
    '培训12次，组织各单位认真学习条例和有关规定，办理各类咨询，比上年10次增长50%。'
  ])('says nothing of %s', async (words) => expect(fired(await check(say(words)), 'N28').map((one) => one.message)).toEqual([]))

  describe('beside last year’s report', () => {
    /** 36 received this year; `before` last year, where 2 were carried in. */
    const beside = (words: string, before: number): Patch => ({
      replace: [['收到政府信息公开申请36件，', `收到政府信息公开申请36件，${words}，`]],
      previous: { cells: { 'requests.received.total': `${before}` } }
    })

    it.each([
      ['同比增长25%', 30, { now: 36, then: 30, up: '增长', exact: 20, direction: '增长', kind: 'growth' }, '25%'],
      ['较上年下降10%', 30, { now: 36, then: 30, up: '下降', exact: 20, direction: '增长', kind: 'growth' }, '10%'],
      ['比去年增加了50.5%', 24, { then: 24, exact: 50, kind: 'growth' }, null],
      ['比去年增加了50.5%', 20, { then: 20, exact: 80, kind: 'growth' }, '50.5%'],
      ['上年31件', 30, { printed: '31件', then: 30, kind: 'base' }, '31件'],
      ['比上年同期的40件', 30, { printed: '40件', then: 30, kind: 'base' }, '40件']
    ])('%s after %i', async (words, before, data, quote) => {
      const result = await check(beside(words, before))
      const findings = fired(result, 'N28')
      // 50.5% of 24 is 50%, half a point off, and 50% of the 26 with those carried in fits nothing better: what is off by more than 0.1 is asked.
      expect(findings).toMatchObject([{ severity: 'warning', data }])
      if (quote !== null) expect(quotes(result, findings[0])).toEqual([quote, '36件'])
    })

    it.each([
      ['同比增长20%', 30],
      ['同比增长21%', 30],
      ['较上年下降10%', 40],
      ['同比增长12.5%', 30],
      ['上年30件', 30],
      ['上年32件', 30],
      ['同比增长300%', 0],
      ['上年结转2件', 30],
      ['同比提高5个百分点', 30],
      ['全年培训30次', 29]
    ])('%s after %i may stand', async (words, before) => {
      expect(fired(await check(beside(words, before)), 'N28').map((one) => one.message)).toEqual([])
    })

    it('cannot be checked where last year’s figure was not read, and says nothing without last year’s report', async () => {
      const blank = await check({ ...beside('同比增长25%', 30), previous: { cells: { 'requests.received.total': '' } } })
      expect(fired(blank, 'N28')).toEqual([])
      expect(unchecked(blank, 'N28')).toMatchObject([{ reason: 'no-context' }])
      const alone = await check({ replace: beside('同比增长25%', 30).replace ?? [] })
      expect(fired(alone, 'N28')).toEqual([])
      expect(unchecked(alone, 'N28')).toEqual([])
    })
  })

  it.each(['下降', '减少', '降低', '降幅', '回落', '下滑', '下降了', '降幅为', '下降达', '下降率', '下降率为', '下降幅度', '下降幅度为'])(
    '%s is down',
    async (word) => {
      expect(fired(await check(say(`培训12次，比上年10次${word}20%。`)), 'N28')).toHaveLength(1)
      expect(fired(await check(say(`培训8次，比上年10次${word}20%。`)), 'N28')).toEqual([])
    }
  )

  it.each(['增长了', '增长为', '增长达', '增长率', '增长率为', '增长幅度', '增长幅度为'])('%s is up too', async (word) => {
    expect(fired(await check(say(`培训8次，比上年10次${word}20%。`)), 'N28')).toHaveLength(1)
  })

  it.each(['比', '较', '上年', '上年度', '上年同期', '去年', '去年同期', '上一年', '上一年度', '同期', '（上年', '（去年'])(
    '%s tells last year’s figure',
    async (word) => {
      expect(fired(await check(say(`培训8次，${word}10次，增长20%。`)), 'N28')).toMatchObject([{ data: { now: 8, then: 10 } }])
    }
  )

  it('a change is no share, and no change of another thing', async () => {
    for (const words of ['培训8次，比上年10次增长较快，占20%。', '培训8次，多于10次，增长20%。', '培训8次，全年参训10次，增长20%。'])
      expect(fired(await check(say(words)), 'N28'), words).toEqual([])
  })

  it.each(['增加5件', '增加了5件', '增长5件', '多5件', '上升5件'])('last year’s 50 件 and %s are 55', async (words) => {
    expect(fired(await check(say(`来信较上年50件${words}，增长10%。`)), 'N28')).toEqual([])
    expect(fired(await check(say(`来信较上年50件${words}，增长20%。`)), 'N28')).toMatchObject([{ data: { now: 55 } }])
  })

  it.each(['减少5件', '减少了5件', '下降5件', '少5件', '少了5件'])('last year’s 50 件 and %s are 45', async (words) => {
    expect(fired(await check(say(`来信较上年50件${words}，下降10%。`)), 'N28')).toEqual([])
    expect(fired(await check(say(`来信较上年50件${words}，下降20%。`)), 'N28')).toMatchObject([{ data: { now: 45 } }])
  })

  it.each([
    // Last year's figure behind the percentage.
    ['制作图解44个，比上年增长57.14%（2022年为28个）。', null],
    ['制作图解44个，比上年增长75.14%（2022年为28个）。', ['增长57.14%', '75.14%', '44个', '28个']],
    ['来信24件，同比下降12.5%（上年度28件）。', ['下降14.3%', '12.5%', '24件', '28件']],
    ['来信24件，同比下降12.5%（2023年28件）。', null],
    ['来信24件，同比下降12.5%（上年度28次）。', null],
    ['来信24件，其中邮件12件，同比下降14.3%（上年度28件）。', null],
    // The difference alone.
    ['来信9件，较上年减少3件，降幅25%。', null],
    ['来信9件，较上年减少3件，降幅33%。', ['下降25%', '33%', '9件', '3件']],
    ['来信9842条，同比增加1204条，增长14.94%。', ['增长13.94%', '14.94%', '9842条', '1204条']],
    ['来信92件，其中邮件51件，较上年增加11件，增长13.58%。', null],
    ['来信9件，较上年减少3件，满意率提高33%。', null],
    ['来信9件，较预期减少3件，降幅33%。', null],
    // Two years side by side.
    ['2022年来信16件，2023年降至12件，降幅25%。', null],
    ['2022年来信16件，2023年降至12件，降幅20%。', ['下降25%', '20%', '12件', '16件']],
    ['2023年来信12件，2022年来信16件，下降20%。', ['下降25%', '20%', '12件', '16件']],
    ['2022年来信81件，2023年来信92件，同比下降13.58%。', ['增长13.58%', '13.58%', '92件', '81件']],
    ['来信由2022年的16件增加到2023年的20件，增长35%。', ['增长25%', '35%', '20件', '16件']],
    ['来信由2022年的16件增加到2023年的20件，增长25%。', null],
    ['2021年来信16件，2023年来信12件，下降20%。', null],
    ['2022年来信16件，2023年培训12次，下降20%。', null]
  ])('reads further forms: %s', async (words, expected) => {
    const result = await check(say(words))
    const findings = fired(result, 'N28')
    if (expected === null) return expect(findings.map((one) => one.message)).toEqual([])
    expect(findings).toMatchObject([{ expected: expected[0], data: { kind: 'sentence' } }])
    expect(quotes(result, findings[0])).toEqual(expected.slice(1))
  })

  it.each([
    ['来信9842条，比上年8638条增加1204条。', null],
    ['来信9842条，比上年8638条增加1240条。', ['增加1204', '1240条', '9842条', '8638条']],
    ['来信149件，与2022年（162件）相比减少23件，下降8.02%。', ['减少13', '23件', '149件', '162件']],
    ['来信149件，与2022年（162件）相比减少13件，下降8.02%。', null],
    ['来信149件，比上年162件增加13件。', ['减少13', '13件', '149件', '162件']],
    ['来信149件，其中邮件20件，比上年162件减少13件。', null],
    ['来信149件，比上年162次减少23件。', null],
    ['来信149件，比上年162件减少20余件。', null],
    ['来信149件，比上年162件，培训减少23件。', null]
  ])('holds the difference against both figures: %s', async (words, expected) => {
    const result = await check(say(words))
    const findings = fired(result, 'N28')
    if (expected === null) return expect(findings.map((one) => one.message)).toEqual([])
    expect(findings).toMatchObject([{ expected: expected[0], data: { kind: 'difference' } }])
    expect(quotes(result, findings[0])).toEqual(expected.slice(1))
  })
})

describe('the whole verdict of N28', () => {
  it.each<[string, Patch, string[]]>([
    ['培训22次，比上年31次下降29%。', { replace: [['改进了答复文书。', '改进了答复文书。培训22次，比上年31次下降29%。']] }, ['right 1']],
    [
      '培训22次，比上年31次下降39%。',
      { replace: [['改进了答复文书。', '改进了答复文书。培训22次，比上年31次下降39%。']] },
      ['warning “39%” “22次” “31次” 39% → 下降29% {"printed":"39%","now":22,"then":31,"up":"下降","exact":29,"direction":"下降","kind":"sentence"}', 'right 0']
    ],
    ['培训22次，比上年31次下降了29%。', { replace: [['改进了答复文书。', '改进了答复文书。培训22次，比上年31次下降了29%。']] }, ['right 1']],
    ['培训22次，较上年31次，下降率为29%。', { replace: [['改进了答复文书。', '改进了答复文书。培训22次，较上年31次，下降率为29%。']] }, ['right 1']],
    ['培训12次，比上年10次增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年10次增长20%。']] }, ['right 1']],
    ['培训12次，比上年10次增长了20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年10次增长了20%。']] }, ['right 1']],
    ['培训12次，比上年10次增长较快，达20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年10次增长较快，达20%。']] }, ['right 0']],
    ['培训12次，比上年10次，20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年10次，20%。']] }, ['right 0']],
    ['培训12次，比上年10次提高5个百分点。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年10次提高5个百分点。']] }, ['right 0']],
    ['来信较上年50件减少5件，下降10%。', { replace: [['改进了答复文书。', '改进了答复文书。来信较上年50件减少5件，下降10%。']] }, ['right 1']],
    [
      '来信较上年50件减少5件，下降20%。',
      { replace: [['改进了答复文书。', '改进了答复文书。来信较上年50件减少5件，下降20%。']] },
      ['warning “20%” “5件” “50件” 20% → 下降10% {"printed":"20%","now":45,"then":50,"up":"下降","exact":10,"direction":"下降","kind":"sentence"}', 'right 0']
    ],
    ['来信较上年50件增加5件，增长10%。', { replace: [['改进了答复文书。', '改进了答复文书。来信较上年50件增加5件，增长10%。']] }, ['right 1']],
    ['来信50件，增加5件，增长10%。', { replace: [['改进了答复文书。', '改进了答复文书。来信50件，增加5件，增长10%。']] }, ['right 0']],
    ['来信较上年0件增加5件，增长10%。', { replace: [['改进了答复文书。', '改进了答复文书。来信较上年0件增加5件，增长10%。']] }, ['right 0']],
    [
      '来信比上年各单位收到的50件增加5件，增长10%。',
      { replace: [['改进了答复文书。', '改进了答复文书。来信比上年各单位收到的50件增加5件，增长10%。']] },
      ['right 1']
    ],
    [
      '来信比上年各有关单位先后收到的全部50件增加5件，增长10%。',
      { replace: [['改进了答复文书。', '改进了答复文书。来信比上年各有关单位先后收到的全部50件增加5件，增长10%。']] },
      ['right 0']
    ],
    ['培训12次，比上年0次增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年0次增长20%。']] }, ['right 0']],
    ['培训0次，比上年10次下降100%。', { replace: [['改进了答复文书。', '改进了答复文书。培训0次，比上年10次下降100%。']] }, ['right 1']],
    ['培训12次，比上年10场增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年10场增长20%。']] }, ['right 0']],
    ['培训约12次，比上年10次增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训约12次，比上年10次增长20%。']] }, ['right 0']],
    ['培训1 2次，比上年10次增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训1 2次，比上年10次增长20%。']] }, ['right 0']],
    ['收费12元，比上年10元增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。收费12元，比上年10元增长20%。']] }, ['right 1']],
    ['培训12次，上年度共10次，增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，上年度共10次，增长20%。']] }, ['right 1']],
    ['培训12次（上年10次），增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次（上年10次），增长20%。']] }, ['right 1']],
    ['培训12次（2022年10次），增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次（2022年10次），增长20%。']] }, ['right 1']],
    ['培训12次，会议10次，增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，会议10次，增长20%。']] }, ['right 0']],
    [
      '培训12次，其中线上5次，比上年10次增长20%。',
      { replace: [['改进了答复文书。', '改进了答复文书。培训12次，其中线上5次，比上年10次增长20%。']] },
      ['right 0']
    ],
    [
      '培训12次（其中线上5次），比上年10次增长20%。',
      { replace: [['改进了答复文书。', '改进了答复文书。培训12次（其中线上5次），比上年10次增长20%。']] },
      ['right 0']
    ],
    ['培训12次，线上5次，比上年4次增长25%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，线上5次，比上年4次增长25%。']] }, ['right 1']],
    ['来信97件，上年结转15件，同比增长52.2%。', { replace: [['改进了答复文书。', '改进了答复文书。来信97件，上年结转15件，同比增长52.2%。']] }, ['right 0']],
    [
      '来信97件，上年结转15件，比上年50件增长94%。',
      { replace: [['改进了答复文书。', '改进了答复文书。来信97件，上年结转15件，比上年50件增长94%。']] },
      ['right 0']
    ],
    [
      '来信97件（含上年结转的15件），比上年50件增长94%。',
      { replace: [['改进了答复文书。', '改进了答复文书。来信97件（含上年结转的15件），比上年50件增长94%。']] },
      ['right 0']
    ],
    [
      '来信97件，比上年50件（含上年结转的15件）增长94%。',
      { replace: [['改进了答复文书。', '改进了答复文书。来信97件，比上年50件（含上年结转的15件）增长94%。']] },
      ['right 1']
    ],
    ['来信97件，比上年结转的50件增长94%。', { replace: [['改进了答复文书。', '改进了答复文书。来信97件，比上年结转的50件增长94%。']] }, ['right 0']],
    [
      '来信97件，全年接待各类来访群众和电话咨询，比上年50件增长94%。',
      { replace: [['改进了答复文书。', '改进了答复文书。来信97件，全年接待各类来访群众和电话咨询，比上年50件增长94%。']] },
      ['right 1']
    ],
    [
      '来信97件，全年接待各类来访群众和电话，比上年50件增长94%。',
      { replace: [['改进了答复文书。', '改进了答复文书。来信97件，全年接待各类来访群众和电话，比上年50件增长94%。']] },
      ['right 1']
    ],
    [
      '来信50件，比上年60件下降10件，下降16.7%。',
      { replace: [['改进了答复文书。', '改进了答复文书。来信50件，比上年60件下降10件，下降16.7%。']] },
      ['right 1']
    ],
    ['由50件增加到60件，增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。由50件增加到60件，增长20%。']] }, ['right 0']],
    ['从50件上升为60件，增长30%。', { replace: [['改进了答复文书。', '改进了答复文书。从50件上升为60件，增长30%。']] }, ['right 0']],
    ['来信60件，同期50件，增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。来信60件，同期50件，增长20%。']] }, ['right 1']],
    ['培训12次，比上年10次增长19.9%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年10次增长19.9%。']] }, ['right 1']],
    [
      '培训12次，比上年10次增长19.8%。',
      { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年10次增长19.8%。']] },
      [
        'warning “19.8%” “12次” “10次” 19.8% → 增长20% {"printed":"19.8%","now":12,"then":10,"up":"增长","exact":20,"direction":"增长","kind":"sentence"}',
        'right 0'
      ]
    ],
    [
      '培训12次，比上年10次增长20.2%。',
      { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年10次增长20.2%。']] },
      [
        'warning “20.2%” “12次” “10次” 20.2% → 增长20% {"printed":"20.2%","now":12,"then":10,"up":"增长","exact":20,"direction":"增长","kind":"sentence"}',
        'right 0'
      ]
    ],
    ['培训12次，比上年10次增长约20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年10次增长约20%。']] }, ['right 1']],
    ['培训12次，比上年10次增长近30%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年10次增长近30%。']] }, ['right 1']],
    ['培训12次，比上年10次增长超过10%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年10次增长超过10%。']] }, ['right 1']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('N28', patch)).toEqual(lines)
  })
})

describe('more of the whole verdict of N28', () => {
  it.each<[string, Patch, string[]]>([
    ['培训12次，完成率90%，比上年10次增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，完成率90%，比上年10次增长20%。']] }, ['right 1']],
    [
      '培训12次，提高5个百分点，比上年10次增长20%。',
      { replace: [['改进了答复文书。', '改进了答复文书。培训12次，提高5个百分点，比上年10次增长20%。']] },
      ['right 1']
    ],
    [
      '收到来信（含信函36件），较上年30件增长20%。',
      { replace: [['改进了答复文书。', '改进了答复文书。收到来信（含信函36件），较上年30件增长20%。']] },
      ['right 0']
    ],
    [
      '收到来信（含信函36件等），较上年30件增长20%。',
      { replace: [['改进了答复文书。', '改进了答复文书。收到来信（含信函36件等），较上年30件增长20%。']] },
      ['right 0']
    ],
    ['收到来信36件（较上年30件），增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。收到来信36件（较上年30件），增长20%。']] }, ['right 1']],
    [
      '收到来信36件，其中电话）较上年30件，增长20%。',
      { replace: [['改进了答复文书。', '改进了答复文书。收到来信36件，其中电话）较上年30件，增长20%。']] },
      ['right 0']
    ],
    [
      '培训12次，比上年7次增长70.55%。',
      { replace: [['改进了答复文书。', '改进了答复文书。培训12次，比上年7次增长70.55%。']] },
      [
        'warning “70.55%” “12次” “7次” 70.55% → 增长71.43% {"printed":"70.55%","now":12,"then":7,"up":"增长","exact":71.43,"direction":"增长","kind":"sentence"}',
        'right 0'
      ]
    ],
    [
      '培训10次，比上年10次增长20%。',
      { replace: [['改进了答复文书。', '改进了答复文书。培训10次，比上年10次增长20%。']] },
      ['warning “20%” “10次” “10次” 20% → 增长0% {"printed":"20%","now":10,"then":10,"up":"增长","exact":0,"direction":"增长","kind":"sentence"}', 'right 0']
    ],
    ['培训12次，2022年10次，增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，2022年10次，增长20%。']] }, ['right 0']],
    ['培训12次，全年、上年10次，增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，全年、上年10次，增长20%。']] }, ['right 1']],
    ['培训12次，各地共10次，增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，各地共10次，增长20%。']] }, ['right 0']],
    [
      '培训12次，下降很多，比上年10次，增长20%。',
      { replace: [['改进了答复文书。', '改进了答复文书。培训12次，下降很多，比上年10次，增长20%。']] },
      ['right 1']
    ],
    ['培训12次，其中5场，比上年10次增长20%。', { replace: [['改进了答复文书。', '改进了答复文书。培训12次，其中5场，比上年10次增长20%。']] }, ['right 0']],
    [
      '培训36次，其中培训5次，比上年30场次、30次增长20%。',
      { replace: [['改进了答复文书。', '改进了答复文书。培训36次，其中培训5次，比上年30场次、30次增长20%。']] },
      ['right 0']
    ],
    ['来信少于去年，50件减少了的5件，下降10%。', { replace: [['改进了答复文书。', '改进了答复文书。来信少于去年，50件减少了的5件，下降10%。']] }, ['right 0']],
    [
      'beside the tables: 上年31件 after 30',
      { replace: [['收到政府信息公开申请36件，', '收到政府信息公开申请36件，上年31件，']], previous: { cells: { 'requests.received.total': '30' } } },
      ['warning “31件” “36件” 31件 → 30 {"printed":"31件","now":36,"then":30,"up":"增长","exact":20,"direction":"增长","kind":"base"}', 'right 0']
    ],
    [
      'beside the tables: 上年31件 after 0',
      { replace: [['收到政府信息公开申请36件，', '收到政府信息公开申请36件，上年31件，']], previous: { cells: { 'requests.received.total': '0' } } },
      ['warning “31件” “36件” 31件 → 0 {"printed":"31件","now":36,"then":0,"up":"增长","exact":0,"direction":"增长","kind":"base"}', 'right 0']
    ],
    [
      'beside the tables: 同比增长25% after 30',
      { replace: [['收到政府信息公开申请36件，', '收到政府信息公开申请36件，同比增长25%，']], previous: { cells: { 'requests.received.total': '30' } } },
      ['warning “25%” “36件” 25% → 增长20% {"printed":"25%","now":36,"then":30,"up":"增长","exact":20,"direction":"增长","kind":"growth"}', 'right 0']
    ],
    [
      'beside the tables: 同比下降25% after 30',
      { replace: [['收到政府信息公开申请36件，', '收到政府信息公开申请36件，同比下降25%，']], previous: { cells: { 'requests.received.total': '30' } } },
      ['warning “25%” “36件” 25% → 增长20% {"printed":"25%","now":36,"then":30,"up":"下降","exact":20,"direction":"增长","kind":"growth"}', 'right 0']
    ],
    [
      'beside the tables: 同比增长25.55% after 30',
      { replace: [['收到政府信息公开申请36件，', '收到政府信息公开申请36件，同比增长25.55%，']], previous: { cells: { 'requests.received.total': '30' } } },
      ['warning “25.55%” “36件” 25.55% → 增长20% {"printed":"25.55%","now":36,"then":30,"up":"增长","exact":20,"direction":"增长","kind":"growth"}', 'right 0']
    ],
    [
      'beside the tables: 同比增长25% after 0',
      { replace: [['收到政府信息公开申请36件，', '收到政府信息公开申请36件，同比增长25%，']], previous: { cells: { 'requests.received.total': '0' } } },
      ['right 1']
    ],
    [
      'beside the tables: 比去年增加了50.5% after 36',
      { replace: [['收到政府信息公开申请36件，', '收到政府信息公开申请36件，比去年增加了50.5%，']], previous: { cells: { 'requests.received.total': '36' } } },
      ['warning “50.5%” “36件” 50.5% → 增长0% {"printed":"50.5%","now":36,"then":36,"up":"增长","exact":0,"direction":"增长","kind":"growth"}', 'right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('N28', patch)).toEqual(lines)
  })
})
