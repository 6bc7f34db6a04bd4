import { describe, expect, it } from 'vitest'
import { chapterAlone } from '../chapter-alone'
import { verdict } from '../verdict'

describe('a chapter pasted alone', () => {
  it.each<[string, number]>([
    ['T01', 2],
    ['T02', 3],
    ['T03', 4]
  ])('gives %s nothing to say, neither found nor right: chapter %i', async (id, chapter) => {
    expect(await verdict(id, chapterAlone(id, chapter))).toEqual(['right 0'])
  })
})
