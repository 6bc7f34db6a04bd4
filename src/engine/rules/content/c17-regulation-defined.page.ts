import type { RulePage } from '../page'

export const page: RulePage = {
  title: '简称《条例》先说明再使用',
  why: '《条例》是简称，读者要先知道指哪一部。通行写法是首次出现时写全称，并注明“以下简称《条例》”。',
  check: '找到全文第一处《条例》，看它前面有没有全称和说明。',
  maybeRight: '上下文已经写了全称、不会误会的，可以不改。',
  neighbors: ['C16', 'C27'],
  years: '2019年度起'
}
