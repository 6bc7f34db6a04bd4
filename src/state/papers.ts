/** Papers of a collection and of two drafts, taken away as Word files; what makes them comes when one is first asked for. Each gives a sentence on what came of it. */
import type * as papers from '../exports/papers'
import { zhPapers } from '../wording/zh/papers'
import { zhRoster } from '../wording/zh/roster'
import { computerClock, type Clock } from './clock'
import { ARRIVALS, arrivalWords, dayOf, type CollectionState, type UnitRow } from './collection.svelte'
import type { VersionsState } from './versions.svelte'

async function taken(take: (made: typeof papers) => string): Promise<string> {
  try {
    return zhPapers.saved(take(await import('../exports/papers')))
  } catch {
    return zhPapers.failed
  }
}

function cellsOf(row: UnitRow): string[] {
  const { unit, latest, firstOn, drafts, returned } = row
  return [
    String(unit.order + 1),
    unit.name,
    unit.kind,
    firstOn ? dayOf(firstOn) : '',
    drafts > 0 ? zhRoster.drafts(drafts) : '',
    arrivalWords(row),
    latest ? zhPapers.progress.faults(latest.tally.error, latest.tally.warning) : '',
    returned ? dayOf(returned.on) : '',
    unit.contact,
    unit.telephone
  ]
}

/** 进度表: every unit of the roster, whatever is filtered on screen. */
export function takeProgress(collection: CollectionState, year: number, clock: Clock = computerClock): Promise<string> {
  const words = zhPapers.progress
  const now = new Date(clock.now())
  const { rows, expected, arrived } = collection
  const counts = ARRIVALS.flatMap((arrival) => {
    const count = rows.filter((row) => row.arrival === arrival).length
    return count > 0 ? words.count(zhRoster.arrivals[arrival], count) : []
  })
  const totals = words.totals(now.getMonth() + 1, now.getDate(), now.getHours(), expected, arrived, counts.join(words.join))
  return taken((made) => made.takeProgress({ year, totals, today: clock.today(), rows: rows.map(cellsOf) }))
}

/** 更正情况说明 from the two drafts at hand: the earlier one as published, the later one in its place. Null where no figure differs. */
export function takeRectified({ earlier, later, versions, url }: VersionsState): Promise<string> | null {
  if (!earlier || !later || !versions || versions.cells.length === 0) return null
  const { part, tablesMissing } = versions
  return taken((made) =>
    made.takeRectified({
      organ: later.organ ?? earlier.organ ?? '',
      year: later.year,
      publishedOn: earlier.overrides.publishedOn ?? null,
      url,
      cells: versions.cells,
      same: versions.same,
      unread: versions.unread.length,
      passages: versions.chapters.reduce((count, { passages }) => count + passages.length, 0),
      whole: !part && tablesMissing.was.length + tablesMissing.is.length === 0,
      rules: later.rules
    })
  )
}
