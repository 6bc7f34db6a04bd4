/** What single sentences claim: subject, value, limits, words. Each line is a reading that was got wrong once, or could be. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/engine/adapters/text'
import { buildFacts } from '../../../src/engine/facts/build'
import { claimsOf, sidesOf, type Claim } from '../../../src/engine/facts/claims'
import { narrativeOf } from '../../../src/engine/facts/narrative'
import { specimenText, type Patch } from '../../../src/engine/form/specimen'
import { recognize } from '../../../src/engine/recognition/recognize'

const factsOf = (patch: Patch) => {
  const document = readText(specimenText(patch), undefined)
  return buildFacts(document.text, recognize(document, {}))
}

/** The claims of `words` at the head of chapter one. */
function claimsIn(words: string): readonly Claim[] {
  const facts = factsOf({ replace: [['（一）主动公开。', `${words}\n（一）主动公开。`]] })
  const start = facts.text.indexOf(words)
  return claimsOf(facts).filter(({ at }) => at.start >= start && at.end <= start + words.length)
}

/** `received 36`, `carriedOut 0 all?`, `received 12 (kind)`. */
function shown({ about, from, to, all, exact, limits }: Claim): string {
  const value = from === to ? String(from) : `${from}–${to}`
  return `${about.join('+')} ${value}${all ? (exact ? ' all' : ' all?') : ''}${limits.length > 0 ? ` (${limits.join()})` : ''}`
}

