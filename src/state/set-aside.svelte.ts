/** Findings and rules that people or a mode set aside: setting them aside, listing them with the reason, taking it back. */
import type { CheckResult, Finding, OrganKind, RuleId } from '../engine/contract'
import { maskIn } from '../engine/findings/masking'
import { waiverOf, waiverState, subjectOf, subjectOfWaiver, type WaiverState } from '../engine/findings/waiver'
import { setAsideBy } from '../engine/profile'
import { withMode, withoutRuleOff, withRuleOff, withRulesOn } from '../engine/profile/changes'
import { isAlwaysShown, modeDefault, type Mode } from '../engine/profile/modes'
import { zh } from '../wording/zh'
import { zhHidden, zhModes, zhSetAside } from '../wording/zh/modes'
import { computerClock, localDay, type Clock } from './clock'
import type { LibraryState, Waiver } from './library.svelte'
import type { LiveState } from './live.svelte'
import type { ProfileState } from './profile.svelte'
import type { ReportState } from './report.svelte'

/** This finding alone, its rule for one kind of organ, or its rule for all. */
export type Reach = 'here' | 'kind' | 'all'

/** A single finding set aside. */
export interface WaivedLine {
  readonly waiver: Waiver
  readonly state: WaiverState
  /** What was found; the words it was tied to where it is not found any more. Nothing of what harms a person. */
  readonly words: string
  readonly day: string
}

/** A rule that the profile sets aside, and how many findings of this report it hides. */
export interface RuleLine {
  readonly rule: RuleId
  readonly organKind: OrganKind | undefined
  readonly reason: string
  readonly by: string
  readonly count: number
}

/** What the mode leaves out of this report. */
export interface ModeLine {
  readonly name: string
  readonly reason: string
  readonly rules: readonly RuleId[]
  readonly count: number
}

export class SetAsideState {
  #report: ReportState
  #library: LibraryState
  #profile: ProfileState
  #live: LiveState
  #clock: Clock
  #asked = $state.raw<Finding | null>(null)

  #hidden = $derived.by((): readonly Finding[] => this.#report.result?.hidden ?? [])
  #waivers = $derived.by((): readonly Waiver[] => (this.#report.id === null ? [] : this.#profile.waiversOf(this.#report.id)))
  #subjects = $derived(new Set(this.#waivers.filter((one) => !one.lapsed).map(subjectOfWaiver)))

  constructor(report: ReportState, library: LibraryState, profile: ProfileState, live: LiveState, clock: Clock = computerClock) {
    this.#report = report
    this.#library = library
    this.#profile = profile
    this.#live = live
    this.#clock = clock
  }

  get mode(): Mode {
    return this.#profile.profile.mode
  }

  /** The finding about which the dialog asks. */
  get asked(): Finding | null {
    return this.#asked
  }

