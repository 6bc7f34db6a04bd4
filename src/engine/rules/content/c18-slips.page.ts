import type { RulePage } from '../page'

export const page: RulePage = {
  title: '常见错别字',
  why: '少字、多字、同音字在发布后才被发现，改起来要走更正手续。这里只查年报里常见的几十个写法。',
  check: '看所列的词在句子里的意思，对照常见写法。',
  maybeRight: '单位、栏目的名称就这样写时，可以不改。',
  neighbors: ['C16', 'C24', 'C25'],
  years: '2019年度起'
}
