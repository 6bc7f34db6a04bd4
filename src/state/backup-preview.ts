/** What a backup would bring, in words: sentences, rows of what differs, and questions with what their answers choose. */
import type { RestoreChoice } from '../library/restore'
import type { Difference, Survey } from '../library/survey'
import type { Decision } from '../library/schema'
import { zh } from '../wording/zh'
import { zhBackup } from '../wording/zh/backup'
import { localDay } from './clock'
import { nameOf } from './library-list.svelte'

const SHOWN = 200
const NAMED = 3
/** Letters of an ISO date. */
const ISO_DATE = 10

/** A report that people decided about differently here and in the file. */
export interface DifferenceRow {
  /** As in the file. */
  readonly id: string
  readonly name: string
  readonly here: string
  readonly file: string
}

/** A question about what both have and write differently. */
export interface RestoreQuestion {
  readonly key: string
  readonly words: string
}

export interface Preview {
  /** What the file holds beside what is here, one sentence each. */
  readonly sentences: readonly string[]
  /** Restoring would change nothing. */
  readonly isNothing: boolean
  readonly rows: readonly DifferenceRow[]
  /** Differing reports that are too many to be listed. */
  readonly unlisted: number
  readonly questions: readonly RestoreQuestion[]
}

/** Keys of questions. */
const ADD_UNITS = 'units.add'
const REPLACE_UNITS = 'units.replace'
const SETTING = 'setting.'

/** The day of an ISO time or date as people say it, with the year where it is another than today's. */
export function dayWords(time: string, today: string): string {
  const [year = 0, month = 0, day = 0] = (time.length === ISO_DATE ? time : localDay(time)).split('-').map(Number)
  return today.startsWith(`${year}-`) ? zhBackup.day(month, day) : zhBackup.dayOfYear(year, month, day)
}

/** What people decided, in a few words. */
function decisionWords({ history, overrides, waivers, unit, lastYear }: Decision, today: string): string {
  const words = zhBackup.preview.decision
  const last = history[history.length - 1]
  const handling = last
    ? `${zh.words.handling[last.handling]}${last.handling === 'returned' ? ` ${words.round(last.round)}` : ''} ${dayWords(last.on, today)}`
    : words.none
  return [
    handling,
    ...(Object.keys(overrides).some((key) => key !== 'isPart') ? [words.overrides] : []),
    ...(waivers.length > 0 ? [words.waivers(waivers.length)] : []),
    ...(unit === undefined ? [] : [words.unit]),
    ...(lastYear ? [words.lastYear] : [])
  ].join(words.join)
}

function rowOf({ id, entry, here, file }: Difference, today: string): DifferenceRow {
  return { id, name: nameOf(entry), here: decisionWords(here, today), file: decisionWords(file, today) }
}

function namesOf(named: readonly { readonly name: string }[]): string {
  const { names, join } = zhBackup.preview
  return names(
    named
      .slice(0, NAMED)
      .map(({ name }) => name)
      .join(join),
    named.length
  )
}

export function previewOf({ reports, missing, same, differing, units, settings, missingSettings }: Survey, today: string): Preview {
  const words = zhBackup.preview
  const isNothing =
    missing === 0 &&
    differing.length === 0 &&
    units.missing.length === 0 &&
    units.differing.length === 0 &&
    settings.length === 0 &&
    missingSettings.length === 0
  const counts = [missing > 0 && words.missing(missing), same > 0 && words.same(same), differing.length > 0 && words.differing(differing.length)]
  const questions = [
    ...(units.missing.length > 0 ? [{ key: ADD_UNITS, words: words.addUnits(units.missing.length, namesOf(units.missing)) }] : []),
    ...(units.differing.length > 0 ? [{ key: REPLACE_UNITS, words: words.replaceUnits(units.differing.length, namesOf(units.differing)) }] : []),
    ...settings.map((name) => ({ key: `${SETTING}${name}`, words: words.settings[name] ?? words.setting(name) }))
  ]
  const lasting = missingSettings.some((name) => name in words.settings)
  return {
    sentences: [
      reports === 0 ? words.empty : words.reports(reports),
      ...(reports === 0 ? [] : [`${counts.filter((one) => one !== false).join(words.then)}${words.stop}`]),
      ...(units.all > 0 ? [words.units(units.all)] : []),
      ...(lasting ? [words.newSettings] : []),
      ...(isNothing ? [words.nothing] : [])
    ],
    isNothing,
    rows: differing.slice(0, SHOWN).map((one) => rowOf(one, today)),
    unlisted: Math.max(0, differing.length - SHOWN),
    questions
  }
}

/** Keys of the questions that are answered with yes until somebody says no. */
export function answersAtFirst(survey: Survey): ReadonlySet<string> {
  return new Set(survey.units.missing.length > 0 ? [ADD_UNITS] : [])
}

/** What a person chose: `reports`, of which the file's decisions count, and the keys of the questions answered with yes. */
export function choiceOf(reports: ReadonlySet<string>, answers: ReadonlySet<string>): RestoreChoice {
  const settings = [...answers].filter((key) => key.startsWith(SETTING)).map((key) => key.slice(SETTING.length))
  return { reports, settings: new Set(settings), addUnits: answers.has(ADD_UNITS), replaceUnits: answers.has(REPLACE_UNITS) }
}