  /** What may be set aside of the finding asked about: a single place needs a report to belong to, and harm to a person is never set aside by rule. */
  get reaches(): Reach[] {
    const kind = this.#report.raw?.report.organKind ?? null
    if (!this.#asked) return []
    const rules: Reach[] = isAlwaysShown(this.#asked.rule) ? [] : kind === null ? ['all'] : ['kind', 'all']
    return this.#isKept ? ['here', ...rules] : rules
  }

  get person(): string {
    return this.#profile.person
  }

  get organKind(): OrganKind | null {
    return this.#report.raw?.report.organKind ?? null
  }

  get waived(): WaivedLine[] {
    const raw = this.#report.raw
    return raw ? this.#waivers.map((waiver) => this.#waivedLine(raw, waiver)) : []
  }

  get rules(): RuleLine[] {
    const { off = [] } = this.#profile.profile
    return off.map((line) => ({
      rule: line.rule,
      organKind: line.organKind,
      reason: line.reason,
      by: line.by,
      count: this.#hidden.filter((finding) => !this.#isWaived(finding) && this.#linesOf(finding).includes(line)).length
    }))
  }

  get modeLines(): ModeLine[] {
    const lines = new Map<string, ModeLine>()
    for (const finding of this.#hidden) {
      if (this.#isSetAside(finding)) continue
      const found = modeDefault(this.mode, finding.rule, finding.severity)
      if (!found) continue
      const line = lines.get(found.name) ?? { name: found.name, reason: found.reason, rules: [], count: 0 }
      lines.set(found.name, { ...line, rules: [...new Set([...line.rules, finding.rule])], count: line.count + 1 })
    }
    return [...lines.values()]
  }

  /** How many findings of this report people set aside, and how many the mode leaves out. */
  get counts(): { setAside: number; byMode: number } {
    const setAside = this.#hidden.filter((finding) => this.#isSetAside(finding)).length
    return { setAside, byMode: this.#hidden.length - setAside }
  }

  ask(finding: Finding): void {
    this.#asked = finding
  }

  close(): void {
    this.#asked = null
  }

  /** Sets the finding asked about, or its rule, aside. Reason and name must not be empty. */
  async setAside(reach: Reach, reason: string, by: string): Promise<void> {
    const finding = this.#asked
    const { raw, id } = this.#report
    if (!finding || !raw || id === null) return
    this.close()
    if (by !== this.person) await this.#profile.sign(by)
    let kept = true
    if (reach === 'here') {
      const judged = raw.findings.find((one) => one.fingerprint === finding.fingerprint) ?? finding
      await this.#library.waive(id, waiverOf(raw, judged, { id: await this.#library.newId(), reason, by, at: this.#clock.now() }))
    } else {
      const kind = reach === 'kind' ? this.organKind : null
      const rules = new Set([finding.rule, ...(finding.broken ?? []).map((one) => one.rule)])
      const next = [...rules].reduce(
        (profile, rule) => withRuleOff(profile, { rule, ...(kind === null ? {} : { organKind: kind }), reason, by }),
        this.#profile.profile
      )
      kept = await this.#profile.change(next)
    }
    this.#say(zhSetAside.done(finding.message.replace(/。$/, ''), this.#shown), kept)
  }

  takeBack({ waiver, words }: WaivedLine): void {
    const { id } = this.#report
    if (id === null) return
    void this.#library.takeBack(id, waiver.id).then(() => this.#live.say(zhHidden.undone(words, this.#shown)))
  }

  switchOn({ name, rules }: ModeLine): void {
    void this.#profile.change(withRulesOn(this.#profile.profile, rules)).then((kept) => this.#say(zhHidden.shown(name, this.#shown), kept))
  }

  takeBackRule({ rule, organKind }: RuleLine): void {
    void this.#profile
      .change(withoutRuleOff(this.#profile.profile, rule, organKind))
      .then((kept) => this.#say(zhHidden.undone(zhHidden.rule(rule), this.#shown), kept))
  }

  choose(mode: Mode): void {
    void this.#profile.change(withMode(this.#profile.profile, mode)).then((kept) => this.#say(zhModes.chosen(zhModes.names[mode], this.#shown), kept))
  }

  #say(words: string, kept: boolean): void {
    this.#live.say(kept ? words : `${words}${zhSetAside.loose}`)
  }

  get #isKept(): boolean {
    const { id } = this.#report
    return id !== null && this.#library.entry(id) !== undefined
  }

  /** Cards on screen; the calm line is none. */
  get #shown(): number {
    return (['error', 'warning', 'info'] as const).reduce((sum, severity) => sum + this.#report.of(severity).length, 0)
  }

  #isWaived(finding: Finding): boolean {
    const raw = this.#report.raw
    return raw !== null && this.#subjects.has(subjectOf(raw, finding))
  }

  #linesOf(finding: Finding) {
    const rules = [finding.rule, ...(finding.broken ?? []).map((one) => one.rule)]
    return rules.flatMap((rule) => setAsideBy(this.#profile.profile, rule, this.organKind) ?? [])
  }

  #isSetAside(finding: Finding): boolean {
    return this.#isWaived(finding) || this.#linesOf(finding).length > 0
  }

  #waivedLine(raw: CheckResult, waiver: Waiver): WaivedLine {
    const found = raw.findings.find((one) => one.rule === waiver.rule && subjectOf(raw, one) === subjectOfWaiver(waiver))
    const tied = waiver.quote.split('\n').pop() ?? ''
    const words = waiver.rule.startsWith('P') ? zhHidden.private : maskIn(raw, found?.message ?? (tied === '' ? zhHidden.rule(waiver.rule) : tied))
    return { waiver, state: waiverState(raw, waiver), words, day: localDay(waiver.at) }
  }
}

/** 部门, or 所有单位 where a line is for all. */
export function kindWords(kind: OrganKind | undefined): string {
  return kind === undefined ? zhHidden.allKinds : zh.words.organKind[kind]
}
