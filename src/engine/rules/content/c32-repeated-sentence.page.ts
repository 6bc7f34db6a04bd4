import type { RulePage } from '../page'

export const page: RulePage = {
  title: '同一句话不写两遍',
  why: '同一句话在一份报告里出现两遍，多是移动段落时留下的。法规、文件的名称不算。',
  check: '看所列的两处，留一处，或者把两处写成各自的内容。',
  maybeRight: '两章都需要交代同一件事时，可以不改。',
  neighbors: ['S07', 'Y08'],
  years: '2019年度起'
}
