/** A stretch of the source as read: UTF-16 offsets into `CheckResult.text`, and the words that stand there. */
export interface Place {
  quote: string
  start: number
  end: number
}

/** The place between two offsets of `text`. */
export function placeOf(text: string, start: number, end: number): Place {
  return { quote: text.slice(start, end), start, end }
}
