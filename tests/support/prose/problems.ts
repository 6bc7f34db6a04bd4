/** Chapter five: problems, and what has been done about each, in the manners in which offices set them out. */
import type { Voice } from './voice'

/** A problem with the improvement that answers it. */
const PAIRS: readonly (readonly [problem: string, improvement: string])[] = [
  ['个别科室更新栏目的间隔偏长，部分内容发布后没有配套解读', '已将栏目更新纳入月度检查，对滞后的科室当月发函督促，并补发解读材料'],
  ['答复文书的说理部分写得较简略，引用条款有时不够准确', '修订了答复文书样本，组织专题研讨，由法制人员对每件答复先行审核'],
  ['基层经办人员轮换较快，对政策口径掌握得不够牢固', '编印了经办手册，新到岗人员先培训后上岗，并安排老同志帮带'],
  ['公众参与的渠道还不够多，征集到的意见数量偏少', '新增了线上征集入口，重要文件起草时同步公开征求意见'],
  ['政策解读形式比较单一，图表和视频解读占比不高', '与宣传部门建立了协作机制，完成图文、视频解读的统一模板'],
  ['部分领域公开内容的深度不够，与群众期待还有差距', '对照标准目录逐项排查，补充公开了办事结果和资金使用情况'],
  ['公开栏内容更换不够及时，个别村（社区）资料归档不齐', '开展了两轮实地检查，已督促相关村（社区）完成更新和归档'],
  ['工作人员业务能力有待提高，主动服务意识不强', '组织了业务测试和案例学习，经办人员均已参加'],
  ['网站栏目设置不够合理，查询不够方便', '优化了栏目层级和检索功能，清理了空白栏目']
]

const MARKS: readonly ((index: number) => string)[] = [
  (index) => `${'一二三四'.charAt(index)}是`,
  (index) => `${index + 1}.`,
  (index) => `${index + 1}、`,
  (index) => `（${index + 1}）`,
  (index) => `第${'一二三四'.charAt(index)}，`
]

/** As paragraphs. */
export function problemsParagraphs(voice: Voice): string[] {
  const { random, year } = voice
  const pairs = random.some(PAIRS, random.int(2, 4))
  const mark = random.pick(MARKS)
  const [problems, improvements] = [pairs.map(([problem]) => problem), pairs.map(([, improvement]) => improvement)]
  const inline = (items: readonly string[]) => `${items.map((item, index) => `${'一二三四'.charAt(index)}是${item}`).join('；')}。`
  const lines = (items: readonly string[]) => items.map((item, index) => `${mark(index)}${item}。`)
  const lead = `${year}年，${voice.own}政府信息公开工作取得了一定成效，但对照群众期盼仍有不足：`
  switch (random.int(0, 5)) {
    case 0:
      return [`存在的主要问题：${inline(problems)}`, `改进情况：${inline(improvements)}`]
    case 1:
      return ['（一）存在的主要问题', ...lines(problems), '（二）改进情况', ...lines(improvements)]
    case 2:
      return [`（一）存在问题。${inline(problems)}`, `（二）改进措施。${inline(improvements)}`]
    case 3:
      return [`${lead}${inline(problems)}`, `针对以上问题，${voice.say('主要做了以下改进', '已采取以下措施', '本年度作了如下改进')}：${inline(improvements)}`]
    case 4:
      return [
        `${problems.join('，')}。`,
        `改进情况：${improvements.join('，')}。下一步，将继续抓好落实，计划${year + 1}年开展业务培训不少于${random.int(2, 6)}次。`
      ]
    default:
      return [
        `主要问题：${problems.map((item, index) => `${mark(index)}${item}`).join('。')}。`,
        `改进情况：${improvements.map((item, index) => `${mark(index)}${item}`).join('。')}。`
      ]
  }
}
