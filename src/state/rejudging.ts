/** The reports on the shelves, judged anew beside the page: local demands have changed. */
import { Anew } from '../intake/anew'
import { sharedPool } from '../workers/apart'
import type { LibraryState } from './library.svelte'
import type { ProfileState } from './profile.svelte'

/** Judges them all; `begun` is handed what stops it. Resolves with how many were judged. Rejects with a `LibraryError`. */
export async function judgeShelves(library: LibraryState, profile: ProfileState, begun: (run: Pick<Anew, 'stop'>) => void): Promise<number> {
  const count = await library.lend(async ({ database }) => {
    if (!database) return 0
    const anew = new Anew({
      database,
      pool: sharedPool(),
      context: { profile: profile.profile },
      rows: () => library.held,
      onrenewed: (renewed) => library.shelve(renewed.map(({ held }) => held))
    })
    begun(anew)
    return (await anew.run(library.held.map(({ entry }) => entry.id))).renewed
  })
  library.announce()
  return count
}
