import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { FIRST_SEED, RUNS } from '../support/campaign'
import { Random } from '../support/random'

/** A regular expression of the engine, and where it stands. */
interface Expression {
  readonly where: string
  readonly regex: RegExp
}

const HOME = 'src/engine'

function literals(): Expression[] {
  const files = readdirSync(HOME, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.page.ts'))
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(HOME, file), 'utf8'), ts.ScriptTarget.ES2020, true)
    const found: Expression[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
        found.push({ where: `${file}:${line}`, regex: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

/** Those put together from words while the modules load. */
async function constructed(): Promise<Expression[]> {
  const found: Expression[] = []
  const Native = RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const regex = new target(pattern, flags)
      found.push({ where: `new RegExp(${String(pattern).slice(0, 40)}…)`, regex })
      return regex
    }
  })
  try {
    await import('../../src/engine')
    await import('../../src/engine/rules/catalogue')
    await import('../../src/engine/adapters/html')
    await import('../../src/engine/adapters/docx')
  } finally {
    globalThis.RegExp = Native
  }
  return found
}

/** Pieces that the expression itself is made of, which drive it deepest, and what reports are made of. */
function pieces({ source }: RegExp): string[] {
  const words = source
    .replace(/\\[dws]/gi, '1')
    .replace(/\\p\{[^}]*\}/gu, '县')
    .replace(/\\[nrtbBu]/g, ' ')
  const plain = words.match(/[\p{L}\p{N}\p{P}\p{S} ]/gu) ?? []
  const runs = words.match(/[\p{Script=Han}\d]{2,12}/gu) ?? []
  return [...new Set([...plain, ...runs, '县', '1', ' ', '，', '。', '（', '1,', '一', 'a'])]
}

const SIZES = [500, 4_000, 32_000]
/** 32,000 characters are ten long reports; a linear search over them takes far less than a millisecond, a quadratic one seconds. */
const LIMIT = 150

/** The longest time over strings that repeat one or two pieces, with and without an end that fails. Stops at the first that takes too long. */
function slowest({ regex }: Expression, random: Random, tries: number): { time: number; attack: string } {
  const all = pieces(regex)
  let worst = { time: 0, attack: '' }
  for (let run = 0; run < tries; run++) {
    const pump = random.pick(all) + (random.chance(0.6) ? random.pick(all) : '') + (random.chance(0.3) ? random.pick(all) : '')
    const lead = random.chance(0.5) ? random.pick(all) : ''
    const tail = random.pick(['', '\u0000', '。', '\n', random.pick(all)])
    for (const size of SIZES) {
      const attack = lead + pump.repeat(Math.ceil(size / pump.length)) + tail
      regex.lastIndex = 0
      const start = performance.now()
      regex.test(attack)
      const time = performance.now() - start
      if (time > worst.time) worst = { time, attack: `${lead}|${pump}×|${JSON.stringify(tail)} ${size}` }
      if (time > LIMIT) return worst
    }
  }
  return worst
}

const expressions = [...literals(), ...(await constructed())]
const TRIES = Math.max(12, Math.min(400, Math.round(RUNS / 100)))

describe('regular expressions of the engine', () => {
  it('are all found', () => expect(expressions.length).toBeGreaterThan(150))

  it(`take linear time over strings made of their own pieces (${expressions.length} expressions, ${TRIES} strings each)`, () => {
    const random = new Random(FIRST_SEED)
    const slow = expressions.flatMap((one) => {
      const { time, attack } = slowest(one, random, TRIES)
      // A second look: another process may have had the machine.
      if (time <= LIMIT || slowest(one, new Random(FIRST_SEED), TRIES).time <= LIMIT) return []
      return [`${one.where} ${String(one.regex).slice(0, 80)}: ${Math.round(time)} ms over ${attack}`]
    })
    expect(slow).toEqual([])
  }, 600_000)
})
