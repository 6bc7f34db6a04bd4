/** Figures that look like those of the tables and are others. */
import { limited, of, says, stated, trap, within, type Label } from './label'

export const TRAPPED: readonly Label[] = [
  // Channels.
  trap('channel counts', '申请方式方面，当面提交 31 件，来信提交 40 件，网上提交 52 件。'),
  trap('channel counts', '通过互联网收到的申请占比最大，为 77 件。'),
  trap('channel counts', '其中通过县政府网站依申请公开平台收到 9 件。'),
  says('channel counts', '2023年共收到申请 46 件，其中邮寄 18 件、网络 28 件。', stated('received', 46, '46 件')),
  says('channel counts', '受理申请 15 件（当面 2 件、传真 1 件、信函 12 件）。', stated('received', 15, '15 件')),
  says('channel counts', '通过信函方式收到政府信息公开申请 12 件。', limited('received', 12, '12 件')),

  // Growth and shares.
  trap('percentages and growth', '政府信息公开申请数量较上年增长 23.5%。'),
  trap('percentages and growth', '受理申请同比增加 17 件，不予公开同比减少 3 件。'),
  says('percentages and growth', '全县共收到政府信息公开申请 37 件，同比下降 19.6%。', stated('received', 37, '37 件')),
  within('disputes', says('percentages and growth', '行政复议 4 件，同比减少 2 件。', stated('reconsideration', 4, '4 件'))),
  trap('percentages and growth', '自然人申请占 91.2%，法人或其他组织申请占 8.8%。'),

  // Last year.
  trap('last year', '2022年，全县受理申请 31 件，均已办结。'),
  trap('last year', '上年度收到政府信息公开申请 29 件、答复 27 件。'),
  within('disputes', says('last year', '行政诉讼 5 起，上年为 9 起。', stated('litigation', 5, '5 起'))),
  says('last year', '2023年收到申请 62 件，与2022年（75 件）相比有所减少。', stated('received', 62, '62 件')),
  trap('last year', '去年同期的行政复议为 8 件。'),
  trap('last year', '2021年、2022年分别收到政府信息公开申请 22 件和 27 件。'),
  trap('last year', '比上一年度多受理 6 件申请。'),

  // Cumulative.
  trap('cumulative', '截至目前，历年累计收到政府信息公开申请 862 件。'),
  trap('cumulative', '自2019年新条例实施以来，累计答复申请 510 件，引发行政复议 14 件。'),
  trap('cumulative', '近五年共发生政府信息公开行政诉讼 11 件。'),
  trap('cumulative', '政府信息公开专栏开通以来共发布规范性文件 305 件。'),
  trap('cumulative', '“十四五”以来，全县办理行政许可 98200 件。'),

  // Part of the year.
  trap('part of the year', '2023年上半年，全县受理申请 21 件。'),
  trap('part of the year', '12月份集中收到申请 10 件。'),
  trap('part of the year', '1至6月未收到政府信息公开申请。'),
  trap('part of the year', '下半年没有发生行政复议、行政诉讼。'),
  trap('part of the year', '一季度作出行政处罚 33 件，二季度作出行政处罚 41 件。'),

  // Posts, letters, services.
  trap('posts, letters, services', '政务服务大厅办理服务事项 45210 件，其中自然人办件 30110 件，法人办件 15100 件。'),
  trap('posts, letters, services', '全年办理群众来信 88 件，答复 88 件，全部办结。'),
  trap('posts, letters, services', '政府热线受理工单 5130 件，办结 5120 件，10 件正在办理。'),
  trap('posts, letters, services', '县政府网站发布信息 3018 条，县长信箱收到来信 206 封。'),
  trap('posts, letters, services', '全年接受公众咨询 640 人次，受理投诉 12 件。'),
  trap('posts, letters, services', '本年度未收到群众投诉举报。'),
  trap('posts, letters, services', '办理信访事项 71 件，其中重复信访 9 件。'),
  trap('posts, letters, services', '政务新媒体发布信息 1990 条，阅读量 20 万次，未发生舆情。'),
  trap('posts, letters, services', '“互联网+督查”平台转办 6 件，均已办结。'),
  of('枫林市不动产登记中心', trap('posts, letters, services', '全年受理不动产登记申请 21034 件，办结 21034 件。')),
  trap('posts, letters, services', '办理人大代表建议 41 件、政协委员提案 52 件，答复率 100%。'),
  of('枫林市民政局', trap('posts, letters, services', '受理低保申请 318 件，不予批准 12 件。')),

  // Documents by class of publicity.
  trap('documents by class of publicity', '全年制发公文 180 件，其中主动公开 52 件，依申请公开 41 件，不予公开 87 件。'),
  trap('documents by class of publicity', '拟制公文时明确公开属性，认定依申请公开 16 件、不予公开 33 件。'),
  trap('documents by class of publicity', '县政府常务会议议题 60 个，其中予以公开 44 个、不予公开 16 个。'),
  trap('documents by class of publicity', '印发文件 96 件，主动公开率 54%。'),

  // Published items.
  trap('published items', '公开行政许可信息 2201 条、行政处罚信息 118 条。'),
  trap('published items', '双公示平台归集行政许可 4408 条，行政处罚 302 条。'),
  trap('published items', '在县政府网站公开规范性文件信息 27 条，政策解读 31 条。'),
  trap('published items', '公开招标采购信息 210 条、行政事业性收费目录 1 份。'),

  // Lists of powers.
  trap('items on a list of powers', '公布权责清单 3260 项，其中行政许可 190 项、行政处罚 2410 项。'),
  trap('items on a list of powers', '动态调整行政许可事项 12 项，取消 3 项。'),
  trap('items on a list of powers', '编制行政强制事项清单，共 58 项。'),

  // Subordinates.
  trap('subordinates', '其中，县自然资源局受理申请 19 件，县公安局受理申请 11 件。'),
  trap('subordinates', '乡镇共收到申请 8 件，县直部门共收到申请 30 件。'),
  trap('subordinates', '青禾镇未收到政府信息公开申请。'),
  trap('subordinates', '县教育局、县水利局未发生行政复议。'),
  trap('subordinates', '指导下属单位答复政府信息公开申请 6 件。'),

  // Other disputes.
  trap('another kind of dispute', '全年办理行政复议案件 57 件，纠正 9 件，发挥了复议主渠道作用。'),
  trap('another kind of dispute', '县法院审结民事诉讼 1230 件。'),
  trap('another kind of dispute', '作为复议机关，县政府收到行政复议申请 64 件，受理 60 件。'),
  of('枫林市自然资源局', trap('another kind of dispute', '因土地权属争议发生行政诉讼 7 件。')),
  trap('another kind of dispute', '全年行政应诉案件 33 件，出庭应诉率 100%。'),
  trap('another kind of dispute', '调解劳动争议仲裁 40 件，未发生集体诉讼。'),

  // Large units.
  says('large units', '办理行政许可 1.8 万宗。', limited('licensing', [17500, 18499], '1.8 万宗')),
  trap('large units', '行政事业性收费 1.2 亿元，较上年略降。'),
  trap('large units', '全年减免行政事业性收费 356.4 万元。'),
  trap('large units', '政府信息公开专项经费 20 万元。'),

  // Categories before 2019.
  trap('categories before 2019', '答复中“不存在”的 6 件，“不属于本机关公开”的 4 件。'),
  trap('categories before 2019', '告知获取途径 7 件，申请内容不明确告知补正 3 件。'),
  trap('categories before 2019', '已主动公开告知查询方式的 5 件，同意公开答复、不同意公开答复按原口径统计。'),

  // Office alone.
  says('office alone', '县政府本级收到申请 14 件，占全县的一部分。', limited('received', 14, '14 件')),
  says('office alone', '县政府办公室全年答复申请 12 件。', limited('answered', 12, '12 件')),
  says('office alone', '以县政府为被告的政府信息公开行政诉讼 2 件。', limited('litigation', 2, '2 件')),
  says('office alone', '县政府办公室未收到政府信息公开申请。', limited('received', 0, '未收到')),
  of('枫林市住房和城乡建设局', says('office alone', '局机关收到政府信息公开申请 22 件。', limited('received', 22, '22 件'))),

  // Nothing from some applicants, or of some kind.
  says('nothing from some applicants', '未收到法人、其他组织的政府信息公开申请。', limited('received.organizations', 0, '未收到')),
  says('nothing from some applicants', '没有科研机构提出申请。', limited('received.researchInstitute', 0, '没有')),
  trap('nothing from some applicants', '未收到涉及个人隐私的政府信息公开申请。'),
  trap('nothing from some applicants', '全年没有收到外文申请和匿名申请。'),
  trap('nothing from some applicants', '未发生因工作人员失误引发的行政复议、行政诉讼。'),

  // Torn and missing numbers.
  says('torn number', '全年收到政府信息公开申请 2\n07 件。', limited('received', 207, '2\n07 件')),
  says('torn number', '共答复政府信息公开申请 1 3 件。', limited('answered', 13, '1 3 件')),
  says('torn number', '作出行政处罚决定 10\n24 件。', limited('penalties', 1024, '10\n24 件')),
  trap('number left out', '公开信息  条，收到申请  件。'),
  trap('number left out', '2023年受理政府信息公开申请XX件，办结XX件。'),
  trap('number left out', '本年度收取信息处理费    元。'),
  trap('number left out', '2023年收到行政复议__件、行政诉讼__件。'),

  // Rates of answering.
  trap('answer rate', '依申请公开答复率 100%，办结率 100%。'),
  trap('answer rate', '政府信息公开申请法定期限内答复率达到百分之百。'),
  trap('answer rate', '申请答复平均用时 8.5 个工作日，最短 1 个工作日。'),

  // Aims, examples, rules.
  within('problems', trap('aims and examples', '下一步，将把申请答复时限压缩到 15 个工作日以内，培训不少于 4 次。')),
  within('problems', trap('aims and examples', '如个别申请人一次提交 10 件以上申请，占用较多行政资源。')),
  trap('aims and examples', '《条例》第三十三条规定，答复期限为 20 个工作日，延长不超过 20 个工作日。'),
  trap('aims and examples', '抽查各单位答复书 30 份，发现问题 4 个。'),
  within('problems', trap('aims and examples', '个别单位有 2 件申请答复引用条款不准确。')),
  within('other', trap('aims and examples', '收费标准为：11至30页每页 10 元，31页以上每页 40 元。')),
  within('problems', trap('aims and examples', '计划2024年制定行政规范性文件 8 件。'))
]
