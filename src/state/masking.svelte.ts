/** Private words on screen: hidden until the reader asks to see them, for one report at a time. */
import type { CheckResult } from '../engine/contract'
import { masked, privatePlaces } from '../engine/findings/masking'

export class MaskingState {
  #open = $state.raw<string | null>(null)

  /** The result as the screen may show it now. */
  seen(result: CheckResult): CheckResult {
    return this.isOpen(result) ? result : masked(result)
  }

  isOpen({ source }: CheckResult): boolean {
    return this.#open === source.hash
  }

  /** How many places hold private words. */
  count(result: CheckResult): number {
    return privatePlaces(result).length
  }

  toggle(result: CheckResult): void {
    this.#open = this.isOpen(result) ? null : result.source.hash
  }

  /** Hides everything again: another report comes on screen. */
  hide(): void {
    this.#open = null
  }
}
