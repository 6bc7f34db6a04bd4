/** What chapter one says of documents, decisions and what was published. */
import type { Voice } from './voice'

function documents(voice: Voice): string | undefined {
  if (voice.edition === '2019') return undefined
  const cell = (column: string) => voice.cell(`disclosure.normativeDocuments.${column}`)
  const [issued, repealed, inForce] = [cell('issued'), cell('repealed'), cell('inForce')]
  const made = voice.say('制发', '制定', '印发', '出台')
  const name = voice.say('行政规范性文件', '行政规范性文件', '规范性文件')
  const [one, two, three] = [voice.figure(issued, '件'), voice.figure(repealed, '件'), voice.figure(inForce, '件')]
  if (issued === 0 && repealed === 0)
    return voice.say(
      `${voice.when()}${voice.own}未制发${name}`,
      `本年度没有制定${name}，现行有效${three}`,
      `${voice.year}年无新制发${name}，现行有效的${name}${three}`
    )
  return voice.say(
    `${voice.year}年${made}${name}${one}，废止${two}，现行有效${three}`,
    `${voice.when()}${made}${name}${one}，现行有效${name}${three}`,
    `${made}${name}${one}、废止${two}`,
    `截至${voice.year}年底，现行有效${name}共计${three}`,
    `${name}本年制发件数为${one}、本年废止件数为${two}、现行有效件数为${three}`
  )
}

function decisions(voice: Voice): string | undefined {
  const names = [
    ['行政许可', 'licensing'],
    ['行政处罚', 'penalties'],
    ['行政强制', 'coercion']
  ] as const
  const counted = names.map(([name, row]) => ({ name, id: `disclosure.${row}.decisions` }))
  if (!counted.every(({ id }) => voice.has(id))) return undefined
  const [licensing = 0, penalties = 0, coercion = 0] = counted.map(({ id }) => voice.cell(id))
  if (licensing + penalties + coercion === 0) return voice.say('本年度未作出行政处罚决定，未实施行政强制', '全年没有办理行政许可')
  return voice.say(
    `办理行政许可${voice.roughly(licensing, '件')}，作出行政处罚决定${voice.roughly(penalties, '件')}`,
    `行政许可、行政处罚和行政强制处理决定分别为${voice.figure(licensing, '件')}、${voice.figure(penalties, '件')}和${voice.figure(coercion, '件')}`,
    `全年作出行政许可决定${voice.figure(licensing, '件')}、行政处罚决定${voice.figure(penalties, '件')}`
  )
}

function published(voice: Voice): string {
  const { random } = voice
  const total = random.int(60, 4800)
  const [one = 0, two = 0, three = 0] = voice.cut(total, 3)
  const figures = [voice.figure(one, '条'), voice.figure(two, '条'), voice.figure(three, '条')] as const
  const all = voice.figure(total, '条')
  const last = random.int(Math.floor(total * 0.7), total - 1)
  return voice.say(
    `全年通过门户网站公开各类信息${all}`,
    `通过网站、政务新媒体和公开栏发布信息${voice.roughly(total, '条')}`,
    `主动公开政府信息${all}，其中机构职能类${figures[0]}、政策文件类${figures[1]}、工作动态类${figures[2]}`,
    `全年发布信息${all}，其中网站${figures[0]}、微信公众号${figures[1]}、其他方式${figures[2]}`,
    `主动公开信息${all}，涉及财政预决算、重大项目、公共服务等领域`,
    `共发布信息${all}，比${voice.year - 1}年的${voice.figure(last, '条')}增长${voice.percent(total - last, last)}`,
    `全年公开信息${all}，其中上半年${voice.figure(one + two, '条')}、下半年${voice.figure(three, '条')}`
  )
}

/** Amounts beside those of table two: published items, powers, files by publicity, money, former years. */
function beside(voice: Voice): string[] {
  const { random, year, level, kind } = voice
  const number = (least: number, most: number, unit: string) => voice.figure(random.int(least, most), unit)
  const files = random.int(20, 300)
  const [open = 0, onRequest = 0, closed = 0] = voice.cut(files, 3)
  const wordings = [
    `公开行政许可信息${number(5, 3000, '条')}、行政处罚信息${number(1, 400, '条')}。`,
    `公布权责清单${number(60, 3000, '项')}，动态调整${number(1, 30, '项')}。`,
    `全年制发公文${voice.figure(files, '件')}，其中主动公开${voice.figure(open, '件')}、依申请公开${voice.figure(onRequest, '件')}、不予公开${voice.figure(closed, '件')}。`,
    `发布政策解读${number(2, 90, '篇')}，图文解读占${random.int(40, 90)}.${random.int(1, 9)}%。`,
    `召开新闻发布会${number(1, 12, '场')}，回应公众关切${number(3, 60, '次')}。`,
    `公开政府采购和招标信息${number(3, 200, '条')}，涉及金额${random.int(2, 90)}.${random.int(1, 9)}亿元。`,
    `${year}年部门预算和${year - 1}年部门决算按时公开。`,
    `政府信息公开专栏开通以来累计发布信息${number(3000, 60_000, '条')}。`,
    `政务新媒体关注人数达${random.int(1, 20)}.${random.int(1, 9)}万人，阅读量${number(20, 900, '万次')}。`,
    `回复公众留言${number(1, 300, '件')}。`
  ]
  if (kind === 'government') wordings.push(`指导各部门和乡镇更新公开事项标准目录${number(10, 30, '个')}，覆盖${number(20, 300, '个')}村（社区）。`)
  if (kind === 'township' || kind === 'subdistrict') wordings.push(`在村（社区）公开栏张贴公示${number(20, 300, '期')}，全${level}实现全覆盖。`)
  return random.some(wordings, random.int(0, 3))
}

export function disclosureParagraph(voice: Voice): string {
  const { random } = voice
  const parts = [published(voice)]
  if (random.chance(0.5)) parts.push(documents(voice) ?? '')
  if (random.chance(0.25)) parts.push(decisions(voice) ?? '')
  const opening = random.chance(0.3)
    ? voice.say(
        '围绕群众关心的事项，坚持以公开为常态、不公开为例外。',
        '按照基层政务公开标准化规范化要求，细化公开内容和方式。',
        '聚焦重点领域，及时更新法定主动公开内容。',
        '严格落实主动公开目录，做到应公开尽公开。'
      )
    : ''
  return `${opening}${parts.filter((one) => one !== '').join('。')}。${beside(voice).join('')}`
}
