import { eased } from '../kit/eased'
import { unspoken } from '../kit/aspects'
import { defineRule } from '../rule'

export const s10MissingAspect = defineRule(
  eased<string, { missing: string; count: number }>({
    id: 'S10',
    slug: 's10-missing-aspect',
    severity: 'warning',
    certainty: 'human',
    editions: ['2021'],
    basis: ['overview'],
    examples: {
      bad: [
        {
          replace: [
            ['（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n', ''],
            ['通过县政府网站发布信息', '发布信息'],
            ['逐件清理，并在网站集中公布', '逐件清理']
          ]
        }
      ],
      good: [{ replace: [['（四）政府信息公开平台建设。', '（四）平台建设和监督保障方面。']] }]
    },
    *cases({ form }) {
      const words = form.chapters.filter((one) => one.id === 'overview').map((one) => one.text)
      // A chapter without any text is S08.
      if (words.some((text) => /\p{Script=Han}/u.test(text))) yield { at: words.join('\n'), by: [] }
    },
    check(facts, { at: words }) {
      const missing = unspoken(words)
      return missing.length === 0 ? undefined : { data: { missing: missing.join('”“'), count: missing.length }, at: facts.absent('overview') }
    },
    say: ({ missing }) => `第一章没有找到“${missing}”方面的内容，表样要求综述五个方面，请核对是否漏写或合并到了别处。`
  })
)
