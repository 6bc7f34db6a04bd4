/** What chapter one says of requests: received, carried over, applicants, channels, results, and other figures that the tables know nothing of. */
import type { Voice } from './voice'

const APPLIED = ['政府信息公开申请', '政府信息公开申请', '公开申请', '依申请公开事项', '依申请公开政府信息事项', '申请']

function received(voice: Voice): string {
  const { random, own, whole, year } = voice
  const number = voice.cell('requests.received.total')
  const carriedIn = voice.cell('requests.carriedIn.total')
  const unit = random.pick(['件', '件', '件', '件', '份', '宗', '起', '件次'])
  const who = random.pick([own, whole, ''])
  const what = random.pick(APPLIED)
  if (number === 0) {
    const none = voice.say(
      `${voice.when()}${who}未收到政府信息公开申请`,
      `${voice.when()}${who}没有收到政府信息公开申请`,
      `${year}年度${who}收到政府信息公开申请${voice.figure(0, '件')}`,
      `${voice.when()}${who}无依申请公开事项`,
      `${year}年，${who}未受理政府信息公开申请`,
      `报告期内未接到公民、法人和其他组织提出的政府信息公开申请`,
      `${year}年共收到政府信息公开申请0件次`,
      `本年度政府信息公开申请受理量为0件`
    )
    if (carriedIn === 0) return voice.say(none, none, `${none}，也没有上年度结转的申请`)
    return `${none}，${voice.say('办理上年度结转的申请', '上年结转', '结转上年度申请')}${voice.figure(carriedIn, '件')}`
  }
  if (carriedIn > 0 && random.chance(0.25)) {
    const all = number + carriedIn
    return voice.say(
      `${voice.when()}${who}共受理${what}${voice.figure(all, unit)}（含${year - 1}年结转的${voice.figure(carriedIn, unit)}）`,
      `${voice.when()}${who}共办理${what}${voice.figure(all, unit)}，其中上年结转${voice.figure(carriedIn, unit)}、本年新收${voice.figure(number, unit)}`
    )
  }
  const printed = voice.figure(number, unit)
  const opening = voice.say(
    `${voice.when()}${who}共收到${what}${printed}`,
    `${voice.when()}${who}新收${what}${printed}`,
    `${voice.when()}${who}受理${what}${printed}`,
    `${voice.when()}${who}共接到${what}${printed}`,
    `${voice.when()}${who}收办${what}${printed}`,
    `截至${year}年12月31日，${who}共收到本年度政府信息公开申请${printed}`,
    `${year}年${who}通过各种渠道共收到政府信息公开申请${printed}`,
    `${year}年度${who}政府信息公开申请受理数为${printed}`
  )
  if (carriedIn === 0) return random.chance(0.2) ? `${opening}，${voice.say('上年度无结转', '没有上年结转件', `上年结转${voice.figure(0, unit)}`)}` : opening
  const moved = voice.figure(carriedIn, unit)
  return `${opening}，${voice.say(`上年度结转${moved}`, `上年结转${moved}`, `结转上年度${moved}`, `另有上一年度结转${moved}`)}`
}

function applicants(voice: Voice): string | undefined {
  const number = voice.cell('requests.received.total')
  const person = voice.cell('requests.received.naturalPerson')
  const others = number - person
  if (number === 0) return undefined
  if (others === 0) return voice.say('均为自然人申请', '申请人均为自然人', '全部由公民个人提出', '未收到法人或其他组织提出的申请')
  const [one, two] = [voice.figure(person, '件'), voice.figure(others, '件')]
  return voice.say(
    `其中自然人申请${one}，法人或其他组织申请${two}`,
    `其中自然人${one}、法人或其他组织${two}`,
    `按申请人划分，自然人申请${one}（占${voice.percent(person, number)}），法人或其他组织申请${two}（占${voice.percent(others, number)}）`,
    `自然人、法人或其他组织申请分别为${one}和${two}`,
    `公民个人提出申请${one}，法人、其他组织提出申请${two}`
  )
}

