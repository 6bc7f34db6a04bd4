import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第二章有表二',
  why: '统一格式的第二章就是这张表，写成文字或图片，数就无法核对和汇总。',
  check: '看第二章下面有没有文字表格；图片、附件里的表格请改成文字表格。',
  maybeRight: '表格在附件或图片里时，原件可能有表，只是这里读不到。',
  neighbors: ['T04', 'T18', 'S04'],
  years: '2019年度起；2019年度降一级'
}
