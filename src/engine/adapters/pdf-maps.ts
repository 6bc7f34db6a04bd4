/** Character maps of Chinese encodings, for fonts that a PDF names and does not hold: without them such a file reads as empty. */

const FILES: Readonly<Record<string, string>> = import.meta.glob(
  '/node_modules/pdfjs-dist/cmaps/{UniGB*,GBK-EUC*,GBKp-EUC*,GB-EUC*,GBK2K*,GBpc-EUC*,Adobe-GB1-UCS2}.bcmap',
  { query: '?url&inline', eager: true, import: 'default' }
)

/** The map of that name, packed as pdf.js has them. Throws where it is none of those on board; pdf.js then goes on without. */
export function characterMap(name: string): Uint8Array {
  const address = FILES[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`]
  if (address === undefined) throw new Error(`no character map ${name}`)
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) => character.charCodeAt(0))
}
