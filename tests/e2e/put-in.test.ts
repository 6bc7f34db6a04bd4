import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../../src/engine'
import { UNSAVED } from '../../src/state/route.svelte'
import { zh } from '../../src/wording/zh'
import { zhIntake } from '../../src/wording/zh/intake'
import { zhCards, zhTable } from '../../src/wording/zh/result'
import { drop, EXAMPLES, exampleTexts, paste, SINGLE_FILE, useBrowser, useServer, type Clip } from './harness'
import { BLANK_FORM, FAULTY, RIGHT_VALUE, SOUND, SOUND_HTML, TABLE_THREE, TABLE_THREE_HTML, toGbk, UNREAD_ROW, WRONG_CELL, WRONG_VALUE, ZEROS } from './samples'
import { cards, cell, chips, expectResult, firstScreen, goTo } from './screen'

const { visit } = useBrowser()
const server = useServer()

const builds = [
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const

describe.each(builds)('%s', (_name, address) => {
  test('a pasted report shows its wrong cell, the value the rest implies, and what the engine counted', async () => {
    const { page, end } = await visit(address())
    await paste(page, { text: FAULTY })
    await expectResult(page, await checkReport({ text: FAULTY }))
    expect(await cell(page, WRONG_CELL).textContent()).toContain(WRONG_VALUE)
    await page.getByText(zhCards.located(WRONG_VALUE, RIGHT_VALUE)).first().waitFor()
    await end()
  })

  test('text/html goes before text/plain', async () => {
    const { page, end } = await visit(address())
    await paste(page, { html: SOUND_HTML, text: 'lost' })
    const result = await checkReport({ html: SOUND_HTML })
    expect(result.tally.error).toBe(0)
    await expectResult(page, result)
    await end()
  })

  test.each<[string, Clip]>([
    ['tabs', { text: TABLE_THREE }],
    ['HTML', { html: TABLE_THREE_HTML }]
  ])('table three alone, as %s, is checked as a part and misses nothing', async (_kind, clip) => {
    const { page, end } = await visit(address())
    await paste(page, clip)
    const result = await checkReport(clip.html === undefined ? { text: clip.text ?? '' } : { html: clip.html })
    expect(result.scope).toBe('part')
    await expectResult(page, result)
    await page.getByText(zh.result.verdict.part(zh.words.table.requests, 39)).waitFor()
    const absent = result.findings.filter((finding) => /^(?:S01|S0[4-8]|T0[1-3]|C\d\d)$/.test(finding.rule))
    expect(absent).toEqual([])
    await end()
  })

  test.each([
    ['.txt in UTF-8', 'report.txt', () => Buffer.from(FAULTY)],
    ['.txt in GBK', '甲镇年报.txt', () => toGbk(FAULTY)],
    ['.md', 'report.md', () => Buffer.from(FAULTY)],
    ['.html in GBK', '年报.html', () => toGbk(`<html><head><meta charset="gb2312"></head><body>${SOUND_HTML}</body></html>`)]
  ] as const)('a dropped file: %s', async (_kind, name, bytes) => {
    const { page, end } = await visit(address())
    await drop(page, [{ name, bytes: bytes() }])
    await expectResult(page, await checkReport({ name, bytes: bytes() }))
    await end()
  })
})

test.each(builds)('%s: a large text is checked beside the page, and the page stays awake', async (_name, address) => {
  const { page, end } = await visit(address())
  const text = `${FAULTY}\n${'县政府网站每日更新。'.repeat(60_000)}`
  const watching = page.evaluate(
    () =>
      new Promise<{ longest: number; whole: number }>((done) => {
        const start = performance.now()
        let last = start
        let longest = 0
        const timer = setInterval(() => {
          longest = Math.max(longest, performance.now() - last)
          last = performance.now()
          if (document.querySelector('[role="group"] .chip')) {
            clearInterval(timer)
            done({ longest, whole: last - start })
          }
        }, 10)
      })
  )
  await paste(page, { text })
  await expectResult(page, await checkReport({ text }))
  const { longest, whole } = await watching
  console.log(`longest pause of the page while 600,000 letters were checked: ${longest.toFixed(0)} of ${whole.toFixed(0)} ms`)
  // Checked by the page itself, the text would hold it from beginning to end, on a machine of any speed.
  expect(longest).toBeLessThan(whole / 2)
  await end()
})

describe('the single file', () => {
  test('a chosen file is checked like a dropped one', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    const choosing = page.waitForEvent('filechooser')
    await page.getByText(zh.first.choose, { exact: true }).click()
    await (await choosing).setFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(FAULTY) })
    await expectResult(page, await checkReport({ text: FAULTY }))
    await end()
  })

  test('words copied elsewhere come in by Ctrl+V', async () => {
    const { page, context, end } = await visit(SINGLE_FILE)
    const other = await context.newPage()
    await other.setContent(SOUND_HTML)
    await other.keyboard.press('Control+A')
    await other.keyboard.press('Control+C')
    await page.bringToFront()
    await page.keyboard.press('Control+V')
    await expectResult(page, await checkReport({ html: SOUND_HTML }))
    await end()
  })

  test('the paste box takes typed text and pasted text', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await page.getByRole('button', { name: zh.first.paste, exact: true }).click()
    const box = page.getByRole('textbox', { name: zh.first.pasteLabel })
    await box.fill(FAULTY)
    await page.getByRole('button', { name: zh.first.pasteCheck }).click()
    await expectResult(page, await checkReport({ text: FAULTY }))
    await end()
  })

  test('several files are listed, each with its state, and open from the list', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await drop(page, [
      { name: 'one.txt', bytes: Buffer.from(FAULTY) },
      { name: 'two.txt', bytes: Buffer.from(SOUND) },
      { name: 'three.txt', bytes: Buffer.from('通知：明天开会。') }
    ])
    await page.getByRole('region', { name: zhIntake.label }).getByRole('cell', { name: 'three.txt', exact: true }).waitFor()
    const row = (name: string) => page.getByRole('row').filter({ hasText: name })
    await row('one.txt').getByText(zh.words.state.faulty).first().waitFor()
    await row('two.txt').getByText(zh.words.state.clear).first().waitFor()
    await row('one.txt').getByRole('link').first().click()
    await expectResult(page, await checkReport({ text: FAULTY }))
    await end()
  })

  test('words without chapters and tables are a part of a report where a person says so, and stay one', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: '共收到政府信息公开申请36件，其中自然人30件、法人5件。' })
    await page.getByText(zh.result.asPartSays).waitFor()
    await page.getByRole('button', { name: zh.result.asPart }).click()
    await cards(page).filter({ hasText: '30 + 5 = 35' }).waitFor()
    await page.getByText(zh.result.verdict.partUnknown).first().waitFor()
    await page.waitForURL((url) => /#\/report\/(?!unsaved)/.test(url.hash))
    await page.reload()
    await cards(page).filter({ hasText: '30 + 5 = 35' }).waitFor()
    await end()
  })

  test('a backup of the library dropped on the first screen is told where to go', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await drop(page, [{ name: '勾稽备份_20260112_130份.gouji', bytes: Buffer.from('{"schema":"gouji/backup@1"}') }])
    await page.getByText(zh.errors.backupFile).first().waitFor()
    await end()
  })

  test('the example on the first screen has mistakes', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await page.getByRole('button', { name: zh.first.example }).click()
    await cards(page).first().getByText(zh.words.severity.error).waitFor()
    await end()
  })

  test.each([
    ['nothing', '   ', 'I01'],
    ['a text that is no report', '关于召开会议的通知\n请各单位于明天上午九时到会。', 'I05'],
    ['a blank form', BLANK_FORM, 'I06']
  ])('%s gets its sentence', async (_name, text, rule) => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text })
    const result = await checkReport({ text })
    expect(result.findings.map((finding) => finding.rule)).toEqual([rule])
    await page
      .getByText(result.findings[0]?.message ?? '')
      .first()
      .waitFor()
    await end()
  })

  test.each([
    ['a picture', 'stamp.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'I03'],
    ['a cut Word file', 'report.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0), 'I09'],
    ['a binary', 'report.dat', Uint8Array.of(0, 1, 2, 3, 0xff, 0xfe, 0, 0, 7, 9), 'I02'],
    ['text beyond 5 MB', 'long.txt', Buffer.alloc(5 * 1024 * 1024 + 1, '0 '), 'I04']
  ])('%s gets its sentence', async (_name, name, bytes, rule) => {
    const { page, end } = await visit(SINGLE_FILE)
    await drop(page, [{ name, bytes }])
    const result = await checkReport({ name, bytes })
    expect(result.findings.map((finding) => finding.rule)).toEqual([rule])
    await page
      .getByText(result.findings[0]?.message ?? '')
      .first()
      .waitFor()
    await end()
  })

  test('a text with half characters and NULs is checked, kept and opened again, and nothing stored is lost', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: SOUND })
    await chips(page).waitFor()
    await firstScreen(page)
    const text = FAULTY.replace('（一）主动公开。', '（一）主动公开\uD800。\u0000').split('云溪县').join('青石县')
    await paste(page, { text })
    await expectResult(page, await checkReport({ text }))
    // It is on screen before it is on the disk.
    await page.waitForURL((address) => !address.hash.endsWith(UNSAVED))
    await page.reload()
    await chips(page).waitFor()
    await goTo(page, 'library')
    for (const organ of ['云溪县人民政府', '青石县人民政府']) await page.getByRole('row', { name: organ }).waitFor()
    await end()
  })

  test('a report of zeros gets one calm sentence, no card and no mark', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: ZEROS })
    await page.getByText(zh.result.verdict.allZero).first().waitFor()
    expect(await cards(page).count()).toBe(0)
    expect(await page.getByRole('navigation', { name: zh.result.outline }).getByText(zh.words.sign.info).count()).toBe(0)
    await end()
  })

  test('a row that was not read is shown as such, and the report is never called clear', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: UNREAD_ROW })
    await expectResult(page, await checkReport({ text: UNREAD_ROW }))
    await page.getByText(zh.result.verdict.noErrorInPart).first().waitFor()
    await page.getByText('读出 193 个，没有读出 7 个').first().waitFor()
    expect(await cell(page, 'requests.unprocessed.repeated.total').textContent()).toContain(zhTable.unreadMark)
    await goTo(page, 'library')
    const row = page.getByRole('row', { name: '云溪县人民政府' })
    await row.getByText(zh.words.state.incomplete).waitFor()
    expect(await row.textContent()).not.toContain(zh.words.state.clear)
    await end()
  })

  test('two reports in one paste are offered to be split', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: `${SOUND}\n${FAULTY.split('云溪县').join('青石县')}` })
    await page.getByRole('button', { name: zh.result.split(2) }).click()
    const list = page.getByRole('region', { name: zh.first.batchHeading(2) })
    await list.getByRole('row', { name: /青石县/ }).waitFor()
    expect(await list.getByRole('row', { name: /云溪县/ }).textContent()).toContain(zh.words.state.clear)
    await end()
  })
})

