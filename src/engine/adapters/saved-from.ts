/** The mark by which browsers say in a saved page where it was: `<!-- saved from url=(0043)https://… -->`, before the page itself. */
const MARK = /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s<>"]{1,2000}) -->/i
const HEAD = 4096

/** Address of a page that a browser has saved; null where the file does not say one. */
export function savedFrom(html: string): string | null {
  return MARK.exec(html.slice(0, HEAD))?.[1] ?? null
}
