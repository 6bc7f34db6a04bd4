/** The states of the page, built once in App and handed down. Each getter throws where App has not set its state. */
import { createContext } from 'svelte'
import type { CorrectionsState } from './corrections.svelte'
import type { ExplanationsState } from './explanations.svelte'
import type { IntakeState } from './intake.svelte'
import type { LibraryState } from './library.svelte'
import type { LiveState } from './live.svelte'
import type { ProfileState } from './profile.svelte'
import type { RosterState } from './roster.svelte'
import type { ReportState } from './report.svelte'
import type { RouteState } from './route.svelte'
import type { SetAsideState } from './set-aside.svelte'
import type { SettingsState } from './settings.svelte'

export const [useRoute, provideRoute] = createContext<RouteState>()
export const [useSettings, provideSettings] = createContext<SettingsState>()
export const [useLive, provideLive] = createContext<LiveState>()
export const [useLibrary, provideLibrary] = createContext<LibraryState>()
export const [useProfile, provideProfile] = createContext<ProfileState>()
/** The roster comes behind the first screen. */
export const [useLateRoster, provideLateRoster] = createContext<Promise<RosterState>>()
export const [useReport, provideReport] = createContext<ReportState>()
export const [useCorrections, provideCorrections] = createContext<CorrectionsState>()
export const [useSetAside, provideSetAside] = createContext<SetAsideState>()
export const [useIntake, provideIntake] = createContext<IntakeState>()
export const [useExplanations, provideExplanations] = createContext<ExplanationsState>()
