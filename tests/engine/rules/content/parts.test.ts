import { describe, expect, it } from 'vitest'
import { chapterAlone } from '../chapter-alone'
import { verdict } from '../verdict'

describe('a chapter pasted alone', () => {
  it.each<[string, number]>([
    ['C01', 1],
    ['C03', 1],
    ['C04', 1],
    ['C05', 5],
    ['C06', 5],
    ['C07', 5],
    ['C08', 2],
    ['C09', 6],
    ['C10', 1],
    ['C13', 1],
    ['C14', 1],
    ['C15', 5],
    ['C16', 1],
    ['C17', 1],
    ['C18', 1],
    ['C19', 1],
    ['C20', 1],
    ['C21', 1],
    ['C22', 1],
    ['C23', 1],
    ['C24', 1],
    ['C25', 1],
    ['C26', 1],
    ['C27', 1],
    ['C28', 1],
    ['C29', 1],
    ['C30', 1],
    ['C31', 6],
    ['C32', 1]
  ])('gives %s nothing to say, neither found nor right: chapter %i', async (id, chapter) => {
    expect(await verdict(id, chapterAlone(id, chapter))).toEqual(['right 0'])
  })
})

describe('the specimen', () => {
  it.each(['C16', 'C17', 'C18', 'C19', 'C20', 'C21', 'C22', 'C23', 'C24', 'C25', 'C26', 'C27', 'C28', 'C29', 'C30', 'C31', 'C32'])(
    'is one thing that %s finds right',
    async (id) => {
      expect(await verdict(id)).toEqual(['right 1'])
    }
  )

  it.each(['C11', 'C12'])('has nothing for %s, which a county has to ask for', async (id) => {
    expect(await verdict(id)).toEqual(['right 0'])
  })
})
