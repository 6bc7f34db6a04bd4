/**
 * What a rule rests on. `text` quotes a clause only where its words were read; `practice` marks what offices do without a clause
 * that could be read, so that the screen never lends it authority.
 */
export interface Basis {
  readonly name: string
  /** The words of the clause; null where they were not read. */
  readonly text: string | null
  readonly kind: 'law' | 'form' | 'practice'
}

export const BASES = {
  art15: { name: '《政府信息公开条例》（国务院令第711号）第十五条', text: null, kind: 'law' },
  art20: { name: '《政府信息公开条例》（国务院令第711号）第二十条', text: null, kind: 'law' },
  art49: {
    name: '《政府信息公开条例》（国务院令第711号）第四十九条',
    text: '县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。',
    kind: 'law'
  },
  art49local: {
    name: '《政府信息公开条例》（国务院令第711号）第四十九条第二款',
    text: '县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。',
    kind: 'law'
  },
  art50: {
    name: '《政府信息公开条例》（国务院令第711号）第五十条',
    text: '（一）行政机关主动公开政府信息的情况；（二）收到和处理政府信息公开申请的情况；（三）因政府信息公开工作被申请行政复议、提起行政诉讼的情况；（四）政府信息公开工作存在的主要问题及改进情况……（五）其他需要报告的事项。全国政府信息公开工作主管部门应当公布……年度报告统一格式，并适时更新。',
    kind: 'law'
  },
  governments: {
    name: '《政府信息公开条例》（国务院令第711号）第五十条第四项',
    text: '各级人民政府的……年度报告还应当包括工作考核、社会评议和责任追究结果情况',
    kind: 'law'
  },
  processingFee: { name: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号，2021年1月1日起施行）', text: null, kind: 'form' },
  proposals: { name: '国办发〔2014〕46号（建议和提案办理结果公开）；写进年报是通行做法（未核到条文）', text: null, kind: 'practice' },
  form2021: { name: '国办公开办函〔2021〕30号表样', text: null, kind: 'form' },
  form2019: { name: '国办公开办函〔2019〕60号表样（试行，2019、2020年度）', text: null, kind: 'form' },
  complete: {
    name: '国办公开办函〔2021〕30号',
    text: '年度报告内容，要严格按照《中华人民共和国政府信息公开条例》第五十条的规定确定，不能遗漏，也不宜泛化。',
    kind: 'form'
  },
  overview: {
    name: '国办公开办函〔2021〕30号关于“总体情况”的说明',
    text: '主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障',
    kind: 'form'
  },
  corner: {
    name: '表三左上角勾稽关系说明',
    text: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    kind: 'form'
  },
  carriedOver: { name: '表三行名', text: '二、上年结转政府信息公开申请数量……四、结转下年度继续办理', kind: 'form' },
  severance: { name: '表三行名', text: '区分处理的，只计这一情形，不计其他情形', kind: 'form' },
  structure: { name: '表样结构（分项与总计）', text: null, kind: 'form' },
  unit: { name: '表二列名', text: '本年收费金额（单位：万元）', kind: 'form' },
  decimals: { name: '2019年试行表列名', text: '采购总金额（单位：万元，保留4位小数）', kind: 'form' },
  transition: {
    name: '国办公开办函〔2019〕60号',
    text: '2019年政府信息公开工作年度报告，鼓励按照统一格式发布，确实存在现实困难的，可参照统一格式发布。',
    kind: 'form'
  },
  reconsideration: { name: '《行政复议法》（2023年修订）第二十三条第一款第四项', text: null, kind: 'law' },
  rulemaking: { name: '规章制定权限（《立法法》；2019年试行表地方填表说明）', text: null, kind: 'practice' },
  numbering: { name: '公文标题层次的通行写法（未核到条文）', text: null, kind: 'practice' },
  figures: { name: '报告所列数字之间应当一致（通行做法，未核到条文）', text: null, kind: 'practice' },
  punctuation: { name: '《标点符号用法》（GB/T 15834）的通行写法（未核到条文）', text: null, kind: 'practice' },
  local: { name: '本地要求（填在本机的本地要求里，未核到条文）', text: null, kind: 'practice' },
  practice: { name: '通行做法（未核到条文）', text: null, kind: 'practice' }
} as const satisfies Record<string, Basis>

export type BasisId = keyof typeof BASES
