/** A profile as a file that offices hand to each other: written whole, read with suspicion. */
import type { OrganKind, Profile, Severity } from '../contract'
import { TABLES, type TableId } from '../form/cells'
import { isAlwaysShown, MODES, type Mode } from './modes'

export const PROFILE_SCHEMA = 'gouji/profile@1'

/** Why a file is not taken over; `field` names the entry at fault, as it stands in the file. */
export type ProfileTrouble = { trouble: 'not-json' | 'not-profile' } | { trouble: 'unknown-field' | 'wrong-value' | 'always-shown'; field: string }
export type ProfileReading = { profile: Profile } | ProfileTrouble

const KINDS: readonly OrganKind[] = ['government', 'office', 'department', 'subdistrict', 'committee', 'other']
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
const RULE = /^[A-Z]\d{2}$/
/** A date of every year, `01-20`, or of one, `2026-01-20`. */
const DEADLINE = /^(?:\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const LONGEST_WORDS = 500
const LONGEST_LIST = 500
const LARGEST_LIMIT = 1_000_000

class Refusal extends Error {
  constructor(readonly why: ProfileTrouble) {
    super(why.trouble)
  }
}

function refuse(trouble: 'unknown-field' | 'wrong-value' | 'always-shown', field: string): never {
  throw new Refusal({ trouble, field })
}

type Fields = ReadonlyMap<string, unknown>

/** The entries of an object as the file has them; `__proto__` and the like are fields without meaning as any other. */
function fieldsOf(value: unknown, field: string, known?: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('wrong-value', field)
  const fields = new Map(Object.entries(value))
  for (const name of fields.keys()) if (known && !known.includes(name)) refuse('unknown-field', field === '' ? name : `${field}.${name}`)
  return fields
}

function listOf<T>(value: unknown, field: string, read: (one: unknown, field: string) => T): T[] {
  if (!Array.isArray(value) || value.length > LONGEST_LIST) refuse('wrong-value', field)
  return value.map((one, index) => read(one, `${field}[${index}]`))
}

function words(value: unknown, field: string): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST_WORDS) refuse('wrong-value', field)
  return value
}

function oneOf<T extends string>(value: unknown, field: string, choices: readonly T[]): T {
  const chosen = choices.find((one) => one === value)
  return chosen ?? refuse('wrong-value', field)
}

function ruleOf(value: unknown, field: string): string {
  return typeof value === 'string' && RULE.test(value) ? value : refuse('wrong-value', field)
}

function deadlinesOf(value: unknown, field: string): NonNullable<Profile['deadlines']> {
  const deadlines: NonNullable<Profile['deadlines']> = {}
  for (const [kind, date] of fieldsOf(value, field, KINDS)) {
    if (typeof date !== 'string' || !DEADLINE.test(date)) refuse('wrong-value', `${field}.${kind}`)
    deadlines[oneOf(kind, field, KINDS)] = date
  }
  return deadlines
}

function phraseOf(value: unknown, field: string): NonNullable<Profile['phrases']>[number] {
  const fields = fieldsOf(value, field, ['rule', 'text', 'severity'])
  const severity = oneOf(fields.get('severity'), `${field}.severity`, SEVERITIES)
  return { rule: ruleOf(fields.get('rule'), `${field}.rule`), text: words(fields.get('text'), `${field}.text`), severity }
}

function extraRowOf(value: unknown, field: string): NonNullable<Profile['extraRows']>[number] {
  const fields = fieldsOf(value, field, ['table', 'label'])
  return { table: oneOf<TableId>(fields.get('table'), `${field}.table`, TABLES), label: words(fields.get('label'), `${field}.label`) }
}

function offOf(value: unknown, field: string): NonNullable<Profile['off']>[number] {
  const fields = fieldsOf(value, field, ['rule', 'organKind', 'reason', 'by'])
  const rule = ruleOf(fields.get('rule'), `${field}.rule`)
  if (isAlwaysShown(rule)) refuse('always-shown', rule)
  const kind = fields.get('organKind')
  return {
    rule,
    ...(kind === undefined ? {} : { organKind: oneOf(kind, `${field}.organKind`, KINDS) }),
    reason: words(fields.get('reason'), `${field}.reason`),
    by: words(fields.get('by'), `${field}.by`)
  }
}

function severitiesOf(value: unknown, field: string): NonNullable<Profile['severity']> {
  const severities: NonNullable<Profile['severity']> = {}
  for (const [rule, severity] of fieldsOf(value, field)) severities[ruleOf(rule, `${field}.${rule}`)] = oneOf(severity, `${field}.${rule}`, SEVERITIES)
  return severities
}

function limitOf(value: unknown, field: string): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= LARGEST_LIMIT ? value : refuse('wrong-value', field)
}

const KNOWN = ['schema', 'id', 'name', 'mode', 'deadlines', 'phrases', 'chapterOneLimit', 'extraRows', 'off', 'severity']

function profileOf(file: unknown): Profile {
  const fields = fieldsOf(file, '', KNOWN)
  const read = <T>(field: string, reader: (value: unknown, field: string) => T): T | undefined =>
    fields.has(field) ? reader(fields.get(field), field) : undefined
  const profile: Profile = {
    id: words(fields.get('id'), 'id'),
    name: words(fields.get('name'), 'name'),
    mode: oneOf<Mode>(fields.get('mode'), 'mode', MODES)
  }
  const deadlines = read('deadlines', deadlinesOf)
  const phrases = read('phrases', (value, field) => listOf(value, field, phraseOf))
  const chapterOneLimit = read('chapterOneLimit', limitOf)
  const extraRows = read('extraRows', (value, field) => listOf(value, field, extraRowOf))
  const off = read('off', (value, field) => listOf(value, field, offOf))
  const severity = read('severity', severitiesOf)
  if (deadlines) profile.deadlines = deadlines
  if (phrases) profile.phrases = phrases
  if (chapterOneLimit !== undefined) profile.chapterOneLimit = chapterOneLimit
  if (extraRows) profile.extraRows = extraRows
  if (off) profile.off = off
  if (severity) profile.severity = severity
  return profile
}

/** The file of a profile, for people to read as well: indented JSON with a line break at its end. */
export function writeProfile(profile: Profile): string {
  return `${JSON.stringify({ schema: PROFILE_SCHEMA, ...profile }, null, 2)}\n`
}

/** Reads a profile file (`gouji/profile@1`). Never throws: a file with anything unknown or wrong in it is refused whole, with the entry at fault. */
export function readProfile(text: string): ProfileReading {
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { trouble: 'not-json' }
  }
  if (typeof file !== 'object' || file === null || !('schema' in file) || file.schema !== PROFILE_SCHEMA) return { trouble: 'not-profile' }
  try {
    return { profile: profileOf(file) }
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.why
    throw thrown
  }
}
