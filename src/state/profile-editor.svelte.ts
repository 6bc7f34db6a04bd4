/** The local profile as a form: local demands, what is set aside for good, the file that offices hand to each other. */
import type { OrganKind, Profile, RuleId, TableId } from '../engine/contract'
import { TABLES } from '../engine/form/cells'
import { demandsKey, withDemands, withoutRuleOff, withoutRulesOn, withRulesOn, type Demands } from '../engine/profile/changes'
import { readProfile, writeProfile } from '../engine/profile/file'
import { MODE_DEFAULTS } from '../engine/profile/modes'
import { zh } from '../wording/zh'
import { zhHidden, zhProfile } from '../wording/zh/modes'
import { ORGAN_KINDS } from './library.svelte'
import type { ProfileState } from './profile.svelte'

export { TABLES }

/** Content that must be written somewhere (C11). */
const REQUIRED: RuleId = 'C11'

export interface PhraseDraft {
  readonly key: number
  readonly rule: RuleId
  text: string
  severity: 'warning' | 'info'
}

export interface RowDraft {
  readonly key: number
  table: TableId
  label: string
}

export interface Switch {
  readonly name: string
  readonly reason: string
  readonly rules: readonly RuleId[]
  readonly on: boolean
}

/** `01-20` from what people type: 1-20, 1月20日, 2026.1.20; undefined where it is no day. */
export function dayOf(typed: string): string | undefined {
  const match = /^(?:\d{4}[-./年])?(\d{1,2})[-./月](\d{1,2})日?$/.exec(typed.normalize('NFKC').replace(/\s/g, ''))
  if (!match) return undefined
  const [month, day] = [Number(match[1]), Number(match[2])]
  // A leap year: 29 February is a day of some years.
  const date = new Date(Date.UTC(2000, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(month)}-${two(day)}`
}

export class ProfileEditor {
  #profile: ProfileState
  #rejudge: () => Promise<number>
  #key = 0

  name = $state('')
  deadlines = $state<Record<OrganKind, string>>({ government: '', office: '', department: '', subdistrict: '', committee: '', other: '' })
  phrases = $state<PhraseDraft[]>([])
  rows = $state<RowDraft[]>([])
  limit = $state('')
  #said = $state.raw('')

  /** `rejudge` judges every report of the library anew and resolves with their number. */
  constructor(profile: ProfileState, rejudge: () => Promise<number>) {
    this.#profile = profile
    this.#rejudge = rejudge
    this.#fill(profile.profile)
  }

  get profile(): Profile {
    return this.#profile.profile
  }

  /** What came of the last act; said inside the dialog, because what lies behind it is silent. */
  get said(): string {
    return this.#said
  }

  /** What the mode leaves out, and what of it the profile shows all the same. */
  get switches(): Switch[] {
    const { mode, severity = {} } = this.profile
    return MODE_DEFAULTS.filter((one) => one.modes[mode] === 'off').map(({ name, reason, rules }) => ({
      name,
      reason,
      rules,
      on: rules.every((rule) => severity[rule] !== undefined)
    }))
  }

  addPhrase(): void {
    this.phrases.push({ key: (this.#key += 1), rule: REQUIRED, text: '', severity: 'warning' })
  }

  removePhrase(key: number): void {
    this.phrases = this.phrases.filter((one) => one.key !== key)
  }

  addRow(): void {
    this.rows.push({ key: (this.#key += 1), table: 'disclosure', label: '' })
  }

  removeRow(key: number): void {
    this.rows = this.rows.filter((one) => one.key !== key)
  }

  /** Takes the form over; where something in it cannot be understood, says so and changes nothing. */
  async save(): Promise<void> {
    const read = this.#demands()
    if (typeof read === 'string') this.#said = read
    else await this.#take(withDemands(this.profile, this.name.trim(), read), zhProfile.saved)
  }

  async toggle({ name, rules, on }: Switch): Promise<void> {
    await this.#profile.change(on ? withoutRulesOn(this.profile, rules) : withRulesOn(this.profile, rules))
    this.#said = on ? '' : zhHidden.showOf(name)
  }

  async takeBack(rule: RuleId, kind: OrganKind | undefined): Promise<void> {
    await this.#profile.change(withoutRuleOff(this.profile, rule, kind))
    this.#said = zhHidden.undoOf(zhHidden.rule(rule))
  }

  async write(): Promise<void> {
    const name = `${this.profile.name}.json`
    const { download } = await import('../exports/download')
    download(name, 'application/json', writeProfile(this.profile))
    this.#said = zhProfile.written(name)
  }

  /** Puts the profile of a file in place of this one; a file that is not sound changes nothing. */
  async read(file: File): Promise<void> {
    const text = await file.text().catch(() => null)
    if (text === null) {
      this.#said = zhProfile.refused.unread
      return
    }
    const reading = readProfile(text)
    if ('profile' in reading) {
      await this.#take(reading.profile, zhProfile.taken(reading.profile.name))
      this.#fill(reading.profile)
    } else {
      const { trouble } = reading
      this.#said = 'field' in reading ? zhProfile.refused[reading.trouble](reading.field) : zhProfile.refused[trouble as 'not-json' | 'not-profile']
    }
  }

  /** Reports are judged anew only where the engine judges by what has changed. */
  async #take(profile: Profile, words: string): Promise<void> {
    const before = demandsKey(this.profile)
    await this.#profile.change(profile)
    this.#said = words
    if (demandsKey(profile) === before) return
    this.#said = zhProfile.rejudging
    const count = await this.#rejudge()
    this.#said = zhProfile.rejudged(count)
  }

  #fill(profile: Profile): void {
    this.name = profile.name
    for (const kind of ORGAN_KINDS) this.deadlines[kind] = profile.deadlines?.[kind]?.replace(/\b0/g, '') ?? ''
    this.phrases = (profile.phrases ?? []).map(({ rule, text, severity }) => ({
      key: (this.#key += 1),
      rule,
      text,
      severity: severity === 'info' ? 'info' : 'warning'
    }))
    this.rows = (profile.extraRows ?? []).map(({ table, label }) => ({ key: (this.#key += 1), table, label }))
    this.limit = profile.chapterOneLimit === undefined ? '' : String(profile.chapterOneLimit)
  }

  /** What the form asks for, or the sentence that says what in it cannot be understood. */
  #demands(): Demands | string {
    if (this.name.trim() === '') return zhProfile.wrongName
    const deadlines: NonNullable<Profile['deadlines']> = {}
    for (const kind of ORGAN_KINDS) {
      const typed = this.deadlines[kind]
      if (typed.trim() === '') continue
      const day = dayOf(typed)
      if (day === undefined) return zhProfile.wrongDeadline(zh.words.organKind[kind])
      deadlines[kind] = day
    }
    const limit = this.limit.normalize('NFKC').trim()
    if (limit !== '' && !/^[1-9]\d{0,5}$/.test(limit)) return zhProfile.wrongLimit
    return {
      deadlines,
      phrases: this.phrases.filter((one) => one.text.trim() !== '').map(({ rule, text, severity }) => ({ rule, text: text.trim(), severity })),
      ...(limit === '' ? {} : { chapterOneLimit: Number(limit) }),
      extraRows: this.rows.filter((one) => one.label.trim() !== '').map(({ table, label }) => ({ table, label: label.trim() }))
    }
  }
}
