import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { verdict } from '../verdict'

/** The specimen with more words at the end of chapter four. */
const say = (words: string): Patch => ({ replace: [['改进了答复文书。', `改进了答复文书。${words}`]] })

describe('N19 parts and their whole', () => {
  it.each([
    ['共发布信息107条，其中动态3条、公告25条、政策77条、其他3条。', 107, '3 + 25 + 77 + 3', 108, '条', ['107条', '3条', '25条', '77条', '3条']],
    ['共发布信息107条，分别为3、25、77、3条。', 107, '3 + 25 + 77 + 3', 108, '条', ['107条', '3', '25', '77', '3条']],
    ['办理事项245720件（其中：自然人办件量42953，法人办件量202785）。', 245720, '42953 + 202785', 245738, '件', ['245720件', '42953', '202785']],
    ['来信共30件，二者分别为18件和13件。', 30, '18 + 13', 31, '件', ['30件', '18件', '13件']],
    ['共举办活动20场，包括讲座8场、展览11场。', 20, '8 + 11', 19, '场', ['20场', '8场', '11场']],
    ['共答疑500件，其中自然人450件、法人20件。', 500, '450 + 20', 470, '件', ['500件', '450件', '20件']],
    ['共答疑50件，较上年增加4件，其中老人45件、学生6件。', 50, '45 + 6', 51, '件', ['50件', '45件', '6件']],
    ['共答疑50件，其中老人45件、学生20件。', 50, '45 + 20', 65, '件', ['50件', '45件', '20件']]
  ])('%s', async (words, whole, parts, sum, unit, places) => {
    const result = await check(say(words))
    const findings = fired(result, 'N19')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', data: { whole, unit, parts, sum }, expected: sum, found: whole }])
    expect(quotes(result, findings[0])).toEqual(places)
  })

  it.each([
    ['that add up', '共发布信息107条，其中动态3条、公告25条、政策76条、其他3条。'],
    ['of which the first already add up', '共发布信息28条，其中动态3条、公告25条、图片77条。'],
    ['that name only some', '共发布信息1070条，其中动态30条、公告25条。'],
    ['left open', '共发布信息107条，其中动态3条、公告25条、政策80条等。'],
    ['of which one is about', '共发布信息107条，其中动态3条、公告25条、政策80余条。'],
    ['of a whole that is about', '共发布信息约107条，其中动态3条、公告105条。'],
    ['of channels, which overlap', '共发布信息107条，其中网站90条、微信公众号60条。'],
    ['of one', '共发布信息107条，其中动态108条。'],
    ['in another unit', '共发布信息107条，其中培训3场、会议105次。'],
    ['that belong to another clause', '共发布信息107条，解读政策12件，全年培训，其中动态8条、公告5条。'],
    ['behind percentages that add up', '共发布信息100条，其中动态40条，占40%，公告60条，占60%。'],
    ['behind the difference from last year', '共收到来信36件，同比增加2件，其中老人20件、学生16件。'],
    ['behind what is less than last year', '共收到来信36件，比上年少了4件，其中老人20件、学生16件。'],
    ['before the story goes on', '共收到来信36件，其中老人20件、学生16件，答复35件，结转3件。'],
    ['with parts of a part in brackets', '共收到来信36件，其中老人20件（男15件、女5件）、学生16件。']
  ])('are right, or not told, when %s', async (_why, words) => expect(fired(await check(say(words)), 'N19').map((one) => one.message)).toEqual([]))

  it.each([
    ['of what was received', '收到申请41件，上年结转4件，其中自然人4件、法人37件。'],
    ['of what was received, counted otherwise', '收到申请41件次，上年结转0件，其中自然人4件、法人37件。'],
    ['of both together', '收到申请41件，上年结转4件，其中自然人8件、法人37件。'],
    ['of what was carried in', '收到申请41件，结转上年度申请4件，其中自然人1件、法人3件。'],
    ['of all, the carried ones in brackets', '办理申请45件（含2022年结转的4件），其中自然人8件、法人37件。'],
    ['of all, the carried ones taken over', '办理申请45件，其中上年转入4件，其中自然人8件、法人37件。']
  ])('behind 上年结转 a list may be %s', async (_what, words) => expect(fired(await check(say(words)), 'N19')).toEqual([]))

  it('behind 上年结转 a list that fits none of them is told of what was received', async () => {
    const result = await check(say('收到申请41件，上年结转4件，其中自然人4件、法人38件。'))
    expect(fired(result, 'N19')).toMatchObject([{ data: { whole: 41, sum: 42 } }])
    expect(quotes(result, fired(result, 'N19')[0])).toEqual(['41件', '4件', '38件'])
    expect(fired(await check(say('上年结转4件，其中自然人1件、法人4件。')), 'N19')).toMatchObject([{ data: { whole: 4, sum: 5 } }])
    // 结转下年 is another thing.
    expect(fired(await check(say('收到申请41件，结转下年度4件，其中自然人1件、法人4件。')), 'N19')).toMatchObject([{ data: { whole: 4, sum: 5 } }])
  })

  it('a gap of up to three is a slip, a larger one below the whole an open list', async () => {
    expect(fired(await check(say('共发布信息107条，其中动态4条、公告100条。')), 'N19')).toHaveLength(1)
    expect(fired(await check(say('共发布信息107条，其中动态3条、公告100条。')), 'N19')).toHaveLength(0)
    expect(fired(await check(say('共发布信息107条，其中网站50条、微信60条。')), 'N19')).toHaveLength(1)
    expect(fired(await check(say('共发布信息107条，其中网站51条、微信60条。')), 'N19')).toHaveLength(0)
  })

  it('is checked on a part as well, where prose is given', async () => {
    const result = await check('三、收到和处理政府信息公开申请情况\n\n共发布信息107条，其中动态3条、公告105条。\n')
    expect(fired(result, 'N19')).toHaveLength(1)
  })

  it.each([
    ['共发布信息107条，各项为动态3条、其中公告5条、政策77条。', 0],
    ['共发布信息107条，三项其中动态3条、公告105条。', 1],
    ['共发布信息107条：其中动态3条、公告105条。', 1],
    ['共发布信息107条其中动态3条、公告105条。', 1],
    ['共发布信息107条，两项其中动态3条、公告105条。', 1],
    ['共发布信息107条，各项其中动态3条、公告105条。', 1],
    ['共发布信息107条，公开及时，其中动态3条、公告105条。', 0]
  ])('the whole stands right before its list: %s', async (words, count) => expect(fired(await check(say(words)), 'N19')).toHaveLength(count))

  it.each(['答复', '办结', '结转', '累计', '合计', '总计', '同比', '此外', '同时', '上年', '去年', '达到', '以来', '比', '较', '另', '均', '共计'])(
    'the list ends before %s',
    async (word) => {
      expect(fired(await check(say(`共发布信息107条，其中动态50条、公告55条，${word}3条。`)), 'N19')).toMatchObject([{ data: { parts: '50 + 55' } }])
    }
  )

  it('takes 公共服务 for a part, 共 alone for a sum', async () => {
    expect(fired(await check(say('共发布信息107条，其中动态50条、公共服务58条。')), 'N19')).toMatchObject([{ data: { sum: 108 } }])
    expect(fired(await check(say('共发布信息107条，其中动态50条、公告55条，共105条。')), 'N19')).toMatchObject([{ data: { parts: '50 + 55' } }])
  })

  it('reads shares beside the parts as none of them', async () => {
    const result = await check(say('共发布信息107条，其中动态50条，占46.7%，公告58条，提高3.2个百分点。'))
    expect(fired(result, 'N19')).toMatchObject([{ data: { parts: '50 + 58' } }])
  })

  it('skips what stands in the bracket of a part, when it is short', async () => {
    expect(fired(await check(say('共发布信息107条，其中动态50条（图片20条）、公告58条。')), 'N19')).toMatchObject([{ data: { parts: '50 + 58' } }])
  })

  it('allows a thousandth of a large whole for a slip', async () => {
    expect(fired(await check(say('共发布信息107000条，其中网站50000条、微信57107条。')), 'N19')).toHaveLength(1)
    expect(fired(await check(say('共发布信息107000条，其中网站50000条、微信57108条。')), 'N19')).toEqual([])
  })

  it('knows pairs that make up a whole by their nature, whatever the gap', async () => {
    expect(fired(await check(say('共答疑500件，其中线上450件、线下20件。')), 'N19')).toHaveLength(1)
    expect(fired(await check(say('共答疑500件，其中线上450件、电话20件。')), 'N19')).toEqual([])
    expect(fired(await check(say('共答疑500件，其中公民450件、单位20件、线上10件。')), 'N19')).toEqual([])
  })

  it('counts parts over the whole only where none of them is a channel', async () => {
    expect(fired(await check(say('共发布信息107条，其中动态90条、网站60条。')), 'N19')).toEqual([])
  })

  it('reads two lists of one sentence, each behind its own whole', async () => {
    const result = await check(say('共发布信息107条，其中动态3条、公告105条，举办活动20场，其中讲座8场、展览11场。'))
    expect(fired(result, 'N19').map((one) => one.data.whole)).toEqual([107, 20])
  })

  it.each([
    ['共发布信息9842条：概况类128条，动态类5214条，目录类4600条。', 1],
    ['共发布信息9842条：概况类128条，动态类5214条，目录类4500条。', 0],
    ['共发布信息107条：动态3条、公告103条。', 0],
    ['共发布信息107条：网站3条、公告105条。', 0],
    ['共发布信息107条：动态3条、其他3条。', 1],
    ['共答疑50件：线上30件、线下19件。', 1],
    ['共答疑50件，办理情况：线上30件、线下29件。', 0]
  ])('a list behind a colon may leave parts out, but not name too many: %s', async (words, count) => {
    expect(fired(await check(say(words)), 'N19')).toHaveLength(count)
  })

  it.each([
    ['12件申请中，线上7件、线下6件。', 1],
    ['12件申请当中：自然人7件、法人6件。', 1],
    ['12件申请中，线上7件、线下5件。', 0],
    ['12件申请中，涉及征地8件、涉及社保6件。', 0]
  ])('of applications among others only what makes up the whole is added: %s', async (words, count) => {
    expect(fired(await check(say(words)), 'N19')).toHaveLength(count)
  })

  it('其他 at the end closes a list', async () => {
    expect(fired(await check(say('共发布信息107条，其中动态4条、其他90条。')), 'N19')).toMatchObject([{ data: { sum: 94 } }])
    expect(fired(await check(say('共发布信息107条，其中其他类公告4条、动态90条。')), 'N19')).toEqual([])
  })

  it('holds a sum against the figures in front of it', async () => {
    const result = await check(say('办理建议86件、提案103件，合计198件。'))
    expect(fired(result, 'N19')).toMatchObject([{ data: { whole: 198, parts: '86 + 103', sum: 189 }, expected: 189, found: 198 }])
    expect(quotes(result, fired(result, 'N19')[0])).toEqual(['198件', '86件', '103件'])
  })

  it.each(['合计', '共计', '总计', '总计为', '共'])('a sum is told by %s', async (word) => {
    expect(fired(await check(say(`办理建议86件、提案103件，${word}190件。`)), 'N19')).toHaveLength(1)
    expect(fired(await check(say(`办理建议86件、提案103件，${word}189件。`)), 'N19')).toEqual([])
  })

  it.each([
    '接待来访20件，办理建议86件、提案103件，合计189件。',
    '办理建议86件、提案103件，合计约190件。',
    '办理建议86件、提案100余件，合计190件。',
    '办理建议86件、提案103件等，合计198件。',
    '办理建议86件，培训3次，合计198件。',
    '办理建议86件，合计198件。',
    '办理建议86件，较上年增加5件，合计198件。',
    '办理建议86件，其中重点10件、一般20件，合计30件。',
    '办理建议86件、提案103件，共答复198件。',
    '办理建议86件、提案103件；合计198件。',
    '办理建议86件，上年结转3件，合计198件。'
  ])('is told of no sum: %s', async (words) => expect(fired(await check(say(words)), 'N19').map((one) => one.message)).toEqual([]))
})

