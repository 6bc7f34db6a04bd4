/** Sentences of the comparison with the last check of the same report. */
export const zhSince = {
  label: '与上次核对相比',
  sinceDraft: (draft: number) => `上次核对（第 ${draft} 稿）之后：`,
  sinceRules: (rules: string) => `上次核对（规则版本 ${rules}）之后：`,
  counts: (mended: number, remaining: number, added: number) => `已改 ${mended}，仍有 ${remaining}，新增 ${added}`,
  unjudged: (count: number) => `，没有再查 ${count}`,
  firstJudged: (count: number) => `，上次没有检查、这次查出 ${count}`,
  infos: (counts: string) => `另有建议：${counts}`,
  look: '看',
  close: '收起',
  heading: {
    mended: '已改',
    remaining: '仍有',
    added: '新增',
    unjudged: '没有再查',
    firstJudged: '上次没有检查，这次查出'
  },
  says: {
    mended: '上次报出，这次核对没有再发现。',
    remaining: '上次报出，这次还在；数改过但仍对不上的也算。',
    added: '上次没有，这次报出。',
    unjudged: '上次报出，这次没有读到或没有提供，不算已改。',
    firstJudged: '上次缺少材料或没有读到，没有检查。'
  },
  was: (sentence: string) => `上次：${sentence}`
}
