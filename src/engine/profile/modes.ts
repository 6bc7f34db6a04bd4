/**
 * What each mode leaves out or only suggests, and why: defaults for the four uses of a check, on which a local profile comes on top.
 *
 * The engine judges by every rule in every mode. A rule that stands in no line here is shown to everybody as it weighs itself.
 */
import type { Profile, RuleId, Severity } from '../contract'

export type Mode = Profile['mode']

/** `draft` 自查 · `collect` 收集汇总 · `review` 抽查评估 · `research` 研究、公众. */
export const MODES: readonly Mode[] = ['draft', 'collect', 'review', 'research']

/** Not shown, or no graver than this. */
export type Ease = 'off' | Exclude<Severity, 'error'>

export interface ModeDefault {
  readonly rules: readonly RuleId[]
  /** A mode that is not named shows the findings as the rules weigh them. */
  readonly modes: Readonly<Partial<Record<Mode, Ease>>>
  /** For findings of this severity alone; all where left out. */
  readonly only?: Severity
  /** What these rules look at, for a list. */
  readonly name: string
  /** Why, in a sentence for the person who may want it otherwise. */
  readonly reason: string
}

const NOBODY_ELSE = { collect: 'off', review: 'off', research: 'off' } as const

/** Small things in the text: one folded group, never cards among the others. */
const TRIFLING: ModeDefault = {
  rules: ['S17', 'C18', 'C19', 'C20', 'C21', 'C22', 'C23', 'C24', 'C25', 'C26', 'C32'],
  modes: { draft: 'info', ...NOBODY_ELSE },
  name: '文字小问题：错别字、标点、残留的字',
  reason: '自己改稿时合成一组；收别人的年报时，文字小问题会盖住数字问题。'
}

export const MODE_DEFAULTS: readonly ModeDefault[] = [
  TRIFLING,
  {
    rules: ['S06'],
    modes: { draft: 'info', collect: 'off', research: 'off' },
    name: '章节标题与表样用字不同',
    reason: '各地下发的参考文本用字有差别，意思相同。'
  },
  {
    rules: ['S11', 'S12', 'T11'],
    modes: { draft: 'info', ...NOBODY_ELSE },
    name: '小节名称、多出的章节、表角说明',
    reason: '各地下发的参考文本有差别；从网页复制时也会丢失表角说明。'
  },
  {
    rules: ['S09'],
    modes: { draft: 'info', ...NOBODY_ELSE },
    name: '章内小节的序号',
    reason: '没有查到全国统一的规定，只是公文写法的习惯。'
  },
  { rules: ['T05'], modes: { research: 'off' }, name: '行名与表样用字不同', reason: '研究数字时用不到。' },
  {
    rules: ['T08'],
    modes: { draft: 'info', research: 'off' },
    only: 'warning',
    name: '一行里多出的 0 或空格',
    reason: '常是合并的格在复制时拆开了，数字没有变。'
  },
  {
    rules: ['T14', 'T15'],
    modes: { research: 'off' },
    name: '空白或画线的格',
    reason: '空白和 0 在数据表里分开写明，不算一处问题。'
  },
  {
    rules: ['V06'],
    modes: { draft: 'info', collect: 'off', review: 'info', research: 'off' },
    name: '采购金额的小数位',
    reason: '末尾的 0 在电子表格里会丢失；只有旧表有这一列。'
  },
  {
    rules: ['V07', 'V09', 'V11', 'V16', 'Y09'],
    modes: { research: 'off' },
    name: '看起来少见的数',
    reason: '数字少见不等于写错，只有填报单位能查台账。'
  },
  {
    rules: ['V17', 'N13', 'A11', 'A12', 'A13'],
    modes: { draft: 'off', collect: 'off', review: 'info', research: 'off' },
    name: '复议诉讼专项：案件数与正文的说明',
    reason: '表样没有要求分析案件；办理口径不同时这些数也可以是对的。'
  },
  {
    rules: ['Y01'],
    modes: { draft: 'warning' },
    name: '上年结转与去年年报不同',
    reason: '手里的去年年报可能不是最后公开的那一稿，哪份写错要看台账。'
  },
  {
    rules: ['Y03', 'Y04'],
    modes: { research: 'off' },
    name: '现行有效件数与去年相接',
    reason: '失效、清理后对不上也可以是对的。'
  },
  {
    rules: ['Y08', 'Y12', 'R09', 'R10', 'C14', 'C30'],
    modes: { research: 'off' },
    name: '与去年或别的单位文字相同',
    reason: '文字相同的原因，从年报里看不出来。'
  },
  {
    rules: ['N06', 'N14', 'N15'],
    modes: { research: 'off' },
    name: '正文里申请人、文件、许可处罚的数',
    reason: '正文可以只说本单位，表里可以是全县。'
  },
  {
    rules: ['N22', 'N23', 'N24'],
    modes: { research: 'off' },
    name: '正文里出现的别处名称',
    reason: '改名、上级单位的名称都可以出现在正文里。'
  },
  {
    rules: ['C01', 'C03', 'C07', 'C12', 'C13', 'C15', 'C31', 'N27'],
    modes: { draft: 'info', collect: 'off', review: 'info', research: 'off' },
    name: '写法建议：数量、统计期限、篇幅、逐条对应',
    reason: '各地要求不同；本地有要求的，在本地口径里打开。'
  },
  {
    rules: ['C04', 'C08'],
    modes: { research: 'off' },
    name: '考核评议追责、信息处理费的说明',
    reason: '写法不一，研究数字时用不到。'
  },
  {
    rules: ['C10', 'C11'],
    modes: { draft: 'off', research: 'off' },
    name: '建议提案办理、本地要求写明的内容',
    reason: '不是各地都要求；本地有要求的，在本地口径里写明。'
  },
  {
    rules: ['P05', 'P06'],
    modes: { draft: 'off', ...NOBODY_ELSE },
    name: '联系人、负责人的姓名',
    reason: '负责人的姓名本来就是公开的。'
  },
  {
    rules: ['D01', 'D02', 'D03', 'D04', 'D05'],
    modes: { draft: 'info' },
    name: '发布日期与期限',
    reason: '自己的稿子还没有发布，期限只作参考。'
  }
]

/** Whether a rule looks at small things in the text. */
export function isTrifling(rule: RuleId): boolean {
  return TRIFLING.rules.includes(rule)
}

/** Harm to a person is real in every mode, and no local wish outweighs it; and what could not be read at all cannot be talked away. */
export function isAlwaysShown(rule: RuleId): boolean {
  return rule === 'P01' || rule === 'P02' || rule === 'P03' || rule === 'P07' || rule.startsWith('I')
}

/** The lines that speak of a rule, in their order: a library of thousands asks for each of its findings. */
const LINES = new Map<RuleId, ModeDefault[]>()
for (const line of MODE_DEFAULTS) for (const rule of line.rules) LINES.set(rule, [...(LINES.get(rule) ?? []), line])

/** The line that speaks of a finding in a mode; undefined where it is shown as the rule weighs it. */
export function modeDefault(mode: Mode, rule: RuleId, severity: Severity): ModeDefault | undefined {
  return LINES.get(rule)?.find((one) => one.modes[mode] !== undefined && (one.only ?? severity) === severity)
}
