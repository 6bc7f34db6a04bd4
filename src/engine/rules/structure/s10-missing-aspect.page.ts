import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第一章写到五个方面',
  why: '表样说明第一章综述主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。',
  check: '在第一章里逐个找这五个方面；可以合并写，但都要写到。',
  maybeRight: '用别的说法写过，或写在其他章里，程序没有认出来的，可以不改。',
  neighbors: ['S11', 'C02', 'C04'],
  years: '2021年度起'
}
