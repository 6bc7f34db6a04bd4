import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { isPrefectureCity, unitsOf, type Unit } from '../../facts/places'
import { defineRule } from '../rule'
import { formerNames } from './n24-former-name'

/** A website behind the suffix of a county: 应城|市人民政府门户网站. */
const WEBSITE = /[县市区旗](?:人民政府|政府)?(?:门户)?(?:网站|政务服务网|信息网|官网)/g
/** What leads to the name, cut off in front of it: 依托|应城, 河南省|孟州, 在|云溪. */
const LEAD = /^.*(?:通过|依托|借助|利用|登[录陆]|进入|链接到|访问|其中|包括|及时|[省在由于以从到和及与将把按是，。；：、“”（）])/
const LONGEST = 12
const COUNTY = new Set(['县', '区', '旗', '市'])
/** 本县, 我市, 全区, 各县, 省市, 两级: no proper names. */
const NO_NAME = /^(?:[本我全各该省市县区两原]|所在|上级|同级|政务|政府|人民|统一|地方|国家|当地|相关|属地)/

interface Mention {
  readonly place: string
  readonly start: number
}

/** 更新县政府网站, 维护好区政府网站, 优化市政府网站: what is done with the website of the county itself. */
const WORK =
  /^(?:完成|实现|推动|启动|开展|组织|实施|承担|对照|根据|按照|结合|针对|更新|维护|优化|完善|做好|加强|配合|建设|改版|运行|管理|管护|整合|关注|点击|开通|升级|改造|强化|推进|规范|充实|丰富|调整|对接|发布|公开|上传|报送|报请|提请|使用|运用|发挥|抓好|用好|管好|提升|提高|健全|落实|打造|搭建|新增|增设|设立|设置|开设|创建|检查|巡查|监测|督查|督促|协助|协调|指导|保障|确保|参与|负责|及时|定期|同步|全面|严格|积极|认真|进一步|继续|主动|集中|统一|共享|转载|推送|查看|浏览|收集|整理|自查|排查|清理|迁移|借力|不断|持续|逐步|切实|有关)/

/** The county, district or county-level city that the title names; null where it names none: then another place may be its own. */
function countyOf(facts: Facts): Unit | null {
  const units = unitsOf(facts.form.titles[0]?.organ ?? '')
  return units.find((one) => COUNTY.has(one.suffix) && !(one.suffix === '市' && isPrefectureCity(one.stem))) ?? null
}

function mentions(facts: Facts, own: Unit): Mention[] {
  const { text } = narrativeOf(facts)
  const title = facts.form.titles[0]?.text ?? ''
  const former = new Set(formerNames(facts).map((one) => one.printed))
  const found: Mention[] = []
  for (const match of text.matchAll(WEBSITE)) {
    const stem =
      text
        .slice(Math.max(0, match.index - LONGEST), match.index)
        .split('\n')
        .pop()
        ?.replace(LEAD, '') ?? ''
    const suffix = match[0].charAt(0)
    // Longer than a name: a word before it was not told.
    if (!/^\p{Script=Han}{2,5}$/u.test(stem)) continue
    const place = stem + suffix
    if (NO_NAME.test(stem) || WORK.test(stem) || stem.endsWith(own.stem) || title.includes(stem) || former.has(place)) continue
    // A prefecture-level city is likely the one above; a place spoken of elsewhere is known to the writer.
    if (suffix === '市' && isPrefectureCity(stem)) continue
    const start = match.index - stem.length
    if (text.indexOf(stem) !== start || text.indexOf(stem, start + 1) >= 0) continue
    found.push({ place, start })
  }
  return found
}

export const n23OtherWebsite = defineRule<Mention, { place: string; own: string }>({
  id: 'N23',
  slug: 'n23-other-website',
  severity: 'warning',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [{ replace: [['云溪县通过县政府网站', '云溪县通过石桥市人民政府门户网站']] }, { replace: [['云溪县通过县政府网站', '云溪县依托石桥区政务服务网']] }],
    good: [{ replace: [['云溪县通过县政府网站', '云溪县通过云溪县人民政府门户网站']] }, { replace: [['云溪县通过县政府网站', '云溪县通过焦作市人民政府网站']] }]
  },
  cases(facts) {
    const own = countyOf(facts)
    return own ? mentions(facts, own).map((at) => ({ at, by: [] })) : []
  },
  check(facts, { at: { place, start } }) {
    const own = countyOf(facts)
    const title = facts.form.titles[0]
    const at = narrativeOf(facts).place(start, start + place.length)
    return { data: { place, own: own ? own.stem + own.suffix : '' }, at: title ? [at, title.at] : [at], found: place }
  },
  say: ({ place, own }) => `正文写的是“${place}”的网站，标题是“${own}”，请确认地名是否写对。`
})
