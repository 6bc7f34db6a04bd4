import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../../src/engine/facts/problems'

const words = (text: string) => problemsOf(text).map((problem) => problem.words)

describe('the problems of chapter five', () => {
  it.each([
    ['一是公开内容不够全面；二是更新不够及时。', ['公开内容不够全面', '更新不够及时']],
    ['（一）存在的主要问题\n1.公开内容不够全面。\n2、更新不够及时。\n（二）改进措施\n1.解决更新不够及时。', ['公开内容不够全面', '更新不够及时']],
    ['改进情况：一是解决公开不够全面。存在的问题：一是更新不够及时。', ['更新不够及时']],
    ['存在的问题及改进措施：一是更新不够及时。', ['更新不够及时']],
    ['今后，一是减少公开不及时现象。', []],
    ['第一，更新不够及时，栏目少。', ['更新不够及时栏目少']],
    ['工作还有不足。', []],
    ['一是更新及时，栏目齐全。', []]
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))

  it('are where they say', () => {
    const text = '存在的问题：一是公开内容不够 全面；（2）更新不够及时'
    expect(problemsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['公开内容不够 全面', '更新不够及时'])
  })
})
