/** Paper has no pages to turn: a list stands on it whole, up to so many rows. Of a longer one stands the page on screen, with its number. */
export const MOST_ON_PAPER = 1000
