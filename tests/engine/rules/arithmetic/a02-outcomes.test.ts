import { describe, expect, it } from 'vitest'
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
