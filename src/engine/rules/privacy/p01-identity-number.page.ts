import type { RulePage } from '../page'

export const page: RulePage = {
  title: '不出现身份证号码',
  why: '年度报告向社会公布，身份证号码属于个人信息，一经公布很难收回。涉及个人隐私的信息能否公开，条例第十五条有规定。',
  check: '看这串数字是不是身份证号码；是的话从报告和网页上删去。',
  maybeRight: '十八位的编号碰巧符合校验规则的情形极少；统一社会信用代码和索引号不在此列。',
  neighbors: ['P02', 'P03', 'P07'],
  years: '2019年度起'
}
