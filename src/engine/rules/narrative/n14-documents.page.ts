import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文的规范性文件、规章数与表二一致',
  why: '正文写的制发、废止、现行有效件数与表二是同一个数。',
  check: '看表二“行政规范性文件”“规章”各栏；现行有效是年底仍有效的总数。',
  maybeRight: '正文只说以政府和办公室名义制发的，表二包括各部门时，可能没有错，建议写明范围。',
  neighbors: ['V12', 'V14', 'Y03'],
  years: '2019年度起'
}
