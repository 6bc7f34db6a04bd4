/** XML read at a glance says what htmlparser2's own reading of it says, whatever stands there. */
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { readXml } from '../../../src/engine/adapters/xml-reader'
import { Random } from '../../support/random'

type Said = (readonly [what: 'open' | 'close' | 'text', words: string, attributes?: Readonly<Record<string, string>>])[]

/** Pieces of words that follow one another are the same words. */
function say(said: Said, words: string): void {
  const last = said[said.length - 1]
  if (last?.[0] === 'text') said[said.length - 1] = ['text', last[1] + words]
  else if (words !== '') said.push(['text', words])
}

function parsed(xml: string): Said {
  const said: Said = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => said.push(['open', name, { ...attributes }]),
      ontext: (words) => say(said, words),
      onclosetag: (name) => said.push(['close', name])
    },
    { xmlMode: true, decodeEntities: true }
  )
  parser.end(xml)
  return said
}

function read(xml: string, deepest = 1000): Said {
  const said: Said = []
  readXml(
    xml,
    {
      open: (name, attributes) => said.push(['open', name, attributes.all()]),
      text: (words) => say(said, words),
      close: (name) => said.push(['close', name])
    },
    deepest
  )
  return said
}

const PLAIN = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
  '<w:document xmlns:w="http://a/b" xmlns:mc=\'c\'>',
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr>',
  '<w:r><w:t xml:space="preserve"> 收到申请 12 件 </w:t></w:r>',
  '<w:tab/><w:br w:type="page" />',
  '<w:t>A&amp;B &#20013;&#x56fd; &lt;1&gt;</w:t>',
  '<w:i w:val="&quot;1&quot;" w:val="2"></w:i>',
  '</w:p></w:document>\n'
].join('')

const ODD = [
  '',
  '12',
  'a < b & c &lt; d',
  '<a>1<b>2</a>3</b>4',
  '<a>1</a >2</ a>3</a',
  '<a><![CDATA[1<b>&amp;]]>2</a>',
  '<a><![CDATA[1<b>',
  '<a><!-- <b> -->1<!--->2--><!b>3<?c>4</a>',
  '<a b=1 c d="2"e=\'3\' f = "4" =g="5" h="<i>" j=">&amp;<">6</a>',
  '<a b="1" / ><a/b="2"/><a / b/>',
  '<a\tb\n=\r"1"\f/>',
  '<a b="1" b="2"/>',
  '<a b="&lt;<&amp;&unknown;&#0;&#128;&#x110000;&amp">&nbsp;&amp;amp;&&amp;&#;&#x;</a>',
  '<a b="1\'" c=\'2"\'/>',
  '<><a>< a></><//a></a>',
  '<a<b>1</a<b></a>',
  '<\u0001a b="1">2</\u0001a>',
  '<a b\u000b="1">2</a>',
  '<a b="1>2</a>',
  '<A>1</a></A>',
  '<constructor toString="1">2</constructor>',
  '&amp',
  '1&am<a/>p;',
  '<a b="&lt<&quot">1 &lt<c>&gt></c>&amp&#49</a>'
]

describe('readXml', () => {
  it.each([PLAIN, ...ODD])('%j', (xml) => expect(read(xml)).toEqual(parsed(xml)))

  it('says of altered parts what htmlparser2 says', () => {
    const signs = ['<', '>', '/', '"', "'", '=', '&', ';', ' ', '\n', '!', '?', '-', ']', '&#60;', '<![CDATA[', ']]>', '<!--', '-->', '</w:p>', '<w:p>', '1']
    for (let seed = 1; seed <= 3000; seed++) {
      const random = new Random(seed)
      let xml = PLAIN
      for (let change = random.int(1, 4); change > 0; change--) {
        const at = random.int(0, xml.length)
        xml = xml.slice(0, at) + (random.chance(0.7) ? random.pick(signs) : '') + xml.slice(at + random.int(0, 3))
      }
      // A tag that the end cuts off is another matter.
      xml += '>'
      expect(read(xml), `seed ${seed}: ${xml}`).toEqual(parsed(xml))
    }
  })

  it.each(['<a>1<b/', '<a>1</b ', '<a>1<b c="2" /', '<a>1<b', '<a>1</b', '<a>1<b c="2'])('takes nothing of a tag that the end cuts off: %s', (xml) => {
    expect(read(xml).filter(([what]) => what === 'text')).toEqual([['text', '1']])
  })

  it('gives attributes by name, by name behind any prefix, and by how names begin', () => {
    const said: unknown[] = []
    readXml(
      '<a x:b="1" b="2" yb="3" x:b="4" xmlns="5" xmlns:x="&lt;6" xmlns="7"/>',
      {
        open: (_name, attributes) =>
          said.push(
            attributes.get('b'),
            attributes.get('x:b'),
            attributes.get('c'),
            attributes.local('b'),
            attributes.local('c'),
            attributes.beginning('xmlns')
          ),
        text: () => undefined,
        close: () => undefined
      },
      10
    )
    expect(said).toEqual([
      '2',
      '1',
      undefined,
      '1',
      undefined,
      [
        ['xmlns', '7'],
        ['xmlns:x', '<6'],
        ['xmlns', '5']
      ]
    ])
  })

  it.each([
    ['<a><b/></a>', 2, true],
    ['<a><b/></a>', 1, false],
    ['<!--1--><a><b/></a>', 1, false],
    ['<a></a><a></a><a/>', 1, true]
  ])('%s within %i levels: %s', (xml, deepest, whole) => {
    expect(readXml(xml, { open: () => undefined, text: () => undefined, close: () => undefined }, deepest)).toBe(whole)
  })
})
