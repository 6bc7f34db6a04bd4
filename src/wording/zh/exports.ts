/** Sentences of what leaves the page as a file or on paper. */
import type { CheckResult } from '../../engine/contract'

export const zhExports = {
  heading: '导出',
  findings: '问题清单',
  figures: '导出数据表',
  paper: '打印',
  choices: {
    findingsCsv: { name: '问题清单（.csv）', about: '用 Excel、WPS 打开，一行一个问题' },
    resultJson: { name: '核对结果（.json）', about: '全部结果，给程序用' },
    figuresCsv: { name: '数据表（.csv）', about: '三张表一格一行，写明是数、空白还是没有读出' },
    figuresJson: { name: '数据表（.json）', about: '同上，给程序用' },
    codebook: { name: '数据表的列名对照（.csv）', about: '每一格的编号、中文名、英文名、单位' },
    dataNote: { name: '数据说明（.txt）', about: '数据表怎么来的、不能说明什么；请和数据表一起保存' }
  },
  sheet: { name: '核对单（打印）', about: '黑白 A4，可以在打印窗口里另存为 PDF' },
  saved: (name: string) => `已导出：${name}`,
  failed: '没有导出，请再试一次。',
  fileNames: {
    findingsCsv: '问题清单',
    resultJson: '核对结果',
    figuresCsv: '数据表',
    figuresJson: '数据表',
    codebook: '数据表列名对照',
    dataNote: '数据说明'
  },
  draftInName: (draft: number) => `第${draft}稿`,
  findingColumns: [
    '序号',
    '单位',
    '单位类型',
    '年度',
    '稿次',
    '问题级别',
    '确定性',
    '位置',
    '报告原文',
    '应为或期望',
    '差额',
    '问题说明',
    '修改建议',
    '依据',
    '规则编号',
    '类别',
    '网址',
    '采集时间',
    '文件名',
    '文件指纹',
    '规则版本',
    '人工复核',
    '复核人',
    '复核意见'
  ],
  setAside: '已设为不检查',
  sheetAside: (message: string, reason: string, by: string) => `${message}（${reason}，${by}）`,
  remark: '说明：核对的是数字之间、正文与表格之间是否一致，不能判断数字是否属实；未列出的内容不代表已审核',
  certainty: { arithmetic: '算术确定', form: '格式确定', human: '需人工' },
  sections: {
    I: '读取',
    S: '结构',
    T: '表格',
    V: '数值',
    A: '勾稽',
    Y: '跨年',
    N: '图文不一',
    C: '内容',
    P: '隐私',
    D: '发布',
    R: '汇总'
  } as Record<string, string>,
  tryValue: (value: number) => `试算：若为 ${value}。`,
  basisJoin: '；',
  ambiguous: '无法判断是哪一格写错。',
  everywhere: '全文',
  dataNoteHead: (
    result: Pick<CheckResult, 'source' | 'report' | 'coverage' | 'engine' | 'rules'>,
    { blank, notNumber }: { blank: number; notNumber: number },
    organ: string | null,
    year: number | null
  ) => [
    '数据说明',
    '',
    `单位：${organ ?? '没有读到'}　年度：${year ?? '没有读到'}`,
    `表样：${result.report.edition ?? '没有读到'}　应有 ${result.coverage.cells} 个数，读出 ${result.coverage.read - blank - notNumber} 个，空白 ${blank} 格，不是数的 ${notNumber} 格，没有读出 ${result.coverage.cells - result.coverage.read} 个`,
    `来源文件：${result.source.name ?? '粘贴'}　文件指纹：${result.source.hash}`,
    `程序版本：${result.engine}　规则版本：${result.rules}`
  ],
  dataNoteStates: [
    '数据表一格一行，该表样的每一格都有一行。value 是数，printed 是报告里印的字；空白不是 0，没有读出也不是 0。',
    'state：number 是数；blank 空白；not_number 有字但不是数；not_read 没有读出；not_in_form 表中无此格。',
    'protected：这一格至少有一个算式可以验证。in_conflict：这一格在对不上的算式里，对不上不等于这一格写错。',
    '报告里写的合计原样保留，从不代为更正。province、city、county 只取名册里写明的地区，没有名册或没有写明的为空；organ_code 留空；version 是稿次。',
    '2019 年试行表与 2021 年表的表二、（六）其他处理口径不同，不能直接相比。'
  ],
  dataset: {
    noteName: '数据说明.md',
    head: (scope: string, count: number, gone: number) => [
      '# 数据说明',
      '',
      `范围：${scope}，${count} 份年报${gone > 0 ? `；另有 ${gone} 份读不出来，没有列入` : ''}。`
    ],
    version: (engine: string, rules: string) => `程序版本：${engine}　规则版本：${rules}`,
    files: [
      'facts.csv：每份年报的每一格一行。reports.csv：每份年报一行。findings.csv：一行一个问题，不含已设为不检查的和按用途不列出的。codebook.csv：每一格的编号、中文名、英文名、单位。',
      'reports.csv 的 cells_read 是读出数的格，cells_blank 是空白的格，cells_not_number 是有字但不是数的格；其余没有读出。三张表全部是 0 的（all_zero），findings.csv 里有一行 V10，是说明，不是问题。',
      '三张表以 report_id（来源文件的指纹）相连。version 是稿次，is_latest 是该单位该年度的最新稿。received_at 是放入本机的时间；published_on 是人填的公布日期，没有填的为空。'
    ]
  },
  sheetTitle: '政府信息公开工作年度报告核对单',
  sheetHead: {
    organ: '单位',
    year: '年度',
    draft: '稿次',
    file: '文件',
    edition: '表样',
    coverage: '读取',
    kind: '类型',
    place: '位置',
    found: '报告中写的',
    says: '核对情况',
    done: '核对结果'
  },
  sheetNone: '没有发现错误，也没有需要核对的内容。',
  sheetUnchecked: '没有检查的：',
  sheetAsides: '已设为不检查的：',
  sheetJoin: '；',
  sheetFooter: (rules: string) => `由本机工具辅助核对，结果供参考；规则版本 ${rules}`,
  sheetSigned: '核对人：　　　　　　　　　　　　　　　　　年　　月　　日',
  print: '打印'
}
