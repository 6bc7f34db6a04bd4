/**
 * Why the library could not do something, as a value the screen has a sentence for.
 *
 * `blocked`: the browser allows no store · `full`: no space left · `other-tab`: another window holds an older layout open ·
 * `newer`: a newer Gouji has written the database · `gone`: another window has deleted what was to be changed · `failed`: anything else
 */
export type Trouble = 'blocked' | 'full' | 'other-tab' | 'newer' | 'gone' | 'failed'

export class LibraryError extends Error {
  override readonly name = 'LibraryError'

  /** The browser's name for it; null where it had none. */
  readonly reason: string | null

  constructor(
    readonly trouble: Trouble,
    cause?: unknown
  ) {
    super(`library: ${trouble}${cause instanceof Error ? ` (${cause.name}: ${cause.message})` : ''}`)
    this.reason = cause instanceof Error ? cause.name : null
  }
}

const TROUBLES: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  UnknownError: 'blocked'
}

/** The trouble behind whatever was thrown. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof LibraryError) return thrown.trouble
  return (thrown instanceof Error && TROUBLES[thrown.name]) || 'failed'
}
