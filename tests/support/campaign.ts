/** How much a run of the property tests does: the numbers of the test command, or those of a campaign from the environment. */
const whole = (name: string, fallback: number): number => {
  const value = Number(process.env[name] ?? fallback)
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a whole number above 0`)
  return value
}

/** Sound reports. */
export const RUNS = whole('GOUJI_RUNS', 4000)
/** Sound reports of which only the contents are of interest. */
export const QUIET_RUNS = whole('GOUJI_RUNS', 1000)
/** Hostile inputs. */
export const FUZZ = whole('GOUJI_FUZZ', 5000)
/** Reports that are written in every format. */
export const FORMAT_RUNS = whole('GOUJI_FORMATS', 20)
/** Mutated files of each format, and of PDFs, whose reading takes longer. */
export const FILE_RUNS = whole('GOUJI_FILES', 30)
export const PDF_RUNS = whole('GOUJI_PDFS', Math.max(1, Math.round(FILE_RUNS / 20)))
/** The formats to try, by their endings; all of them where none is named. */
export const FILE_FORMATS: readonly string[] = (process.env.GOUJI_FILE_FORMATS ?? '').split(',').filter((name) => name !== '')
/** First seed; another one goes through other reports. */
export const FIRST_SEED = whole('GOUJI_SEED', 1)

/** A campaign of 100,000 takes minutes, the test command seconds. */
export const TIME_LIMIT = 60_000 + (RUNS + FUZZ) * 100

/** Keeps the first failures of a long run: enough to repair them, few enough to read. */
export class Failures {
  readonly #kept: string[] = []
  #count = 0

  add(where: string, what: readonly string[]): void {
    if (what.length === 0) return
    this.#count++
    if (this.#kept.length < 3) this.#kept.push(`${where}: ${what.slice(0, 6).join(' · ')}${what.length > 6 ? ` · and ${what.length - 6} more` : ''}`)
  }

  /** Empty where nothing failed; else the first failures and how many there were. */
  get report(): string {
    return this.#count === 0 ? '' : `${this.#count} failed\n${this.#kept.join('\n')}`
  }
}
