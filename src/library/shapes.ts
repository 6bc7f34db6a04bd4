/**
 * What rows of the library look like, held against values that come from outside. Fields that are not known here pass, so that a backup of this program
 * keeps what a later field holds; names that reach into every object (`__proto__`) never do.
 */
import type { CheckResult, TableId } from '../engine/contract'
import { STANDINGS, type Grasp } from '../engine/findings/standing'
import { HANDLINGS, type Decision, type Entry, type Unit } from './schema'

type Check = (value: unknown) => boolean
type Checks = Readonly<Record<string, Check>>

const FORBIDDEN_NAMES = ['__proto__', 'constructor', 'prototype']
/** A result is nested seven deep; what is far deeper was not written by this program. */
const DEEPEST = 24
const ID = /^[\da-z-]{1,64}$/i
const LONGEST_TIME = 40
const LAST_YEAR_OF_ALL = 9999

/** Plain values all the way down: no name that reaches into every object, no number beyond all numbers, not deeper than anything of ours. */
export function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth > DEEPEST) return false
  if (Array.isArray(value)) return value.every((one) => isPlain(one, depth + 1))
  return Object.entries(value).every(([name, one]) => !FORBIDDEN_NAMES.includes(name) && isPlain(one, depth + 1))
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const text: Check = (value) => typeof value === 'string'
const flag: Check = (value) => typeof value === 'boolean'
const finite: Check = (value) => Number.isFinite(value)
const whole: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const id: Check = (value) => typeof value === 'string' && ID.test(value)
const time: Check = (value) => typeof value === 'string' && value.length <= LONGEST_TIME && !Number.isNaN(Date.parse(value))
const year: Check = (value) => whole(value) && Number(value) <= LAST_YEAR_OF_ALL
const oneOf =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const dictionary =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check)
const has = (value: object, name: string): boolean => Object.prototype.hasOwnProperty.call(value, name)

/** An object with every field of `required`, and fields of `optional` as they say where they are there. */
function shape(required: Checks, optional: Checks = {}): Check {
  return (value) =>
    isObject(value) &&
    Object.entries(required).every(([name, check]) => has(value, name) && check(value[name])) &&
    Object.entries(optional).every(([name, check]) => !has(value, name) || check(value[name]))
}

const TABLES: readonly TableId[] = ['disclosure', 'requests', 'disputes']
const GRASPS: readonly Grasp[] = ['none', 'gaps', 'open', 'full']
const severity = oneOf(['error', 'warning', 'info'])
const scope = oneOf(['report', 'part', 'none'])
const edition = orNull(oneOf(['2019', '2021']))
const organKind = oneOf(['government', 'office', 'department', 'subdistrict', 'committee', 'other'])
const organLevel = oneOf(['national', 'province', 'prefecture', 'county', 'township'])
const tally = shape({ error: whole, warning: whole, info: whole, passed: whole, undetermined: whole })
const beside = shape({ name: orNull(text), organ: orNull(text), year: orNull(year), hash: text, published: flag })

const entry = shape(
  {
    id,
    sequence: whole,
    addedAt: time,
    name: orNull(text),
    hash: text,
    kind: text,
    bytes: whole,
    engine: text,
    rules: text,
    scope,
    title: orNull(text),
    organ: orNull(text),
    organKind: orNull(organKind),
    year: orNull(year),
    edition,
    standing: oneOf(STANDINGS),
    tally,
    gaps: list(shape({ table: oneOf(TABLES), rows: whole, whole: flag })),
    tables: list(oneOf(TABLES)),
    problem: orNull(shape({ rule: text, message: text })),
    allZero: flag,
    figures: shape({ received: orNull(finite), carriedIn: orNull(finite), processed: orNull(finite), carriedOut: orNull(finite) })
  },
  { previous: orNull(beside), organLevel: orNull(organLevel), grasp: oneOf(GRASPS), named: shape({ signature: orNull(text), words: list(text) }) }
)

/** What rows have had since they hold their findings; a row of before is made anew from its result when the list is read. */
const entrySince = shape({
  organLevel: orNull(organLevel),
  grasp: oneOf(GRASPS),
  found: orNull(list(shape({ rule: text, severity, message: text, subject: text }, { broken: list(shape({ rule: text })) })))
})

const waiver = shape({ id: text, rule: text, facts: list(text), quote: text, values: list(orNull(finite)), reason: text, by: text, at: time }, { lapsed: flag })

const decision = shape(
  {
    id,
    history: list(shape({ handling: oneOf(HANDLINGS), round: whole, on: time })),
    overrides: shape({}, { organ: text, organKind, organLevel, year, publishedOn: time, isPart: flag }),
    waivers: list(waiver)
  },
  { unit: orNull(id), lastYear: shape({}, { id: orNull(id), published: flag }) }
)

const unit = shape(
  { id, order: whole, name: text, shortNames: list(text), aliases: list(text), kind: text, contact: text, telephone: text, inSum: flag },
  { region: text, stamped: list(shape({ name: text, year, on: time })) }
)

const place = shape({ quote: text, start: whole, end: whole })
const assignment = shape({ set: text, to: finite })
const saidValue: Check = (value) => value === null || text(value) || finite(value)

const finding = shape(
  {
    rule: text,
    severity,
    data: dictionary(saidValue),
    certainty: oneOf(['arithmetic', 'form', 'human']),
    facts: list(text),
    at: list(place),
    message: text,
    fingerprint: text
  },
  {
    expected: saidValue,
    found: saidValue,
    fix: assignment,
    broken: list(shape({ rule: text, facts: list(text), left: finite, right: finite })),
    others: list(list(assignment))
  }
)

const result = shape(
  {
    schema: oneOf(['gouji/check-result@1']),
    engine: text,
    rules: text,
    source: shape({ name: orNull(text), url: orNull(text), fetchedAt: orNull(text), kind: text, bytes: whole, hash: text }),
    text,
    scope,
    report: shape(
      {
        title: orNull(text),
        organ: orNull(text),
        organKind: orNull(organKind),
        year: orNull(year),
        edition,
        chapters: list(shape({ id: text, title: text, text, at: place })),
        facts: dictionary(shape({ value: orNull(finite), raw: text, at: place }))
      },
      { organLevel: orNull(organLevel) }
    ),
    findings: list(finding),
    undetermined: list(shape({ rule: text, facts: list(text), reason: oneOf(['unread', 'no-context', 'ambiguous']), message: text })),
    coverage: shape({ cells: whole, read: whole, protected: whole }),
    tally,
    notes: list(text)
  },
  { hidden: list(finding), previous: beside }
)

export function isEntry(value: unknown): value is Entry {
  return entry(value) && (!has(value as Entry, 'found') || entrySince(value))
}

export function isDecision(value: unknown): value is Decision {
  return decision(value)
}

export function isUnit(value: unknown): value is Unit {
  return unit(value)
}

/** A result as the contract has it, of this or of an earlier engine. */
export function isResult(value: unknown): value is CheckResult {
  return result(value) && isPlain(value)
}

/** A name under which something may be kept in the library. */
export function isId(value: unknown): value is string {
  return id(value)
}
