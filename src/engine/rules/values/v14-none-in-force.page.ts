import type { RulePage } from '../page'

export const page: RulePage = {
  title: '本年制发了文件，年底的总件数不为 0',
  why: '“现行有效件数”（2019 年试行表为“对外公开总数量”）填年底的总件数。本年制发了文件而这一栏是 0 或者空着，多半是把它当成了别的数。',
  check: '对照规范性文件目录，数一下年底仍然有效（对外公开）的总件数。',
  maybeRight: '本年制发的文件当年全部失效，或者按规定不对外公开，才会是 0。',
  neighbors: ['V12', 'V13', 'T14'],
  years: '2019年度起'
}
