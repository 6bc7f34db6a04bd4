/**
 * Builds where the sources are newer than dist/, serves dist/ on a free local port and prints the address.
 * A browser keeps the library by address and port, so the same port is tried first every time.
 */
import { readdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildBoth } from './build.mjs'
import { serve } from './serve.mjs'

const PORTS = [4173, 4174, 4175, 4176, 0]
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'svelte.config.js', 'package-lock.json']

/** The newest change below a path, in milliseconds. */
function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((latest, entry) => Math.max(latest, newest(`${path}/${entry}`)), stat.mtimeMs)
}

function builtAt() {
  try {
    return Math.min(statSync('dist/index.html').mtimeMs, statSync('dist/gouji.html').mtimeMs)
  } catch {
    return 0
  }
}

async function serveOnFirstFree(folder, [port, ...further]) {
  try {
    return await serve(folder, port)
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || further.length === 0) throw error
    return serveOnFirstFree(folder, further)
  }
}

process.chdir(resolve(import.meta.dirname, '..'))
if (builtAt() < Math.max(...SOURCES.map(newest))) {
  console.log('Building ...')
  await buildBoth('warn')
}
const server = await serveOnFirstFree('dist', process.env.PORT ? [Number(process.env.PORT)] : PORTS)
console.log(`\n  Gouji is at ${server.address}  (Ctrl+C ends it)`)
console.log(`  Or open this file by double click, no server needed: ${pathToFileURL(resolve('dist/gouji.html')).href}\n`)
