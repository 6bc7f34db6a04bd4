/** Sentences of a result on screen: its tables and cards, the list of corrections, the tables to copy, the explanations of rules. */
export const zhTable = {
  caption: (table: string, title: string) => `${table}　${title}`,
  fold: (count: number) => `另有 ${count} 行全为 0`,
  unfold: (count: number) => `收起全为 0 的 ${count} 行`,
  unread: '没有读出',
  unreadMark: '？',
  blank: '空白',
  bad: '有问题的格',
  possible: '可能有问题的格',
  possibleMark: '？',
  tried: '试填',
  triedMark: '试',
  stands: (value: string) => `报告中写的：${value}`,
  tryLabel: (name: string) => `${name} 试填的数`,
  tryDo: '试算',
  tryBad: '请填一个数，例如 93。',
  trialBar: (count: number) => `试填 ${count} 格，只在屏幕上试算，不改报告、不保存、不导出。`,
  trialHolds: '相关算式全部对上。',
  trialBroken: (count: number) => `还有 ${count} 个算式对不上。`,
  trialUnguarded: '这里没有算式可以验证，请与台账核对。',
  trialUndo: '撤销上一步',
  trialClear: '全部撤销'
}

export const zhCards = {
  label: '问题',
  of: (index: number, count: number) => `${index}/${count}`,
  located: (found: string, expected: string) => `填的是 ${found}，按其余各数推算应为 ${expected}`,
  locatedBlank: (expected: string) => `这一格没有数，按其余各数推算应为 ${expected}`,
  evidence: (count: number) => (count === 1 ? '一个算式指向这一格。' : `${count} 处算式同时指向这一格。`),
  unlocated: '无法判断是哪一格写错，请对照台账。',
  oneSum: '只有一个算式，无法判断是哪一格写错，请对照台账。',
  several: (count: number) => `有 ${count} 个算式对不上（勾稽关系），不能确定是哪一格`,
  balance: (left: number, right: number) => `新收加上年结转是 ${left}，总计加结转下年度是 ${right}`,
  mismatch: (name: string, value: number, sum: number) => `${name}填了 ${value}，各项相加是 ${sum}`,
  othersHeading: (count: number) => (count === 1 ? '这样能对上，但不能确定：' : `下面 ${count} 种都能对上，无法判断是哪一种：`),
  differs: '≠',
  termsHeading: { number: '行次', nameAndValue: '名称和数' },
  columnHeading: { number: '列次', nameAndValue: '名称和数' },
  zeroRows: (count: number) => `其余 ${count} 行为 0`,
  zeroColumns: (count: number) => `其余 ${count} 列为 0`,
  sum: '合计',
  stands: '原文：',
  expected: '应为：',
  compared: '对照：',
  sumOf: (name: string) => `${name}：`,
  longSum: (count: number) => `各办理结果相加（看这 ${count} 行）`,
  add: '加入改正清单',
  added: '已在改正清单',
  remove: '移出改正清单',
  tryValue: (value: string) => `试算：若为 ${value}`,
  trySet: (parts: string) => `试算：${parts}`,
  tryPart: (name: string, value: string) => `${name} 若为 ${value}`,
  tried: '已试填',
  seeText: '看原文',
  why: (rule: string) => `为什么查（${rule}）`,
  basis: '依据：',
  moreWarnings: (count: number) => `另有 ${count} 处请核对`,
  folded: {
    error: (count: number) => `错误 ${count} 处`,
    warning: (count: number) => `请核对 ${count} 处`,
    info: (count: number) => `建议 ${count} 处`
  },
  filtered: '没有这一类问题。',
  clearFilter: '清除筛选',
  calm: '三张表全部为 0（很多乡镇如此）。如果确实没有，无需处理；发布前请再问一下收发、法制和执法岗位。',
  slip: {
    swapped: '像是两位数字前后颠倒了。',
    'extra-digit': '像是多打了一位数字。',
    'missing-digit': '像是少打了一位数字。',
    'total-zero': '总计填了 0，像是没有合计。',
    'totals-zero': '几个总计都填了 0，像是没有合计。',
    'moved-column': '像是填错了一列。',
    shifted: '像是整行错开了一列。',
    torn: '像是一个数被拆成了两格。'
  } as Record<string, string>,
  moved: (from: string, to: string) => `像是应填在“${to}”列的数填到了“${from}”列。`,
  torn: (whole: string) => `像是 ${whole} 被拆成了两格。`,
  emptyColumn: (column: string) => `“${column}”列没有新收和结转，却有办理结果。`,
  cancels: '各列的差正好相互抵消，总计列反而对得上。'
}

export const zhMasking = {
  show: (count: number) => `显示隐去的个人信息（${count} 处）`,
  hide: '隐去个人信息'
}

export const zhCorrections = {
  empty: '清单还是空的。在问题卡片上点“加入改正清单”。',
  columns: { tick: '改好', place: '位置', found: '原', expected: '应为或对照', sum: '算式或说明' },
  unsure: '不能确定是哪一格',
  byLedger: '以台账为准',
  bySentence: '按说明核对',
  absent: '没有写',
  compared: (expected: string) => `对照：${expected}`,
  blank: '空白',
  copy: '复制清单',
  copied: '清单已复制，可以粘贴到 Word 或微信。',
  copyFailed: '浏览器没有允许复制，请选中清单按 Ctrl+C。',
  print: '打印清单',
  clear: '清空清单',
  title: (organ: string) => `${organ} 改正清单`,
  should: (expected: string) => `应为：${expected}`,
  line: (index: number, place: string, found: string, expected: string, sum: string) =>
    `□ ${index}. ${place}　原：${found}　${expected}${sum ? `　${sum}` : ''}`,
  added: (count: number) => `已加入改正清单，现有 ${count} 条。`,
  removed: '已移出改正清单。',
  tableHeading: '复制改好的表格',
  tableSays: '复制后到 Word 或 WPS 里选中原来的表，按 Ctrl+V 粘贴，合并格会保留。没有试填的格照原样复制。',
  tableTried: (count: number) => (count === 0 ? '这张表没有试填，复制的与报告一样。' : `含试填 ${count} 格。`),
  tableCopy: (table: string) => `复制${table}`,
  tableCopied: (table: string) => `${table}已复制，可以粘贴到 Word。`,
  tableUnread: (count: number) => `有 ${count} 格没有读出，不能复制整张表。`,
  tableNone: '这份内容里没有读到表格。'
}

export const zhWhy = {
  heading: (rule: string) => `为什么查（${rule}）`,
  loading: '正在打开说明…',
  missing: '这一条没有更多说明。',
  reason: '为什么查',
  check: '怎么核对',
  maybeRight: '什么情况下可能没有错',
  years: '适用年度',
  basis: '依据',
  practice: (name: string) => (name.includes('未核到条文') ? name : `${name}（通行做法，未核到条文）`),
  more: '例子、实测记录和相近的规则'
}
