import { describe, expect, it } from 'vitest'
import { chapterAlone } from '../chapter-alone'
import { verdict } from '../verdict'

describe('a chapter pasted alone', () => {
  it.each<[string, number]>([
    ['S01', 1],
    ['S04', 1],
    ['S05', 1],
    ['S06', 1],
    ['S07', 1],
    ['S08', 1]
  ])('gives %s nothing to say, neither found nor right: chapter %i', async (id, chapter) => {
    expect(await verdict(id, chapterAlone(id, chapter))).toEqual(['right 0'])
  })
})
