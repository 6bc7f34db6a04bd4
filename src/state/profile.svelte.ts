/** What this person uses the check for, the local profile, and how results look through it and through waivers. */
import type { CheckResult, Finding, Profile } from '../engine/contract'
import type { AsideReason } from '../exports/findings-csv'
import { zh } from '../wording/zh'
import type * as lens from './lens'
import type { LibraryState, Waiver } from './library.svelte'

const FRESH: Profile = { id: 'local', name: zh.words.profile, mode: 'draft' }
const NONE: readonly Waiver[] = []

export class ProfileState {
  #library: LibraryState
  #started: Promise<void> | null = null
  /** What was changed here and could not be kept holds until the page closes. */
  #loose = false
  /** The text that the profile was read from, so that news of something else changes nothing. */
  #text: string | undefined
  #lens = $state.raw<typeof lens | null>(null)
  #profile = $state.raw<Profile>(FRESH)
  #person = $state.raw('')

  constructor(library: LibraryState) {
    this.#library = library
  }

  get profile(): Profile {
    return this.#profile
  }

  /** Whether anybody has said what the check is for, or changed anything else of the profile. */
  get chosen(): boolean {
    return this.#profile !== FRESH
  }

  /** The name under which things were set aside last; empty until somebody gave one. */
  get person(): string {
    return this.#person
  }

  /** Fetches the lens and what was kept. Called once, when the page starts; until it is done, everything is shown as it was judged. */
  start(): Promise<void> {
    this.#started ??= this.#load()
    return this.#started
  }

  waiversOf(id: string): readonly Waiver[] {
    return this.#library.entry(id)?.waivers ?? NONE
  }

  /** What of a raw result is shown. */
  seen(result: CheckResult, waivers: readonly Waiver[] = NONE): CheckResult {
    return this.#lens ? this.#lens.seen(result, this.#profile, waivers) : result
  }

  /** Why people set aside what is hidden in a shown result. */
  reasonsOf(result: CheckResult, waivers: readonly Waiver[] = NONE): readonly AsideReason[] {
    return this.#lens?.reasonsOf(result, this.#profile, waivers) ?? []
  }

  isTrifle(finding: Finding): boolean {
    return this.#lens?.isTrifle(finding) ?? false
  }

  /** Takes over a changed profile. False where it could not be kept and holds for this window only. */
  async change(profile: Profile): Promise<boolean> {
    await this.start()
    this.#profile = profile
    this.#look()
    const text = this.#lens?.writeProfile(profile)
    const kept = text !== undefined && (await this.#library.keepSetting('profile', text))
    if (kept) this.#text = text
    this.#loose = !kept
    return kept
  }

  async sign(person: string): Promise<void> {
    this.#person = person
    await this.#library.keepSetting('person', person)
  }

  async #load(): Promise<void> {
    const view = await import('./lens')
    this.#lens = view
    this.#look()
    this.#library.listen((news) => void this.#hear(news))
    await this.#read()
  }

  async #hear(news: 'changed' | 'cleared'): Promise<void> {
    if (news === 'cleared') {
      this.#profile = FRESH
      this.#look()
      this.#person = ''
      this.#text = undefined
      this.#loose = false
    } else if (!this.#loose) await this.#read()
  }

  async #read(): Promise<void> {
    const { profile, person = '' } = await this.#library.settings()
    this.#person = person
    if (profile === this.#text) return
    this.#text = profile
    const reading = profile === undefined ? null : this.#lens?.readProfile(profile)
    this.#profile = reading && 'profile' in reading ? reading.profile : FRESH
    this.#look()
  }

  /** Rows of the library are counted by the profile: anew where it changed. */
  #look(): void {
    const { seenEntry } = this.#lens ?? {}
    const profile = this.#profile
    if (seenEntry) this.#library.look((entry) => seenEntry(entry, profile))
  }
}
