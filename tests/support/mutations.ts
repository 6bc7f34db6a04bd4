/** Sound files altered at random: bits, bytes and stretches of a file; in archives also the words of its parts, packed again so that checksums hold. */
import { strFromU8, strToU8, zipSync } from 'fflate'
import { CompoundFile } from '../../src/engine/adapters/ole'
import { compoundFile } from './doc'
import type { Random } from './random'

function spliced(bytes: Uint8Array, from: number, to: number, put: Uint8Array): Uint8Array {
  const result = new Uint8Array(from + put.length + bytes.length - to)
  result.set(bytes.subarray(0, from))
  result.set(put, from)
  result.set(bytes.subarray(to), from + put.length)
  return result
}

type Change = (bytes: Uint8Array, random: Random) => Uint8Array

function stretch(bytes: Uint8Array, random: Random): [from: number, to: number] {
  const from = random.int(0, bytes.length)
  return [from, Math.min(bytes.length, from + random.int(1, random.pick([4, 64, 1024, 8192])))]
}

const CHANGES: readonly Change[] = [
  (bytes, random) => {
    const changed = bytes.slice()
    for (let left = random.int(1, 40); left > 0; left--) {
      const at = random.int(0, bytes.length - 1)
      changed[at] = (changed[at] ?? 0) ^ (1 << random.int(0, 7))
    }
    return changed
  },
  (bytes, random) => {
    const changed = bytes.slice()
    // The first kilobytes hold what the rest is read by.
    for (let left = random.int(1, 12); left > 0; left--) changed[random.int(0, Math.min(bytes.length - 1, random.pick([600, 4096, 1e9])))] = random.int(0, 255)
    return changed
  },
  (bytes, random) => {
    const changed = bytes.slice()
    const at = random.int(0, Math.max(0, bytes.length - 4))
    new DataView(changed.buffer).setUint8(at, random.pick([0, 1, 0x7f, 0x80, 0xff]))
    if (at + 4 <= bytes.length) new DataView(changed.buffer).setUint32(at, random.pick([0, 1, 0x7fffffff, 0x80000000, 0xffffffff, bytes.length, at]), true)
    return changed
  },
  (bytes, random) => {
    const [from, to] = stretch(bytes, random)
    return spliced(bytes, from, to, new Uint8Array(to - from))
  },
  (bytes, random) => {
    const [from, to] = stretch(bytes, random)
    return spliced(bytes, from, to, new Uint8Array())
  },
  (bytes, random) => {
    const [from, to] = stretch(bytes, random)
    const piece = bytes.subarray(from, to)
    return spliced(bytes, to, to, piece)
  },
  (bytes, random) => {
    const [from, to] = stretch(bytes, random)
    return spliced(
      spliced(bytes, from, to, new Uint8Array()),
      Math.min(random.int(0, bytes.length), bytes.length - (to - from)),
      0,
      bytes.slice(from, to)
    ).slice(0, bytes.length * 2)
  },
  (bytes, random) => bytes.slice(0, random.int(0, bytes.length))
]

function byBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = bytes
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0 && changed.length > 8; left--) changed = random.pick(CHANGES)(changed, random)
  return changed
}

const VALUES = ['', '-1', '0', '99999999', '1e9', 'NaN', '__proto__', 'constructor', 'A1048577', 'ZZZ99999999', '\u0000', '../../x', '甲'.repeat(300)]
const WORDS = [
  '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
  '&b;',
  '&#0;',
  '&#x110000;',
  '<![CDATA[',
  '<!--',
  ']]>',
  '<__proto__>',
  '</w:tc>',
  '</p>',
  '<w:tbl>',
  '<table>',
  '\ufeff'
]

/** What a hand or a faulty program does to markup: tags gone, doubled, moved, nested; values that no writer writes. */
function byWords(words: string, random: Random): string {
  let text = words
  for (let left = random.pick([1, 1, 2, 4]); left > 0; left--) {
    const tags = [...text.matchAll(/<[^<>]{1,200}>/g)]
    const tag = tags.length > 0 ? random.pick(tags) : undefined
    const at = tag?.index ?? random.int(0, text.length)
    const whole = tag?.[0] ?? ''
    const other = tags.length > 0 ? (random.pick(tags).index ?? 0) : random.int(0, text.length)
    const [from, to] = [Math.min(at, other), Math.min(Math.max(at, other), Math.min(at, other) + 20_000)]
    text = random.pick<() => string>([
      () => text.slice(0, at) + text.slice(at + whole.length),
      () => text.slice(0, at) + whole + text.slice(at),
      () => text.slice(0, at) + whole.repeat(random.pick([3, 50, 700])) + text.slice(at),
      () => text.slice(0, at) + whole.replace(/="[^"]*"/, () => `="${random.pick(VALUES)}"`) + text.slice(at + whole.length),
      () =>
        text.slice(0, at) + whole.replace(/[\w:]+/, () => random.pick(['__proto__', 'w:p', 'tr', 'c', 'w:tbl', 'text:p', 'x'])) + text.slice(at + whole.length),
      () => text.slice(0, at) + random.pick(WORDS) + text.slice(at),
      () => text.slice(0, from) + text.slice(to),
      () => text.slice(0, to) + text.slice(from, to) + text.slice(to),
      () => text.slice(0, from) + text.slice(from, to).replace(/\d+/g, () => random.pick(['', '-', '1e400', '99999999999999999999', '０'])) + text.slice(to),
      () => text.slice(0, at)
    ])()
  }
  return text
}

const LARGEST = 3_000_000

/** A compound file of which one stream was altered and whose sectors hold together; null for any other file. */
function byStreams(bytes: Uint8Array, random: Random): Uint8Array | null {
  const file = CompoundFile.open(bytes)
  const streams = ['WordDocument', '1Table', 'Data', 'Workbook'].flatMap((name) => {
    const stream = file?.stream(name)
    return stream ? [[name, stream] as const] : []
  })
  if (streams.length === 0) return null
  const [chosen] = random.pick(streams)
  return compoundFile(Object.fromEntries(streams.map(([name, stream]) => [name, name === chosen ? byBytes(stream, random) : stream])))
}

/** A file that was altered: the whole of it, or what stands in its archive or container. */
export function altered(file: Uint8Array | Record<string, Uint8Array>, random: Random): Uint8Array {
  if (file instanceof Uint8Array) {
    const isMarkup = file[0] === 0x3c || file[0] === 0x7b || file[0] === 0x46
    const rebuilt = file[0] === 0xd0 && random.chance(0.7) ? byStreams(file, random) : null
    if (rebuilt) return rebuilt
    return isMarkup && random.chance(0.5) ? strToU8(byWords(strFromU8(file, true), random).slice(0, LARGEST), true) : byBytes(file, random)
  }
  if (random.chance(0.3)) return byBytes(zipSync(file, { level: 1 }), random)
  const names = Object.keys(file)
  const parts: Record<string, Uint8Array> = { ...file }
  for (let left = random.pick([1, 1, 2]); left > 0; left--) {
    // Most of a report is in its largest part.
    const name = random.chance(0.6) ? names.reduce((most, one) => ((file[one]?.length ?? 0) > (file[most]?.length ?? 0) ? one : most)) : random.pick(names)
    const part = parts[name] ?? new Uint8Array()
    if (random.chance(0.05)) Reflect.deleteProperty(parts, name)
    else parts[name] = part[0] === 0x3c && random.chance(0.75) ? strToU8(byWords(strFromU8(part), random).slice(0, LARGEST)) : byBytes(part, random)
  }
  return zipSync(parts, { level: 1 })
}
