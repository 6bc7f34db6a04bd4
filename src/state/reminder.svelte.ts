/** The text for the group chat: who has not reported, what was returned and did not come again, until when, to whom (outputs.md no. 5). */
import type { Profile } from '../engine/contract'
import { distinctNames } from '../roster'
import { zhRoster } from '../wording/zh/roster'
import { copyRich } from './clipboard'
import { computerClock, type Clock } from './clock'
import type { CollectionState, UnitRow } from './collection.svelte'
import type { ProfileState } from './profile.svelte'
import type { RosterState, Unit } from './roster.svelte'

/** What a unit is called among colleagues: its first short name where no other unit has it, else its full name, with its place where others share it. */
export function calledNames(units: readonly Unit[]): Map<string, string> {
  const distinct = distinctNames(units)
  const counts = new Map<string, number>()
  for (const { name, shortNames } of units) for (const one of new Set([name, ...shortNames])) counts.set(one, (counts.get(one) ?? 0) + 1)
  return new Map(units.map(({ id, name, shortNames: [short] }) => [id, short !== undefined && counts.get(short) === 1 ? short : (distinct.get(id) ?? name)]))
}

/** The last day to report that the profile gives, where it gives one for all; an ISO date of the year after the one reported on. */
export function deadlineOf({ deadlines }: Profile, year: number): string {
  const days = new Set(Object.values(deadlines ?? {}).map((day) => day.slice(-5)))
  const [day] = days
  return days.size === 1 && day !== undefined ? `${year + 1}-${day}` : ''
}

function monthDay(iso: string): { month: number; day: number } {
  const [, month, day] = iso.split('-')
  return { month: Number(month), day: Number(day) }
}

export class ReminderState {
  readonly #roster: RosterState
  readonly #collection: CollectionState
  readonly #profile: ProfileState
  readonly #clock: Clock
  #open = $state.raw(false)
  #hides = $state.raw(false)
  /** A person's own wording; null while it is ours. */
  #written = $state.raw<string | null>(null)
  #said = $state.raw('')
  #asOf = $state.raw('')

  constructor(roster: RosterState, collection: CollectionState, profile: ProfileState, clock: Clock = computerClock) {
    this.#roster = roster
    this.#collection = collection
    this.#profile = profile
    this.#clock = clock
  }

  get open(): boolean {
    return this.#open
  }
  /** What came of copying, in a sentence. */
  get said(): string {
    return this.#said
  }

  /** 隐去退回单位名称，只列数字. */
  get hides(): boolean {
    return this.#hides
  }
  set hides(hides: boolean) {
    this.#hides = hides
    this.#written = null
  }

  get day(): string {
    return this.#roster.notes.deadlineDay || this.#ahead(deadlineOf(this.#profile.profile, this.#roster.year))
  }
  set day(deadlineDay: string) {
    this.#note({ deadlineDay })
  }
  get time(): string {
    return this.#roster.notes.deadlineTime
  }
  set time(deadlineTime: string) {
    this.#note({ deadlineTime })
  }
  get contact(): string {
    return this.#roster.notes.contact
  }
  set contact(contact: string) {
    this.#note({ contact })
  }
  get telephone(): string {
    return this.#roster.notes.telephone
  }
  set telephone(telephone: string) {
    this.#note({ telephone })
  }

  /** As it will be copied. */
  get text(): string {
    return this.#written ?? this.#reckoned()
  }
  set text(text: string) {
    this.#written = text
    this.#said = ''
  }

  get missing(): readonly UnitRow[] {
    return this.#collection.rows.filter((row) => row.arrival === 'missing')
  }

  show(): void {
    this.#asOf = this.#clock.now()
    this.#written = null
    this.#said = ''
    this.#open = true
  }
  close(): void {
    this.#open = false
  }

  copy(): void {
    this.#said = copyRich({ text: this.text }) ? zhRoster.reminder.copied : zhRoster.reminder.refused
  }

  /** Full names of those that sent nothing, one a line, for a table. Gives the sentence on what came of it. */
  copyMissing(): string {
    const { missing } = this
    return copyRich({ text: missing.map(({ name }) => name).join('\n') }) ? zhRoster.reminder.copiedNames(missing.length) : zhRoster.reminder.refused
  }

  /** A day that is over is no deadline any more. */
  #ahead(day: string): string {
    return day >= this.#clock.today() ? day : ''
  }

  #note(notes: Parameters<RosterState['note']>[0]): void {
    this.#written = null
    this.#said = ''
    void this.#roster.note(notes)
  }

  #reckoned(): string {
    const words = zhRoster.reminder
    const called = calledNames(this.#roster.units)
    const name = ({ unit }: UnitRow): string => called.get(unit.id) ?? unit.name
    const { missing } = this
    const returned = this.#collection.rows.filter((row) => row.arrival === 'returned')
    const now = new Date(this.#asOf)
    const lines = [words.head(this.#roster.year, now.getMonth() + 1, now.getDate(), now.getHours(), this.#collection.expected, this.#collection.arrived)]
    if (missing.length > 0) lines.push(words.missing(missing.length, missing.map(name).join(words.join)))
    if (returned.length > 0) {
      const named = returned.map((row) => {
        const { month, day } = monthDay(row.returned?.on ?? '')
        return words.returnedOn(name(row), month, day)
      })
      lines.push(this.#hides ? words.returnedCount(returned.length) : words.returned(returned.length, named.join(words.join)))
    }
    if (missing.length + returned.length === 0) return [...lines, words.allIn].join('\n')
    return [...lines, this.#closing()].join('\n')
  }

  #closing(): string {
    const words = zhRoster.reminder
    const { day, time, contact, telephone } = this
    const [hour, minute] = time.split(':').map(Number)
    const until = day === '' ? words.soon : words.until(monthDay(day).month, monthDay(day).day, time === '' ? '' : words.hour(hour ?? 0, minute ?? 0))
    return `${until}${contact === '' && telephone === '' ? '' : words.contact(contact, telephone)}`
  }
}
