import { dirname, relative, resolve } from 'node:path'
import js from '@eslint/js'
import { configs as regexp } from 'eslint-plugin-regexp'
import svelte from 'eslint-plugin-svelte'
import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'

const SRC = resolve(import.meta.dirname, 'src')

/**
 * The import law: which room may open which. A room is a folder or a file below src/, the most specific one counts, and a room may always open itself.
 * Types count as much as values. docs/architecture.md shows the same table; a test compares the two.
 * @type {{ room: string, may: string[], why: string }[]}
 */
export const LAW = [
  { room: 'engine/form', may: [], why: 'The official form is data and stands on nothing.' },
  { room: 'engine/document', may: [], why: 'What a file says is independent of what we look for in it.' },
  { room: 'engine/contract', may: ['engine/document/place', 'engine/form'], why: 'The contract names types and holds no work.' },
  { room: 'engine/adapters', may: ['engine/document', 'engine/contract'], why: 'An adapter must not know what report it reads.' },
  { room: 'engine/recognition', may: ['engine/document', 'engine/form', 'engine/contract'], why: 'Recognition sees documents, never file formats.' },
  {
    room: 'engine/facts',
    may: ['engine/recognition', 'engine/document', 'engine/form', 'engine/contract'],
    why: 'Facts are read from the recognized form, never from a file.'
  },
  {
    room: 'engine/findings',
    may: ['engine/facts', 'engine/document', 'engine/form', 'engine/contract'],
    why: 'A finding does not know the rule that made it.'
  },
  {
    room: 'engine/diagnosis',
    may: ['engine/findings', 'engine/facts', 'engine/form', 'engine/document/place', 'engine/contract'],
    why: 'Diagnosis reasons over facts and identities, not over files.'
  },
  {
    room: 'engine/rules',
    may: ['engine/findings', 'engine/facts', 'engine/form', 'engine/document/place', 'engine/contract'],
    why: 'A rule judges facts; how they were read is none of its business.'
  },
  {
    room: 'engine/rules/run',
    may: ['engine/rules', 'engine/diagnosis', 'engine/findings', 'engine/facts', 'engine/form', 'engine/contract'],
    why: 'The runner hands what the rules on identities found to diagnosis; a rule itself does not know of it.'
  },
  { room: 'engine', may: ['engine'], why: 'The engine runs in a page, a worker and Node alike: it knows nothing outside itself.' },
  { room: 'wording', may: ['engine/contract', 'engine/form'], why: 'Sentences name what the contract names.' },
  { room: 'library', may: ['engine/contract', 'engine/findings'], why: 'The library keeps results; it neither makes nor shows them.' },
  { room: 'exports', may: ['engine', 'wording'], why: 'An export is made from a result alone.' },
  {
    room: 'workers',
    may: ['engine', 'library/entry', 'library/packed-result', 'library/packing', 'library/schema'],
    why: 'A worker runs the engine and packs what came out; the database is opened by the page alone.'
  },
  { room: 'roster', may: ['engine/contract', 'engine/document', 'library/schema'], why: 'Whose report it is, is told from names alone.' },
  {
    room: 'intake',
    may: ['engine', 'workers', 'library'],
    why: 'An intake takes files through the engine into the library and does not know how that is shown.'
  },
  {
    room: 'state',
    may: ['engine', 'wording', 'library', 'exports', 'workers', 'roster', 'intake'],
    why: 'State joins the engine and the library and does not know how it is shown.'
  },
  {
    room: 'views',
    may: ['state', 'wording', 'engine/contract', 'engine/form', 'engine/findings', 'engine/document/place'],
    why: 'A view shows and forwards: reading, judging and keeping happen behind state.'
  },
  { room: 'App', may: ['state', 'views', 'wording', 'styles'], why: 'The shell holds the views together and does no work of its own.' },
  { room: 'main', may: ['App', 'styles'], why: 'The entry mounts the shell.' }
]

/** The one file that a third-party package enters through; the two, where it reads and writes. */
export const DOORS = {
  'chart.js': 'views/parts/chart',
  fflate: ['engine/adapters/archive', 'exports/archive'],
  htmlparser2: 'engine/adapters/markup',
  idb: 'library/database',
  papaparse: 'engine/adapters/delimited',
  'pdfjs-dist': 'engine/adapters/pdf'
}

/** Only here may Svelte be imported. */
const SVELTE_ROOMS = ['main', 'App', 'state', 'views']

const inside = (path, room) => path === room || path.startsWith(`${room}/`)
const withoutQuery = (path) => path.split('?')[0] ?? path
const withoutEnding = (path) => path.replace(/\.(?:ts|js|css)$/, '').replace(/\.svelte$/, '')

