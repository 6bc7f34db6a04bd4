/** Inputs that no office ever meant to send: arbitrary, mutated, cut, joined, hostile, enormous. */
import type { Source } from '../../src/engine/contract'
import { generate, type Kind } from './generate'
import { LOSSLESS, LOSSY } from './layouts'
import type { Random } from './random'

const KINDS: readonly Kind[] = ['2021', '2019', 'hybrid']
const LAYOUTS = [...LOSSLESS, ...LOSSY]

const FRAGMENTS = [
  '政府信息公开工作年度报告',
  '2023年',
  '统计期限为',
  '一、总体情况',
  '二、',
  '第二十条第（一）项',
  '信息内容',
  '行政许可',
  '现行有效件数',
  '三、本年度办理结果',
  '（三）不予公开',
  '1.',
  '3.其他',
  '（七）总计',
  '四、结转下年度继续办理',
  '结果维持',
  '总计',
  '0',
  '1 6',
  '251000元',
  '-35',
  '１２．５',
  '99999999999999999999',
  '1e308',
  'NaN',
  '/',
  '\t',
  '|',
  '\n',
  '\r',
  '\n\n',
  '\u0000',
  '\ud83d',
  '\udc00',
  '\u200b',
  '\u202e',
  '\ufeff',
  '　',
  '<',
  '<td',
  '</table>',
  '&nbsp;',
  '&#0;',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '((((',
  '））））',
  '《',
  '# ',
  '---|---',
  '= CMD()'
]

function characters(random: Random, length: number): string {
  const range = random.pick([
    [0x20, 0x7e],
    [0x4e00, 0x9fff],
    [0, 0xffff],
    [0xd7f0, 0xe010],
    [0x2e80, 0x33ff],
    [0, 0x20]
  ] as const)
  return Array.from({ length }, () => String.fromCharCode(random.int(range[0], range[1]))).join('')
}

const fragments = (random: Random, count: number) =>
  Array.from({ length: count }, () => (random.chance(0.05) ? characters(random, 3) : random.pick(FRAGMENTS))).join('')

function written(random: Random): { words: string; html: boolean } {
  const report = generate(random.int(0, 1_000_000), random.pick(KINDS))
  const source = random.pick(LAYOUTS).write(report, random)
  return 'html' in source ? { words: source.html, html: true } : { words: 'text' in source ? source.text : '', html: false }
}

/** A few stretches taken out, doubled, moved, or overwritten. */
function mutated(words: string, random: Random): string {
  let text = words
  for (let left = random.int(1, 12); left > 0; left--) {
    const from = random.int(0, text.length)
    const to = Math.min(text.length, from + random.int(1, random.pick([2, 20, 400])))
    const stretch = text.slice(from, to)
    const other = random.pick([
      () => '',
      () => stretch + stretch,
      () => random.pick(FRAGMENTS),
      () => [...stretch].reverse().join(''),
      () => characters(random, random.int(1, 5)),
      () => stretch.replace(/\n/g, ' '),
      () => stretch.replace(/\d/g, () => String(random.int(0, 9))),
      () => stretch.replace(/[\t|]/g, '')
    ])()
    text = text.slice(0, from) + other + text.slice(to)
  }
  return text
}

const TAGS = [
  'table',
  'tr',
  'td',
  'th',
  'tbody',
  'p',
  'span',
  'div',
  'br',
  'script',
  'style',
  'iframe',
  'svg',
  'math',
  'template',
  'textarea',
  'title',
  'plaintext',
  'select',
  'o:p',
  '__proto__',
  'x-y'
]
const ATTRIBUTES = [
  'rowspan=99999999',
  'colspan="1000000"',
  'colspan=-1',
  'rowspan=0',
  'rowspan=1e9',
  'onload=alert(1)',
  'style="display:none"',
  'hidden',
  'constructor=1',
  "class='",
  'x=&quot',
  'colspan=2',
  'rowspan=3'
]

