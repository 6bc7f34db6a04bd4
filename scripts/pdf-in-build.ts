/**
 * pdf.js as the page may hold it: its code runs from Chrome 86 on and holds nothing that could open a connection. Each change is one of spelling; a
 * version of pdf.js that no longer looks as expected ends the build.
 */
import type { Plugin } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value && 'end' in value

const isNamed = (value: unknown, name: string): boolean => isNode(value) && value.type === 'Identifier' && value['name'] === name

/** What stands in for calls that Chrome 86 does not know, and for those that must not be there. */
const HEAD = `const pdfAt = (list, index) => list[index < 0 ? list.length + index : index];
const pdfResolvers = () => { let resolve, reject; const promise = new Promise((one, other) => { resolve = one; reject = other; }); return { promise, resolve, reject }; };
const pdfClone = globalThis.structuredClone;
const pdfAbsent = () => { throw new Error("not in this build"); };
`

interface Edit {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Methods of pdf.js itself that are named like the call that loads an address; the one of the factory for character maps keeps its name. */
function renamed(name: unknown): string | null {
  return name === 'fetch' || name === '_fetch' ? `${name}Object` : null
}

function edits(node: Node, parent: Node | null, code: string, found: Edit[]): void {
  const edit = (start: number, end: number, words: string): void => void found.push({ start, end, words })
  const { type, callee } = node
  const property = isNode(callee) && callee.type === 'MemberExpression' && callee['computed'] === false ? callee['property'] : null
  const object = isNode(callee) ? callee['object'] : null
  if (type === 'StaticBlock') {
    // This one would answer the messages that our own worker gets.
    if (code.slice(node.start, node.end).includes('initializeFromPort(self)')) edit(node.start, node.end, '')
    else {
      edit(node.start, code.indexOf('{', node.start) + 1, 'static pdfBlock = (() => {')
      edit(node.end - 1, node.end, '})();')
    }
  } else if (type === 'CallExpression' && isNamed(property, 'at') && isNode(object) && isNode(callee) && callee['optional'] === false) {
    const [index] = node['arguments'] as Node[]
    if (!index || (node['arguments'] as Node[]).length !== 1) throw new Error('at() is called in an unknown way')
    edit(object.start, object.start, 'pdfAt(')
    edit(object.end, index.start, ', ')
  } else if (type === 'CallExpression' && isNamed(object, 'Promise') && isNamed(property, 'withResolvers') && isNode(callee))
    edit(callee.start, callee.end, 'pdfResolvers')
  else if (type === 'CallExpression' && isNamed(object, 'Object') && isNamed(property, 'hasOwn') && isNode(callee))
    edit(callee.start, callee.end, 'Object.prototype.hasOwnProperty.call')
  else if (type === 'CallExpression' && isNamed(object, 'crypto') && isNamed(property, 'randomUUID') && isNode(callee))
    edit(callee.start, callee.end, 'pdfAbsent')
  else if (type === 'CallExpression' && isNamed(callee, 'structuredClone') && isNode(callee)) edit(callee.start, callee.end, 'pdfClone')
  else if (type === 'CallExpression' && isNamed(callee, 'fetch') && isNode(callee)) edit(callee.start, callee.end, 'pdfAbsent')
  else if (type === 'NewExpression' && isNamed(callee, 'XMLHttpRequest') && isNode(callee)) edit(callee.start, callee.end, 'pdfAbsent')
  else if (type === 'MemberExpression' && isNamed(node['object'], 'XMLHttpRequest') && isNode(node['object']))
    edit(node['object'].start, node['object'].end, 'pdfAbsent')
  else if (type === 'FunctionExpression' && isNamed(node['id'], 'withResolvers') && isNode(node['id'])) edit(node['id'].start, node['id'].end, '')
  else if (type === 'CallExpression' && isNamed(property, 'fetch') && isNamed(object, 'factory') && isNode(object)) {
    const [data] = node['arguments'] as Node[]
    if (!data) throw new Error('the factory is asked in an unknown way')
    edit(data.start, data.start, `${code.slice(object.start, object.end)}, `)
    edit((property as Node).end, (property as Node).end, '.call')
  } else if (type === 'ForOfStatement' && node['await'] === true) forAwait(node, code, edit)
  const name = type === 'MemberExpression' ? node['property'] : type === 'MethodDefinition' || type === 'Property' ? node['key'] : null
  if (node['computed'] === false && isNode(name) && name.type === 'Identifier') {
    const own = renamed(name['name'])
    if (own !== null && !(type === 'MemberExpression' && isNamed(node['object'], 'factory'))) edit(name.start, name.end, own)
  }
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const one of value) if (isNode(one)) edits(one, node, code, found)
    if (isNode(value) && value !== parent) edits(value, node, code, found)
  }
}

/** Streams can be walked through from Chrome 124 on; their readers are as old as they are. */
function forAwait(node: Node, code: string, edit: (start: number, end: number, words: string) => void): void {
  const [left, right, body] = [node['left'], node['right'], node['body']]
  if (!isNode(left) || !isNode(right) || !isNode(body) || body.type !== 'BlockStatement') throw new Error('a stream is read in an unknown way')
  const [declared] = left['declarations'] as Node[]
  const name = declared?.['id']
  if (!isNode(name)) throw new Error('a stream is read in an unknown way')
  const stream = code.slice(right.start, right.end)
  edit(
    node.start,
    body.start + 1,
    `for (let pdfReader = ${stream}.getReader(), pdfStep = await pdfReader.read(); !pdfStep.done; pdfStep = await pdfReader.read()) { const ${code.slice(name.start, name.end)} = pdfStep.value;`
  )
}

/** The edits done, from the front; two at one place keep their order. */
function edited(code: string, found: readonly Edit[]): string {
  const sorted = found.map((edit, order) => ({ edit, order })).sort((one, other) => one.edit.start - other.edit.start || one.order - other.order)
  let result = ''
  let at = 0
  for (const { edit } of sorted) {
    if (edit.start < at) throw new Error('two changes of pdf.js meet')
    result += code.slice(at, edit.start) + edit.words
    at = edit.end
  }
  return result + code.slice(at)
}

/** Browsers before 2024 would get a push of core-js for all arrays of the page, for an error that nobody waits for: it takes a third of the time. */
const PUSH = 'var FORCED = INCORRECT_TO_LENGTH || !properErrorOnNonWritableLength();'

/** Rewrites the two halves of pdf.js. */
export function pdfInBuild(): Plugin {
  return {
    name: 'gouji:pdf-in-build',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/ },
      handler(code) {
        const push = code.indexOf(PUSH)
        if (push < 0) this.error('pdf.js no longer brings its own push')
        const found: Edit[] = [{ start: push, end: push + PUSH.length, words: 'var FORCED = INCORRECT_TO_LENGTH;' }]
        const program: unknown = this.parse(code)
        if (!isNode(program)) this.error('pdf.js does not parse')
        edits(program, null, code, found)
        return { code: HEAD + edited(code, found), map: null }
      }
    }
  }
}
