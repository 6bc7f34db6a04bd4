import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult, Finding, RuleId } from '../../src/engine/contract'
import { tableRows, TABLES } from '../../src/engine/form/cells'
import { check, fired, unchecked } from '../support/check'
import { CORPUS, EXAMPLES, example, HAS_CORPUS, lines, NO_CORPUS, oneCellALine, tableHtml, tableLines, values } from './corpus'

const NAMES = EXAMPLES.map((one) => one.number)

/** acceptance.md, every finding of each example: rule, severity and, where it names them, the lines of the example. */
const FINDINGS: Readonly<Record<string, readonly string[]>> = {
  '000': [
    'S09 info 9,13,17,21,25',
    'S11 info 13',
    'S11 info 21',
    'N24 warning 3,23',
    'N27 info 11',
    'N27 info 11',
    'C04 warning',
    'C08 warning',
    'C30 info 11'
  ],
  '001': [
    'S17 warning 5',
    'C04 warning',
    'C16 warning 92',
    'C01 info 9',
    'C18 info 17',
    'C18 info 80',
    'C18 info 88',
    'C19 info 76,82',
    'C20 info 78,79,80,96',
    'C26 info 92',
    'V10 info'
  ],
  '002': [
    'T05 warning 52',
    'T05 warning 54',
    'T05 warning 59',
    'T08 warning 30,31,35',
    'C08 warning',
    'C01 info 9',
    'C03 info',
    'C07 info 79,81',
    'C15 info 81',
    'C19 info 79,81',
    'C24 info 9',
    'V10 info'
  ],
  '003': ['C03 info', 'C10 info', 'N13 info 70', 'V17 info 70'],
  '004': [
    'V06 warning 35',
    'C04 warning',
    'C03 info',
    'C17 info 9',
    'C19 info 9,89,93,95,97',
    'C21 info 93',
    'C25 info 79',
    'C26 info 13',
    'C31 info 93,95,97',
    'P06 info 85'
  ]
}

/** What example 003 has by itself. */
const OWN_OF_003: readonly RuleId[] = ['C03', 'C10', 'N13', 'V17']

const rules = (result: CheckResult): RuleId[] =>
  [...new Set(result.findings.flatMap((one) => [one.rule, ...(one.broken ?? []).map((identity) => identity.rule)]))].sort()

describe('the example reports', () => {
  it('are there, or it is said that they are not', () => {
    if (!HAS_CORPUS) console.warn(NO_CORPUS)
    expect(EXAMPLES, HAS_CORPUS ? CORPUS : NO_CORPUS).toHaveLength(HAS_CORPUS ? 5 : 0)
  })
})

describe.runIf(HAS_CORPUS)('each example, as text and as a saved page', () => {
  const both = NAMES.flatMap((name) => [
    { name, form: 'text', source: { text: example(name).text } },
    { name, form: 'html', source: { html: example(name).html } }
  ])

  it.each(both)('$name as $form gives exactly its figures, organ, year and edition', async ({ name, source }) => {
    const { expected } = example(name)
    const result = await checkReport(source)
    expect(result.report).toMatchObject({ organ: expected.organ, year: expected.year, edition: expected.edition })
    expect(values(result)).toEqual(expected.facts)
    expect(result.scope).toBe('report')
    expect(result.coverage.read).toBe(Object.keys(expected.facts).length)
  })

  it.each(both)('$name as $form has no error', async ({ source }) => {
    const result = await checkReport(source)
    expect(result.findings.filter((finding) => finding.severity === 'error')).toEqual([])
    expect(result.tally.error).toBe(0)
  })

  it.each(NAMES)('%s has the findings of its list at their lines, and no other', async (name) => {
    const found = lines(await checkReport({ text: example(name).text }))
    const expected = FINDINGS[name] ?? []
    const named = found.map((line) => expected.find((one) => one === line) ?? expected.find((one) => line.startsWith(`${one} `)) ?? line)
    expect(named.sort()).toEqual([...expected].sort())
  })

  it.each(NAMES)('%s as a page says of values and sums what it says as text', async (name) => {
    const [text, html] = [await checkReport({ text: example(name).text }), await checkReport({ html: example(name).html })]
    const judged = (result: CheckResult) =>
      lines(result)
        .filter((line) => /^[VA]/.test(line))
        .map((line) => line.split(' ').slice(0, 2).join(' '))
    expect(judged(html)).toEqual(judged(text))
  })

  it('point at the words that acceptance.md names', async () => {
    const words = async (name: string, rule: RuleId) =>
      fired(await checkReport({ text: example(name).text }), rule).flatMap((one) => one.at.map((place) => place.quote))
    expect(await words('001', 'S17')).toEqual(['告'])
    const [slip, held, wanted] = await words('002', 'T05')
    expect(slip).toContain('行政制法案件')
    expect(held).toContain('不掌握行政信息')
    expect(wanted).toContain('需要提供公开出版物')
    const [requests, platform] = await words('000', 'S11')
    expect(requests).toContain('依申请管理')
    expect(platform).toContain('政府信息平台建设')
    expect(await words('004', 'V06')).toEqual(['576.76'])
    expect(fired(await checkReport({ text: example('003').text }), 'V17')[0]).toMatchObject({
      facts: ['corrected', 'upheld', 'other'].map((column) => `disputes.directLitigation.${column}`),
      data: { percent: 100 }
    })
  })

  it('keep their notes as notes: marks of Markdown, tables in pieces, rows that slipped', async () => {
    for (const name of NAMES) {
      const result = await checkReport({ text: example(name).text })
      for (const rule of ['S19', 'T12', 'T16']) expect(fired(result, rule), `${name} ${rule}`).toEqual([])
    }
    expect((await checkReport({ text: example('002').text })).notes).not.toEqual([])
  })
})

