/** A plain static file server for dist/, for `npm start` and the end-to-end tests. Listens on this computer only. */
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
}

/**
 * Serves the files below `folder`.
 * @param {string} folder
 * @param {number} [port] 0 takes any free one; rejects where the port is taken
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(folder, port = 0) {
  const root = resolve(folder)
  const server = createServer(async (request, response) => {
    const answer = (status, kind, body) => {
      // Never cached: a page from the build before last would be a riddle.
      response.writeHead(status, { 'content-type': kind, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    try {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
      const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`)
      if (!file.startsWith(root + sep)) throw new Error('outside')
      answer(200, KINDS[extname(file)] ?? 'application/octet-stream', await readFile(file))
    } catch {
      answer(404, 'text/plain; charset=utf-8', 'Not found')
    }
  })
  await new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => done(undefined))
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port')
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      })
  }
}
