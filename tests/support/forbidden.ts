/** The words that nothing the program says may hold: those that accuse, that sound like an official act, or that nobody in an office uses. */

/** The left column of the word list, whatever stands around them. */
const UNWANTED =
  /核验|提醒|提示|须退回|改为 ?\d|修改数据|修复|修正|一键|忽略|定位|R301|版式|20\d\d ?版|200 ?格|毫秒|数据不出浏览器|勾稽不平|行合计不等|疑似|沿用旧稿|沿用上年数据|套用他人|导入/
/** What users are promised never to read of anybody. */
const ACCUSING = /造假|虚报|违法|隐瞒|抄袭|可疑|合格|置信/
/**
 * 通过 as a verdict. As a preposition it takes what follows (通过县政府网站公布); as a verdict it ends its clause, counts, or comes behind what was
 * gone through.
 */
const VERDICT =
  /通过(?=$|[，。；：、！？）”』】\s了率者]|的(?:项|检查|核对|规则|报告)| ?\d)|(?:[未已不均]|核对|检查|审核|校验|验收|审查|\d ?[项条处个份]|全部|全都|可以|没有|视为)通过/
/** 没有检查（原因） takes its place; 未提供，未检查 is said of what a part leaves out. */
const UNCHECKED = /未检查/
const OF_A_PART = /(?:未提供，|没有提供的内容)未检查/g
/** 跟去年比 and 两稿对比 are two jobs. */
const COMPARISON = /对比/
const OF_DRAFTS = /两稿对比/g
/** The head of a column in the list of problems, as its layout is laid down. */
const COLUMN_HEAD = /多数单位提示/g

/** The first forbidden word of a sentence; null where it holds none. */
export function forbiddenIn(sentence: string): string | null {
  const found =
    UNWANTED.exec(sentence.replace(COLUMN_HEAD, '')) ??
    ACCUSING.exec(sentence) ??
    VERDICT.exec(sentence) ??
    UNCHECKED.exec(sentence.replace(OF_A_PART, '')) ??
    COMPARISON.exec(sentence.replace(OF_DRAFTS, ''))
  return found && found[0]
}

/** A sentence without what it quotes: the words of a report are not ours. */
export function ownWords(sentence: string): string {
  return sentence
    .split('“')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('”') + 1)))
    .join('')
}
