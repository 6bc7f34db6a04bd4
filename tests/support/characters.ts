/** Changes of characters that leave the words what they are: traditional forms, Kangxi radicals, full width, pinyin in brackets. */
import type { Random } from './random'

const TRADITIONAL =
  '总總体體况況动動开開关關规規范範许許处處罚罰强強业業费費额額单單万萬请請复復议議诉訴讼訟结結维維纠糾审審经經后後数數据據机機构構组組织織务務会會学學办辦转轉续續继繼报報举舉类類获獲缴繳纳納补補无無当當档檔执執内內权權护護国國级級属屬于於没沒现現发發废廢证證认認确確样樣与與为為书書问問题題进進项項计計团團汇匯阅閱给給应應员員岗崗时時间間过過实實区區县縣镇鎮乡鄉厅廳财財资資产產环環术術济濟风風长長东東岭嶺锦錦宁寧临臨丰豐红紅枫楓双雙桥橋马馬栏欄龙龍庄莊杨楊云雲鹤鶴湾灣网網页頁点點设設备備检檢调調联聯热熱线線电電话話号號称稱读讀听聽记記录錄对對训訓众眾参參场場质質达達层層还還这這较較轮輪写寫简簡旧舊历歷专專个個两兩习習传傳优優党黨兴興农農决決减減创創协協卫衛响響园園围圍图圖宽寬尽盡师師带帶帮幫库庫归歸态態户戶拟擬择擇换換断斷显顯条條来來标標楼樓毕畢泽澤满滿监監码碼种種积積约約纸紙细細终終统統综綜编編职職见見览覽评評询詢该該说說负負责責载載闭閉阶階预預领領饰飾顾顧广廣举舉届屆'
const RADICALS =
  '一⼀二⼆人⼈入⼊八⼋力⼒十⼗口⼝土⼟大⼤子⼦小⼩山⼭工⼯己⼰心⼼手⼿支⽀文⽂方⽅无⽆日⽇月⽉比⽐水⽔民⺠生⽣用⽤田⽥目⽬示⽰立⽴老⽼自⾃至⾄行⾏见⻅言⾔里⾥金⾦长⻓门⻔面⾯页⻚风⻛食⻝首⾸马⻢高⾼龙⻰'
const PINYIN: Readonly<Record<string, string>> = {
  章: 'zhāng',
  许: 'xǔ',
  处: 'chǔ',
  罚: 'fá',
  强: 'qiáng',
  制: 'zhì',
  费: 'fèi',
  益: 'yì',
  密: 'mì',
  卷: 'juàn',
  业: 'yè',
  询: 'xún',
  掌: 'zhǎng',
  补: 'bǔ',
  访: 'fǎng',
  版: 'bǎn',
  诉: 'su'
}

const pairs = (text: string): ReadonlyMap<string, string> => {
  const characters = [...text]
  const map = new Map<string, string>()
  for (let index = 0; index + 1 < characters.length; index += 2) map.set(characters[index] ?? '', characters[index + 1] ?? '')
  return map
}
const traditional = pairs(TRADITIONAL)
const radicals = pairs(RADICALS)

const replaceEach = (text: string, change: (character: string) => string): string => [...text].map(change).join('')

/** Simplified to traditional. */
export function toTraditional(text: string): string {
  return replaceEach(text, (character) => traditional.get(character) ?? character)
}

/** Traditional with the words of Taiwan: 資訊 for 信息, 檔案 for 文件. */
export function toTaiwan(text: string): string {
  return toTraditional(text.replace(/信息/g, '資訊').replace(/规范性文件/g, '規範性檔案'))
}

/** Characters swapped for look-alike radicals, as fonts of some PDF writers name them. */
export function toRadicals(text: string, random: Random): string {
  return replaceEach(text, (character) => (random.chance(0.5) ? (radicals.get(character) ?? character) : character))
}

/** Every ASCII letter, digit, point, minus and slash in full width. */
export function toFullWidth(text: string): string {
  return replaceEach(text, (character) => (/[0-9A-Za-z.\-/%]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character))
}

/** Pinyin in brackets behind one in three of the characters it is known for. */
export function withPinyin(text: string, random: Random): string {
  const [open, close] = random.pick(['（）', '()'])
  return replaceEach(text, (character) => {
    const sound = PINYIN[character]
    return sound && random.chance(0.3) ? `${character}${open}${sound}${close}` : character
  })
}

/** How else a name may come back when its characters were swapped. */
export function spellings(name: string): string[] {
  return [name, toTraditional(name), toTaiwan(name)]
}
