export interface Copy {
  readonly text: string
  readonly html?: string
}

/**
 * Puts words on the clipboard, synchronously, within the reader's click; false where the browser refused.
 * `execCommand`, because the Clipboard API does not exist on pages served over plain http inside an office network.
 */
export function copyRich(copy: Copy): boolean {
  let written = false
  const write = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData.setData('text/plain', copy.text)
    if (copy.html !== undefined) event.clipboardData.setData('text/html', copy.html)
    written = true
  }
  document.addEventListener('copy', write, true)
  try {
    return document.execCommand('copy') && written
  } finally {
    document.removeEventListener('copy', write, true)
  }
}
