/**
 * Writes the tables of docs/mutation.md from Stryker's reports: `node tests/mutation/report.mjs reports/*.json`. Later reports of a file replace earlier
 * ones, so a rule run alone brings its row up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { format, resolveConfig } from 'prettier'

const DOCUMENT = 'docs/mutation.md'
const MARK = '<!-- Written by tests/mutation/report.mjs from here on. -->'

/** Kinds of survivors by their form, the first that fits; `equivalent` ones are named so because no input can tell them from the program. */
const KINDS = [
  { name: 'fallback', equivalent: true, fits: ({ mutatorName, before }) => mutatorName === 'OptionalChaining' || /\?\? ?$/.test(before) },
  {
    name: 'guard',
    equivalent: true,
    fits: ({ original, replacement, mutatorName }) =>
      mutatorName === 'ConditionalExpression' && /^!?[\w.]+(?: (?:===|!==) (?:null|undefined|-1))?$/.test(original) && /^(?:true|false)$/.test(replacement)
  },
  { name: 'key', equivalent: true, fits: ({ mutatorName, before }) => mutatorName === 'StringLiteral' && /(?:\bat: |once\(|\.join\(|slip: )$/.test(before) },
  { name: 'default', equivalent: true, fits: ({ before }) => /(?:severity|onlyAsks): $/.test(before) },
  {
    name: 'order',
    equivalent: true,
    fits: ({ line, original }) => /\.sort\(/.test(line) && /^\(?(?:a|left)\b|=>|\.sort\(| - /.test(original)
  },
  { name: 'bound', equivalent: false, fits: ({ mutatorName }) => mutatorName === 'EqualityOperator' },
  { name: 'pattern', equivalent: false, fits: ({ mutatorName }) => mutatorName === 'Regex' },
  {
    name: 'window',
    equivalent: false,
    fits: ({ mutatorName, original }) => mutatorName === 'ArithmeticOperator' || /^(?:Math\.|text\.slice|text\.charAt)/.test(original)
  },
  { name: 'open', equivalent: false, fits: () => true }
]

const KILLED = new Set(['Killed', 'Timeout'])

function survivorOf(mutant, lines) {
  const { start, end } = mutant.location
  const line = lines[start.line - 1]
  const last = start.line === end.line ? end.column - 1 : line.length
  const seen = { ...mutant, line, original: line.slice(start.column - 1, last), before: line.slice(0, start.column - 1), replacement: mutant.replacement ?? '' }
  return { line: start.line, kind: KINDS.find((one) => one.fits(seen)), original: seen.original, replacement: seen.replacement }
}

function read(paths) {
  const files = new Map()
  for (const path of paths) {
    for (const [name, { source, mutants }] of Object.entries(JSON.parse(readFileSync(path, 'utf8')).files)) {
      const tried = mutants.filter((one) => one.status !== 'Ignored')
      const lines = source.split('\n')
      const survivors = tried.filter((one) => !KILLED.has(one.status)).map((one) => survivorOf(one, lines))
      if (tried.length > 0) files.set(name, { name, tried: tried.length, killed: tried.length - survivors.length, survivors })
    }
  }
  return [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const percent = (killed, tried) => `${((100 * killed) / tried).toFixed(1)} %`
const sum = (files, count) => files.reduce((total, file) => total + count(file), 0)
const shown = (code) => `\`\` ${code.replace(/\s+/g, ' ').slice(0, 48)} \`\``

/** `32 (2), 41`: the lines, with how many on each. */
function linesOf(survivors) {
  const counts = new Map()
  for (const { line } of survivors) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts].map(([line, count]) => (count > 1 ? `${line} (${count})` : `${line}`)).join(', ')
}

function scores(folders) {
  const rows = [...folders].map(([folder, files]) => row(folder, files))
  return [
    '| folder | files | tried | killed | score | ' + KINDS.map((one) => one.name).join(' | ') + ' |',
    `|${' --- |'.repeat(5 + KINDS.length)}`,
    ...rows,
    row('all', [...folders.values()].flat())
  ]
}

function row(name, files) {
  const [tried, killed] = [sum(files, (one) => one.tried), sum(files, (one) => one.killed)]
  const kinds = KINDS.map((kind) => sum(files, (one) => one.survivors.filter((survivor) => survivor.kind === kind).length))
  return `| ${[name, files.length, tried, killed, percent(killed, tried), ...kinds].join(' | ')} |`
}

function listing(files) {
  const rows = files.map(({ name, tried, killed, survivors }) => {
    const byKind = KINDS.map((kind) => ({ kind, own: survivors.filter((one) => one.kind === kind) })).filter(({ own }) => own.length > 0)
    const equivalent = byKind.filter(({ kind }) => kind.equivalent).map(({ kind, own }) => `${kind.name} ${linesOf(own)}`)
    const others = byKind.filter(({ kind }) => !kind.equivalent && kind.name !== 'open').map(({ kind, own }) => `${kind.name} ${linesOf(own)}`)
    const open = byKind
      .filter(({ kind }) => kind.name === 'open')
      .flatMap(({ own }) => own.map((one) => `${one.line} ${shown(one.original)} → ${shown(one.replacement)}`))
    const kinds = [equivalent.length > 0 ? `equivalent: ${equivalent.join('; ')}` : '', ...others, open.length > 0 ? `open: ${open.join('; ')}` : '']
    return `- **${basename(name, '.ts')}** ${killed} of ${tried}${survivors.length > 0 ? ` – ${kinds.filter((one) => one !== '').join('. ')}` : ''}`
  })
  return rows
}

const folders = new Map()
for (const file of read(process.argv.slice(2))) {
  const folder = basename(dirname(file.name))
  folders.set(folder, [...(folders.get(folder) ?? []), file])
}
const written = readFileSync(DOCUMENT, 'utf8')
const head = written.includes(MARK) ? written.slice(0, written.indexOf(MARK)) : `${written}\n`
const parts = [
  head + MARK,
  '## Scores',
  scores(folders).join('\n'),
  '## Survivors',
  ...[...folders].map(([folder, files]) => `### ${folder}\n\n${listing(files).join('\n')}`)
]
writeFileSync(DOCUMENT, await format(parts.join('\n\n'), { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' }))
