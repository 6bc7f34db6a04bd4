import type { RulePage } from '../page'

export const page: RulePage = {
  title: '段落和列项的末尾有标点',
  why: '整段话末尾没有标点，可能是漏了句号，也可能是后半句在删改时丢了。标题、图表名、落款和日期不查。',
  check: '看所列各行的末尾，话说完了就补句号或分号，没说完就补文字。',
  maybeRight: '小标题写得像一句话时，末尾本来不用标点。',
  neighbors: ['C19', 'C21'],
  years: '2019年度起'
}
