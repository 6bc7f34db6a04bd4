/** Shapes of letters left out of PDFs as browsers on Skia print them: nothing else changes, and the same is read. */
import { expect, it } from 'vitest'
import { readPdf } from '../../../src/engine/adapters/pdf'
import { withoutShapes } from '../../../src/engine/adapters/pdf-shapes'

const MARK = '%\xd3\xeb\xe9\xe1'
const OTHER_MARK = '%\xe2\xe3\xcf\xd3'

const bytesOf = (words: string) => Uint8Array.from(words, (character) => character.charCodeAt(0))
const wordsOf = (bytes: Uint8Array) => String.fromCharCode(...bytes)

const stream = (words: string) => `<</Length ${words.length}>> stream\n${words}\nendstream`

const UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <00> <FF> endcodespacerange
2 beginbfchar <01> <53D7> <02> <7406> endbfchar
endcmap end end`

const FONT = `<</Type /Font
/Subtype /Type3
/FontMatrix [.00100000005 0 0 -.00100000005 0 0]
/FirstChar 0
/LastChar 2
/FontBBox [25 120 961 -880]
/ToUnicode 6 0 R
/Widths [1000 1000 1000]
/Encoding <</Type /Encoding
/Differences [0 /g0 /g5CB3 /g5CB4]>>
/CharProcs <</g0 7 0 R
/g5CB3 7 0 R
/g5CB4 7 0 R>>>>`

/** One page with two words and a line under them, as Skia spells it. */
function page(mark: string, font = FONT): Uint8Array {
  const objects = [
    '<</Type /Catalog\n/Pages 2 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>',
    '<</Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 595 842]\n/Resources <</Font <</F4 4 0 R>>>>\n/Contents 5 0 R>>',
    font,
    stream('BT /F4 12 Tf 1 0 0 1 60 700 Tm <0102> Tj ET BT /F4 20 Tf 1 0 0 1 60 600 Tm <02> Tj ET 60 595 200 1 re f'),
    stream(UNICODE),
    stream('1000 0 25 -880 961 120 d1 0 0 m 500 500 l 500 0 l h f')
  ]
  let file = `%PDF-1.4\n${mark}\n`
  const offsets = objects.map((words, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${words}\nendobj\n`
    return at
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  return bytesOf(`${file}trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`)
}

it('blanks the list of shapes of a font and moves nothing', () => {
  const list = '/g0 7 0 R\n/g5CB3 7 0 R\n/g5CB4 7 0 R'
  expect(wordsOf(withoutShapes(page(MARK)))).toBe(wordsOf(page(MARK)).replace(list, ' '.repeat(list.length)))
})

it('blanks the lists of all fonts', () => {
  const two = wordsOf(page(MARK)) + FONT + '\nendobj\n'
  expect(wordsOf(withoutShapes(bytesOf(two))).match(/\/CharProcs << +>>>>\nendobj/g)).toHaveLength(2)
})

it.each([
  ['a file of another make', page(OTHER_MARK)],
  ['a list with other names', page(MARK, FONT.replace('/g5CB4 7', '/a104 7'))],
  ['a list that does not end its object', page(MARK, FONT.replace('>>>>', '>> /Resources <<>>>>'))],
  ['a list that is cut', bytesOf(wordsOf(page(MARK)).slice(0, wordsOf(page(MARK)).indexOf('/g5CB4 7')))],
  ['a file that ends behind its mark', bytesOf(`%PDF-1.4\n${MARK}\n/CharProcs <<`)],
  ['nothing', new Uint8Array()]
])('leaves %s as it is', (_name, bytes) => {
  expect(withoutShapes(bytes.slice())).toEqual(bytes)
})

it('changes nothing of what is read, and nothing of the bytes it is given', async () => {
  const bytes = page(MARK)
  const reading = await readPdf(bytes)
  expect(bytes).toEqual(page(MARK))
  expect(reading).toEqual(await readPdf(page(OTHER_MARK)))
  expect(reading).toMatchObject({ kind: 'document', document: { text: '受理\n理\n' } })
})