const examples = exampleTexts()

test('each example report: pasted as text it shows what the engine counts, and no error', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  for (const { text } of examples) {
    await firstScreen(page)
    await paste(page, { text })
    const result = await checkReport({ text })
    await expectResult(page, result)
    expect(result.tally.error).toBe(0)
  }
  await end()
})

test('table three of each example report alone: a part that misses nothing, and its sums are checked', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  for (const { text } of examples) {
    const { chapters, edition } = (await checkReport({ text })).report
    const from = chapters.find((chapter) => chapter.id === 'requests')?.at
    const table = text.slice(from?.end, chapters.find((chapter) => chapter.id === 'disputes')?.at.start)
    const result = await checkReport({ text: table })
    expect(result.scope).toBe('part')
    await firstScreen(page)
    await paste(page, { text: table })
    await expectResult(page, result)
    await page.getByText(zh.result.verdict.part(zh.words.table.requests, edition === '2019' ? 37 : 39)).waitFor()
    expect(result.findings.filter((finding) => /^(?:S01|S0[4-8]|T0[1-3]|C\d\d)$/.test(finding.rule))).toEqual([])
  }
  await end()
})

test('each example report: dropped as a saved page, in UTF-8 and GBK, it shows what the engine counts', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  for (const index of examples.keys()) {
    for (const ending of ['html', 'gbk.html']) {
      const name = `00${index}.${ending}`
      const bytes = readFileSync(join(EXAMPLES, 'files', name))
      await firstScreen(page)
      await drop(page, [{ name, bytes }])
      await expectResult(page, await checkReport({ name, bytes: new Uint8Array(bytes) }))
    }
  }
  await end()
})

