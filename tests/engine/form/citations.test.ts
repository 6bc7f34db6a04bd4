import { describe, expect, it } from 'vitest'
import { CITATIONS } from '../../../src/engine/form/citations'

describe('documents that reports cite', () => {
  it('have each title once, without its own marks', () => {
    const titles = CITATIONS.map((one) => one.title)
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of titles) expect(title).toMatch(/^[^《》](?:.*[^《》])?$/)
  })

  it.each(CITATIONS.map((one) => [one.number, one.title] as const))('%s is a number as documents print it', (number) => {
    expect(number).toMatch(/^(?:国务院令第\d{3}号|国办(?:公开办)?[发函]〔20\d\d〕\d{1,3}号)$/)
  })

  it('gives one number to one document, but for a document and the notice that prints it', () => {
    const shared = CITATIONS.filter((one) => CITATIONS.some((other) => other !== one && other.number === one.number)).map((one) => one.number)
    expect([...new Set(shared)]).toEqual(['国办函〔2020〕109号'])
  })
})
