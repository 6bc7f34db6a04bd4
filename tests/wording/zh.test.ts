import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MODE_DEFAULTS } from '../../src/engine/profile/modes'
import { zh } from '../../src/wording/zh'
import { zhExports } from '../../src/wording/zh/exports'
import { zhLibrary } from '../../src/wording/zh/library'
import { zhHidden, zhModes, zhProfile, zhSetAside } from '../../src/wording/zh/modes'
import { zhProblems } from '../../src/wording/zh/problems'
import { zhVersions } from '../../src/wording/zh/versions'
import { zhCards, zhCorrections, zhTable, zhWhy } from '../../src/wording/zh/result'
import { SHORT_ENTRIES, SYNONYMS, zhRules } from '../../src/wording/zh/rules'
import { zhSince } from '../../src/wording/zh/since'
import { zhSummary } from '../../src/wording/zh/summary'
import { forbiddenIn } from '../support/forbidden'

const folder = 'src/wording'
const files = [
  'index.html',
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
]

/** All words at any depth; a function stands for itself. */
function words(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') return [String(part)]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(words) : []
}

describe('the words on screen', () => {
  it.each(files)('%s uses none that the word list forbids', (file) => {
    const lines = readFileSync(file, 'utf8').split('\n')
    expect(lines.filter((line) => forbiddenIn(line) !== null)).toEqual([])
  })

  it('are kept to by the names and reasons of what a mode leaves out', () => {
    const reasons = MODE_DEFAULTS.flatMap(({ name, reason }) => [name, reason])
    expect(reasons.filter((one) => forbiddenIn(one) !== null || one.trim() === '')).toEqual([])
  })

  it('are nowhere empty', () => {
    const all = [
      zh,
      zhExports,
      zhLibrary,
      zhCards,
      zhTable,
      zhCorrections,
      zhWhy,
      zhRules,
      SHORT_ENTRIES,
      SYNONYMS,
      zhSince,
      zhSummary,
      zhModes,
      zhSetAside,
      zhHidden,
      zhProfile,
      zhProblems,
      zhVersions
    ].flatMap(words)
    expect(all.length).toBeGreaterThan(300)
    expect(all.filter((one) => one.trim() === '')).toEqual([])
  })

  it('say of the severities and states what the word list says', () => {
    expect(Object.values(zh.words.severity)).toEqual(['错误', '请核对', '建议'])
    expect(Object.values(zh.words.state)).toEqual(['未发现问题', '有疑点', '有错误', '读不全', '读不了'])
    expect(Object.values(zh.words.handling)).toEqual(['待处理', '已退回', '已收回', '已定稿', '已发布'])
  })
})
