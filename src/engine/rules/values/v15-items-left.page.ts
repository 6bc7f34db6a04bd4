import type { RulePage } from '../page'

export const page: RulePage = {
  title: '上一年项目数量加本年增减不小于 0',
  why: '2019 年试行表用“上一年项目数量”和“本年增/减”表示项目的变化，减少的项目数不会超过上一年的项目数。',
  check: '对照权责清单看上一年的项目数和本年增减。常见的情形是把本年的项目数填成了增减数。',
  maybeRight: '两格都填对时不会出现负数。',
  neighbors: ['V02'],
  years: '2019、2020年度'
}
