/** Both builds from one source: dist/ for any static host, dist/gouji.html for a double click. */
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** @param {'info' | 'warn'} logLevel */
export async function buildBoth(logLevel) {
  await build({ logLevel })
  await build({ mode: 'single', logLevel })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildBoth('info')
