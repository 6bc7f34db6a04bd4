/** Files of a batch under the names they have in it: those put in once more for a batch taken up again, and the reports that a file was parted into. */
import type { Source } from '../engine/contract'
import type { BatchFile } from '../library/schema'
import type { Candidate } from './gather'

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The reports that a file was parted into: files of an archive under their names, reports of a text by their number. */
export function partsAs(path: string, sources: readonly Source[]): Candidate[] {
  return sources.map((source, index): Candidate => {
    const name = source.name?.startsWith(path) ? source.name : source.name === undefined ? `${path}（${index + 1}）` : `${path}/${source.name}`
    const size = 'bytes' in source ? source.bytes.length : 'html' in source ? source.html.length : source.text.length
    return { path: name, size, packet: { source: { ...source, name } } }
  })
}

/** Of files put in again those that are missing, under the path they had: by path and size, else by name and size where that is one file only. */
export function matched(missing: readonly BatchFile[], candidates: readonly Candidate[]): Candidate[] {
  const byPath = new Map(candidates.map((candidate) => [`${candidate.size} ${candidate.path}`, candidate]))
  const byName = new Map<string, Candidate | null>()
  for (const candidate of candidates) {
    const key = `${candidate.size} ${baseOf(candidate.path)}`
    byName.set(key, byName.has(key) ? null : candidate)
  }
  const names = new Map<string, number>()
  for (const { path, size } of missing) names.set(`${size} ${baseOf(path)}`, (names.get(`${size} ${baseOf(path)}`) ?? 0) + 1)
  return missing.flatMap(({ path, size }) => {
    const key = `${size} ${baseOf(path)}`
    const found = byPath.get(`${size} ${path}`) ?? (names.get(key) === 1 ? byName.get(key) : null)
    return found ? { ...found, path, size } : []
  })
}
