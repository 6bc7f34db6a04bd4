import { readFileSync } from 'node:fs'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { pdfInBuild } from './scripts/pdf-in-build.ts'

const NOTHING_LEAVES = "connect-src 'none'; form-action 'none'; base-uri 'none'"

/** One policy for each build: the single file holds its scripts inline, the other must not allow that. */
const POLICY = {
  single: `default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; worker-src blob: data:; ${NOTHING_LEAVES}`,
  hosted: `default-src 'none'; script-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src data:; worker-src 'self' blob:; ${NOTHING_LEAVES}`
}

/** Writes the policy into the page behind its charset, before anything that could load. */
function contentSecurityPolicy(policy: string): Plugin {
  return {
    name: 'gouji:content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
          const charset = /<meta charset="utf-8" ?\/?>/i
          const page = file.source.toString()
          if (!charset.test(page)) this.error(`${file.fileName} has no <meta charset="utf-8">`)
          file.source = page.replace(charset, (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
        }
      }
    }
  }
}

/** Svelte scopes the further parts of a selector with `:where()`, which Chrome knows from 88: below it the whole rule would be dropped. */
function plainScopes(): Plugin {
  return {
    name: 'gouji:plain-scopes',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\.svelte\?.*lang\.css/ },
      handler: (code) => ({ code: code.replace(/:where\((\.svelte-[\w-]+)\)/g, '$1'), map: null })
    }
  }
}

/** papaparse can load a CSV from an address. The page never asks it to, and what is not in the build needs no promise. */
function withoutDownloads(): Plugin {
  return {
    name: 'gouji:without-downloads',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]papaparse[\\/]/ },
      handler(code) {
        const opening = 'new XMLHttpRequest'
        if (!code.includes(opening)) this.error('papaparse no longer opens its request as expected')
        return { code: code.split(opening).join('{}'), map: null }
      }
    }
  }
}

/**
 * In dist/ the worker is a module that shares the engine and the HTML reader with the page; inlined, as the single file needs it, it would hold both
 * a second time. Same source: an import that ends in `?worker&inline`.
 */
function workerBesidePage(): Plugin {
  const query = '?worker&inline'
  const prefix = '\0worker:'
  return {
    name: 'gouji:worker-beside-page',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(query)) return null
      const entry = await this.resolve(source.slice(0, -query.length), importer)
      return entry && prefix + entry.id
    },
    load(id) {
      if (!id.startsWith(prefix)) return null
      const chunk = this.emitFile({ type: 'chunk', id: id.slice(prefix.length) })
      return `export default class extends Worker { constructor() { super(import.meta.ROLLUP_FILE_URL_${chunk}, { type: 'module' }) } }`
    }
  }
}

/** The examples of the rules are for tests and documents; the page never tries them. */
function withoutExamples(): Plugin {
  return {
    name: 'gouji:without-examples',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]src[\\/]engine[\\/]rules[\\/]\w+[\\/][a-z]\d{2}-[\w-]+\.ts$/ },
      order: 'post',
      handler(code) {
        const found: { start: number; end: number }[] = []
        const visit = (node: unknown): void => {
          if (typeof node !== 'object' || node === null) return
          if (isExamples(node)) found.push(node.value)
          else Object.values(node).forEach(visit)
        }
        visit(this.parse(code))
        const [examples] = found
        if (!examples || found.length > 1) this.error('a rule declares its examples once')
        return { code: `${code.slice(0, examples.start)}{ bad: [], good: [] }${code.slice(examples.end)}`, map: null }
      }
    }
  }
}

/** A property `examples: …` of an object literal in the syntax tree. */
function isExamples(node: object): node is { value: { start: number; end: number } } {
  return (
    'type' in node &&
    node.type === 'Property' &&
    'key' in node &&
    typeof node.key === 'object' &&
    node.key !== null &&
    'name' in node.key &&
    node.key.name === 'examples'
  )
}

/** The single file travels alone, so the licenses of what it holds travel in it. */
function licenses(): Plugin {
  return {
    name: 'gouji:licenses',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (page) =>
        `${page.trimEnd()}\n<!--\n${readFileSync('public/licenses.txt', 'utf8')
          .replace(/-{2,}>?/g, '==')
          .trim()}\n-->\n`
    }
  }
}

/** `vite build` writes dist/ for any static host; `vite build --mode single` adds dist/gouji.html, which opens from a disk. */
export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  return {
    base: './',
    publicDir: single ? false : 'public',
    plugins: [
      svelte(),
      plainScopes(),
      withoutDownloads(),
      pdfInBuild(),
      withoutExamples(),
      contentSecurityPolicy(single ? POLICY.single : POLICY.hosted),
      // Its option removeViteModuleLoader stays off: the loader is not built in, and the option would cut off the first function it meets instead.
      ...(single ? [licenses(), viteSingleFile({ outputFileName: 'gouji.html' })] : [workerBesidePage()])
    ],
    worker: { format: 'iife' as const, plugins: () => [withoutDownloads(), pdfInBuild(), withoutExamples()] },
    build: {
      // The floor is Chrome 86, which knows private fields and methods; below 98 they would be rewritten for a fault that concerns static fields alone.
      target: 'chrome98',
      cssTarget: 'chrome86',
      emptyOutDir: !single,
      reportCompressedSize: false,
      // The polyfill holds a fetch call. Nothing is preloaded by script: a worker has no document to do it with.
      modulePreload: { polyfill: false, resolveDependencies: () => [] }
    },
    test: {
      // Every core: by itself, vitest leaves one of two idle.
      maxWorkers: '100%',
      projects: [
        {
          extends: true as const,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/build/**', 'tests/e2e/**', 'tests/engine/rules/**'],
            testTimeout: 60_000
          }
        },
        {
          extends: true as const,
          // One file a rule: they change nothing that another could see, and each would load the whole engine anew.
          test: { name: 'unit-rules', include: ['tests/engine/rules/**/*.test.ts'], isolate: false, testTimeout: 60_000 }
        },
        {
          extends: true as const,
          test: { name: 'build', include: ['tests/build/**/*.test.ts'] }
        },
        {
          extends: true as const,
          // One browser at a time: times are measured here, and the machines have two cores.
          test: {
            name: 'e2e',
            include: ['tests/e2e/**/*.test.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
            fileParallelism: false,
            sequence: { groupOrder: 1 }
          }
        }
      ]
    }
  }
})
