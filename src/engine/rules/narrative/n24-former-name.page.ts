import type { RulePage } from '../page'

export const page: RulePage = {
  title: '地名与标题一致',
  why: '撤县设区、撤乡设镇以后，旧文档里的旧地名容易留下来。',
  check: '看正文的地名是不是现行名称，与标题是否相同。',
  maybeRight: '说历史沿革时写旧名没有错；两级地名恰好相同（例如市和县同名）时也可能没有错。',
  neighbors: ['N22', 'N23', 'S03'],
  years: '2019年度起'
}
