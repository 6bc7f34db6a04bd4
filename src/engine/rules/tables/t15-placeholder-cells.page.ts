import type { RulePage } from '../page'

export const page: RulePage = {
  title: '用“/”“—”“无”代替数字的格',
  why: '这些符号不是数字，不能相加，意思也可能是“没有”或“不适用”。国家表样没有写明填 0 还是留空。',
  check: '逐格看是没有发生还是不适用；多数单位没有发生时填 0，按本地要求处理。',
  maybeRight: '本地规定用这些符号的，可以不改。',
  neighbors: ['T14', 'V01'],
  years: '2019年度起'
}
