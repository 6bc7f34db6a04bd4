import type { RulePage } from '../page'

export const page: RulePage = {
  title: '数据格里只写数字',
  why: '单位在表头里，数据格再写“件”“项”或说明文字，汇总时容易读不出数。本工具已按其中的数字核对。',
  check: '把数字以外的字去掉；“其中……”之类的说明写到正文里。',
  maybeRight: '数字本身不受影响，只是写法的建议。“增”“减”请写成正数、负数。',
  neighbors: ['V01', 'V05'],
  years: '2019年度起'
}
