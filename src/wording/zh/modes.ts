/** Sentences of what is shown and what is set aside: the use of a check, findings and rules set aside, the local profile. */
import type { Severity } from '../../engine/contract'

export const zhModes = {
  label: '用途',
  names: { draft: '自查', collect: '收集汇总', review: '抽查评估', research: '研究、公众' },
  about: {
    draft: '改自己的稿子',
    collect: '收齐并汇总一批单位的年报',
    review: '抽查、评估别人的年报',
    research: '研究、查阅公开的年报'
  },
  chosen: (name: string, count: number) => `用途改为“${name}”，现在列出 ${count} 处。`,
  profile: '本地口径…',
  forPeople: '需人工判断',
  forPeopleAbout: '程序不能确定对错，要由人看原文、查台账',
  setAside: '已设为不检查',
  unlisted: '未列出',
  trifles: (count: number) => `文字小问题 ${count} 处`
}

export const zhSetAside = {
  open: '这条不适用…',
  heading: '这条不适用',
  reach: '范围',
  here: '只这一处（这里的数字或原文改了，就重新核对）',
  kind: (kind: string, rule: string) => `${kind}的年报都不检查这一条（${rule}）`,
  all: (rule: string) => `所有单位都不检查这一条（${rule}）`,
  always: '涉及个人信息，只能一处一处地设。',
  reason: '理由',
  reasons: ['本县通知未要求', '已与台账核对无误', '已按规定在别处公开'],
  person: '姓名',
  missing: '请写明理由和姓名。',
  says: '不算“已核对无误”；列在“已设为不检查”里，可以撤销。',
  keep: '设为不检查',
  done: (words: string, count: number) => `已设为不检查：${words}。现在列出 ${count} 处。`,
  loose: '本次不保存，关掉页面后不再记得。',
  notKept: '这份年报没有保存在本机，不能单独设一处。'
}

export const zhHidden = {
  heading: '未列出的内容',
  none: '没有设为不检查的内容。',
  note: '这里的内容没有检查结论，不算已核对无误。',
  here: '单独一处',
  rules: '整条规则',
  byMode: (mode: string) => `按用途“${mode}”不列出`,
  lapsed: '数字或原文已改，重新核对',
  idle: '现在没有发现这个问题',
  why: (reason: string, by: string) => `理由：${reason}（${by}）`,
  on: (date: string) => date,
  allKinds: '所有单位',
  count: (count: number) => `本份 ${count} 处`,
  undo: '撤销',
  undoOf: (words: string) => `撤销：${words}`,
  undone: (words: string, count: number) => `已撤销，重新检查：${words}。现在列出 ${count} 处。`,
  show: '照样列出',
  showOf: (words: string) => `照样列出：${words}`,
  shown: (words: string, count: number) => `照样列出：${words}。现在列出 ${count} 处。`,
  rule: (rule: string) => `规则 ${rule}`,
  private: '个人信息'
}

export const zhProfile = {
  heading: '本地口径',
  about: '本县、本单位自己的要求。只改变列出什么、按什么期限核对，不改变年报里的数。',
  name: '名称',
  deadlines: '发布期限',
  deadlinesAbout: '月-日，例如 1-20；只用于某一年的写 2026-1-20。不填按法定期限。',
  deadlineOf: (kind: string) => `${kind}的发布期限`,
  phrases: '必须写明的内容',
  phrasesAbout: '正文里应当出现的词，例如“政务公开专区”。没有出现就列出来。',
  phrase: '应当出现的词',
  weight: '没有时',
  weights: { warning: '请核对', info: '建议' } as Partial<Record<Severity, string>>,
  limit: '第一章篇幅',
  limitAbout: '字以内；不填不检查',
  rows: '本地增加的行',
  rowsAbout: '省、市表样在国家表样之外增加的行，列在这里就不作为“多出一行”。',
  table: '表',
  row: '行名',
  add: '增加一条',
  remove: '去掉',
  removeOf: (words: string) => `去掉 ${words}`,
  off: '已设为不检查的规则',
  offNone: '还没有。在问题卡片上点“这条不适用…”，选“都不检查”。',
  modes: (mode: string) => `用途“${mode}”不列出的`,
  on: '照样列出',
  save: '保存',
  saved: '已保存。',
  rejudging: '已保存，正在按新的口径重新核对本机的年报…',
  rejudged: (count: number) => `已保存，本机 ${count} 份年报已按新的口径重新核对。`,
  wrongDeadline: (kind: string) => `${kind}的发布期限看不懂，请写成 1-20 这样的月-日。没有保存。`,
  wrongLimit: '第一章篇幅请填一个整数，例如 1000。没有保存。',
  wrongName: '请给本地口径起一个名称。没有保存。',
  write: '导出口径文件',
  read: '导入口径文件…',
  fileName: '本地口径',
  written: (name: string) => `已导出：${name}`,
  taken: (name: string) => `已换成“${name}”。`,
  refused: {
    unread: '文件没有打开，请再试一次。没有改动。',
    'not-json': '这不是口径文件，或文件不完整。没有改动。',
    'not-profile': '这不是本工具导出的口径文件。没有改动。',
    'unknown-field': (field: string) => `文件里有不认识的内容“${field}”，可能来自更新的版本。没有改动。`,
    'wrong-value': (field: string) => `文件里“${field}”的内容不对。没有改动。`,
    'always-shown': (field: string) => `文件要把 ${field} 设为不检查，涉及个人信息的规则不能整条不检查。没有改动。`
  },
  sample: { month: '1-20', phrase: '政务公开专区', row: '其他主动公开文件', limit: '1000' }
}
