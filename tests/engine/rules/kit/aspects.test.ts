import { describe, expect, it } from 'vitest'
import { misnamedAspect, unspoken } from '../../../../src/engine/rules/kit/aspects'

const ALL = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障']

describe('the aspects that words do not speak of', () => {
  it('are all of them where nothing is said', () => {
    expect(unspoken('全年工作平稳。')).toEqual(ALL)
  })

  it.each<[string, string[]]>([
    ['主动公开', ['主动亮明', '公开各类政务信息', '公开了一二三四五六七信息', '信息逐条公开', '发布政策']],
    ['依申请公开', ['依申请', '公开申请', '申请公开', '收到各类申请', '受理群众提出的申请', '接到申请', '新收申请', '收办申请', '办理申请', '答复8件申请']],
    [
      '政府信息管理',
      [
        '信息管理',
        '信息资源管理',
        '信息全生命周期管理',
        '动态调整',
        '文件',
        '保密',
        '目录',
        '指南',
        '公开属性',
        '台账',
        '归档',
        '清理',
        '更新',
        '审核',
        '审查',
        '审签',
        '审批'
      ]
    ],
    ['政府信息公开平台建设', ['平台', '网站', '查阅点', '查阅处', '查阅室', '新媒体', '公众号', '公开栏', '公示栏', '微博', '客户端', '专栏', '专区']],
    ['监督保障', ['监督', '保障', '考核', '评议', '追责', '问责', '责任追究', '培训', '督查', '督导', '检查']]
  ])('%s is spoken of by each of its words', (aspect, words) => {
    for (const one of words) expect(unspoken(`全年${one}。`), one).not.toContain(aspect)
  })

  it.each([
    ['主动公开', '公开一二三四五六七八九信息'],
    ['依申请公开', '答复了来信来访来电各种的申请'],
    ['依申请公开', '收到一二三四五六七八九申请'],
    ['政府信息管理', '信息人员管理']
  ])('%s is not spoken of by %s', (aspect, words) => {
    expect(unspoken(words)).toContain(aspect)
  })

  it('may stand in other characters of the same word', () => {
    expect(unspoken('網站')).not.toContain('政府信息公开平台建设')
  })
})

describe('the aspect that a short heading stands for', () => {
  it.each([
    ['依申请管理', '依申请公开'],
    ['政府信息平台建设', '政府信息公开平台建设'],
    ['平台建设', '政府信息公开平台建设'],
    ['平台建设情况', '政府信息公开平台建设'],
    ['信息管理工作', '政府信息管理'],
    ['监督', '监督保障'],
    ['监督保障方面', undefined],
    ['主动公开情况', undefined],
    ['依申请公开', undefined],
    ['平台建设和监督保障', undefined],
    ['规范回应依申请公开信息事项', undefined],
    ['队伍', undefined],
    ['公', undefined]
  ])('%s: %s', (title, aspect) => {
    expect(misnamedAspect(title)).toBe(aspect)
  })
})
