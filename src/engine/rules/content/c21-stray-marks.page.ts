import type { RulePage } from '../page'

export const page: RulePage = {
  title: '标点不重复、不多余',
  why: '“，。”“、，”这样连着的标点，和隔开主语的顿号，多是删改时留下的。',
  check: '看所列各处，留下该用的一个标点。',
  maybeRight: '列项里几个“要”并列时，顿号是对的。',
  neighbors: ['C19', 'C20', 'C23'],
  years: '2019年度起'
}
