import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { chapterFiveOf, of2018, PROBLEMS } from './specimen-words'

const THREE = '改进情况：一是每季度通报；二是修订样本；三是增加抽查。'

describe('C07 as many improvements as problems, where both are listed', () => {
  it('names both numbers and points at both parts', async () => {
    const result = await check(chapterFiveOf(`${PROBLEMS}\n${THREE}`))
    const findings = fired(result, 'C07')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], data: { problems: 2, improvements: 3 } }])
    expect(quotes(result, findings[0])).toEqual(['存在的主要问题：', '改进情况：'])
    expect(findings[0]?.message).toContain('问题列了 2 条，改进列了 3 条')
  })

  it.each([
    ['存在问题：\n1.更新不及时\n2.栏目偏少\n3.解读单一\n改进措施：\n1.安排专人\n2.增加栏目', 3, 2],
    ['（一）存在的问题。1.更新不及时。2.栏目偏少。（二）改进措施。1.安排专人。2.增加栏目。3.配发解读。', 2, 3],
    ['存在的主要问题：（一）更新不及时。（二）栏目偏少。改进情况：（一）安排专人。（二）增加栏目。（三）配发解读。', 2, 3],
    ['存在的主要问题：第一，更新不及时；第二，栏目偏少。改进情况：①安排专人；②增加栏目；③配发解读。', 2, 3],
    ['存在的主要问题：一是更新不及时，二是栏目偏少。改进情况：一是安排专人。', 2, 1],
    ['存在的主要问题：一是更新不及时。二是栏目偏少。针对以上问题，一是安排专人。二是增加栏目。三是配发解读。', 2, 3]
  ])('counts %s', async (words, problems, improvements) => {
    expect(fired(await check(chapterFiveOf(words)), 'C07')).toMatchObject([{ data: { problems, improvements } }])
  })

  it('points at the first clause of a part without a name', async () => {
    const result = await check(chapterFiveOf('一是更新不及时；二是栏目偏少。下一步，我县将做到：一是安排专人；二是增加栏目；三是配发解读。'))
    expect(quotes(result, fired(result, 'C07')[0])).toEqual(['一是更新不及时', '下一步'])
  })

  it.each([
    `${PROBLEMS}\n改进情况：一是每季度通报；二是修订样本。`,
    `${PROBLEMS}\n改进情况：每季度通报，修订样本。`,
    `存在的主要问题：更新不及时，栏目偏少。\n${THREE}`,
    '存在的主要问题：1.更新不及时；2.栏目偏少。改进情况：一是安排专人，包括（一）白班、（二）夜班、（三）周末；二是增加栏目。',
    `${PROBLEMS}\n改进情况：一是每季度通报；三是修订样本；四是抽查。`,
    `${PROBLEMS}\n改进情况：二是每季度通报；三是修订样本；四是抽查。`,
    '一是更新不及时，已安排专人；二是栏目偏少，已增加栏目；三是解读单一。',
    '存在的主要问题：版本1.2和版本2.0并存，更新不及时。改进情况：1.安排专人；2.增加栏目。'
  ])('is silent on %s', async (words) => {
    expect(fired(await check(chapterFiveOf(words)), 'C07')).toEqual([])
  })

  it('reads a list whose mark a line end breaks', async () => {
    const lines = [
      '存在的主要问题：一是部分乡镇公开内容更新的间隔偏长；二是个别单位答复文书引',
      '用的条款不够准确；三是面向群众的政策解读材料的形式较为单一，数量也比较少。',
      '改进情况：一是每季度通报各乡镇公开内容的更新情况，督促各乡镇按时公开；二',
      '是修订了答复文书样本，组织专题培训；三是要求重要文件同步配发图文解读材料。'
    ]
    expect(fired(await check(chapterFiveOf(lines.join('\n'))), 'C07')).toEqual([])
  })

  it('asks nothing of a report before the uniform form', async () => {
    expect(fired(await check(of2018(['组织专题培训2次。', '组织专题培训2次；三是抽查。'])), 'C07')).toEqual([])
  })
})
