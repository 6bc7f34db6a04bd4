import type { Attachment } from 'svelte/attachments'

/** Marks a frame that scrolls sideways with what lies beyond its edges (`data-left`, `data-right`), so that it can be seen that there is more. */
export const overflow: Attachment<HTMLElement> = (frame) => {
  const mark = () => {
    const beyond = frame.scrollWidth - frame.clientWidth
    frame.toggleAttribute('data-left', frame.scrollLeft > 1)
    frame.toggleAttribute('data-right', frame.scrollLeft < beyond - 1)
  }
  const sizes = new ResizeObserver(mark)
  sizes.observe(frame)
  for (const part of frame.children) sizes.observe(part)
  frame.addEventListener('scroll', mark, { passive: true })
  return () => {
    sizes.disconnect()
    frame.removeEventListener('scroll', mark)
  }
}
