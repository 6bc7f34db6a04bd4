import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { chapterFiveOf, of2018, PROBLEMS, PROBLEMS_HEADING } from './specimen-words'

describe('C06 chapter five has problems and improvements both', () => {
  it.each([
    PROBLEMS,
    '一是公开内容有待进一步完善；二是督促力度不够；三是培训开展较少，人员业务不熟练。',
    '公开工作存在一些问题，更新不及时，解读材料单一，队伍建设薄弱。',
    `${PROBLEMS}\n改进情况：无。`,
    `${PROBLEMS}\n改进情况：`,
    `${PROBLEMS}\n（二）改进措施\n没有。`
  ])('misses improvements in %s', async (words) => {
    const result = await check(chapterFiveOf(words))
    const findings = fired(result, 'C06')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', facts: [], data: { lacks: 'improvements' } }])
    expect(quotes(result, findings[0])).toEqual([PROBLEMS_HEADING])
    expect(findings[0]?.message).toContain('没有找到改进情况')
  })

  it.each([
    '改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织培训。',
    '存在的主要问题：无。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本。',
    '加强组织领导，明确专人负责，组织培训，按时更新各个栏目。',
    '公开工作按要求开展，没有明显问题，未发现不足，各栏目运行平稳，信息准确，公众满意。',
    '2023年公开工作平稳有序。下一步，我县将继续加强组织领导，组织培训，按时更新各个栏目。'
  ])('misses problems in %s', async (words) => {
    const findings = fired(await check(chapterFiveOf(words)), 'C06')
    expect(findings).toMatchObject([{ severity: 'warning', data: { lacks: 'problems' } }])
    expect(findings[0]?.message).toContain('没有找到存在的主要问题')
  })

  it.each([
    '更新不及时。针对上述问题，县政府办公室每季度通报。',
    '更新不及时，栏目偏少。下一步，我县要安排专人。',
    '更新不及时，栏目偏少。今后，由专人负责。',
    '更新不及时，栏目偏少。已安排专人。',
    '更新不及时。整改办法是更新不及时的不予评优。',
    '更新不及时，栏目偏少，我们安排了专人。',
    '更新不及时，栏目偏少，将进一步增加人手。',
    '更新不及时，栏目偏少。加强人手，按月更新。',
    '（一）存在的问题\n1.更新不及时\n2.栏目偏少\n（二）改进的措施\n1.安排专人\n2.增加栏目',
    '存在的问题及改进措施：更新有待加强，每季度督促一次。由办公室督促。',
    '一是公开内容不够丰富。二是加强队伍建设。',
    '更新不及时，栏目偏少。对此，由专人负责。',
    '更新不及时，栏目偏少。公开工作纳入部门考核。',
    '更新不及时，栏目偏少。选派2名人员专职负责。'
  ])('is content with %s', async (words) => {
    expect(fired(await check(chapterFiveOf(words)), 'C06')).toEqual([])
  })

  it.each([
    ...[
      '问题',
      '未更新',
      '缺人手',
      '欠丰富',
      '有待加强',
      '薄弱',
      '滞后',
      '单一',
      '参差',
      '差距',
      '短板',
      '困难',
      '难以到位',
      '难点',
      '难度大',
      '需要进一步',
      '需进一步'
    ],
    ...[...'够足强高到及准全深细均平齐严规完健充能善适熟'].map((one) => `不${one}`),
    ...[...'偏较'].map((one) => `${one}少`),
    ...[...'低弱长慢简窄'].map((one) => `较${one}`)
  ])('takes %s for something wanting', async (words) => {
    const measures = '加强人手，组织培训，按月更新各个栏目，由专人负责，按季度公布，逐项销号。'
    expect(fired(await check(chapterFiveOf(`公开工作${words}。${measures}`)), 'C06')).toEqual([])
  })

  it.each(['断推陈', '仅按月', '但按月', '同部门', '得拖延'])('does not take 不%s for something wanting', async (words) => {
    expect(fired(await check(chapterFiveOf(`公开工作不${words}。加强人手，组织培训，按月更新各个栏目。`)), 'C06')).toMatchObject([
      { data: { lacks: 'problems' } }
    ])
  })

  it.each([
    ...[
      '改进',
      '整改',
      '措施',
      '加强',
      '加大',
      '加快',
      '完善',
      '强化',
      '提高',
      '提升',
      '推进',
      '推动',
      '优化',
      '规范',
      '健全',
      '落实',
      '督促',
      '组织',
      '开展',
      '建立'
    ],
    ...['修订', '制定', '明确', '拓宽', '拓展', '丰富', '做好', '做到', '继续', '不断', '深化', '坚持', '进一步']
  ])('takes %s for something done', async (words) => {
    expect(fired(await check(chapterFiveOf(`公开内容有短板。本县${words}。`)), 'C06')).toEqual([])
    expect(fired(await check(chapterFiveOf(`公开内容有短板，${words}有短板。`)), 'C06')).toMatchObject([{ data: { lacks: 'improvements' } }])
  })

  it.each([
    ...['改进情况', '改进措施', '改进办法', '整改情况', '整改措施', '整改办法', '下一步', '下步', '今后', '已安排专人', '安排了专人'],
    ...['进一步', '继续', '不断', '加强', '加大', '加快', '从', '以', '着力', '严格', '认真', '积极', '采取'].map((words) => `将${words}`)
  ])('takes %s for something done though the sentence finds something wanting', async (words) => {
    expect(fired(await check(chapterFiveOf(`公开内容有短板，${words}。`)), 'C06')).toEqual([])
  })

  it.each(['为了公开', '除了公开', '了解', '已公开', '已经公开', '将要'])('does not take %s for that', async (words) => {
    expect(fired(await check(chapterFiveOf(`公开内容有短板，${words}。`)), 'C06')).toMatchObject([{ data: { lacks: 'improvements' } }])
  })

  it.each(['无明显问题', '没有突出问题', '不存在主要问题', '未发现重大问题', '没有存在问题', '没有的不足'])('does not take %s for a problem', async (words) => {
    expect(fired(await check(chapterFiveOf(`公开工作${words}。加强人手，组织培训，按月更新各个栏目，由专人负责。`)), 'C06')).toMatchObject([
      { data: { lacks: 'problems' } }
    ])
  })

  it('takes the parts in either order', async () => {
    const turned = '改进情况：每季度通报更新情况。\n存在的主要问题：更新不够及时。'
    expect(fired(await check(chapterFiveOf(turned)), 'C06')).toEqual([])
    const none = '改进情况：每季度通报更新情况。\n存在的主要问题：无。'
    expect(fired(await check(chapterFiveOf(none)), 'C06')).toMatchObject([{ data: { lacks: 'problems' } }])
  })

  it('努力解决 is done about it, 亟待解决 is not', async () => {
    expect(fired(await check(chapterFiveOf('牧区居住分散，信息传递慢。2023年推送政策360条，努力解决“最后一公里”问题。')), 'C06')).toEqual([])
    expect(fired(await check(chapterFiveOf('牧区居住分散，信息传递慢。“最后一公里”问题亟待解决。')), 'C06')).toMatchObject([
      { data: { lacks: 'improvements' } }
    ])
  })

  it('leaves an empty chapter to S08, and 无 to C05', async () => {
    expect(fired(await check(chapterFiveOf('')), 'C06')).toEqual([])
    expect(fired(await check(chapterFiveOf('无。')), 'C06')).toEqual([])
  })

  it('asks nothing of a report before the regulation in force', async () => {
    expect(
      fired(
        await check(of2018(['改进情况：', '改进：'], ['改进：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。', ''])),
        'C06'
      )
    ).toEqual([])
  })
})
