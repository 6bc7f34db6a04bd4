/**
 * Writes public/licenses.txt: the license texts of all packages that the built page holds.
 * `npm run licenses` after a change of dependencies; a test compares.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Svelte is a development dependency, yet its runtime is part of the page. */
const ALSO_SHIPPED = ['svelte']

function manifest(folder) {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
}

/** The folder of `name` as `from` would find it: nested first, as Node does. */
function folderOf(name, from) {
  const nested = `${from}/node_modules/${name}`
  try {
    manifest(nested)
    return nested
  } catch {
    return `node_modules/${name}`
  }
}

/** One block for each package, in the order of their names. */
export function licenseText() {
  const found = new Map()
  const visit = (name, from) => {
    const folder = folderOf(name, from)
    const { version, license, dependencies = {} } = manifest(folder)
    const title = `${name} ${version} (${license})`
    if (found.has(title)) return
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    if (!file) throw new Error(`${folder} holds no license`)
    found.set(title, readFileSync(`${folder}/${file}`, 'utf8').replace(/\r/g, '').trim())
    if (name === 'svelte') return // its compiler's dependencies are not shipped
    for (const one of Object.keys(dependencies)) visit(one, folder)
  }
  for (const name of [...Object.keys(manifest('.').dependencies), ...ALSO_SHIPPED]) visit(name, '.')
  const blocks = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([title, text]) => `${title}\n\n${text}`)
  return `Gouji holds parts of these packages.\n\n${blocks.join(`\n\n${'='.repeat(40)}\n\n`)}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync('public/licenses.txt', licenseText())
