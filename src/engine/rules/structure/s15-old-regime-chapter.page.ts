import type { RulePage } from '../page'

export const page: RulePage = {
  title: '没有旧条例的章',
  why: '《条例》2019 年修订后，年度报告的内容改为现在的六章，“咨询处理情况”“收费及减免情况”不再单设一章。',
  check: '看这一章的内容，分别并入现在的章；信息处理费写在第六章。',
  maybeRight: '引用旧报告的标题、并不是本报告的章时，可以不改。',
  neighbors: ['S04', 'S12'],
  years: '2019年度起；2019、2020年度只作建议'
}