function channels(voice: Voice): string | undefined {
  const number = voice.cell('requests.received.total')
  if (number < 4) return undefined
  const [onSpot = 0, letter = 0, online = 0] = voice.cut(number, 3)
  const [one, two, three] = [voice.figure(onSpot, '件'), voice.figure(letter, '件'), voice.figure(online, '件')]
  return voice.say(
    `从申请渠道看，当面提交${one}、邮寄${two}、网上提交${three}`,
    `申请方式方面，当面申请${one}，信函申请${two}，网络申请${three}`,
    `其中当面${one}、来信${two}、网上${three}`,
    `其中上半年${voice.figure(onSpot + letter, '件')}、下半年${three}`,
    `通过网站依申请公开平台提交的占${voice.percent(online, number)}`
  )
}

function growth(voice: Voice): string | undefined {
  const number = voice.cell('requests.received.total')
  if (number === 0) return undefined
  const before = voice.random.int(Math.max(1, Math.floor(number / 2)), number * 2 + 1)
  const last = voice.year - 1
  if (before === number) return `数量与${last}年持平`
  const more = number > before
  const change = Math.abs(number - before)
  const loose = `${voice.random.int(1, 60)}.${voice.random.int(1, 9)}%`
  return voice.say(
    `比${last}年的${voice.figure(before, '件')}${more ? '增加' : '减少'}${voice.figure(change, '件')}`,
    `较上年${voice.figure(before, '件')}${more ? '增长' : '下降'}${voice.percent(change, before)}`,
    `申请量同比${more ? '增长' : '下降'}${loose}`,
    `数量较上年${more ? '上升' : '下降'}${loose}`,
    `与${last}年（${voice.figure(before, '件')}）相比有所${more ? '增加' : '减少'}`
  )
}

const GROUPS = [
  ['予以公开', 'granted'],
  ['部分公开', 'partlyGranted'],
  ['不予公开', 'refused'],
  ['无法提供', 'unavailable'],
  ['不予处理', 'unprocessed'],
  ['其他处理', 'otherwise']
] as const

function results(voice: Voice): string | undefined {
  const total = voice.cell('requests.total.total')
  if (total === 0) return undefined
  const all = GROUPS.map(([name, row]) => ({ name, row, number: voice.group(row) }))
  const some = all.filter(({ number }) => number > 0)
  const said = (list: readonly { name: string; number: number }[], between: string) =>
    list.map(({ name, number }) => `${name}${voice.figure(number, '件')}`).join(between)
  const shares = some.map(({ name, number }) => `${name}${voice.figure(number, '件')}（占${voice.percent(number, total)}）`).join('，')
  const largest = some.reduce((one, other) => (other.number > one.number ? other : one))
  const open = voice.group('granted') + voice.group('partlyGranted')
  const held = voice.cell('requests.unavailable.notHeld.total')
  const wordings = [
    `办理结果为：${said(some, '、')}`,
    `其中${said(some, '、')}`,
    `答复类型包括${said(all, '，')}`,
    `其中，${shares}`,
    `申请办理结果中${largest.name}较多，为${voice.figure(largest.number, '件')}，占答复总数的${voice.percent(largest.number, total)}`
  ]
  if (open > 0) wordings.push(`申请予以公开及部分公开共${voice.figure(open, '件')}`)
  if (held > 0) wordings.push(`申请的信息本机关不掌握的${voice.figure(held, '件')}，均告知申请人`)
  if (some.length > 2) {
    wordings.push(`其中${said(some.slice(0, 2), '、')}等`)
    wordings.push(`申请答复中，${some.map(({ name }) => name).join('、')}分别为${some.map(({ number }) => voice.figure(number, '件')).join('、')}`)
  }
  return voice.random.pick(wordings)
}

