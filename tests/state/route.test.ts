import { describe, expect, it } from 'vitest'
import { hashOf, parseRoute, type Route } from '../../src/state/route.svelte'

const ROUTES: readonly (readonly [hash: string, route: Route])[] = [
  ['#/', { room: 'check' }],
  ['#/report/unsaved', { room: 'report', id: 'unsaved' }],
  ['#/report/a%2Fb', { room: 'report', id: 'a/b' }],
  ['#/library', { room: 'library' }],
  ['#/summary', { room: 'summary', id: null }],
  ['#/summary/x', { room: 'summary', id: 'x' }],
  ['#/rules', { room: 'rules', rule: null }],
  ['#/rules/A03', { room: 'rules', rule: 'A03' }]
]

describe('the address', () => {
  it.each(ROUTES)('%s names a place, and the place has that address', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
    expect(hashOf(route)).toBe(hash)
  })

  it('is read as people write it', () => {
    expect(parseRoute('#rules')).toEqual({ room: 'rules', rule: null })
    expect(parseRoute('#rules/A03')).toEqual({ room: 'rules', rule: 'A03' })
    expect(parseRoute('#/rules/')).toEqual({ room: 'rules', rule: null })
    expect(parseRoute('#/report/%')).toEqual({ room: 'report', id: '%' })
  })

  it('leads to the first screen where it names nothing', () => {
    for (const hash of ['', '#', '#/report', '#/report/', '#/elsewhere']) expect(parseRoute(hash)).toEqual({ room: 'check' })
  })
})
