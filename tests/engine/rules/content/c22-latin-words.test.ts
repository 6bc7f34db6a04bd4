import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const saying = (words: string): Patch => ({ replace: [['并在网站集中公布', `${words}，并在网站集中公布`]] })

describe('C22 foreign words left in the text', () => {
  it.each(['lorem', 'ipsum', 'nbsp', 'undefined', 'null', 'span', 'div', 'href', 'colspan', 'onclick', 'Lorem', 'Undefined', 'quot', 'tbody', 'style'])(
    'names %s, left by a page or a template',
    async (word) => {
      const result = await check(saying(`逐件登记${word}，逐月通报`))
      const findings = fired(result, 'C22')
      expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', data: { word }, found: word }])
      expect(quotes(result, findings[0])).toEqual([word])
    }
  )

  it('asks more softly about a word that it does not know', async () => {
    expect(fired(await check(saying('逐件登记besides逐月通报')), 'C22')).toMatchObject([{ severity: 'info', data: { word: 'besides' } }])
  })

  it('begins at three letters', async () => {
    expect(fired(await check(saying('逐件登记abc逐月通报')), 'C22')).toHaveLength(1)
    expect(fired(await check(saying('逐件登记ab逐月通报')), 'C22')).toEqual([])
  })

  it.each([
    ['acronyms', '开发APP，文件为PDF和OFD格式，公开AAAA级景区和PPP项目'],
    ['usual words in lower case', '开发app小程序，文件为pdf格式，制作vlog视频，上线web端'],
    ['names with capitals', '接入DeepSeek大模型，用Kimi助手答复'],
    ['figures and letters', '完成IPv6改造，制作H5页面，导出mp4文件'],
    ['addresses', '网址为http://www.yunxi.example.gov.cn/zwgk/index.html，邮箱yunxi@example.cn，文件报告.docx'],
    ['accounts', '关注微信号yunxifabu后查看，公众号名称yunxi查看'],
    ['words in brackets and quotation marks', '公众号（yunxifabu）和“yunxi发布”，栏目《hello云溪》'],
    ['words beside other marks', '逐件登记，besides，逐月通报'],
    ['single letters', '分为A类和B类']
  ])('leaves alone: %s', async (_, words) => {
    expect(fired(await check(saying(words)), 'C22')).toEqual([])
  })

  it('leaves addresses alone that hold a word of a page', async () => {
    expect(fired(await check(saying('网址为www.null.example.cn，文件style.css，编号null-1')), 'C22')).toEqual([])
  })

  it('reads a word before a full stop or a question mark', async () => {
    expect(fired(await check(saying('逐件登记lorem. 逐月通报')), 'C22')).toHaveLength(1)
    expect(fired(await check(saying('逐件登记lorem? 逐月通报')), 'C22')).toHaveLength(1)
  })

  it('leaves what the page prints around the report alone', async () => {
    const title = '云溪县人民政府2023年政府信息公开工作年度报告\n'
    expect(fired(await check({ replace: [[title, `${title}来源：null\n`]] }), 'C22')).toEqual([])
    expect(fired(await check({ replace: [['县政府网站公开。', '县政府网站公开。\n\n版权所有：县政府 style']] }), 'C22')).toEqual([])
  })
})