function handled(voice: Voice): string[] {
  const answered = voice.cell('requests.total.total')
  const carriedOut = voice.cell('requests.carriedOut.total')
  const carriedIn = voice.cell('requests.carriedIn.total')
  const clauses: string[] = []
  if (answered > 0) {
    const printed = voice.figure(answered, '件')
    const moved = carriedIn > 0 && voice.random.chance(0.3) ? `（含上年度结转${voice.figure(carriedIn, '件')}）` : ''
    clauses.push(voice.say(`办结${printed}`, `答复${printed}`, `共办理答复${printed}`, `依法办理并答复申请${printed}`, `已办理完成${printed}`) + moved)
  }
  if (carriedOut > 0) {
    const printed = voice.figure(carriedOut, '件')
    clauses.push(
      voice.say(
        `结转下年度继续办理${printed}`,
        `${printed.trim()}结转下年度`,
        `转下年度办理${printed}`,
        `另有${printed}未到答复期限，结转${voice.year + 1}年办理`,
        `结转${voice.year + 1}年${printed}`
      )
    )
  } else if (answered > 0 && voice.random.chance(0.5)) {
    clauses.push(voice.say('均已按期答复', '已全部办结', '均已答复完毕', '全部在法定期限内答复', '无下年度结转', '未结转下年度', '结转下年度0件', '均予以答复'))
  }
  return clauses
}

/** Figures beside requests that are not requests. None contradicts a table. */
function beside(voice: Voice): string[] {
  const { random, year } = voice
  const number = (least: number, most: number, unit: string) => voice.figure(random.int(least, most), unit)
  const done = random.int(20, 9000)
  const sentences = [
    `受理渠道和办理流程在网站公布，咨询电话全年接听${number(10, 400, '次')}。`,
    `热线工单${number(100, 9000, '件')}按规定另行办理，不计入申请数量。`,
    `政务服务窗口办理服务事项${number(500, 90_000, '件')}，其中自然人办件量${number(200, 400, '件')}。`,
    `全年办理群众来信${number(3, 300, '件')}，信访事项按信访程序处理。`,
    `办理网民留言${voice.figure(done, '条')}，办结${voice.figure(done, '条')}。`,
    `历年累计收到的申请已全部装订归档，共${number(40, 900, '卷')}。`,
    `申请平均答复时间为${random.int(3, 15)}.${random.int(1, 9)}个工作日。`,
    `申请内容主要涉及征地补偿、工程建设和惠民补贴。`,
    `自${year - 4}年以来累计开展答复文书评查${number(3, 20, '次')}。`,
    `修订完善登记、审核、办理、答复、归档等环节的工作规范，答复前逐件进行合法性审核。`,
    `依申请公开答复率100%。`,
    `经评查，答复文书合格率为${random.int(93, 99)}.${random.int(1, 9)}%。`
  ]
  return random.some(sentences, random.int(0, 2))
}

export function requestsParagraph(voice: Voice): string {
  const { random } = voice
  const details = [applicants, channels, growth].filter(() => random.chance(0.3)).flatMap((part) => part(voice) ?? [])
  const first = [received(voice), ...details.slice(0, 1)]
  const done = handled(voice)
  const outcome = random.chance(0.4) ? results(voice) : undefined
  const sentences: string[] = []
  if (random.chance(0.5)) sentences.push([...first, ...done].join('，'))
  else sentences.push(first.join('，'), ...(done.length > 0 ? [done.join('，')] : []))
  // The parts of a list follow their whole; where a clause stands between them they open a sentence of their own.
  const answered = voice.cell('requests.total.total')
  if (outcome !== undefined) sentences.push(outcome.startsWith('其中') ? `共答复申请${voice.figure(answered, '件')}，${outcome}` : outcome)
  const rest = details.slice(1).map((one) => (one.startsWith('其中') ? `收到的申请${one}` : one))
  sentences.push(...rest)
  return `${random.chance(0.2) ? '依法办理政府信息公开申请。' : ''}${sentences.join('。')}。${beside(voice).join('')}`
}
