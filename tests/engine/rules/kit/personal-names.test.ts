import { describe, expect, it } from 'vitest'
import { isPersonal, NAME } from '../../../../src/engine/rules/kit/personal-names'

const whole = new RegExp(`^${NAME}$`)

describe('a personal name', () => {
  it.each(['李明', '王小芳', '欧阳明', '欧阳建国', '司马光', '刘　洋', '刘 洋', '蔺晨', '傅佩荣', '萧山'])('is %s', (name) => {
    expect(whole.test(name)).toBe(true)
    expect(isPersonal(name)).toBe(true)
  })

  it.each(['李', '李某', '李某某', '李××', '李小明亮', '应明', '安排', '刘   洋', '任何', '高度', '武警', '王主任', '李先生', '欧阳'.slice(0, 1)])(
    'is not %s',
    (words) => {
      expect(whole.test(words)).toBe(false)
    }
  )

  it.each(['陈述', '范围', '陈述意', '石油部', '毛泽东', '周恩来', '江泽民', '胡锦涛', '雷锋', '焦裕禄', '孔繁森', '雷 锋'])(
    'is not the word or the phrase %s',
    (words) => {
      expect(isPersonal(words)).toBe(false)
    }
  )
})
