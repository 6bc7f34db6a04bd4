/** The rest of chapter one and the opening of the report: what was done, without figures that a table holds. */
import type { Voice } from './voice'

export function managementParagraph(voice: Voice): string {
  return voice.say(
    '对历年文件逐件核定公开属性，能公开的转为主动公开，集中公布的文件统一了格式和入口。',
    '拟制公文时同步填写公开属性，保密审查与核稿一并办理，做到先审查再公开。',
    '信息发布实行分级审签，已失效的内容及时标注，历史栏目完成归档。',
    '建立文件台账，由专人登记、更新和清理，群众查阅更加方便。',
    `落实“先审后发”要求，严格执行“三审三校”，全年审核信息${voice.figure(voice.random.int(50, 900), '条')}，未发生失泄密事件。`,
    '定期清理规范性文件并公布清理结果，目录与正文一并更新。',
    `修订政府信息公开指南和目录，完善信息发布、更新、撤回等制度${voice.figure(voice.random.int(2, 8), '项')}。`,
    '加强政府信息全生命周期管理，对公开内容实行动态调整，确保准确、及时。'
  )
}

export function platformParagraph(voice: Voice): string {
  const { random } = voice
  return voice.say(
    '门户网站调整了公开专栏的层级，检索由三步减为一步，手机端可以直接打开附件。',
    '政务新媒体由两名工作人员轮流值守，每周自查错链和错字，查阅点配备了打印设备。',
    '公开查阅点设在服务大厅，配有目录和自助终端，全年保持正常开放。',
    '按统一规划完成网站适老化改造，字号、语音和对比度均可调节。',
    `优化网站栏目设置，整合专栏${voice.figure(random.int(2, 12), '个')}，新增“政策问答”“办事指南”等栏目。`,
    `建成政务公开专区${voice.figure(random.int(1, 9), '个')}，提供政策咨询、信息查询和申请指引等服务。`,
    `做好网站和政务新媒体日常监测，整改错链${voice.figure(random.int(3, 80), '处')}，政务新媒体账号由原来的三个整合为一个。`,
    '发挥网站第一平台作用，统筹微信公众号、公开栏、广播等渠道，方便群众就近查询。'
  )
}

export function guaranteeParagraph(voice: Voice): string {
  const { random } = voice
  const few = voice.figure(random.int(2, 9), '场')
  const many = voice.figure(random.int(30, 600), '人次')
  return voice.say(
    `组织业务培训${few}，参训${many}；开展工作考核和社会评议，结果向各科室通报，没有发生责任追究的情形。`,
    '将公开工作列入年度考核，邀请代表参加社会评议，全年没有需要责任追究的事项。',
    '明确一名负责同志分管，每季度调度一次，考核、社会评议和责任追究制度均已落实。',
    `把政务公开纳入年度绩效考核，分值权重为${random.int(3, 8)}%，群众满意度测评结果良好，全年没有发生问责情况。`,
    `召开专题会议${voice.figure(random.int(2, 6), '次')}，开展督查${voice.figure(random.int(2, 6), '次')}。社会评议中群众满意率为${random.int(90, 99)}.${random.int(1, 9)}%，考核结果与评先评优挂钩，未发生责任追究情况。`,
    '调整充实领导小组，明确分管领导和经办人员。工作考核、社会评议按计划开展，未发生因政府信息公开被追究责任的情形。'
  )
}

/** What opens a report: its legal basis, its parts, where to ask. */
export function preamble(voice: Voice): string[] {
  const { random, year, edition } = voice
  if (random.chance(0.35)) return []
  const regulation = '《中华人民共和国政府信息公开条例》'
  const defined = `${regulation}（以下简称《条例》）`
  const form =
    edition === '2021'
      ? '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）'
      : '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）'
  const parts =
    '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分'
  const basis = voice.say(
    `根据${defined}第五十条规定，编制本报告。`,
    `按照${regulation}和${form}要求，现公布${year}年政府信息公开工作年度报告。`,
    `本报告依照${regulation}编制。`,
    '现将本机关上一年度的有关情况报告如下，欢迎社会各界监督。'
  )
  const content = voice.say(
    `本报告包括${parts}。`,
    `报告由${parts}组成，电子版可在网站下载。`,
    '本报告由总体情况、信息主动公开情况、信息依申请公开办理情况、复议诉讼情况、问题与改进、其他事项组成。'
  )
  const contact = `如对本报告有疑问，请与${voice.own}联系（电话：0${random.int(310, 939)}-${random.int(2_100_000, 8_999_999)}）。`
  return [`${basis}${random.chance(0.5) ? content : ''}${random.chance(0.3) ? contact : ''}`]
}

export function periodSentence({ year, random }: Voice): string {
  return random.pick([
    `数据统计期限自${year}年1月1日起至${year}年12月31日止。`,
    `统计期限为${year}年1月1日至12月31日。`,
    `本报告中所列数据的统计期限：${year} 年 1 月 1 日至 ${year} 年 12 月 31 日。`,
    `本报告所列数据的统计期限从${year}年1月1日起，至${year}年12月31日止。`,
    `本年度报告数据统计截止时间为${year}年12月31日，统计期限自${year}年1月1日至${year}年12月31日。`,
    `所列数据统计时限为${year}年1月1日—12月31日。`
  ])
}
