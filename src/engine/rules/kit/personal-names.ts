/**
 * Personal names as regular expressions find them: a common surname and one or two characters. Surnames that are everyday words in offices
 * (应 方 于 全 向 时 安 成 管 单 …) are left out: missing a name is better than taking 安排 for one.
 */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万钱覃武戴孔汤庞樊兰殷施洪翟颜倪严牛温芦季俞章鲁葛伍尤毕聂柴焦柳邢岳齐梅莫庄辛祝涂谷祁耿牟卜詹苗凌费纪靳盛童欧甄项曲裴卫屈鲍霍翁隋甘景柯阮桂闵冉辜饶刁瞿戚丘滕晋邬臧苟褚廉娄奚穆燕邸冀姬屠郜晏栾郁蒙喻窦迟敖鄢卓仇艾蓝巩虞卞竺佟栗匡巫鞠荆谌岑胥蔺'
const COMPOUND = '欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|慕容|令狐|夏侯'

/** Characters of no given name here: of masked names (张某某), of posts, and of words that begin like a name (任何, 高度, 武警, 陆续). */
const NEVER_GIVEN =
  '某的了在是和与及或等各无不未被对向时应方于全有责管导要位体组任职员门级名个局长书记镇乡县市区村街社主副委科股处厅部所站院校办室党政府机关单先女师老何多次度续均若因诉申请提起警装检生健担兼'

/** A name; blanks are typed inside one of two characters to fill the width of three. */
export const NAME = `(?:${COMPOUND}|[${SURNAMES}])[ \\u3000]{0,2}(?:(?![${NEVER_GIVEN}])[\\u4e00-\\u9fff]){1,2}`

/** Two-character words that begin like a name, as they stand behind 当事人 and 申请人 (听取当事人陈述，扩大申请人范围). */
const NO_NAMES = new Set(
  (
    '陈述 陈情 范围 范例 高兴 高达 高频 郑重 谢绝 罗列 雷同 齐全 严重 严格 许可 陆续 施工 顾虑 焦虑 焦点 付款 付费 付清 付出 杜绝 钱款 庞大 ' +
    '尤其 曲解 甘愿 温和 余额 余下 余款 曾经 任意 任性 毕竟 毕业 马上 马虎 万一 万分 万元 白天 白白 石油 金额 金融 金钱 田地 田间 程序 史料 ' +
    '项目 费用 费率 纪律 纪录 章程 章节 段落 周边 周期 周围 周末 江河 武力 蒙受 巩固 屈服 莫名 莫不 洪水 汤药 祝贺 祝愿 沈阳 梅雨 童年 葛根'
  ).split(' ')
)

/** Leaders whose names stand in set phrases, and models held up to all. */
const IN_PHRASES = new Set(['毛泽东', '周恩来', '江泽民', '胡锦涛', '雷锋', '焦裕禄', '孔繁森'])

/** What a match of `NAME` is in truth: a word, or a name that no office would leave out. */
export function isPersonal(words: string): boolean {
  const name = words.replace(/\s/g, '')
  return !NO_NAMES.has(name.slice(0, 2)) && !IN_PHRASES.has(name)
}
