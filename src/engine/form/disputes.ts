/** Table four: 政府信息公开行政复议、行政诉讼情况; the same in both editions. Printed as one row of 15 values. */
export interface DisputesBlock {
  readonly id: string
  readonly label: string
  /** `行政诉讼` above its two blocks. */
  readonly group?: string
  readonly aliases: readonly string[]
}

export const DISPUTES_BLOCKS: readonly DisputesBlock[] = [
  { id: 'reconsideration', label: '行政复议', aliases: [] },
  { id: 'directLitigation', label: '未经复议直接起诉', group: '行政诉讼', aliases: ['未经行政复议直接起诉'] },
  { id: 'litigationAfterReconsideration', label: '复议后起诉', group: '行政诉讼', aliases: ['经复议后起诉'] }
]

export const DISPUTES_COLUMNS: readonly { readonly id: string; readonly head: string }[] = [
  { id: 'upheld', head: '结果维持' },
  { id: 'corrected', head: '结果纠正' },
  { id: 'other', head: '其他结果' },
  { id: 'pending', head: '尚未审结' },
  { id: 'total', head: '总计' }
]