describe.runIf(HAS_CORPUS)('each example as a file in the old Chinese encoding', () => {
  it.each(NAMES.flatMap((name) => [`${name}.gbk.txt`, `${name}.gbk.html`, `${name}.html`]))('%s gives exactly its figures', async (name) => {
    const { expected } = example(name.slice(0, 3))
    const result = await checkReport({ name, bytes: new Uint8Array(readFileSync(join(CORPUS, 'files', name))) })
    expect(values(result)).toEqual(expected.facts)
    expect(result.report).toMatchObject({ organ: expected.organ, year: expected.year, edition: expected.edition })
    expect(result.tally.error).toBe(0)
  })
})

describe('large numbers', () => {
  /** The totals are those of a real city; how they spread over applicants and results is made up. */
  const ROWS: Readonly<Record<string, readonly number[]>> = {
    'requests.received': [12011, 1402, 31, 22, 503, 100, 14069],
    'requests.carriedIn': [480, 60, 5, 0, 15, 0, 560],
    'requests.granted': [6000, 700, 20, 12, 300, 60, 7092],
    'requests.partlyGranted': [1500, 200, 3, 4, 60, 10, 1777],
    'requests.unavailable.notHeld': [3291, 402, 4, 6, 100, 25, 3828],
    'requests.otherwise.other': [1000, 80, 0, 0, 28, 5, 1113],
    'requests.total': [11791, 1382, 27, 22, 488, 100, 13810],
    'requests.carriedOut': [700, 80, 9, 0, 30, 0, 819],
    'disputes.reconsideration': [500, 120, 100, 70, 790],
    'disputes.directLitigation': [40, 6, 5, 5, 56],
    'disputes.litigationAfterReconsideration': [130, 10, 6, 10, 156]
  }

  it('pass every sum', async () => {
    const cells = Object.fromEntries(
      (['requests', 'disputes'] as const).flatMap((table) =>
        tableRows(table, '2021').flatMap(({ row, cells: ids }) => ids.map((id, index) => [id, String(ROWS[row]?.[index] ?? 0)]))
      )
    )
    const result = await check({ cells })
    expect(result.report.facts['requests.total.total']?.value).toBe(13810)
    expect(result.findings.filter((one) => /^[STVA]/.test(one.rule))).toEqual([])
    expect(result.undetermined.filter((one) => /^[STVA]/.test(one.rule))).toEqual([])
  })
})

