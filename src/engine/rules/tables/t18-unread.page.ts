import type { RulePage } from '../page'

export const page: RulePage = {
  title: '没有读全的行或表',
  why: '缺了格、丢了行、数字被拆开时，硬按位置对上会得到错的数。读不准的行一律不算，并在这里说明。',
  check: '对照原件看这一行有几个数；最好直接放入原文件，不要从手机或网页分段复制。',
  maybeRight: '这说的是读取情况，不等于报告有错。',
  neighbors: ['T04', 'T08', 'T14', 'A01', 'A02', 'A03'],
  years: '2019年度起'
}
