import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第一章写的是本单位',
  why: '第一章综述的是本机关的情况。没有出现本单位名称，又多处写“部分地区”“多数部门”，读者看不出说的是谁。',
  check: '逐句看主语是不是本单位；“部分地区”这样的话能不能写出具体是哪里。',
  maybeRight: '政府的年报概括下属单位情况时可以这样写。',
  neighbors: ['Y08', 'N22', 'C29'],
  years: '2019年度起'
}
