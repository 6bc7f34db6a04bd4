import type { RulePage } from '../page'

export const page: RulePage = {
  title: '章的序号和次序',
  why: '六章的序号和次序是表样定的。改稿时移动或删除一章，序号容易没有跟着改。',
  check: '从上到下念一遍章标题的序号：一、二、三、四、五、六。',
  maybeRight: '一般不会。复制时段落错位也会这样，请对照原件。',
  neighbors: ['S04', 'S07', 'S09'],
  years: '2019年度起；2019年度降一级'
}
