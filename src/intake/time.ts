/** How long one file may take before it is ended and named; in seconds. A report takes milliseconds, a long PDF some seconds. */

const TIME = 30
const TIME_FOR_PDF = 120

/** By the kind of a file, or by its name where nothing else is known yet. */
export function timeFor(kindOrPath: string): number {
  return /(?:^|\.)pdf$/i.test(kindOrPath) ? TIME_FOR_PDF : TIME
}
