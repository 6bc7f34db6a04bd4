import type { RulePage } from '../page'

export const page: RulePage = {
  title: '写明了统计期限',
  why: '写明所列数据是哪一天到哪一天，读者才知道是不是全年。各地年报通常都写，没有核到必须写的条文，只作建议。',
  check: '看文首或者第六章有没有“统计期限”“统计时限”“数据截至”一类的话。',
  maybeRight: '写在网页的其他位置、没有一起复制进来的，可以不改。',
  neighbors: ['S16', 'N21'],
  years: '2019年度起'
}
