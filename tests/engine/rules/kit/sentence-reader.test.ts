import { describe, expect, it } from 'vitest'
import { readText } from '../../../../src/engine/adapters/text'
import { buildFacts } from '../../../../src/engine/facts/build'
import { narrativeOf } from '../../../../src/engine/facts/narrative'
import { specimenText } from '../../../../src/engine/form/specimen'
import { recognize } from '../../../../src/engine/recognition/recognize'
import { sentenceReader } from '../../../../src/engine/rules/kit/sentence-reader'

describe('sentences around many places', () => {
  it('are those that the narrative gives, whatever the order of the places', () => {
    const document = readText(specimenText(), undefined)
    const narrative = narrativeOf(buildFacts(document.text, recognize(document, {})))
    const sentenceAt = sentenceReader(narrative)
    const places = Array.from({ length: narrative.text.length }, (_, index) => index)
    for (const index of [...places, ...places.reverse()]) expect(sentenceAt(index)).toEqual(narrative.sentenceAt(index))
  })
})
