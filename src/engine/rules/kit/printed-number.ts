/** A cell's number as printed, digits only: `１,２８４.6` gives whole `1284`, decimals `6`; null where no digit stands there. */
export interface PrintedNumber {
  readonly whole: string
  readonly decimals: string
}

/** The first number of the printed text; blanks, separators and full-width forms are evened out, zeros are kept. */
export function printedNumber(raw: string): PrintedNumber | null {
  const match = /(\d+)(?:\.(\d+))?/.exec(raw.normalize('NFKC').replace(/[\s,]/g, ''))
  return match ? { whole: match[1] ?? '', decimals: match[2] ?? '' } : null
}
