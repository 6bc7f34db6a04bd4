import type { RulePage } from '../page'

export const page: RulePage = {
  title: '本单位的工作量写准确数',
  why: '发布多少条信息、召开几次会议，本单位有记录可查；写约数，读者无法与别处核对。',
  check: '查记录，把约数换成准确数。',
  maybeRight: '确实没有准确记录时可以写约数；浏览量、参加人数不在此列。',
  neighbors: ['C01', 'N26'],
  years: '2019年度起'
}
