import { describe, expect, it } from 'vitest'
import { regionLevels } from '../../src/exports/region-levels'

describe('the levels of a region', () => {
  it.each([
    ['云溪县', null, null, '云溪县'],
    ['滑县', null, null, '滑县'],
    ['河州市云溪县', null, '河州市', '云溪县'],
    ['河南省焦作市孟州市', '河南省', '焦作市', '孟州市'],
    ['焦作市', null, '焦作市', null],
    ['孟州市', null, null, '孟州市'],
    ['湖北省仙桃市', '湖北省', null, '仙桃市'],
    ['北京市东城区', '北京市', null, '东城区'],
    ['重庆市', '重庆市', null, null],
    ['荆州市沙市区', null, '荆州市', '沙市区'],
    ['乐山市市中区', null, '乐山市', '市中区'],
    ['广西壮族自治区南宁市', '广西壮族自治区', '南宁市', null],
    ['内蒙古自治区锡林郭勒盟西乌珠穆沁旗', '内蒙古自治区', '锡林郭勒盟', '西乌珠穆沁旗'],
    ['恩施土家族苗族自治州恩施市', null, '恩施土家族苗族自治州', '恩施市'],
    ['吉林省', '吉林省', null, null],
    // What is no province, city or county as a whole is taken apart by nobody.
    ['河州市云溪县甲镇', null, null, null],
    ['东片', null, null, null],
    ['', null, null, null]
  ])('%s', (region, province, city, county) => {
    expect(regionLevels(region)).toStrictEqual({ province, city, county })
  })

  it('are none where no region is known', () => {
    expect(regionLevels(null)).toStrictEqual({ province: null, city: null, county: null })
  })
})
