import type { RulePage } from '../page'

export const page: RulePage = {
  title: '今年的上年结转等于去年的结转下年度',
  why: '去年没有办完、转到今年的申请，就是今年“上年结转”的申请，两份年报里应是同一个数。',
  check: '打开登记台账，数一下去年年底没有办完的申请，再看是哪一份年报填错了。',
  maybeRight: '去年放进来的是旧稿、没有更正过的版本，或者单位合并、职能划转时，两个数会不同。只有去年这份就是公布的那份时才列为错误。',
  neighbors: ['Y02', 'A01', 'N02'],
  years: '2020年度起'
}
