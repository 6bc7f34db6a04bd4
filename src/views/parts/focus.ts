/**
 * Keeps the focus of a reader without a mouse on the page. What has it is often gone or switched off by its own work (a row that is settled, the last page of a
 * list, a dialog that closes): it then goes on to what Tab would have reached next. Where a view knows a better place, it sets the focus there itself.
 */

const TABBABLE =
  'a[href], button:not(:disabled), input:not(:disabled):not([hidden]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]:not(:disabled)'

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0

function tabbable(within: ParentNode): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(TABBABLE)].filter(isShown)
}

/** Where something stood: in `parent`, behind `before` (null: at its beginning). */
interface Place {
  readonly parent: Node
  readonly before: Node | null
}

const isBehind = (place: Node, element: Node): boolean =>
  (place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !place.contains(element)

function nextTo({ parent, before }: Place, root: ParentNode): HTMLElement | undefined {
  const start = before?.isConnected === true ? before : null
  const isAfter = (one: HTMLElement) => (start ? isBehind(start, one) : parent.contains(one) || isBehind(parent, one))
  const near = parent instanceof Element ? tabbable(parent) : []
  const all = tabbable(root)
  const lastOf = (some: HTMLElement[]) => some[some.length - 1]
  return near.find(isAfter) ?? lastOf(near) ?? all.find(isAfter) ?? lastOf(all)
}

/** Where the outermost thing that was taken away with `gone` stood; null where that is not told. */
function placeOf(gone: Node, records: readonly MutationRecord[]): Place | null {
  let place: Place | null = null
  let lost = gone
  for (;;) {
    const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)))
    if (!record) return place
    place = { parent: record.target, before: record.previousSibling }
    if (record.target.isConnected) return place
    lost = record.target
  }
}

/** Watches over `page` until the function that is given back is called. */
export function keepFocus(page: HTMLElement): () => void {
  /** What has the focus by key; null where nothing has, or a mouse gave it. */
  let held: HTMLElement | null = null
  /** What had it last outside of dialogs: a dialog that is taken out of the page goes back there. */
  let outside: HTMLElement | null = null
  /** Switched off while it had the focus, and what has the focus in its place. */
  let waiting: readonly [off: HTMLElement, instead: HTMLElement] | null = null

  const isOff = (element: HTMLElement) => !element.isConnected || element.matches(':disabled')

  function take({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return
    held = target.matches(':focus-visible') ? target : null
    if (!target.closest('dialog')) outside = target
  }

  /** By a person's will: what was left is still there when the page has had its turn. */
  function leave({ target }: FocusEvent): void {
    setTimeout(() => {
      if (held === target && document.activeElement === document.body && held !== null && !isOff(held)) held = null
    })
  }

  function goOn(lost: HTMLElement, records: readonly MutationRecord[]): void {
    const modals = document.querySelectorAll('dialog[open]')
    const root: ParentNode = modals[modals.length - 1] ?? page
    const opener = lost.closest('dialog') && !lost.isConnected && root === page ? outside : null
    if (opener && !isOff(opener)) return opener.focus()
    const place = lost.isConnected ? lost.parentNode && { parent: lost.parentNode, before: lost } : placeOf(lost, records)
    // The whole room is gone: a reader begins at the head of the one that comes.
    if (place?.parent instanceof HTMLElement && place.parent.id === 'main') return place.parent.focus({ preventScroll: true })
    const next = place ? nextTo(place, root) : tabbable(root)[0]
    if (lost.isConnected && next) waiting = [lost, next]
    next?.focus()
  }

  const watch = new MutationObserver((records) => {
    const [off, instead] = waiting ?? []
    if (off && instead && !isOff(off)) {
      waiting = null
      if (document.activeElement === instead) off.focus()
    }
    const { activeElement } = document
    if (held && isOff(held) && (activeElement === document.body || activeElement === held)) goOn(held, records)
  })

  page.addEventListener('focusin', take)
  page.addEventListener('focusout', leave)
  watch.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
  return () => {
    watch.disconnect()
    page.removeEventListener('focusin', take)
    page.removeEventListener('focusout', leave)
  }
}