describe.runIf(HAS_CORPUS)('a table of an example alone', () => {
  const parts = NAMES.flatMap((name) =>
    TABLES.flatMap((table) => [
      { name, table, form: 'tabs', source: () => ({ text: tableLines(example(name).text, table).join('\n') }) },
      { name, table, form: 'one cell a line', source: () => ({ text: oneCellALine(tableLines(example(name).text, table)) }) },
      { name, table, form: 'html', source: () => ({ html: tableHtml(example(name).html, table) }) }
    ])
  )

  it.each(parts)('$table of $name as $form is a part with the same figures, and nothing is missing', async ({ name, table, source }) => {
    const result = await checkReport(source())
    const expected = Object.entries(example(name).expected.facts).filter(([id]) => id.startsWith(`${table}.`))
    expect(result.scope).toBe('part')
    expect(values(result)).toEqual(Object.fromEntries(expected))
    for (const rule of ['S01', 'S04', 'S05', 'S06', 'S07', 'S08', 'T01', 'T02', 'T03']) {
      expect(fired(result, rule), rule).toEqual([])
      expect(unchecked(result, rule), rule).toEqual([])
    }
    expect(result.findings.filter((finding) => finding.rule.startsWith('C'))).toEqual([])
    expect(result.tally.error).toBe(0)
    expect(result.coverage).toMatchObject({ cells: expected.length, read: expected.length })
  })

  it('still has a planted fault located', async () => {
    const text = tableLines(example('003').text, 'requests').join('\n').replace('\t91\t', '\t92\t')
    const result = await checkReport({ text })
    expect(result.findings).toMatchObject([
      { facts: expect.arrayContaining(['requests.received.naturalPerson']), fix: { set: 'requests.received.naturalPerson', to: 91 } }
    ])
  })
})

