import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('the whole verdict of A03', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 25']],
    [
      'of a wrong sum',
      { cells: { 'requests.granted.total': '18' } },
      [
        'error “10” “2” “1” “0” “3” “1” “18” {"of":"（一）予以公开","left":17,"right":18,"difference":1,"leftTerms":"自然人 10 + 商业企业 2 + 科研机构 1 + 法律服务机构 3 + 其他 1","rightTerms":"总计 18","sums":1,"ways":7,"cells":1,"cell":null,"printed":null,"implied":null,"slip":null,"slipCells":"","hints":"","emptyColumn":null,"torn":null,"movedFrom":null,"movedTo":null} of requests.granted.naturalPerson requests.granted.enterprise requests.granted.researchInstitute requests.granted.socialOrganization requests.granted.legalService requests.granted.otherOrganization requests.granted.total',
        'right 24'
      ]
    ],
    [
      'of a sum of two cells',
      { cells: { 'requests.refused.thirdParty.total': '1' } },
      [
        'error “1” “1” “1” “0” “0” “0” “0” {"of":"（三）不予公开 4.保护第三方合法权益","left":2,"right":1,"difference":1,"leftTerms":"自然人 1 + 商业企业 1","rightTerms":"总计 1","sums":1,"ways":3,"cells":1,"cell":null,"printed":null,"implied":null,"slip":null,"slipCells":"","hints":"","emptyColumn":null,"torn":null,"movedFrom":null,"movedTo":null} of requests.refused.thirdParty.naturalPerson requests.refused.thirdParty.enterprise requests.refused.thirdParty.total requests.refused.thirdParty.researchInstitute requests.refused.thirdParty.socialOrganization requests.refused.thirdParty.legalService requests.refused.thirdParty.otherOrganization',
        'right 24'
      ]
    ],
    [
      'of a row of zeros',
      { cells: { 'requests.refused.stateSecret.total': '1' } },
      [
        'error “0” “0” “0” “0” “0” “0” “1” {"of":"（三）不予公开 1.属于国家秘密","left":0,"right":1,"difference":1,"leftTerms":"各项都是 0","rightTerms":"总计 1","sums":1,"ways":7,"cells":1,"cell":null,"printed":null,"implied":null,"slip":null,"slipCells":"","hints":"","emptyColumn":null,"torn":null,"movedFrom":null,"movedTo":null} of requests.refused.stateSecret.naturalPerson requests.refused.stateSecret.enterprise requests.refused.stateSecret.researchInstitute requests.refused.stateSecret.socialOrganization requests.refused.stateSecret.legalService requests.refused.stateSecret.otherOrganization requests.refused.stateSecret.total',
        'right 24'
      ]
    ],
    [
      'of a blank',
      { cells: { 'requests.granted.total': '' } },
      ['unchecked unread 没有检查：表三 （一）予以公开 · 总计（空白）读不出数，用到它的算式或核对没有做。 requests.granted.total', 'right 24']
    ],
    [
      'of a part without table three',
      '四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('A03', patch)).toEqual(lines)
  })
})
