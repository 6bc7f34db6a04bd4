import type { Edition } from './editions'

/** Table two: 主动公开政府信息情况, by the items of Art. 20 of the regulation. */
export interface DisclosureColumn {
  readonly id: string
  /** The head as printed. */
  readonly head: string
  /** Heads seen in the wild for the same column; the meaning stays. */
  readonly aliases: readonly string[]
}

export interface DisclosureRow {
  /** `licensing`; the row id of contract.md without the table. */
  readonly id: string
  readonly label: string
  readonly aliases: readonly string[]
  readonly columns: readonly DisclosureColumn[]
  /** The item of Art. 20 above the row: 第二十条第（一）项. */
  readonly item: string
}

const column = (id: string, head: string, ...aliases: string[]): DisclosureColumn => ({ id, head, aliases })

const ISSUED = [
  column('issued', '本年制发件数', '本年制发数', '本年发件', '本年制发', '本年制发数量', '本年制发件'),
  column('repealed', '本年废止件数', '本年废止数', '本年废止', '本年废止数量', '本年废止件'),
  column('inForce', '现行有效件数', '现行有效件', '现行有效数', '现行有效', '现行有效数量')
]
const DECISIONS = [column('decisions', '本年处理决定数量', '处理决定数量', '本年处理决定', '本年处理决定数')]
const MADE = [
  column('made', '本年新制作数量', '本年新制作数', '本年新制作'),
  column('newlyDisclosed', '本年新公开数量', '本年新公开数', '本年新公开'),
  column('totalDisclosed', '对外公开总数量', '对外公开总数', '对外公开数量')
]
const ITEMS = [
  column('previousItems', '上一年项目数量', '上年项目数量', '上一年项目数', '上一年度项目数量'),
  column('change', '本年增/减', '本年增减', '本年增加/减少'),
  column('decisions', '处理决定数量', '本年处理决定数量', '处理决定数')
]

const ITEM_1 = '第二十条第（一）项'
const ITEM_5 = '第二十条第（五）项'
const ITEM_6 = '第二十条第（六）项'
const ITEM_8 = '第二十条第（八）项'
const ITEM_9 = '第二十条第（九）项'

const NORMATIVE_ALIASES = ['规范性文件', '行政规范性文件', '规范文件', '规范性档案', '行政规范性档案', '行政规范文件']

export const DISCLOSURE_ROWS: Readonly<Record<Edition, readonly DisclosureRow[]>> = {
  '2021': [
    { id: 'regulations', label: '规章', aliases: ['政府规章', '规章制度'], columns: ISSUED, item: ITEM_1 },
    { id: 'normativeDocuments', label: '行政规范性文件', aliases: NORMATIVE_ALIASES, columns: ISSUED, item: ITEM_1 },
    { id: 'licensing', label: '行政许可', aliases: [], columns: DECISIONS, item: ITEM_5 },
    { id: 'penalties', label: '行政处罚', aliases: [], columns: DECISIONS, item: ITEM_6 },
    { id: 'coercion', label: '行政强制', aliases: ['行政强制措施'], columns: DECISIONS, item: ITEM_6 },
    {
      id: 'fees',
      label: '行政事业性收费',
      aliases: ['行政事业收费', '行政事业性收费项目'],
      columns: [column('amount', '本年收费金额（单位：万元）', '本年收费金额', '本年收费金额（万元）', '收费金额')],
      item: ITEM_8
    }
  ],
  '2019': [
    { id: 'regulations', label: '规章', aliases: ['政府规章', '规章制度'], columns: MADE, item: ITEM_1 },
    { id: 'normativeDocuments', label: '规范性文件', aliases: NORMATIVE_ALIASES, columns: MADE, item: ITEM_1 },
    { id: 'licensing', label: '行政许可', aliases: [], columns: ITEMS, item: ITEM_5 },
    { id: 'otherServices', label: '其他对外管理服务事项', aliases: ['其它对外管理服务事项', '其他对外服务管理事项'], columns: ITEMS, item: ITEM_5 },
    { id: 'penalties', label: '行政处罚', aliases: [], columns: ITEMS, item: ITEM_6 },
    { id: 'coercion', label: '行政强制', aliases: ['行政强制措施'], columns: ITEMS, item: ITEM_6 },
    { id: 'fees', label: '行政事业性收费', aliases: ['行政事业收费', '行政事业性收费项目'], columns: ITEMS.slice(0, 2), item: ITEM_8 },
    {
      id: 'procurement',
      label: '政府集中采购',
      aliases: ['政府采购', '政府集中采购项目'],
      columns: [
        column('items', '采购项目数量', '采购项目数'),
        column('amount', '采购总金额（单位：万元，保留4位小数）', '采购总金额', '采购总金额（单位：万元）', '采购总金额（万元）')
      ],
      item: ITEM_9
    }
  ]
}

/** Words of table two that occur in one edition only: they tell the edition (rules.md, definitions). */
export const EDITION_WORDS: Readonly<Record<Edition, readonly string[]>> = {
  '2021': ['本年制发件数', '本年废止件数', '现行有效件数', '本年收费金额'],
  '2019': ['本年新制作数量', '本年新公开数量', '对外公开总数量', '本年增/减', '上一年项目数量', '采购总金额']
}
