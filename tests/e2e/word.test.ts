/** Word files dropped into the built page, beside which a large one is read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checkReport } from '../../src/engine'
import { zh } from '../../src/wording/zh'
import { compose, OFFICIAL } from '../support/compose'
import { paragraph, run, wordBody, wordParts } from '../support/docx'
import { generate, withCells } from '../support/generate'
import { Random } from '../support/random'
import { drop, EXAMPLES, hasExamples, SINGLE_FILE, useBrowser, useServer } from './harness'
import { cell, expectResult, firstScreen } from './screen'

const { visit } = useBrowser()
const server = useServer()

const WRONG_CELL = 'requests.granted.total'
const WRONG_VALUE = '987'
const sound = generate(20, '2021')
const faulty = withCells(sound, { [WRONG_CELL]: WRONG_VALUE })
const body = wordBody(compose(faulty, OFFICIAL, new Random(1)))
const changed = paragraph(`<w:del w:id="1"><w:r><w:delText>初</w:delText></w:r></w:del>${run('定稿')}`)
const SMALL = zipSync(wordParts(body + changed))
/** A picture that does not pack: larger than what the page reads itself. */
const picture = Uint8Array.from({ length: 400_000 }, (_, index) => (Math.imul(index + 1, 2654435761) >>> 13) & 0xff)
const LARGE = zipSync({ ...wordParts(body), 'word/media/image1.png': [picture, { level: 0 }] })

const builds = [
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const

test.each(
  builds.flatMap(([build, address]) =>
    [['a Word file', SMALL] as const, ['a large Word file', LARGE] as const].map(([kind, bytes]) => ({ build, kind, address, bytes }))
  )
)('$build: $kind is dropped, read and judged', async ({ address, bytes }) => {
  const { page, end } = await visit(address())
  await drop(page, [{ name: '年报.docx', bytes }])
  const result = await checkReport({ name: '年报.docx', bytes })
  expect(result.tally.error).toBeGreaterThan(0)
  await expectResult(page, result)
  expect(await cell(page, WRONG_CELL).textContent()).toContain(WRONG_VALUE)
  await end()
})

test('a Word file that did not arrive whole gets its sentence, and the chooser offers Word files', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  expect(await page.locator('input[type="file"]').first().getAttribute('accept')).toContain('.docx')
  await page.getByText(zh.first.kinds).waitFor()
  await drop(page, [{ name: '年报.docx', bytes: SMALL.slice(0, 3000) }])
  await page.getByText('文件不完整（可能没有传完）').first().waitFor()
  await end()
})

test.runIf(hasExamples)('each example report as a Word file shows what the engine counts, and no error', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  for (const number of ['000', '001', '002', '003', '004']) {
    const name = `${number}.docx`
    const bytes = readFileSync(join(EXAMPLES, 'files', name))
    await firstScreen(page)
    await drop(page, [{ name, bytes }])
    const result = await checkReport({ name, bytes: new Uint8Array(bytes) })
    expect(result.tally.error).toBe(0)
    await expectResult(page, result)
  }
  await end()
})