function soup(random: Random, count: number): string {
  let html = ''
  for (let left = count; left > 0; left--) {
    const tag = random.pick(TAGS)
    html += random.pick([
      () => `<${tag} ${random.pick(ATTRIBUTES)}>`,
      () => `<${tag}>`,
      () => `</${tag}>`,
      () => random.pick(FRAGMENTS),
      () => `<!--${random.pick(FRAGMENTS)}${random.chance(0.5) ? '-->' : ''}`,
      () => `<${tag} ${random.pick(ATTRIBUTES)}`,
      () => '<![CDATA['
    ])()
  }
  return html
}

/** Up to a megabyte of one thing: what makes a careless expression or a nested loop slow. */
function enormous(random: Random): Source {
  const unit = random.pick([
    ...FRAGMENTS,
    '规章\t',
    '0\t',
    '行政许可 0 ',
    '其他\n',
    '（',
    ' ',
    '1.2.3.',
    '某局2023年',
    '一、总体情况\n',
    '3.其他 0 0 0 0 0 0 0\n',
    '总计\n\n',
    '|||\n',
    '年度报告\n',
    '\n'
  ])
  const size = random.pick([100_000, 300_000, 1_000_000])
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
  return random.pick<() => Source>([
    () => ({ text }),
    () => ({ text: `某县2023年政府信息公开工作年度报告\n\n一、总体情况\n${text}` }),
    () => ({ html: `<table><tr>${'<td>0</td>'.repeat(Math.floor(size / 12))}</tr></table>` }),
    () => ({ html: '<div>'.repeat(Math.floor(size / 5)) + unit }),
    () => ({ html: `<table>${'<tr><td rowspan=1000 colspan=1000>0'.repeat(Math.floor(size / 40))}` }),
    () => ({ html: `<p>${text}</p>` }),
    () => {
      const one = written(random).words
      return { text: one.repeat(Math.ceil(size / one.length)).slice(0, size) }
    }
  ])()
}

const MAGIC = [
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
  '\u0089PNG\r\n\u001a\n',
  '\u00ff\u00d8\u00ff',
  '{\\rtf1',
  '\u00ff\u00fe',
  '\u00ef\u00bb\u00bf',
  'GIF89a',
  '<html',
  ''
]

function bytes(random: Random): Uint8Array {
  const magic = Uint8Array.from([...random.pick(MAGIC)].map((one) => one.charCodeAt(0)))
  const rest = random.chance(0.5)
    ? new TextEncoder().encode(mutated(written(random).words, random))
    : Uint8Array.from({ length: random.int(0, 4000) }, () => random.int(0, 255))
  const all = new Uint8Array(magic.length + rest.length)
  all.set(magic)
  all.set(rest, magic.length)
  return all.slice(0, random.chance(0.3) ? random.int(0, all.length) : all.length)
}

/** One hostile input out of a seed's generator, with a word on what it is. */
export function hostile(random: Random): { what: string; source: Source } {
  if (random.chance(1 / 200)) return { what: 'enormous', source: enormous(random) }
  const ways: readonly (readonly [what: string, make: () => Source])[] = [
    ['characters', () => ({ text: characters(random, random.int(0, 3000)) })],
    ['fragments', () => ({ text: fragments(random, random.int(0, 400)) })],
    [
      'mutated',
      () => {
        const { words, html } = written(random)
        return html ? { html: mutated(words, random) } : { text: mutated(words, random) }
      }
    ],
    [
      'truncated',
      () => {
        const { words, html } = written(random)
        const cut = words.slice(random.chance(0.3) ? random.int(0, words.length) : 0, random.int(0, words.length))
        return html ? { html: cut } : { text: cut }
      }
    ],
    ['joined', () => ({ text: `${written(random).words}${random.pick(['\n', '', '\n\n\n'])}${mutated(written(random).words, random)}` })],
    ['soup', () => ({ html: soup(random, random.int(1, 300)) })],
    ['markup as text', () => ({ text: soup(random, random.int(1, 100)) })],
    ['bytes', () => ({ name: random.pick(['a.txt', 'b.html', 'c.docx', '__proto__', '']), bytes: bytes(random) })],
    [
      'named',
      () => ({ name: random.pick(FRAGMENTS), url: random.pick(FRAGMENTS), fetchedAt: random.pick(FRAGMENTS), text: mutated(written(random).words, random) })
    ]
  ]
  const [what, make] = random.pick(ways)
  return { what, source: make() }
}