describe('claims', () => {
  it.each([
    ['全年共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。', ['received 36', 'carriedIn 2', 'answered 35', 'carriedOut 3']],
    ['2022年结转3件，2023年新收36件，办结35件，结转2024年4件。', ['carriedIn 3', 'received 36', 'answered 35', 'carriedOut 4']],
    ['2023年收到政府信息公开申请：36件。', ['received 36']],
    ['申请内容集中在土地、房屋、档案等方面，全年共收到36件，答复35件。', ['received 36', 'answered 35']],
    ['全县收到政府信息公开申请126件，其中县政府办公室受理26件、各乡镇受理40件。', ['received 126', 'received 40 (subordinates,part)']],
    ['2023年，市政府本级共收到信息公开申请32件，全市共收到320件。', ['received 32 (office)', 'received 320']],
    ['与2022年相比，申请量由31件增至36件。', []],
    ['2022年共收到政府信息公开申请31件，办结30件；2023年收到36件，办结35件。', ['received 36', 'answered 35']],
    ['受理低保申请318件，办结300件，全部办结。', ['received 318 (kind)', 'answered 300 (kind)']],
    ['受理企业登记申请900件，均已办结。', ['received.enterprise 900 (kind)']],
    ['申请已全部答复，平均答复时间8天。', ['carriedOut 0 all?']],
    ['除1件申请顺延至下年度外，其余申请均已答复。', ['carriedOut 1']],
    [
      '行政复议5件中有3件维持、1件纠正、1件尚未审结。',
      ['reconsideration 5', 'reconsideration.upheld 3', 'reconsideration.corrected 1', 'reconsideration.pending 1']
    ],
    ['行政复议案件6件，其中涉及政府信息公开的2件。', ['reconsideration 6 (kind)']],
    ['行政复议方面，共5件；行政诉讼方面，共3件。', ['reconsideration 5', 'litigation 3']],
    ['复议、诉讼案件数量均为0。', ['reconsideration 0', 'litigation 0']],
    ['全年零复议、零诉讼。', ['reconsideration 0', 'litigation 0']],
    ['行政诉讼一审判决维持1件，二审维持1件。', ['litigation.upheld 1 (kind)', 'litigation.upheld 1 (kind)']],
    ['本报告包括总体情况、政府信息公开行政复议和行政诉讼情况、其他需要报告的事项等六个部分。', []],
    ['清理规范性文件68件，其中继续有效52件、修改6件、废止10件。', ['normativeDocuments.inForce 52', 'normativeDocuments.repealed 10']],
    ['废止规范性文件3件（含自然失效1件）。', ['normativeDocuments.repealed 3']],
    ['对3140件行政许可、286件行政处罚结果进行公示。', []],
    ['申请部分公开、不予公开各3件。', ['partlyGranted 3', 'refused 3']],
    ['《关于办理政府信息公开申请36件的通知》已经印发。', []],
    ['根据《政府信息公开信息处理费管理办法》，全年共收取信息处理费三百元。', ['fee 300']],
    ['1至6月未收到政府信息公开申请。', ['received 0 (period)']],
    ['没有收到以邮件方式提出的申请。', ['received 0 (channel)']],
    ['没有收到任何形式的政府信息公开申请。', ['received 0']],
    ['在办结的15件申请中，予以公开7件。', ['answered 15', 'granted 7']],
    ['在办申请3件。', ['carriedOut 3']],
    ['作出不予行政处罚35件，行政处罚318件。', ['penalties 318']],
    ['县政府规范性文件制定1件，县政府办公室行政规范性文件制定2件。', ['normativeDocuments.issued 1 (office)', 'normativeDocuments.issued 2 (office)']],
    ['县级层面收到申请5件，乡级层面收到申请11件。', ['received 5 (office)', 'received 11 (office)']],
    ['全年公开和部分公开申请20件。', ['granted+partlyGranted 20']],
    ['2021年、2022年、2023年分别收到申请8件、11件、36件。', []],
    ['2022年、2023年共收到申请36件。', ['received 36']],
    ['县政府办公室收到申请2件，已答复2件，予以公开1件。', ['received 2 (office)', 'answered 2 (office)', 'granted 1 (office)']],
    ['县政府办公室收到申请2件，全县共答复35件。', ['received 2 (office)', 'answered 35']],
    ['各乡镇收到申请4件，答复4件。', ['received 4 (subordinates)', 'answered 4 (subordinates)']],
    ['县政府行政复议受案66件。', ['reconsideration 66 (kind)']],
    ['因政府信息公开，行政复议受理5件。', ['reconsideration 5']],
    ['全年共收到政府信息公开申请36件，答复35件（含上年度结转）。', ['received 36', 'answered 35']],
    ['全年共收到政府信息公开申请38件（含上年度结转的2件）。', ['received 38', 'carriedIn 2']],
    ['因第三方不同意公开而不予公开的申请2件。', ['refused 2']],
    ['省直部门转来政府信息公开申请1件，已办理。', ['received 1 (subordinates,kind)']],
    ['2023年度未办结申请1件，转入2024年继续办理。', ['carriedOut 1']],
    ['2022年结转的2件均已办结。', ['carriedIn 2']],
    ['2022年结转至2023年的2件均已办结。', ['carriedIn 2']],
    ['上年度结转2件，均为自然人申请。', ['carriedIn 2']],
    ['收到申请16件，上年结转2件，均为自然人申请。', ['received 16', 'carriedIn 2', 'received.organizations 0 all']],
    ['新增行政复议案件3件，上年结转1件。', ['reconsideration 3 (kind)']],
    ['新增行政复议案件3件。', ['reconsideration 3']],
    ['全年发生行政复议案件9起（含政府信息公开类4起）。', ['reconsideration 9 (kind)']],
    ['全年办理县政府行政复议案件214件，审结198件。', ['reconsideration 214 (kind)']],
    ['公开行政复议决定书32篇、行政诉讼典型案例6个。', ['litigation 6 (kind)']],
    ['以县政府为被申请人的行政复议案件3件。', ['reconsideration 3 (kind)']],
    ['以我局为被申请人的行政复议案件3件。', ['reconsideration 3']],
    ['对现行有效的27件规范性文件进行清理，废止2件。', ['normativeDocuments.inForce 27 (kind)', 'normativeDocuments.repealed 2']],
    ['现行有效规范性文件27件，均已清理。', ['normativeDocuments.inForce 27']]
  ])('%s', (words, claims) => expect(claimsIn(words).map(shown)).toEqual(claims))

  it('point at the figure or the phrase, and know their clause', () => {
    const facts = factsOf({ replace: [['（一）主动公开。', '全年受理申请 36 件，均已办结。\n（一）主动公开。']] })
    const [received, done] = claimsOf(facts)
    expect(received).toMatchObject({ at: { quote: '36 件' }, unit: '件', none: false, phrase: false, named: true })
    expect(done).toMatchObject({ at: { quote: '均已办结' }, unit: '', none: true, phrase: true, all: true, exact: true })
    const { text } = narrativeOf(facts)
    expect([received, done].map((one) => text.slice(one?.clause.start, one?.clause.end))).toEqual(['全年受理申请36件', '均已办结'])
  })

  it('read over line ends inside words and numbers, and give up torn numbers', () => {
    expect(claimsIn('全年未收到政府信息公开申\n请。').map(shown)).toEqual(['received 0'])
    expect(claimsIn('全年收到政府信息公开申请 2\n07 件，答复205件。').map(shown)).toEqual(['answered 205'])
  })

  it('are read once', () => {
    const facts = factsOf({})
    expect(claimsOf(facts)).toBe(claimsOf(facts))
  })
})

describe('the cells a claim stands for', () => {
  it('are sums by the edition’s rows', () => {
    const [now, before] = [factsOf({}), factsOf({ edition: '2019' })]
    expect(sidesOf(now, ['received'])).toEqual([['requests.received.total'], ['requests.received.total', 'requests.carriedIn.total']])
    expect(sidesOf(now, ['otherwise'])).toEqual([['notCorrected', 'feeUnpaid', 'other'].map((row) => `requests.otherwise.${row}.total`)])
    expect(sidesOf(before, ['otherwise'])).toEqual([['requests.otherwise.total']])
    expect(sidesOf(now, ['litigation.upheld'])).toEqual([['disputes.directLitigation.upheld', 'disputes.litigationAfterReconsideration.upheld']])
    expect(sidesOf(now, ['granted', 'partlyGranted'])).toEqual([['requests.granted.total', 'requests.partlyGranted.total']])
    expect(sidesOf(before, ['normativeDocuments.issued'])).toEqual([['disclosure.normativeDocuments.made']])
  })

  it('are none where the form has no such cell', () => {
    const [now, before] = [factsOf({}), factsOf({ edition: '2019' })]
    expect(sidesOf(before, ['normativeDocuments.inForce'])).toEqual([])
    expect(sidesOf(now, ['fee'])).toEqual([])
    expect(sidesOf(before, ['noFeeNotice'])).toEqual([])
  })
})
