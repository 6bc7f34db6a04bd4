/** Tests and engine as one set of scripts that can be run anew for each mutant, within one process. */
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'vite'

/**
 * Builds the files, absolute paths, and gives a function: each call is a fresh set of modules. Its `load(file)` runs a file and what it imports at most
 * once; after `forget(file)` that file runs anew, and whatever imports it. `shared` are the packages and interfaces that every set gets as they are, by
 * name. Mutants met are counted where `counting` is set, which costs time.
 */
export async function bundle(files, shared) {
  const root = process.cwd()
  const { output } = await build({
    root,
    configFile: false,
    plugins: [ownFolders],
    logLevel: 'error',
    ssr: { noExternal: [/^(?!node:)/] },
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [nameOf(root, file), file])),
        external: [/^node:/, /^[a-z@][^:]*$/],
        output: { format: 'cjs', preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].cjs' }
      }
    }
  })
  const chunks = output.filter((chunk) => chunk.type === 'chunk')
  const counted = compiled(chunks, (code) => code)
  const uncounted = compiled(chunks, (code) => code.replaceAll('function cover() {', 'function cover() { return;'))
  const fromRoot = createRequire(join(root, 'package.json'))

  return ({ counting }) => {
    const scripts = counting ? counted : uncounted
    const modules = new Map()
    const importers = new Map()
    function run(fileName) {
      const known = modules.get(fileName)
      if (known) return known.exports
      const module = { exports: {} }
      modules.set(fileName, module)
      function require(name) {
        if (shared[name]) return shared[name]
        if (!name.startsWith('.')) return fromRoot(name)
        const imported = join(dirname(fileName), name).split(sep).join('/')
        importers.set(imported, (importers.get(imported) ?? new Set()).add(fileName))
        return run(imported)
      }
      scripts.get(fileName).runInThisContext()(module.exports, require, module)
      return module.exports
    }
    function drop(fileName) {
      if (modules.delete(fileName)) importers.get(fileName)?.forEach(drop)
    }
    return { load: (file) => run(`${nameOf(root, file)}.cjs`), forget: (file) => drop(`${nameOf(root, file)}.cjs`) }
  }
}

function compiled(chunks, spelled) {
  const wrapped = (code) => `(function (exports, require, module) {${spelled(code)}\n})`
  return new Map(chunks.map(({ fileName, code }) => [fileName, new Script(wrapped(code), { filename: fileName })]))
}

/** Tests that read files beside them stay where they are. */
const ownFolders = {
  name: 'gouji:own-folders',
  transform: (code, id) =>
    code.includes('import.meta.dirname') ? { code: code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))), map: null } : null
}

const nameOf = (root, file) => relative(root, file).split(sep).join('/').replace(/\.ts$/, '')
