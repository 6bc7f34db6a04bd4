/** Libraries of many sorts to back up: bytes, texts that UTF-8 cannot hold, waivers, earlier results, drafts, a roster. */
import { withHandling, withLastYear, withOverrides, withWaiver } from '../../src/library/annotations'
import type { Database } from '../../src/library/database'
import { annotate, keepReport, removeReport } from '../../src/library/reports'
import type { Unit } from '../../src/library/schema'
import { writeSetting } from '../../src/library/settings'
import { waiverOf } from '../../src/engine/findings/waiver'
import type { Source } from '../../src/engine/contract'
import { Random } from '../support/random'
import { finding, resultOf } from './results'

const TEXTS = ['年报', '\uFEFF开头有标记', '末尾半个字 \uD83D', '\uDE00 开头半个字', '零\u0000字', '行\r\n行\n', '__proto__', '"引号"\\', '😀'.repeat(40)]
const ORGANS = ['甲县人民政府', '乙镇人民政府', '__proto__', 'constructor', null]

function sourceOf(draw: Random, number: number): Source {
  const text = `${number} ${draw.pick(TEXTS)}`
  if (draw.chance(0.4)) return { bytes: Uint8Array.from({ length: draw.int(0, 3000) }, () => draw.int(0, 255)), name: `${number}.doc` }
  return draw.chance(0.3) ? { html: `<p>${text}</p>`, url: 'http://www.example.cn/年报', fetchedAt: '2026-01-05T00:00:00.000Z' } : { text, name: `${text}.txt` }
}

export function unitOf(order: number, more: Partial<Unit> = {}): Unit {
  return {
    id: `unit${order}`,
    order,
    name: `第${order}镇人民政府`,
    shortNames: [`第${order}镇`],
    aliases: [],
    kind: '乡镇',
    contact: '',
    telephone: '',
    inSum: true,
    ...more
  }
}

export async function putUnits(database: Database, units: readonly Unit[]): Promise<void> {
  await database.write((transaction) => Promise.all(units.map((unit) => transaction.objectStore('units').put(unit))))
}

/** Fills a library as chance has it; the same seed gives the same library but for its ids. Gives the ids of its reports. */
export async function fill(database: Database, seed: number, count: number): Promise<string[]> {
  const draw = new Random(seed)
  const ids: string[] = []
  if (draw.chance(0.7))
    await putUnits(
      database,
      Array.from({ length: draw.int(1, 6) }, (_, order) =>
        unitOf(order, { aliases: draw.chance(0.5) ? ['__proto__'] : [], ...(order % 2 === 1 && { region: '云溪县' }) })
      )
    )
  if (draw.chance(0.5)) await writeSetting(database, 'profile', '{"schema":"gouji/profile@1"}\n')
  if (draw.chance(0.5)) await writeSetting(database, 'person', draw.pick(TEXTS))
  for (let number = 0; number < count; number++) {
    const source = sourceOf(draw, seed * 1000 + number)
    const { result } = resultOf({
      organ: draw.pick(ORGANS),
      year: draw.chance(0.2) ? null : draw.int(2019, 2024),
      findings: [finding('A03', 'error', draw.pick(TEXTS))]
    })
    const hashed = { ...result, source: { ...result.source, hash: `${seed}-${number}` } }
    const at = new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString()
    const { entry } = await keepReport(database, hashed, source, at, draw.chance(0.3) ? ids[ids.length - 1] : undefined)
    if (draw.chance(0.2)) await keepReport(database, { ...hashed, engine: '0.0.9', rules: '2025-01-01' }, source, at)
    const [shown] = hashed.findings
    if (shown && draw.chance(0.3)) {
      const waiver = waiverOf(hashed, shown, { id: `w${number}`, reason: draw.pick(TEXTS), by: '李', at })
      await annotate(database, entry.id, (decision) => withWaiver(decision, waiver))
    }
    if (draw.chance(0.3)) await annotate(database, entry.id, (decision) => withHandling(decision, 'returned', '2026-01-16'))
    if (draw.chance(0.2))
      await annotate(database, entry.id, (decision) => withOverrides(decision, { organ: '__proto__', year: 2022, organLevel: 'township', isPart: true }))
    if (draw.chance(0.2)) await annotate(database, entry.id, (decision) => withLastYear(decision, { id: ids[0] ?? null, published: true }))
    if (draw.chance(0.2)) await annotate(database, entry.id, (decision) => ({ ...decision, unit: draw.chance(0.5) ? 'unit0' : null }))
    if (draw.chance(0.1)) await removeReport(database, entry.id)
    else ids.push(entry.id)
  }
  return ids
}
