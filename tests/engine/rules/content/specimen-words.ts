/** Sentences of the specimen that tests of rules on contents change. */
import type { Patch } from '../../../../src/engine/form/specimen'

export const PERIOD = '本报告所列数据的统计期限为2023年1月1日至12月31日。'
export const DISCLOSURE = '2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。'
export const REQUESTS = '2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。'
export const SUPERVISION = '县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。'
export const PROBLEMS = '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。'
export const IMPROVEMENTS = '改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。'
export const FEE = '2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。'
export const PROPOSALS = '建议和提案办理结果已在县政府网站公开。'
export const OVERVIEW_HEADING = '一、总体情况'
export const PROBLEMS_HEADING = '五、存在的主要问题及改进情况'
export const OTHER_HEADING = '六、其他需要报告的事项'

/** The specimen with other words in place of some sentences. */
export function saying(...changes: readonly (readonly [from: string, to: string])[]): Patch {
  return { replace: changes }
}

/** Chapter five with these words and no others. */
export function chapterFiveOf(words: string): Patch {
  return saying([`${PROBLEMS}\n${IMPROVEMENTS}`, words])
}

/** A report about a year before the uniform form, which asks for nothing of what these rules look for. */
export function of2018(...changes: readonly (readonly [from: string, to: string])[]): Patch {
  return { edition: '2019', year: 2018, replace: changes.map(([from, to]) => [from.split('2023').join('2018'), to] as const) }
}
