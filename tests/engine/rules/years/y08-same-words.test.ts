import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { verdict } from '../verdict'

const PROBLEMS = '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。'
const REMEDIES = '改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。'
const five = (words: string): Patch => ({
  replace: [
    [PROBLEMS, words],
    [REMEDIES, '']
  ]
})

/** Chinese words that never repeat: no run of eight stands twice, and two beginnings share none. */
const words = (count: number, from: number): string => Array.from({ length: count }, (_, index) => String.fromCharCode(0x4e00 + from + index)).join('')
/** Chapter five of `shared + own` characters, of which last year's has the first `shared` alone: shared − 7 of shared + own − 7 shingles. */
const parted = async (shared: number, own: number, context = {}) => {
  const result = await check({ ...five(`${words(shared, 0)}${words(own, 3000)}。`), previous: five(`${words(shared, 0)}${words(9, 6000)}。`) }, context)
  return { result, findings: fired(result, 'Y08').filter((one) => one.data.chapter === '第五章') }
}

describe('Y08 words that stood in last year’s report', () => {
  it('says of each chapter how much, and shows both passages', async () => {
    const result = await check({ previous: { replace: [['督促乡镇按时公开', '已经督促乡镇按时公开了']] } })
    const findings = fired(result, 'Y08')
    expect(findings.map((one) => [one.data.chapter, one.severity])).toEqual([
      ['第一章', 'warning'],
      ['第五章', 'info']
    ])
    const [first, fifth] = findings
    expect(first).toMatchObject({ certainty: 'human', facts: [], data: { year: 2022, percent: 100 } })
    expect(fifth?.data.now).toBe(fifth?.data.before)
    expect(quotes(result, fifth)).toEqual(['存在的主要问题：一是部分乡镇公开内容更新不够及时'])
    expect(fifth?.message).toContain(`今年写的是“${String(fifth?.data.now)}”，去年写的是“${String(fifth?.data.before)}”`)
    expect(fifth?.message).not.toMatch(/抄|照搬|雷同/)
  })

  it.each([
    [97, 10, 'warning', 90],
    [96, 10, 'info', 89],
    [77, 30, 'info', 70],
    [76, 30, null, null]
  ])('%i characters of last year’s and %i new ones: %s', async (shared, own, severity, percent) => {
    const { findings } = await parted(shared, own)
    expect(findings.map((one) => [one.severity, one.data.percent])).toEqual(severity === null ? [] : [[severity, percent]])
  })

  it('leaves short chapters alone: forty runs of eight are the least', async () => {
    expect((await parted(47, 0)).findings).toMatchObject([{ data: { percent: 100 } }])
    expect((await parted(46, 0)).findings).toEqual([])
  })

  it('counts neither years nor names nor titles of laws nor set phrases', async () => {
    const own = (year: number, organ: string) =>
      `${year}年${organ}依据《政府信息公开条例》${words(30, 0)}${year}年${words(30, 500)}${organ}。本报告统计期限为${words(40, year)}。未收取信息处理费，${words(40, year + 900)}。`
    const result = await check({ ...five(own(2023, '云溪县人民政府')), previous: five(own(2022, '云溪县人民政府')) })
    expect(fired(result, 'Y08').find((one) => one.data.chapter === '第五章')).toMatchObject({ data: { percent: 100 } })
    const only = `本报告统计期限为${words(60, 0)}。未收取信息处理费${words(60, 100)}。没有其他需要报告的事项${words(60, 200)}。`
    const set = await check({ ...five(only), previous: five(only) })
    expect(fired(set, 'Y08').filter((one) => one.data.chapter === '第五章')).toEqual([])
  })

  it('counts the name of the organ in neither year where it has changed', async () => {
    const own = (organ: string) => `${Array.from({ length: 9 }, (_, index) => `${organ}${words(20, index * 40)}`).join('')}。`
    const [now, before] = ['云溪市人民政府', '云溪县人民政府']
    const result = await check({
      replace: [['云溪县人民政府', now], ...(five(own(now)).replace ?? [])],
      previous: { replace: [['云溪县人民政府', before], ...(five(own(before)).replace ?? [])] }
    })
    expect(fired(result, 'Y08').find((one) => one.data.chapter === '第五章')).toMatchObject({ severity: 'warning', data: { percent: 100 } })
  })

  it('is not put off by blanks, line ends and half-width marks', async () => {
    const now = `${words(30, 0)}，${words(30, 500)}。`
    const before = `${words(10, 0)} ${words(20, 10)},${words(15, 500)}\n${words(15, 515)}。`
    const result = await check({ ...five(now), previous: five(before) })
    expect(fired(result, 'Y08').find((one) => one.data.chapter === '第五章')).toMatchObject({ severity: 'warning', data: { percent: 100 } })
  })

  it('finds the passage of last year’s also where the run is put together from two', async () => {
    const [one, two] = [words(40, 0), words(40, 500)]
    const before = `${one}${words(9, 7000)}。${one.slice(-7)}${two}。`
    const result = await check({ ...five(`${one}${two}。`), previous: five(before) })
    const [finding] = fired(result, 'Y08').filter((each) => each.data.chapter === '第五章')
    expect(finding?.data).toMatchObject({ percent: 100, now: `${one}…`, before: one })
  })

  it('is silent where last year’s chapter is empty, missing or other, and without last year’s report', async () => {
    const text = (await check({ year: 2022 })).text
    for (const before of [
      text.replace(/五、存在的主要问题[\s\S]*?(?=六、)/, ''),
      text.replace(PROBLEMS, '').replace(REMEDIES, ''),
      text.replace(PROBLEMS + '\n' + REMEDIES, words(90, 0))
    ]) {
      const result = await check({}, { previous: await check(before) })
      expect(fired(result, 'Y08').map((one) => one.data.chapter)).toEqual(['第一章'])
    }
    const alone = await check({})
    expect([...fired(alone, 'Y08'), ...unchecked(alone, 'Y08')]).toEqual([])
  })

  it('does not compare what is longer than any chapter, and says so', async () => {
    const long = words(20_000, 0)
    const result = await check({ ...five(`${long}${long}${long}一。`), previous: five(`${words(60, 0)}。`) })
    expect(unchecked(result, 'Y08')).toMatchObject([{ reason: 'ambiguous', message: '第五章太长，没有与去年的文字对照。' }])
    const other = await check({ ...five(`${words(60, 0)}。`), previous: five(`${long}${long}${long}一。`) })
    expect(unchecked(other, 'Y08')).toHaveLength(1)
  })
})