describe('the whole verdict of N19', () => {
  it.each<[string, Patch, string[]]>([
    [
      '全年发布信息100条，其中网站60条、微信40条。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条，其中网站60条、微信40条。']] },
      ['right 1']
    ],
    [
      '全年发布信息100条，其中网站60条、微信41条。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条，其中网站60条、微信41条。']] },
      ['warning “100条” “60条” “41条” 100 → 101 {"whole":100,"unit":"条","parts":"60 + 41","sum":101}', 'right 0']
    ],
    [
      '全年发布信息100条，其中网站60条，微信40条，微博5条。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条，其中网站60条，微信40条，微博5条。']] },
      ['right 1']
    ],
    [
      '全年发布信息100条，包括网站60条、微信30条。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条，包括网站60条、微信30条。']] },
      ['right 1']
    ],
    ['全年发布信息100条，其中网站60条。', { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条，其中网站60条。']] }, ['right 0']],
    ['全年发布信息100条，网站60条、微信41条。', { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条，网站60条、微信41条。']] }, ['right 0']],
    [
      '全年发布信息100余条，其中网站60条、微信41条。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100余条，其中网站60条、微信41条。']] },
      ['right 0']
    ],
    [
      '全年发布信息100条，其中网站60余条、微信41条。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条，其中网站60余条、微信41条。']] },
      ['right 0']
    ],
    [
      '全年发布信息100条，其中网站60条、微信41次。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条，其中网站60条、微信41次。']] },
      ['right 0']
    ],
    ['全年发布信息100条：网站60条、微信41条。', { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条：网站60条、微信41条。']] }, ['right 1']],
    [
      '全年发布信息100条（网站60条、微信41条）。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条（网站60条、微信41条）。']] },
      ['right 0']
    ],
    [
      '全年发布信息100条（其中网站60条、微信40条），解读20篇。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条（其中网站60条、微信40条），解读20篇。']] },
      ['right 1']
    ],
    [
      '全年发布信息100条，其中网站60条、微信40条、解读20篇。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条，其中网站60条、微信40条、解读20篇。']] },
      ['right 1']
    ],
    [
      '全年发布信息100条，其中网站60条、微信30条等。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条，其中网站60条、微信30条等。']] },
      ['right 0']
    ],
    [
      '全年发布信息100条，其中网站60条（含专题20条）、微信40条。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条，其中网站60条（含专题20条）、微信40条。']] },
      ['right 1']
    ],
    ['全年发布信息0条，其中网站0条、微信0条。', { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息0条，其中网站0条、微信0条。']] }, ['right 1']],
    [
      '全年发布信息100条。其中网站60条、微信41条。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条。其中网站60条、微信41条。']] },
      ['right 0']
    ],
    [
      '全年发布信息100条；其中，网站60条，微信41条。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息100条；其中，网站60条，微信41条。']] },
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('N19', patch)).toEqual(lines)
  })
})
