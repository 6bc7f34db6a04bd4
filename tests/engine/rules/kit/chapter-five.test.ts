import { describe, expect, it } from 'vitest'
import { readText } from '../../../../src/engine/adapters/text'
import { buildFacts } from '../../../../src/engine/facts/build'
import { narrativeOf } from '../../../../src/engine/facts/narrative'
import { specimenText } from '../../../../src/engine/form/specimen'
import { recognize } from '../../../../src/engine/recognition/recognize'
import { chapterFive } from '../../../../src/engine/rules/kit/chapter-five'
import { chapterFiveOf } from '../content/specimen-words'

/** Names and first words of both parts of a chapter five with these words; null where its border is not told. */
function partsOf(words: string): { problems: [string, string]; improvements: [string, string] } | null {
  const document = readText(specimenText(chapterFiveOf(words)), undefined)
  const facts = buildFacts(document.text, recognize(document, {}))
  const parts = chapterFive(facts)
  const { text } = narrativeOf(facts)
  if (!parts) return null
  const shown = ({ start, body, end }: { start: number; body: number; end: number }): [string, string] => [
    text.slice(start, body),
    text.slice(body, end).split('\n').join('')
  ]
  return { problems: shown(parts.problems), improvements: shown(parts.improvements) }
}

describe('chapter five in its two parts', () => {
  it('goes by their names', () => {
    expect(partsOf('存在的主要问题：更新不及时。改进情况：安排专人。')).toEqual({
      problems: ['存在的主要问题：', '更新不及时。'],
      improvements: ['改进情况：', '安排专人。']
    })
  })

  it.each([
    '改进措施：',
    '整改情况：',
    '整改措施：',
    '改进的办法：',
    '改进方向：',
    '解决措施：',
    '主要对策：',
    '努力方向：',
    '下一步工作打算：',
    '下一步工作：',
    '下步工作安排：',
    '今后工作计划：',
    '（二）改进情况：',
    '二、改进措施：',
    '2.整改情况：',
    '（2）改进情况：',
    '针对以上问题，采取以下改进措施：',
    '围绕上述方面，主要整改情况如下：',
    '结合实际，制定改进方案：'
  ])('takes %s for the name of the improvements', (name) => {
    expect(partsOf(`存在问题：更新不及时。${name}安排专人。`)?.improvements).toEqual([name, '安排专人。'])
  })

  it.each(['改进情况', '（二）改进措施', '整改措施和打算', '下一步工作计划'])('takes %s on a line of its own for one', (name) => {
    expect(partsOf(`存在的主要问题\n更新不及时。\n${name}\n安排专人。`)).toMatchObject({
      problems: ['存在的主要问题', expect.stringContaining('更新')],
      improvements: [name, '安排专人。']
    })
  })

  it.each(['一是', '1', '（一）'])('takes 改进情况 right before %s for one', (mark) => {
    expect(partsOf(`存在的主要问题${mark}更新不及时。改进情况${mark}安排专人。`)).toMatchObject({
      problems: ['存在的主要问题', expect.anything()],
      improvements: ['改进情况', expect.anything()]
    })
  })

  it.each([
    '针对上述问题，',
    '针对以上不足，',
    '针对这些情况，',
    '针对薄弱环节，',
    '为此，',
    '下一步，',
    '下步，',
    '下一步我县',
    '下一步将',
    '今后，',
    '今后我县',
    '下一阶段，',
    '2024年，我县将',
    '明年我县将',
    '2024年将'
  ])('lets %s open the improvements', (opening) => {
    expect(partsOf(`更新不及时。${opening}安排专人。`)).toEqual({ problems: ['', '更新不及时。'], improvements: ['', `${opening}安排专人。`] })
  })

  it.each([
    '存在的问题及改进措施：更新不及时，安排专人。',
    '存在的不足和改进情况：更新不及时，安排专人。',
    '一是整改措施：更新不及时。',
    '更新不及时，下一步，安排专人。',
    '2023年，我县更新不及时。',
    '1.整改措施落实不到位。2.更新不及时。',
    '部分单位未落实整改措施\n更新不及时',
    '个别单位没有整改措施\n更新不及时',
    '更新不及时。安排专人。'
  ])('tells no border in %s', (words) => {
    expect(partsOf(words)).toBeNull()
  })

  it.each(['改进', '整改', '改善', '解决'].flatMap((verb) => ['情况', '措施', '举措', '办法', '方向', '对策', '思路', '意见'].map((noun) => verb + noun)))(
    'knows %s',
    (name) => {
      expect(partsOf(`更新不及时。${name}：安排专人。`)?.improvements).toEqual([`${name}：`, '安排专人。'])
    }
  )

  it.each(
    ['工作', '改进', '整改'].flatMap((verb) => ['打算', '计划', '安排', '方案'].map((noun) => verb + noun)).concat('下一步的工作', '今后工作', '下步工作')
  )('knows %s', (name) => {
    expect(partsOf(`更新不及时。${name}：安排专人。`)?.improvements).toEqual([`${name}：`, '安排专人。'])
  })

  it.each(['整改措施和打算', '整改措施及计划', '改进情况和方向'])('knows %s on a line of its own', (name) => {
    expect(partsOf(`更新不及时。\n${name}\n安排专人。`)?.improvements).toEqual([name, '安排专人。'])
  })

  it.each(['存在问题及改进情况：', '存在问题和改进情况：', '存在问题与改进情况：', '存在问题、改进情况：', '存在不足及改进情况：', '存在不足、改进情况：'])(
    'parts nothing by %s',
    (name) => {
      expect(partsOf(`${name}更新不及时，安排专人。`)).toBeNull()
    }
  )

  it('knows a name behind （二） or a mark that begins its line, in the middle of neither', () => {
    expect(partsOf('更新不及时。（二）改进措施。安排专人。')?.improvements).toEqual(['（二）改进措施', '。安排专人。'])
    expect(partsOf('1.更新不及时。\n2.改进措施。安排专人。')?.improvements).toEqual(['2.改进措施', '。安排专人。'])
    expect(partsOf('更新不及时。改进措施。安排专人。')).toBeNull()
    expect(partsOf('改进措施。安排专人。')).toBeNull()
  })

  it.each(['下步本县', '今后本县', '今后将', '2024年本县将', '明年将', '明年，我县将', '针对这些薄弱环节，', '针对问题，'])(
    'lets %s open the improvements too',
    (opening) => {
      expect(partsOf(`更新不及时。${opening}安排专人。`)?.improvements).toEqual(['', `${opening}安排专人。`])
    }
  )

  it.each([
    '2024年，我县工作平稳，将安排专人。',
    '2024年，我县工作平稳：将安排专人。',
    '针对性不强，有问题，安排专人。',
    '下一步棋。',
    '今后的公开。',
    '1999年将安排专人。'
  ])('does not let %s', (words) => {
    expect(partsOf(`更新不及时。${words}`)).toBeNull()
  })

  it('goes by the first name of each part', () => {
    expect(partsOf('存在的问题：更新不及时。主要问题：栏目少。改进情况：安排专人。下一步，增加栏目。')).toEqual({
      problems: ['存在的问题：', '更新不及时。主要问题：栏目少。'],
      improvements: ['改进情况：', '安排专人。下一步，增加栏目。']
    })
    expect(partsOf('更新不及时。问题整改措施：安排专人。')).toEqual({ problems: ['', '更新不及时。'], improvements: ['问题整改措施：', '安排专人。'] })
  })

  it('takes them in the other order where the problems are named behind', () => {
    expect(partsOf('改进情况：安排专人。存在的主要问题：更新不及时。')).toEqual({
      problems: ['存在的主要问题：', '更新不及时。'],
      improvements: ['改进情况：', '安排专人。']
    })
  })

  it.each(['存在的不足：', '工作短板：', '主要困难：', '（一）存在问题：', '当前工作中存在的问题如下：'])('takes %s for the name of the problems', (name) => {
    expect(partsOf(`2023年工作平稳。${name}更新不及时。改进情况：安排专人。`)?.problems).toEqual([name, '更新不及时。'])
  })

  it('does not take words on problems among the improvements for the name of the problems', () => {
    expect(partsOf('更新不及时。改进情况：安排专人。切实解决突出问题。')?.improvements).toEqual(['改进情况：', '安排专人。切实解决突出问题。'])
  })

  it('is nothing where chapter five is empty', () => {
    expect(partsOf('')).toBeNull()
  })
})
