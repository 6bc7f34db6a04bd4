/** Sentences of what a result opens: the list of corrections, the tables to copy, the explanations of rules. */
export const zhCorrections = {
  heading: '改正清单',
  empty: '清单还是空的。在问题卡片上点“加入改正清单”。',
  columns: { tick: '改好', place: '位置', found: '原', expected: '应为', sum: '算式' },
  unsure: '不能确定是哪一格',
  byLedger: '以台账为准',
  blank: '空白',
  copy: '复制清单',
  copied: '清单已复制，可以粘贴到 Word 或微信。',
  copyFailed: '浏览器没有允许复制，请选中清单按 Ctrl+C。',
  print: '打印清单',
  clear: '清空清单',
  title: (organ: string) => `${organ} 改正清单`,
  line: (index: number, place: string, found: string, expected: string, sum: string) =>
    `□ ${index}. ${place}　原：${found}　应为：${expected}${sum ? `　${sum}` : ''}`,
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
  practice: '（通行做法，未核到条文）'
}
