/** The generated reports of tests/properties/formats.test.ts once more, printed by the browser: the PDF says what the page says. */
import { expect, test } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult, Finding } from '../../src/engine/contract'
import { FIRST_SEED, Failures, FORMAT_RUNS } from '../support/campaign'
import { contractFaults } from '../support/expectations'
import { differences, saidBy } from '../support/formats'
import { Random } from '../support/random'
import { pageReport } from '../support/text-report'
import { varied } from '../support/varied'
import { useBrowser } from './harness'

const scene = useBrowser()

const STYLE = 'table { border-collapse: collapse } td, th { border: 1px solid; min-width: 2em; height: 1.2em } body { font: 14px sans-serif }'
/** Pages end between rows, as offices print them; the browser alone cuts through heads and labels. */
const WHOLE_ROWS = 'tr { break-inside: avoid }'
const MARGIN = { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' }
/** Where a page ends inside a head or a label, rows may be unread; of reports with whole rows nearly all must say the same. */
const ALIKE = 0.95

test(
  `${FORMAT_RUNS} reports printed by the browser say what their pages say`,
  async () => {
    const page = await scene.browser.newPage()
    const failures = new Failures()
    let [alike, whole] = [0, 0]
    for (let run = 0; run < FORMAT_RUNS; run++) {
      const seed = FIRST_SEED + run
      const { blocks, changes } = varied(seed, new Random(seed))
      const html = pageReport(blocks, new Random(seed))
      const cut = seed % 5 === 0
      await page.setContent(html)
      await page.addStyleTag({ content: cut ? STYLE : STYLE + WHOLE_ROWS })
      const bytes = new Uint8Array(await page.pdf({ format: 'A4', landscape: seed % 4 === 0, margin: MARGIN }))
      const [one, other] = [await checkReport({ html }), await checkReport({ name: '年报.pdf', bytes })]
      const [said, printed] = [saidBy(one), saidBy(other)]
      const differ = differences(said, printed)
      if (!cut) {
        whole++
        if (differ.length === 0) alike++
      }
      // Never another figure; what is not read is said; and nothing else becomes an error by it. An error may be told by fewer of its sums, where
      // the cells of another are unread.
      const read = Object.keys(printed.facts)
      const wrong = read.filter((id) => printed.facts[id] !== said.facts[id]).map((id) => `${id} ${String(said.facts[id])} / ${String(printed.facts[id])}`)
      const unsaid =
        read.length < Object.keys(said.facts).length && !other.findings.some((finding) => finding.rule === 'T18')
          ? ['cells are unread and nothing says so']
          : []
      const errors = (result: CheckResult) => result.findings.filter(({ severity }) => severity === 'error')
      const isSaid = (finding: Finding) => errors(one).some(({ facts }) => finding.facts.length > 0 && finding.facts.every((id) => facts.includes(id)))
      const blamed = errors(other)
        .filter((finding) => !isSaid(finding) && !said.findings.includes(`error ${finding.rule} ${finding.facts.join(' ')}`.trim()))
        .map(({ rule, facts }) => `error ${rule} ${facts.join(' ')}`)
      failures.add(`seed ${seed} (${changes.join('; ')})`, [...contractFaults(other), ...wrong, ...unsaid, ...blamed])
    }
    await page.close()
    console.log(`${alike} of ${whole} printed reports with whole rows say exactly what their pages say`)
    expect(failures.report).toBe('')
    expect(alike / whole).toBeGreaterThanOrEqual(ALIKE)
  },
  120_000 + FORMAT_RUNS * 8000
)