test('from paste to the first finding on screen: measured and printed, never several times the 100 ms it should take', async () => {
  const times: number[] = []
  for (let run = 0; run < 7; run += 1) {
    const { page, end } = await visit(SINGLE_FILE)
    await page.getByText(zh.first.lead).waitFor()
    // No reader pastes within half a second of the page's appearing.
    await page.waitForTimeout(500)
    const time = await page.evaluate(
      ({ text, words }) =>
        new Promise<number>((done) => {
          const clipboardData = new DataTransfer()
          clipboardData.setData('text/plain', text)
          const start = performance.now()
          const observer = new MutationObserver(() => {
            if (!document.body.textContent?.includes(words)) return
            observer.disconnect()
            // Two frames: by the second one the first has been painted.
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)))
          })
          observer.observe(document.body, { childList: true, subtree: true, characterData: true })
          document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
        }),
      { text: FAULTY, words: zhCards.located(WRONG_VALUE, RIGHT_VALUE) }
    )
    times.push(time)
    await end()
  }
  times.sort((a, b) => a - b)
  console.log(`paste to first finding: ${times.map((time) => `${time.toFixed(0)} ms`).join(', ')}`)
  // The figure itself stands in docs/quality.md: on a busy machine a sharp bound would fail for other people's work.
  expect(times[1]).toBeLessThan(400)
})
