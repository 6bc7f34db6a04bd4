import type { RulePage } from '../page'

export const page: RulePage = {
  title: '复议后起诉的件数与已审结的复议相称',
  why: '复议后起诉的案件先经过复议，一般不会多于本年和上年审结的复议。',
  check: '看复议和诉讼是不是按同一口径统计：由谁计、计在哪一年。复议机关作共同被告的案件，两边计法可能不同。',
  maybeRight: '更早审结的复议、起诉较晚的案件、复议机关与原机关计法不同，都会使它偏多。',
  neighbors: ['A11', 'A13', 'A04', 'A06'],
  years: '2019年度起'
}
