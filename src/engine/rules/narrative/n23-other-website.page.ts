import type { RulePage } from '../page'

export const page: RulePage = {
  title: '网站所属的地名是本地',
  why: '借用别处的文稿时，对方的网站名称容易留下来。',
  check: '看这个网站是不是本单位或者上级的网站。',
  maybeRight: '确实使用了这个地方的网站时没有错。',
  neighbors: ['N22', 'N24'],
  years: '2019年度起'
}
