import type { RulePage } from '../page'

export const page: RulePage = {
  title: '三张表是不是全部为 0',
  why: '很多乡镇和小单位全年没有许可、处罚、收费、申请、复议和诉讼，三张表全为 0 是正常的。发布前多问一句，可以避免漏报。',
  check: '问一下收发、法制和执法岗位：全年有没有收到申请，有没有作出许可、处罚，有没有复议和诉讼。',
  maybeRight: '确实没有的，就是对的，无需处理。',
  neighbors: ['T14', 'T15'],
  years: '2019年度起'
}
