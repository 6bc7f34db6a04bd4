import type { RulePage } from '../page'

export const page: RulePage = {
  title: '“其中”各项加起来等于总数',
  why: '总数和各项写在同一句里，应当对得上；实际报告里常差 1 到 3，多半是改了一处没有改另一处。',
  check: '把“其中”“包括”“分别为”后面的数加起来，与前面的总数比较。',
  maybeRight: '各项之间有重叠，或者只列出了一部分，加起来就不必等于总数；只列一部分时可以加“等”字。',
  neighbors: ['N18', 'N06'],
  years: '2019年度起'
}