describe('the whole verdict of Y08', () => {
  it.each<[string, Patch, string[]]>([
    [
      'after the same words',
      { previous: {} },
      [
        'warning “县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形” {"chapter":"第一章","year":2022,"percent":100,"now":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…","before":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…"}',
        'warning “存在的主要问题：一是部分乡镇公开内容更新不够及时” {"chapter":"第五章","year":2022,"percent":100,"now":"存在的主要问题：一是部分乡镇公开内容更新不够及时","before":"存在的主要问题：一是部分乡镇公开内容更新不够及时"}',
        'right 2'
      ]
    ],
    [
      'after words of its own in chapter five',
      {
        previous: {
          replace: [
            [
              '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n',
              '年内办理的申请中有三件超过规定期限，原因是转办环节没有留足时间。\n'
            ],
            [
              '改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n',
              '已把转办时限写进办事流程，每周核对一次在办清单，年底前没有再出现超期。\n'
            ]
          ]
        }
      },
      [
        'warning “县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形” {"chapter":"第一章","year":2022,"percent":100,"now":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…","before":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…"}',
        'right 3'
      ]
    ],
    [
      'after chapter five left empty',
      {
        previous: {
          replace: [
            ['存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n', ''],
            ['改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n', '']
          ]
        }
      },
      [
        'warning “县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形” {"chapter":"第一章","year":2022,"percent":100,"now":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…","before":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…"}',
        'right 2'
      ]
    ],
    [
      'with chapter five left empty',
      {
        replace: [
          ['存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n', ''],
          ['改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n', '']
        ],
        previous: {}
      },
      [
        'warning “县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形” {"chapter":"第一章","year":2022,"percent":100,"now":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…","before":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…"}',
        'right 3'
      ]
    ],
    [
      'without chapter five',
      {
        replace: [
          [
            '五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n',
            ''
          ]
        ],
        previous: {}
      },
      [
        'warning “县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形” {"chapter":"第一章","year":2022,"percent":100,"now":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…","before":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…"}',
        'right 2'
      ]
    ],
    [
      'after half of chapter five',
      {
        previous: {
          replace: [
            [
              '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n',
              '年内办理的申请中有三件超过规定期限，原因是转办环节没有留足时间。\n'
            ]
          ]
        }
      },
      [
        'warning “县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形” {"chapter":"第一章","year":2022,"percent":100,"now":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…","before":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…"}',
        'right 3'
      ]
    ],
    [
      'after the report of an office without a name',
      { previous: { replace: [['云溪县人民政府2022年', '2022年']] } },
      [
        'warning “县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形” {"chapter":"第一章","year":2022,"percent":100,"now":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…","before":"县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的…"}',
        'warning “存在的主要问题：一是部分乡镇公开内容更新不够及时” {"chapter":"第五章","year":2022,"percent":100,"now":"存在的主要问题：一是部分乡镇公开内容更新不够及时","before":"存在的主要问题：一是部分乡镇公开内容更新不够及时"}',
        'right 2'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('Y08', patch)).toEqual(lines)
  })
})
