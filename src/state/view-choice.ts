/** How the reader chose to look at reports: as the official form, as the original or as text; remembered where the browser allows. */
export const MODES = ['form', 'original', 'text'] as const
export type Mode = (typeof MODES)[number]

const KEY = 'gouji.view'

/** The choice of before; the form where there is none. */
export function chosenMode(): Mode {
  try {
    const kept = localStorage.getItem(KEY)
    return MODES.find((mode) => mode === kept) ?? 'form'
  } catch {
    return 'form'
  }
}

export function keepMode(mode: Mode): void {
  try {
    localStorage.setItem(KEY, mode)
  } catch {
    // Storage blocked: the choice holds for this report.
  }
}
