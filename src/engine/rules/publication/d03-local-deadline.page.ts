import type { RulePage } from '../page'

export const page: RulePage = {
  title: '乡镇、街道等按本地要求的日期公布',
  why: '条例没有规定乡镇、街道、开发区的日期，由县里的通知规定，多数不晚于1月31日。',
  check: '对照本县当年的通知；可以在本地口径里写上日期，以后按它核对。',
  maybeRight: '本县要求的日期更晚，或者更正后重新发布的，没有问题。',
  neighbors: ['D01', 'D02', 'D06'],
  years: '2019年度起'
}
