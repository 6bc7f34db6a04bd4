import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { licenseText } from '../scripts/licenses.mjs'
import { DOORS, LAW } from '../eslint.config.js'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n')
const sources = files.filter((file) => file.startsWith('src/'))

test('the import law stands in docs/architecture.md as it stands in eslint.config.js', () => {
  const rows = readFileSync('docs/architecture.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const law = LAW.map(({ room, may, why }) => `\`${room}\` – ${may.map((one) => `\`${one}\``).join(', ') || 'nothing'} – ${why}`)
  expect(rows.slice(0, law.length).map(([, room, may, why]) => `${room} – ${may} – ${why}`)).toEqual(law)
})

test('CONTRIBUTING.md shows a rule that is there, as it is there', () => {
  const shown = /`(src\/engine\/rules\/[^`]+\.ts)`.*\n\n```ts\n([\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))
  expect(shown?.[2]).toBe(readFileSync(shown?.[1] ?? '', 'utf8'))
})

test('every source file stands in a room of the import law', () => {
  const code = sources.filter((file) => /\.(?:ts|svelte)$/.test(file)).map((file) => file.slice('src/'.length))
  expect(code.filter((file) => !LAW.some(({ room }) => file.startsWith(`${room}/`) || file.startsWith(`${room}.`)))).toEqual([])
})

test('each third-party package comes in through its door alone, one for reading and one for writing where it does both', () => {
  for (const [name, doors] of Object.entries(DOORS)) {
    const opened = sources.filter((file) => /\.(?:ts|svelte)$/.test(file) && new RegExp(`from '${name}[/']`).test(readFileSync(file, 'utf8')))
    expect(opened.map((file) => file.replace(/\.ts$/, '')).sort(), name).toEqual([doors].flat().map((door) => `src/${door}`))
  }
})

test('folders and files are named for what they hold', () => {
  const vague = /^(?:utils?|helpers?|common|misc|shared|managers?|services?)$/
  const parts = files.flatMap((file) => file.split('/').map((part) => part.split('.')[0] ?? ''))
  expect([...new Set(parts)].filter((part) => vague.test(part))).toEqual([])
  const suffixed = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:type|interface|class) (\w+(?:Type|Data|Info|Helper|Manager|Service|Utils?))\b/gm)].map(
      (match) => `${file}: ${match[1]}`
    )
  )
  expect(suffixed).toEqual([])
})

test('components are in PascalCase, every other source file in kebab-case', () => {
  const names = sources.map((file) => file.slice(file.lastIndexOf('/') + 1))
  expect(names.filter((name) => name.endsWith('.svelte') && !/^[A-Z][A-Za-z]*\.svelte$/.test(name))).toEqual([])
  expect(names.filter((name) => !name.endsWith('.svelte') && !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)+$/.test(name))).toEqual([])
})

test('public/licenses.txt holds the license of every package in the page', () => {
  expect(readFileSync('public/licenses.txt', 'utf8')).toBe(licenseText())
})
