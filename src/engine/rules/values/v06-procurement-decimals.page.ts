import type { RulePage } from '../page'

export const page: RulePage = {
  title: '采购总金额保留 4 位小数',
  why: '2019 年试行表的表头写明“单位：万元，保留4位小数”。',
  check: '对照采购台账，把金额写到小数点后第 4 位（精确到元）。',
  maybeRight: '从电子表格复制时，末尾的 0 会自动丢掉，金额本身可能没有错。',
  neighbors: ['V03', 'V08'],
  years: '2019、2020年度'
}
