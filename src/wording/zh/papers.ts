/** Sentences of papers that an office signs: how far the collection has come, what a published report had wrong. */
const TITLED = (organ: string, year: number | null): string => `《${organ}${year === null ? '' : `${year}年`}政府信息公开工作年度报告》`

export const zhPapers = {
  plainFooter: '由本机工具辅助整理，供参考',
  saved: (name: string) => `已导出：${name}`,
  failed: '没有导出，请再试一次。',
  progress: {
    take: '进度表（.docx）',
    fileName: '年报收齐进度表',
    title: (year: number) => `${year}年政府信息公开工作年度报告收齐进度表`,
    totals: (month: number, day: number, hour: number, expected: number, arrived: number, counts: string) =>
      `截至${month}月${day}日${hour}时：应报${expected}，已报${arrived}${counts === '' ? '' : `；${counts}`}。`,
    count: (name: string, count: number) => `${name}${count}`,
    join: '，',
    columns: ['序号', '单位', '类型', '首次报送', '稿次', '当前情况', '待改问题数', '最近退回日期', '联系人', '电话'],
    faults: (errors: number, warnings: number) =>
      [errors > 0 ? `错误 ${errors}` : '', warnings > 0 ? `请核对 ${warnings}` : ''].filter((one) => one !== '').join('\n'),
    signed: '制表人：　　　　　　审核人：　　　　　　负责人：　　　　　　　　　　年　　月　　日'
  },
  rectified: {
    take: '更正情况说明（.docx）',
    fileName: '更正情况说明',
    title: (organ: string, year: number | null) => `关于更正${TITLED(organ, year)}有关数据的情况说明`,
    addressee: '（主管部门）：',
    someDay: '　　　　年　　月　　日',
    day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
    opening: (on: string, url: string | null, organ: string, year: number | null) =>
      `我单位于${on}在${url ?? '（栏目、网址）'}公布的${TITLED(organ, year)}，经复核，下列数据有误，现予更正：`,
    columns: ['序号', '位置', '原公布', '更正为', '原因（由单位填写）'],
    rest: (same: number, unread: number, passages: number, whole: boolean) =>
      whole && unread + passages === 0
        ? '其余内容不变。'
        : `三张表其余 ${same} 格不变${unread > 0 ? `；另有 ${unread} 格有一稿没有读出，没有比` : ''}${passages > 0 ? `；另有 ${passages} 段文字不同，见两稿` : ''}${whole ? '' : '；有一稿不是全文，其余没有比'}。`,
    again: '更正后的报告已（拟）于　　月　　日重新公布，原报告处理方式：☐保留并注明　☐替换',
    signed: '经办人：　　　　　审核人：　　　　　单位主要负责人（签字）：　　　　　（公章）　　　　年　　月　　日',
    annexes: '附：1.更正后三张表　2.核对算式',
    publicHeading: '公布页面可用的说明：',
    publicLine: (name: string, was: string, is: string) => `说明：本报告${name}由${was}更正为${is}，更正日期　　　　年　　月　　日。`
  }
} as const
