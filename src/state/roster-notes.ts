/** What goes with the roster and is kept beside it. */
export interface RosterNotes {
  /** Where its units are, by a person's word: `云溪县`. Empty where nobody said it. */
  readonly place: string
  /** Until when units report: an ISO date, and a time of day as `17:00`; empty where nobody said it. */
  readonly deadlineDay: string
  readonly deadlineTime: string
  /** To whom. */
  readonly contact: string
  readonly telephone: string
}

export const NO_NOTES: RosterNotes = { place: '', deadlineDay: '', deadlineTime: '', contact: '', telephone: '' }

/** Notes as they were kept; whatever is none of them is left out. */
export function readNotes(text: string | undefined): RosterNotes {
  if (text === undefined) return NO_NOTES
  try {
    const kept: unknown = JSON.parse(text)
    if (typeof kept !== 'object' || kept === null) return NO_NOTES
    const said = Object.entries(kept).filter(([name, value]) => name in NO_NOTES && typeof value === 'string')
    return { ...NO_NOTES, ...Object.fromEntries(said) }
  } catch {
    return NO_NOTES
  }
}
