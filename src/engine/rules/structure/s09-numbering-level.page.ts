import type { RulePage } from '../page'

export const page: RulePage = {
  title: '章内小节不用“一、二、三、”',
  why: '章用“一、”，章里的小节再用“一、”，目录和读者都分不清哪是章、哪是节。这是公文的通行写法，没有核到条文。',
  check: '看所列的小节，把序号改成“（一）（二）”，内容不动。',
  maybeRight: '本地有统一模板要求这样编号的，可以不改。',
  neighbors: ['S05', 'S11'],
  years: '2019年度起'
}
