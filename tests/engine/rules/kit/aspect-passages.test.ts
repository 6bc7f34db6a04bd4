import { describe, expect, it } from 'vitest'
import { readText } from '../../../../src/engine/adapters/text'
import { buildFacts } from '../../../../src/engine/facts/build'
import { narrativeOf } from '../../../../src/engine/facts/narrative'
import { specimenText } from '../../../../src/engine/form/specimen'
import { recognize } from '../../../../src/engine/recognition/recognize'
import { aspectPassages } from '../../../../src/engine/rules/kit/aspect-passages'

/** Heading and passages of the aspect in a chapter one with these words. */
function passagesOf(words: string, name = /主动公开/): { heading: string; words: string } | null {
  const text = specimenText().replace(/(一、总体情况\n)[\s\S]*?(\n二、主动公开)/, (_, before: string, after: string) => `${before}${words}\n${after}`)
  const document = readText(text, undefined)
  const facts = buildFacts(document.text, recognize(document, {}))
  const found = aspectPassages(facts, name)
  return found ? { heading: found.heading.quote, words: narrativeOf(facts).text.slice(found.start, found.end) } : null
}

describe('the passages under the sub-heading of an aspect', () => {
  it('reach to the next sub-heading of the same kind', () => {
    const words = '2023年概述。\n（一）主动公开。发布12条。\n网站改版。\n（二）依申请公开。收到3件。'
    expect(passagesOf(words)).toEqual({ heading: '（一）主动公开', words: '发布12条。\n网站改版。\n' })
    expect(passagesOf(words, /依申请/)).toEqual({ heading: '（二）依申请公开', words: '收到3件。' })
  })

  it('hold the sub-headings of another kind inside', () => {
    expect(passagesOf('（一）主动公开：\n1.网站。发布12条。\n2.公众号。发布3条。\n（二）依申请公开：收到3件。')?.words).toBe(
      '\n1.网站。发布12条。\n2.公众号。发布3条。\n'
    )
  })

  it.each([
    ['一、主动公开\n发布12条。\n二、依申请公开\n收到3件。', '一、主动公开', '\n发布12条。\n'],
    ['1.主动公开情况。发布12条。\n2.依申请公开情况。收到3件。', '1.主动公开情况', '发布12条。\n'],
    ['（1）主动公开情况。发布12条。\n（2）依申请公开情况。收到3件。', '（1）主动公开情况', '发布12条。\n'],
    ['（一）主动公开，发布12条。\n（二）依申请公开，收到3件。', '（一）主动公开', '发布12条。\n']
  ])('are found in %s', (words, heading, own) => {
    expect(passagesOf(words)).toEqual({ heading, words: own })
  })

  it.each([
    [
      '（一）主动公开。发布12条。\n（1）网站。改版。\n1.公众号。更新。\n一、公开栏。更新。\n（二）依申请公开。收到3件。',
      '发布12条。\n（1）网站。改版。\n1.公众号。更新。\n一、公开栏。更新。\n'
    ],
    ['（1）主动公开。发布12条。\n（一）网站。改版。\n（2）依申请公开。收到3件。', '发布12条。\n（一）网站。改版。\n'],
    ['1.主动公开。发布12条。\n（1）网站。改版。\n2.依申请公开。收到3件。', '发布12条。\n（1）网站。改版。\n'],
    ['一、主动公开\n发布12条。\n1.网站。改版。\n二、依申请公开\n收到3件。', '\n发布12条。\n1.网站。改版。\n']
  ])('end at a mark of the same kind: %s', (words, own) => {
    expect(passagesOf(words)?.words).toBe(own)
  })

  it('know a sub-heading of at most twenty-four characters by its mark', () => {
    const heading = (length: number) => `（一）${'甲'.repeat(length - 7)}主动公开`
    expect(passagesOf(`${heading(23)}。发布12条。\n（二）依申请公开。收到3件。`)?.heading).toBe(heading(23))
    expect(passagesOf(`${heading(24)}。发布12条。\n（二）依申请公开。收到3件。`)).toBeNull()
  })

  it('are none without a short sub-heading that names it', () => {
    expect(passagesOf('主动公开12条。\n依申请公开3件。')).toBeNull()
    expect(passagesOf('（一）公开平台。主动公开12条。\n（二）依申请公开。收到3件。')).toBeNull()
    expect(passagesOf('（一）围绕中心工作和群众关心的重点难点问题做好主动公开。发布12条。\n（二）依申请公开。收到3件。')).toBeNull()
  })
})
