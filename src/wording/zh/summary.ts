/** Sentences of the summary of one report. */
import type { TableId } from '../../engine/contract'

export const zhSummary = {
  heading: '汇总',
  choose: '看哪一份',
  search: '按单位名称找',
  found: (found: number, left: number) =>
    found === 0 ? '没有这个名称的年报' : left === 0 ? `找到 ${found} 份` : `共 ${found} 份，列出最近的 ${found - left} 份`,
  empty: '这里还没有年报。放入一份年报，就能看到它的汇总和图表。',
  put: '放入文件',
  missing: '这份年报不在本机记录里，可能已经删除或清空。',
  opening: '正在打开…',
  print: '打印这一页',
  open: '看核对结果',
  option: (name: string, draft: string) => `${name}　${draft}`,
  whose: (coverage: string) => `　${coverage}`,
  asReported: (errors: number) => `数字按报告原样计算，其中有 ${errors} 处错误还没有更正，比例可能随之改变。`,
  noTables: '这份内容里没有表三、表四，没有可以汇总的数。',
  none: '—',
  noneMeans: '“—”：分母为 0，或有的格没有读出、空白、不是数，不作计算。',
  count: (value: number) => `${value}`,
  share: (value: number) => `${(value * 100).toFixed(1)}%`,
  pieces: '件',
  flowHeading: '收了多少，办了多少',
  flow: { received: '本年新收', carriedIn: '上年结转', total: '办结', carriedOut: '结转下年度' },
  outcomesHeading: '怎么办的',
  groups: { granted: '予以公开', partlyGranted: '部分公开', refused: '不予公开', unavailable: '无法提供', unprocessed: '不予处理', otherwise: '其他处理' },
  refusalsHeading: '不予公开的理由',
  applicantsHeading: '谁申请的',
  disputesHeading: '复议和诉讼',
  dispositions: { upheld: '结果维持', corrected: '结果纠正', other: '其他结果', pending: '尚未审结', total: '总计' },
  columns: {
    item: '项目',
    outcome: '办理结果',
    refusal: '理由',
    applicant: '申请人',
    dispute: '类别',
    count: '件数',
    share: '占比',
    received: '新收',
    shareOfReceived: '占新收'
  },
  nothingDrawn: '全部为 0 或没有数，不画图。',
  chartOf: (heading: string) => `${heading}（图）。同样的数在旁边的表里。`,
  scroll: (heading: string) => `${heading}（可左右滚动）`,
  indicatorsHeading: '指标',
  indicatorColumns: { name: '指标', formula: '算法', numbers: '代入', value: '结果' },
  fraction: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
  lack: { unread: '有格没有数', zero: '分母为 0' },
  indicators: {
    caseload: { name: '应办理量', formula: '本年新收＋上年结转', tables: ['requests'] },
    completion: { name: '办结率', formula: '总计 ÷（本年新收＋上年结转）', tables: ['requests'] },
    carriedOver: { name: '结转率', formula: '结转下年度 ÷（本年新收＋上年结转）', tables: ['requests'] },
    granted: { name: '予以公开率', formula: '予以公开 ÷ 总计', tables: ['requests'] },
    partlyGranted: { name: '部分公开率', formula: '部分公开 ÷ 总计', tables: ['requests'] },
    disclosed: { name: '实质公开率', formula: '（予以公开＋部分公开）÷ 总计', tables: ['requests'] },
    refused: { name: '不予公开率', formula: '不予公开八项之和 ÷ 总计', tables: ['requests'] },
    unavailable: { name: '无法提供率', formula: '无法提供三项之和 ÷ 总计', tables: ['requests'] },
    notHeld: { name: '“本机关不掌握”占比', formula: '本机关不掌握相关政府信息 ÷ 无法提供三项之和', tables: ['requests'] },
    unprocessed: { name: '不予处理率', formula: '不予处理五项之和 ÷ 总计', tables: ['requests'] },
    otherwise: { name: '其他处理率', formula: '其他处理各项之和 ÷ 总计', tables: ['requests'] },
    naturalPersons: { name: '自然人申请占比', formula: '自然人新收 ÷ 新收总计', tables: ['requests'] },
    enterprises: { name: '商业企业申请占比', formula: '商业企业新收 ÷ 新收总计', tables: ['requests'] },
    legalServices: { name: '法律服务机构申请占比', formula: '法律服务机构新收 ÷ 新收总计', tables: ['requests'] },
    reconsidered: { name: '复议纠错率（总计口径）', formula: '复议结果纠正 ÷ 复议总计', tables: ['disputes'] },
    reconsideredEnded: { name: '复议纠错率（审结口径）', formula: '复议结果纠正 ÷（复议总计－尚未审结）', tables: ['disputes'] },
    litigated: { name: '诉讼纠正率（总计口径）', formula: '两类诉讼结果纠正 ÷ 两类诉讼总计', tables: ['disputes'] },
    litigatedEnded: { name: '诉讼纠正率（审结口径）', formula: '两类诉讼结果纠正 ÷（两类诉讼总计－尚未审结）', tables: ['disputes'] },
    contested: { name: '争议率（可以超过 100%）', formula: '（复议总计＋两类诉讼总计）÷ 表三总计', tables: ['requests', 'disputes'] },
    suedAfter: { name: '复议后起诉率', formula: '复议后起诉总计 ÷（复议总计－尚未审结）', tables: ['disputes'] },
    documentsNet: { name: '规范性文件净增', formula: '本年制发件数－本年废止件数', tables: ['disclosure'] },
    documentsTurnover: { name: '规范性文件更新率', formula: '（本年制发＋本年废止）÷ 现行有效', tables: ['disclosure'] }
  } as Record<
    | 'caseload'
    | 'completion'
    | 'carriedOver'
    | 'granted'
    | 'partlyGranted'
    | 'disclosed'
    | 'refused'
    | 'unavailable'
    | 'notHeld'
    | 'unprocessed'
    | 'otherwise'
    | 'naturalPersons'
    | 'enterprises'
    | 'legalServices'
    | 'reconsidered'
    | 'reconsideredEnded'
    | 'litigated'
    | 'litigatedEnded'
    | 'contested'
    | 'suedAfter'
    | 'documentsNet'
    | 'documentsTurnover',
    { name: string; formula: string; tables: TableId[] }
  >
}
