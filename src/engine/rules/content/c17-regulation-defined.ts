import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { quotation } from '../kit/quotation'
import { quotedTitles, type QuotedTitle } from '../kit/quoted-titles'
import { defineRule } from '../rule'

const SHORT = '条例'
/** （以下简称《条例》）, （下称“条例”）, （以下称新《条例》）. */
const DEFINITION = /称[为作]?[：“"'‘《〈新]{0,3}条例/

/** Where 《条例》 stands, and where the report says what it means; -1 where it never does. */
function uses(facts: Facts): { readonly titles: readonly QuotedTitle[]; readonly defined: number } {
  const titles = quotedTitles(facts).filter((one) => one.words === SHORT)
  return { titles, defined: titles.length === 0 ? -1 : narrativeOf(facts).text.search(DEFINITION) }
}

/** 《条例》 before the report has said which regulation that is. */
export const c17RegulationDefined = defineRule<ReturnType<typeof uses>, { definition: string | null; count: number }>({
  id: 'C17',
  slug: 'c17-regulation-defined',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['县政府网站完成栏目调整', '按照《条例》要求，县政府网站完成栏目调整']] },
      {
        replace: [
          ['县政府网站完成栏目调整', '按照《条例》要求，县政府网站完成栏目调整'],
          ['县政府办公室组织业务培训4次', '围绕《中华人民共和国政府信息公开条例》（以下简称《条例》）组织业务培训4次']
        ]
      }
    ],
    good: [
      {
        replace: [
          ['县政府办公室对现行有效', '根据《中华人民共和国政府信息公开条例》（以下简称《条例》），县政府办公室对现行有效'],
          ['县政府网站完成栏目调整', '按照《条例》要求，县政府网站完成栏目调整']
        ]
      },
      { replace: [['县政府网站完成栏目调整', '按照《政府信息公开条例》要求，县政府网站完成栏目调整']] }
    ]
  },
  cases: (facts) => [{ at: uses(facts), by: [] }],
  check(facts, { at: { titles, defined } }) {
    const narrative = narrativeOf(facts)
    const early = titles.filter((one) => defined < 0 || one.end <= defined)
    if (early.length === 0) return undefined
    const sentence = defined < 0 ? null : narrative.sentenceAt(defined)
    const definition = sentence && quotation(narrative.text.slice(sentence.start, sentence.end))
    return { data: { definition, count: early.length }, at: early.map((one) => narrative.place(one.start, one.end)) }
  },
  say: ({ definition, count }) =>
    definition === null
      ? `正文有 ${count} 处用了简称《条例》，全文没有写明指哪部条例，建议首次出现时写全称并注明“以下简称《条例》”。`
      : `正文有 ${count} 处先用了简称《条例》，后面“${definition}”才写明它指哪部条例，建议在首次出现时写全称并注明简称。`
})
