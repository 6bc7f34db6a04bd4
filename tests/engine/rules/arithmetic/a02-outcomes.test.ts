import { describe, expect, it } from 'vitest'
import { check, fired, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('the whole verdict of A02', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 7']],
    [
      'of a wrong outcome',
      { cells: { 'requests.granted.enterprise': '5' } },
      [
        'error “5” “6” “1” “0” “0” “0” “1” “0” “0” “0” “0” “1” “0” “0” “0” “0” “0” “0” “0” “0” “0” “1” {"of":"商业企业","left":9,"right":6,"difference":3,"leftTerms":"（一）予以公开 5 + （二）部分公开 1 + （三）不予公开 4.保护第三方合法权益 1 + （四）无法提供 1.本机关不掌握相关政府信息 1 + （六）其他处理 3.其他 1","rightTerms":"（七）总计 6","sums":1,"ways":2,"cells":1,"cell":null,"printed":null,"implied":null,"slip":null,"slipCells":"","hints":"","emptyColumn":null,"torn":null,"movedFrom":null,"movedTo":null} of requests.granted.enterprise requests.total.enterprise requests.partlyGranted.enterprise requests.refused.stateSecret.enterprise requests.refused.otherLaw.enterprise requests.refused.securityStability.enterprise requests.refused.thirdParty.enterprise requests.refused.internalAffairs.enterprise requests.refused.processRecords.enterprise requests.refused.enforcementFiles.enterprise requests.refused.administrativeInquiry.enterprise requests.unavailable.notHeld.enterprise requests.unavailable.mustCreate.enterprise requests.unavailable.unclear.enterprise requests.unprocessed.petition.enterprise requests.unprocessed.repeated.enterprise requests.unprocessed.publication.enterprise requests.unprocessed.excessive.enterprise requests.unprocessed.confirmation.enterprise requests.otherwise.notCorrected.enterprise requests.otherwise.feeUnpaid.enterprise requests.otherwise.other.enterprise',
        'right 6'
      ]
    ],
    [
      'of 总计 left zero',
      { cells: { 'requests.total.enterprise': '0' } },
      [
        'error “0” “2” “1” “0” “0” “0” “1” “0” “0” “0” “0” “1” “0” “0” “0” “0” “0” “0” “0” “0” “0” “1” {"of":"商业企业","left":6,"right":0,"difference":6,"leftTerms":"（一）予以公开 2 + （二）部分公开 1 + （三）不予公开 4.保护第三方合法权益 1 + （四）无法提供 1.本机关不掌握相关政府信息 1 + （六）其他处理 3.其他 1","rightTerms":"（七）总计 0","sums":1,"ways":1,"cells":1,"cell":null,"printed":null,"implied":null,"slip":"total-zero","slipCells":"表三 （七）总计 · 商业企业","hints":"","emptyColumn":null,"torn":null,"movedFrom":null,"movedTo":null} of requests.total.enterprise requests.granted.enterprise requests.partlyGranted.enterprise requests.refused.stateSecret.enterprise requests.refused.otherLaw.enterprise requests.refused.securityStability.enterprise requests.refused.thirdParty.enterprise requests.refused.internalAffairs.enterprise requests.refused.processRecords.enterprise requests.refused.enforcementFiles.enterprise requests.refused.administrativeInquiry.enterprise requests.unavailable.notHeld.enterprise requests.unavailable.mustCreate.enterprise requests.unavailable.unclear.enterprise requests.unprocessed.petition.enterprise requests.unprocessed.repeated.enterprise requests.unprocessed.publication.enterprise requests.unprocessed.excessive.enterprise requests.unprocessed.confirmation.enterprise requests.otherwise.notCorrected.enterprise requests.otherwise.feeUnpaid.enterprise requests.otherwise.other.enterprise',
        'right 6'
      ]
    ],
    [
      'of a blank',
      { cells: { 'requests.granted.enterprise': '' } },
      ['unchecked unread 没有检查：表三 （一）予以公开 · 商业企业（空白）读不出数，用到它的算式或核对没有做。 requests.granted.enterprise', 'right 6']
    ],
    [
      'of the form of 2019',
      { edition: '2019', cells: { 'requests.otherwise.enterprise': '5' } },
      [
        'error “5” “6” “2” “1” “0” “0” “0” “1” “0” “0” “0” “0” “1” “0” “0” “0” “0” “0” “0” “0” {"of":"商业企业","left":10,"right":6,"difference":4,"leftTerms":"（一）予以公开 2 + （二）部分公开 1 + （三）不予公开 4.保护第三方合法权益 1 + （四）无法提供 1.本机关不掌握相关政府信息 1 + （六）其他处理 5","rightTerms":"（七）总计 6","sums":1,"ways":2,"cells":1,"cell":null,"printed":null,"implied":null,"slip":null,"slipCells":"","hints":"","emptyColumn":null,"torn":null,"movedFrom":null,"movedTo":null} of requests.otherwise.enterprise requests.total.enterprise requests.granted.enterprise requests.partlyGranted.enterprise requests.refused.stateSecret.enterprise requests.refused.otherLaw.enterprise requests.refused.securityStability.enterprise requests.refused.thirdParty.enterprise requests.refused.internalAffairs.enterprise requests.refused.processRecords.enterprise requests.refused.enforcementFiles.enterprise requests.refused.administrativeInquiry.enterprise requests.unavailable.notHeld.enterprise requests.unavailable.mustCreate.enterprise requests.unavailable.unclear.enterprise requests.unprocessed.petition.enterprise requests.unprocessed.repeated.enterprise requests.unprocessed.publication.enterprise requests.unprocessed.excessive.enterprise requests.unprocessed.confirmation.enterprise',
        'right 6'
      ]
    ],
    [
      'of a part without table three',
      '四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('A02', patch)).toEqual(lines)
  })
})

describe('A02 beside a result that the office added', () => {
  const OWN = '\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n'
  const added = (natural: string, cells: Record<string, string>): Patch => ({
    cells: { 'requests.total.naturalPerson': '24', 'requests.total.total': '38', ...cells },
    replace: [[OWN, `${OWN}\t\t4.申请人撤回申请\t${natural}\t0\t0\t0\t0\t0\t3\n`]]
  })

  it('says that the sum is right with its figures, and is no error', async () => {
    const result = await check(added('3', {}))
    expect(fired(result, 'A02')).toEqual([])
    expect(unchecked(result, 'A02').map((one) => one.message)).toEqual([expect.stringContaining('“4.申请人撤回申请”也计入了')])
    expect(fired(result, 'T07')).toHaveLength(1)
  })

  it('is an error where they do not make up the difference', async () => {
    expect(fired(await check(added('2', {})), 'A02')).toHaveLength(1)
    expect(fired(await check(added('3', { 'requests.total.enterprise': '9' })), 'A02')).toHaveLength(1)
    expect(fired(await check(added('三', {})), 'A02')).not.toEqual([])
  })

  it('counts no sum and no row behind the total', async () => {
    const patch = added('3', {})
    const [[from = '', to = ''] = []] = patch.replace ?? []
    expect(fired(await check({ ...patch, replace: [[from, to.replace('4.申请人撤回申请', '其他处理小计')]] }), 'A02')).not.toEqual([])
    const total = '\t（七）总计\t\t24\t6\t1\t0\t6\t1\t38\n'
    const row = to.slice(from.length)
    expect(fired(await check({ ...patch, replace: [[total, `${total}${row}`]] }), 'A02')).not.toEqual([])
  })
})
