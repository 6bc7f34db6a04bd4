/** The source as rules on privacy look through it: menus, cards and signatures included, because a page is published as a whole. */
import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'

const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g
const WIDTH = 0xfee0

/** The source with full-width digits and letters made narrow, one for one: offsets stay those of the source. */
export function pageText(facts: Facts): string {
  return facts.once('page-text', () => facts.text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDTH)))
}

/** Eleven digits or more, with single marks between them. */
const LONG_NUMBER = /\d(?:[ \u00a0-]?\d){10}/

/** Whether the source holds any number long enough to name a person or a card. */
export function holdsLongNumber(facts: Facts): boolean {
  return facts.once('long-number', () => LONG_NUMBER.test(pageText(facts)))
}

/** Values of the statutory tables are figures of the report, whatever their length. */
function isValue(facts: Facts, start: number, end: number): boolean {
  for (const id of facts.found()) {
    const cell = facts.place(id)
    if (cell && cell.start < end && start < cell.end) return true
  }
  return false
}

/** Where the words of the match stand, all of them or those of `group`; values of the statutory tables left out. */
export function placesOf(facts: Facts, matches: Iterable<RegExpExecArray>, group = 0): Place[] {
  const places: Place[] = []
  for (const match of matches) {
    const words = match[group] ?? ''
    const start = match.index + match[0].lastIndexOf(words)
    if (!isValue(facts, start, start + words.length)) places.push(facts.at(start, start + words.length))
  }
  return places
}

/** The words before `start` on its line, at most `length` of them. */
export function wordsBefore(facts: Facts, start: number, length: number): string {
  const words = pageText(facts).slice(Math.max(0, start - length), start)
  return words.slice(words.lastIndexOf('\n') + 1)
}

/** The words behind `end` on its line, at most `length` of them. */
export function wordsBehind(facts: Facts, end: number, length: number): string {
  const words = pageText(facts).slice(end, end + length)
  const line = words.indexOf('\n')
  return line < 0 ? words : words.slice(0, line)
}
