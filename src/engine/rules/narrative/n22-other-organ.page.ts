import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文里的单位是本单位',
  why: '正文用别的单位作主语，或者联系单位、编制单位、落款写着别的单位，读者会以为是别人的报告；镇里的报告写“我局”也一样。',
  check: '看这一处说的是不是本单位，或者本单位的下属、上级。',
  maybeRight: '确实在说另一个单位的工作时没有错。',
  neighbors: ['N23', 'N24', 'S03'],
  years: '2019年度起'
}
