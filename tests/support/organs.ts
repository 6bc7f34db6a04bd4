/** Made-up organs of all kinds and levels, as titles name them. */
import type { Random } from './random'

const STEMS = [
  '云溪',
  '青坪',
  '白鹤',
  '石桥',
  '南湾',
  '松岭',
  '柳河',
  '沙洲',
  '锦屏',
  '望江',
  '宁塘',
  '临湖',
  '安丰',
  '长岗',
  '清流',
  '东陵',
  '丰泽',
  '永固',
  '吉水湾',
  '乌兰塔拉'
]
const TOWNS = ['大石', '红枫', '双井', '七里', '桃园', '马栏', '新集', '古渡', '三合', '杨家坪', '上官庄', '九龙口']
const PROVINCES = ['江南省', '西岭省', '北原省']

const DEPARTMENTS = [
  '财政局',
  '民政局',
  '统计局',
  '信访局',
  '教育体育局',
  '市场监督管理局',
  '人力资源和社会保障局',
  '自然资源局',
  '政务服务和大数据管理局',
  '住房和城乡建设局',
  '应急管理局',
  '农业农村局',
  '卫生健康委员会',
  '发展和改革委员会',
  '水利局',
  '公安局',
  '文化广电和旅游局'
]
const PROVINCIAL_DEPARTMENTS = ['财政厅', '生态环境厅', '交通运输厅', '司法厅', '国有资产监督管理委员会']

/** The name of one organ: 青坪县双井镇人民政府, 江南省财政厅, 望江区. */
export function makeOrgan(random: Random): string {
  const stem = random.pick(STEMS)
  const county = `${stem}${random.pick(['县', '区', '市'])}`
  const town = random.pick(TOWNS)
  const kinds: (() => string)[] = [
    () => `${county}人民政府`,
    () => `${county}${town}${random.pick(['镇', '乡'])}人民政府`,
    () => `${town}${random.pick(['镇', '乡'])}人民政府`,
    () => `${county}${town}街道办事处`,
    () => `${town}街道办事处`,
    () => `${county}${random.pick(DEPARTMENTS)}`,
    () => `${county}人民政府办公室`,
    () => `${stem}${random.pick(['经济技术开发区', '高新技术产业开发区', '风景名胜区', '综合保税区'])}管理委员会`,
    () => `${random.pick(PROVINCES)}${random.pick(PROVINCIAL_DEPARTMENTS)}`,
    () => `${random.pick(PROVINCES)}${stem}市人民政府`,
    () => county
  ]
  return random.pick(kinds)()
}
