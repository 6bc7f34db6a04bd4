import { CITATIONS, type Citation } from '../../form/citations'
import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { plain } from '../../facts/words'
import { outerTitles, quotedTitles, type QuotedTitle } from '../kit/quoted-titles'
import { defineRule } from '../rule'

/** A title that differs by more characters is another document. */
const MOST = 4
const NATIONAL = '中华人民共和国'
const KIND = /(?:条例|办法|规定|通知|意见)$/
/** （以下简称《…》）: a name that the report gives itself. */
const OWN_NAME = /称为?[：“"]?$/

const KNOWN = CITATIONS.flatMap((citation) => {
  const name = plain(citation.title)
  const names = name.startsWith(NATIONAL) ? [name, name.slice(NATIONAL.length)] : [name]
  return names.map((one) => ({ name: one, kind: KIND.exec(one)?.[0], citation }))
})

/** Whether the characters of `part` stand in `whole` in their order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const character of whole) if (character === part.charAt(at)) at++
  return at === part.length
}

/** The title that was meant: characters are missing inside, or stand too many in a national one. A shortened beginning is an abbreviation. */
function meant(name: string): Citation | undefined {
  const kind = KIND.exec(name)?.[0]
  if (!kind || KNOWN.some((one) => one.name === name)) return undefined
  return KNOWN.find((one) => {
    const missing = one.name.length - name.length
    if (one.kind !== kind || Math.abs(missing) > MOST) return false
    if (missing > 0) return isWithin(name, one.name) && !one.name.endsWith(name)
    return one.name.startsWith(NATIONAL) && name.startsWith(NATIONAL) && isWithin(one.name, name)
  })?.citation
}

interface Misquoted {
  readonly title: QuotedTitle
  readonly citation: Citation
}

function misquoted(facts: Facts): Misquoted[] {
  const { text } = narrativeOf(facts)
  const own = new Set<string>()
  const among = (titles: readonly QuotedTitle[]): Misquoted[] =>
    titles.flatMap((title) => {
      const name = plain(title.words)
      if (OWN_NAME.test(text.slice(Math.max(0, title.start - 4), title.start))) own.add(name)
      const citation = own.has(name) ? undefined : meant(name)
      return citation ? [{ title, citation }] : []
    })
  const inner = among(quotedTitles(facts))
  // One wrong title inside another is one fault.
  const outer = among(outerTitles(facts)).filter(({ title }) => !inner.some((one) => title.start < one.title.start && one.title.end < title.end))
  return [...inner, ...outer].sort((left, right) => left.title.start - right.title.start)
}

/** A title that reads almost like that of a national document. */
export const c16CitedTitle = defineRule<Misquoted | null, { printed: string; title: string; number: string }>({
  id: 'C16',
  slug: 'c16-cited-title',
  severity: 'warning',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['2023年，本机关未发出', '2023年，按照《政府信息公开处理费管理办法》，本机关未发出']] },
      { replace: [['2023年，本机关未发出', '根据《中华人民共和国信息公开条例》，本机关未发出']] }
    ],
    good: [
      { replace: [['2023年，本机关未发出', '2023年，按照《政府信息公开信息处理费管理办法》，本机关未发出']] },
      { replace: [['2023年，本机关未发出', '2023年，按照《云溪县政府信息公开管理办法》，本机关未发出']] }
    ]
  },
  cases(facts) {
    const found = misquoted(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at: one }) {
    if (!one) return undefined
    const place = narrativeOf(facts).place(one.title.start, one.title.end)
    const { title, number } = one.citation
    return { data: { printed: one.title.words, title, number }, at: [place], expected: `《${title}》`, found: one.title.words }
  },
  say: ({ printed, title, number }) => `正文写的是“《${printed}》”，国家文件中名称最接近的是“《${title}》”（${number}），请核对是否漏字或多字。`
})
