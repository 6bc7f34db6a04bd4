import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ENGINE_VERSION, RULES_VERSION } from '../../src/engine'

it('the engine has the version of its package, and the rules a date', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(ENGINE_VERSION).toBe(version)
  expect(RULES_VERSION).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})
