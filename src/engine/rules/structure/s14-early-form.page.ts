import type { RulePage } from '../page'

export const page: RulePage = {
  title: '2020年度用当年的表样',
  why: '2019、2020 年度使用试行表，后来的表样与它口径不同，跨年比较时要分开。',
  check: '看报告年度和表二的列名。',
  maybeRight: '事后补发、重新发布时按新表整理的，可以不改。',
  neighbors: ['S13', 'S16'],
  years: '2019、2020年度'
}