/** Reports an import that leaves its room for one it may not open, and a package that comes in by another way than its door. */
const importLaw = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const path = withoutEnding(relative(SRC, context.filename).replaceAll('\\', '/'))
    const law = LAW.filter(({ room }) => inside(path, room)).sort((a, b) => b.room.length - a.room.length)[0]
    const judge = (source) => {
      if (!source || typeof source.value !== 'string') return
      const name = source.value
      const report = (message) => context.report({ node: source, message })
      if (!name.startsWith('.')) {
        const svelteAllowed = SVELTE_ROOMS.some((room) => inside(path, room))
        if (/^svelte(?:\/|$)/.test(name)) return svelteAllowed ? undefined : report('Svelte stays in main, App, state and views.')
        const doors = [DOORS[name.split('/')[0]] ?? []].flat()
        if (!doors.includes(path))
          report(doors.length > 0 ? `${name} comes in through src/${doors.join(', src/')} only.` : `${name} is no package of the page.`)
        return
      }
      const target = withoutEnding(relative(SRC, resolve(dirname(context.filename), withoutQuery(name))).replaceAll('\\', '/'))
      if (!law) report(`${path} stands in no room of the import law.`)
      else if (!inside(target, law.room) && !law.may.some((room) => inside(target, room))) report(`${law.room} may not import ${target}. ${law.why}`)
    }
    return {
      ImportDeclaration: (node) => judge(node.source),
      ExportNamedDeclaration: (node) => judge(node.source),
      ExportAllDeclaration: (node) => judge(node.source),
      ImportExpression: (node) => judge(node.source),
      TSImportType: (node) => judge(node.source ?? node.argument?.literal)
    }
  }
}

const CJK = '/[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]/'
const NO_NETWORK = 'Nothing leaves this computer: the page opens no connection.'
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'importScripts']

const noNetworkMembers = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'serviceWorker'].map((property) => ({
  selector: `MemberExpression[property.name="${property}"]`,
  message: NO_NETWORK
}))

const noChineseLiteral = ['Literal[value=%]', 'TemplateElement[value.raw=%]', 'SvelteText[value=%]', 'SvelteLiteral[value=%]'].map((selector) => ({
  selector: selector.replace('%', CJK),
  message: 'A sentence of the interface belongs into src/wording.'
}))

export default defineConfig(
  { ignores: ['dist/**', 'coverage/**', 'reports/**', '.stryker-tmp/**'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs['flat/recommended'],
  regexp['flat/recommended'],
  {
    languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler knows every global; this rule does not know the types of the page.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      // The full-width blank is a letter of Chinese typesetting.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true }],
      eqeqeq: 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      'regexp/use-ignore-case': 'off',
      // Full-width digits are an ordinary sight in reports.
      'regexp/no-obscure-range': 'off',
      // State is replaced whole (`$state.raw`), so an ordinary Set or Date inside a method is what it seems.
      'svelte/prefer-svelte-reactivity': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } }
  },
  {
    files: ['src/**'],
    plugins: { gouji: { rules: { 'import-law': importLaw } } },
    rules: {
      'gouji/import-law': 'error',
      'no-restricted-globals': ['error', ...networkGlobals.map((name) => ({ name, message: NO_NETWORK }))],
      'no-restricted-syntax': ['error', ...noNetworkMembers],
      'no-console': 'error'
    }
  },
  {
    files: ['src/**'],
    ignores: ['src/library/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...networkGlobals.map((name) => ({ name, message: NO_NETWORK })),
        ...['indexedDB', 'IDBKeyRange', 'IDBDatabase'].map((name) => ({ name, message: 'Only src/library opens IndexedDB.' }))
      ]
    }
  },
  {
    files: ['src/engine/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...networkGlobals.map((name) => ({ name, message: NO_NETWORK })),
        ...['window', 'document', 'navigator', 'localStorage', 'indexedDB', 'DOMParser', 'self'].map((name) => ({
          name,
          message: 'The engine runs without a page.'
        })),
        ...['Date', 'performance', 'setTimeout', 'crypto'].map((name) => ({ name, message: 'The engine has no clock and no chance: same input, same result.' }))
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The engine has no chance: same input, same result.' }]
    }
  },
  {
    files: ['src/App.svelte', 'src/main.ts', 'src/state/**', 'src/views/**'],
    rules: { 'no-restricted-syntax': ['error', ...noNetworkMembers, ...noChineseLiteral] }
  }
)
