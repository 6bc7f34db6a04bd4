/** What the reader chose about the page itself; remembered where the browser allows, else for this visit only. */
const KEY = 'gouji.settings'

interface Settings {
  readonly largeType: boolean
}

function stored(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return { largeType: typeof kept === 'object' && kept !== null && 'largeType' in kept && kept.largeType === true }
  } catch {
    return { largeType: false }
  }
}

export class SettingsState {
  #settings = $state.raw<Settings>(stored())

  get largeType(): boolean {
    return this.#settings.largeType
  }

  toggleLargeType(): void {
    this.#change({ ...this.#settings, largeType: !this.#settings.largeType })
  }

  #change(settings: Settings): void {
    this.#settings = settings
    try {
      localStorage.setItem(KEY, JSON.stringify(settings))
    } catch {
      // Storage blocked: the choice holds until the page is closed.
    }
  }
}
