import { plain } from '../../facts/words'

/** Words around 无 that say nothing more: 本年度我镇政府信息公开工作无. */
const AROUND = /(?:19|20)\d\d年度?|本年度?|全年|目前|政府信息公开|信息公开|工作|方面|[本我](?:单位|机关|部门|街道|[省市县区乡镇局委办院厅校])/g
const NONE =
  /^(?:存在的?(?:主要)?问题(?:[及和]改进(?:情况|措施))?|改进(?:情况|措施))?[暂尚均并]?(?:无|没有|不存在|未发现)(?:存在)?(?:明显|突出|主要|重大)?的?(?:问题|不足|情况|内容|事项)?$/
const LONGEST = 40

/** 无, 没有, 本年度不存在问题: the words say that there is nothing, and nothing besides. */
export function saysNone(words: string): boolean {
  return words.length <= LONGEST && NONE.test(plain(words).replace(AROUND, ''))
}