describe.runIf(HAS_CORPUS)('example 003 with one mistake', () => {
  /** Puts `to` in the `column`th value of the row whose line holds `label`. */
  function edited(label: string, ...changes: readonly (readonly [column: number, to: string])[]): (text: string) => string {
    return (text) => {
      const all = text.split('\n')
      const index = all.findIndex((line) => line.includes(label) && line.includes('\t'))
      const cells = (all[index] ?? '').split('\t')
      const filled = cells.flatMap((cell, position) => (/^\d/.test(cell) && !/^\d\.\s/.test(cell) ? [position] : []))
      for (const [column, to] of changes) {
        const position = filled[column]
        if (position === undefined) throw new Error(`${label} has no value ${column}`)
        cells[position] = to
      }
      all[index] = cells.join('\t')
      return all.join('\n')
    }
  }
  function replaced(from: string, to: string): (text: string) => string {
    return (text) => {
      if (!text.includes(from)) throw new Error(`the example does not say ${from}`)
      return text.replace(from, to)
    }
  }
  const all =
    (...edits: ((text: string) => string)[]) =>
    (text: string) =>
      edits.reduce((done, edit) => edit(done), text)
  const disputesTotal = replaced('\n2\t0\t1\t1\t4\t', '\n2\t0\t1\t1\t5\t')
  /** Rules beside the example's own; `-N13`: one of its own that goes. */
  const FIXTURES: readonly (readonly [name: string, edit: (text: string) => string, rules: readonly RuleId[]])[] = [
    ['received 91 → 92', edited('本年新收', [0, '92']), ['A01', 'A03']],
    ['total 148 → 147', edited('总计\t93', [6, '147']), ['A01', 'A02', 'A03']],
    ['granted 101 → 110', edited('予以公开', [6, '110']), ['A02', 'A03']],
    ['reconsideration 4 → 5', disputesTotal, ['A04']],
    ['prose 146 → 164', replaced('146 件', '164 件'), ['N01']],
    ['prose carried in 2 → 3', replaced('上年度结转 2 件', '上年度结转 3 件'), ['N02']],
    ['prose without reconsideration', replaced('均依法依规予以答复处理。', '均依法依规予以答复处理。未发生行政复议。'), ['N12', '-N13', '-V17']],
    ['carried out 0 → 1', edited('结转下年度', [0, '1'], [6, '1']), ['A01', 'N25']],
    ['a row deleted', replaced('\t\t2. 重复申请\t1\t0\t0\t0\t1\t0\t2\n', ''), ['T04']],
    ['in force 77 → blank', edited('行政规范性文件', [2, '']), ['T14']],
    ['fees in 元', replaced('4351.7195', '43517195'), ['V07']],
    ['规章 in force 0 → 6', edited('规章\t', [2, '6']), ['V09']],
    ['prose fee 0元 → 405元', replaced('信息处理费0元', '信息处理费405元'), ['N16']],
    ['chapter six numbered 五', replaced('六、其他需要报告的事项', '五、其他需要报告的事项'), ['S05']],
    ['prose 42935 → 42953', replaced('42935', '42953'), ['N19']],
    [
      'unpaid fees without a notice',
      all(edited('逾期未按收费通知', [0, '2'], [6, '2']), edited('3. 其他\t', [0, '10'], [6, '16']), replaced('共收取信息处理费0元', '未发出收费通知')),
      ['N17']
    ]
  ]

  it.each(FIXTURES)('%s: exactly its rules fire', async (_name, edit, expected) => {
    const text = edit(example('003').text)
    expect(text).not.toBe(example('003').text)
    const gone = expected.flatMap((rule) => (rule.startsWith('-') ? [rule.slice(1)] : []))
    const all = [...OWN_OF_003.filter((rule) => !gone.includes(rule)), ...expected.filter((rule) => !rule.startsWith('-'))]
    expect(rules(await checkReport({ text }))).toEqual(all.sort())
  })

  const checkFixture = async (name: string) => {
    const fixture = FIXTURES.find((one) => one[0] === name)
    if (!fixture) throw new Error(name)
    return checkReport({ text: fixture[1](example('003').text) })
  }
  const sums = (finding: Finding | undefined) => (finding?.broken ?? []).map((one) => `${one.rule} ${one.left} ${one.right}`)

  it('one wrong cell of table three is one error, with its value and its broken sums', async () => {
    const located = async (name: string) => (await checkFixture(name)).findings.filter((one) => one.severity === 'error')
    const received = await located('received 91 → 92')
    expect(received).toMatchObject([{ rule: 'A01', severity: 'error', fix: { set: 'requests.received.naturalPerson', to: 91 }, others: [] }])
    expect(received[0]?.facts[0]).toBe('requests.received.naturalPerson')
    expect(sums(received[0])).toEqual(['A01 94 93', 'A03 147 146'])
    const total = await located('total 148 → 147')
    expect(total).toMatchObject([{ rule: 'A01', fix: { set: 'requests.total.total', to: 148 }, others: [] }])
    expect(sums(total[0])).toEqual(['A01 148 147', 'A02 148 147', 'A03 148 147'])
    const granted = await located('granted 101 → 110')
    expect(granted).toMatchObject([{ rule: 'A02', fix: { set: 'requests.granted.total', to: 101 }, others: [] }])
    expect(sums(granted[0])).toEqual(['A02 157 148', 'A03 101 110'])
  })

  it('one sum of table four locates nothing', async () => {
    const errors = (await checkFixture('reconsideration 4 → 5')).findings.filter((one) => one.severity === 'error')
    expect(errors).toMatchObject([{ rule: 'A04' }])
    expect(errors[0]).not.toHaveProperty('fix')
    expect(errors[0]?.facts).toEqual(expect.arrayContaining(['disputes.reconsideration.total', 'disputes.reconsideration.upheld']))
  })

  it('two cells that settle it in three ways are one error without a value', async () => {
    const errors = (await checkFixture('carried out 0 → 1')).findings.filter((one) => one.severity === 'error')
    expect(errors).toMatchObject([{ rule: 'A01' }])
    expect(errors[0]).not.toHaveProperty('fix')
    expect(sums(errors[0])).toEqual(['A01 93 94', 'A01 148 149'])
    const pairs = (errors[0]?.others ?? []).map((pair) => pair.map((one) => `${one.set} ${one.to}`).sort())
    expect(pairs.sort()).toEqual([
      ['requests.carriedIn.naturalPerson 3', 'requests.carriedIn.total 3'],
      ['requests.carriedOut.naturalPerson 0', 'requests.carriedOut.total 0'],
      ['requests.received.naturalPerson 92', 'requests.received.total 147']
    ])
  })

  it('a deleted row leaves the sums of all columns unchecked, never a second error', async () => {
    const result = await checkFixture('a row deleted')
    expect(fired(result, 'T04')).toHaveLength(1)
    expect(result.report.facts).not.toHaveProperty(['requests.unprocessed.repeated.total'])
    const columns = new Set(
      unchecked(result, 'A02')
        .flatMap((one) => one.facts)
        .map((id) => id.split('.').pop())
    )
    expect(fired(result, 'A02')).toEqual([])
    expect([...columns].sort()).toEqual([
      'enterprise',
      'legalService',
      'naturalPerson',
      'otherOrganization',
      'researchInstitute',
      'socialOrganization',
      'total'
    ])
  })

  it('a blank is no number', async () => {
    const result = await checkFixture('in force 77 → blank')
    expect(result.report.facts['disclosure.normativeDocuments.inForce']).toMatchObject({ value: null, raw: '' })
    expect(fired(result, 'T14')).toMatchObject([{ facts: ['disclosure.normativeDocuments.inForce'] }])
  })
})
