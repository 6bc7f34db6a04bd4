import type { RulePage } from '../page'

export const page: RulePage = {
  title: '没有第七章',
  why: '表样只设六章，要求“不宜泛化”。',
  check: '看多出来的一章写了什么，能并入“六、其他需要报告的事项”的就并入。',
  maybeRight: '附件和落款不是章；程序把它们当成章的，可以不改。',
  neighbors: ['S04', 'S15'],
  years: '2019年度起；2019年度降一级'
}
