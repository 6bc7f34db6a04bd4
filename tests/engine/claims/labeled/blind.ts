/**
 * The quarter of the set that was written before any code that reads figures in prose. Whoever writes that code never opens this file; it only counts.
 */
import { adding, limited, of, rated, says, stated, trap, within, type Label } from './label'

export const BLIND: readonly Label[] = [
  // Received.
  says('received', '2023年，全县行政机关共受理政府信息公开申请 318 件。', stated('received', 318, '318 件')),
  says('received', '（二）依申请公开。本年度新收政府信息公开申请47件，较好地满足了企业和群众的个性化需要。', stated('received', 47, '47件')),
  of('松桥市自然资源局', says('received', '一年来，我局接到依申请公开件109宗，全部按程序登记。', stated('received', 109, '109宗'))),
  says('received', '全年收办公民、法人和其他组织提出的政府信息公开申请1,284件，总量保持平稳。', stated('received', 1284, '1,284件')),
  says('received', '依申请公开方面：收到申请５３件，已逐件建立台账。', stated('received', 53, '５３件')),
  of('白石镇人民政府', says('received', '2023年，白石镇收到群众递交的政府信息公开申请两件，申请内容均为土地征收补偿。', stated('received', 2, '两件'))),
  says('received', '2023年我县政府信息公开申请共计二十三件，主要涉及房屋征收、财政补贴等方面。', stated('received', 23, '二十三件')),
  says('received', '2023年，全縣共收到政府信息公開申請 27 件，均已登記編號。', stated('received', 27, '27 件')),
  within('requests', says('received', '以上表格统计的是全县新收的政府信息公开申请，共 64 项。', stated('received', 64, '64 项'))),
  says('received', '统计显示，报告年度内各级行政机关共接收政府信\n息公开申请 146\n件，其中多数通过网络渠道提出。', stated('received', 146, '146\n件')),
  // Nothing received.
  of('白石镇人民政府', says('nothing received', '（二）依申请公开。2023年，我镇没有收到政府信息公开申请。', stated('received', 0, '没有收到'))),
  says('nothing received', '依申请公开情况：全年未接到公民、法人或者其他组织的政府信息公开申请。', stated('received', 0, '未接到')),
  of('松桥市档案局', says('nothing received', '本年度我局尚无依申请公开事项。', stated('received', 0, '尚无'))),
  says('nothing received', '2023年度共收到政府信息公开申请0件次，未收取任何费用。', stated('received', 0, '0件次')),
  says('nothing received', '2023年，本机关未受理过依申请公开政府信息事项，上年也无结转。', stated('received', 0, '未受理过'), stated('carriedIn', 0, '无结转')),
  says(
    'nothing received',
    '全年收到政府信息公开申请零件，办理政府信息公开申请零件。',
    stated('received', 0, '收到政府信息公开申请零件'),
    limited('answered', 0, '办理政府信息公开申请零件')
  ),
  // Carried in.
  says('carried in', '2023年，全县共收到申请 88 件，另有上年度结转的 6 件一并办理。', stated('received', 88, '88 件'), stated('carriedIn', 6, '6 件')),
  says(
    'carried in',
    '依申请公开：新收申请19件，2022年结转3件，共22件。',
    stated('received', 19, '19件'),
    stated('carriedIn', 3, '3件'),
    limited('received+carriedIn', 22, '22件')
  ),
  says(
    'carried in',
    '共受理依申请公开事项75件（含上一年度结转的5件），全部登记在册。',
    stated('received+carriedIn', 75, '75件'),
    stated('carriedIn', 5, '5件')
  ),
  says('carried in', '上年结转政府信息公开申请四件，已在本年度一季度办结。', stated('carriedIn', 4, '四件')),
  says('carried in', '本年度无上年结转申请，新收申请 12 件。', stated('carriedIn', 0, '无上年结转'), stated('received', 12, '12 件')),
  // Answered.
  says('answered', '全年答复政府信息公开申请 205 件，答复文书全部经合法性审查。', stated('answered', 205, '205 件')),
  says('answered', '2023年共收到政府信息公开申请41件，办结39件。', stated('received', 41, '41件'), stated('answered', 39, '39件')),
  says('answered', '全年受理申请 33 起，均已答复申请人。', stated('received', 33, '33 起'), stated('carriedOut', 0, '均已答复')),
  says('answered', '收到依申请公开申请7件，全部办结，未发生投诉。', stated('received', 7, '7件'), stated('carriedOut', 0, '全部办结')),
  says('answered', '共办理并答复政府信息公开申请126件（含上年度结转4件），答复及时规范。', stated('answered', 126, '126件'), stated('carriedIn', 4, '4件')),
  says('answered', '全县受理申请 58 件，已办理完成 55 件，其余仍在法定期限内。', stated('received', 58, '58 件'), stated('answered', 55, '55 件')),
  says('answered', '2023年共处理政府信息公开申请一百零六件，没有出现超期答复。', stated('answered', 106, '一百零六件')),
  // Carried out.
  says('carried out', '截至年底，尚有 8 件申请结转下年度继续办理。', stated('carriedOut', 8, '8 件')),
  says(
    'carried out',
    '收到申请90件，答复86件，4件顺延到下年度办理。',
    stated('received', 90, '90件'),
    stated('answered', 86, '86件'),
    stated('carriedOut', 4, '4件')
  ),
  says('carried out', '年内申请已办毕，无结转下年度办理的申请。', stated('carriedOut', 0, '无结转下年度')),
  says('carried out', '另有2件申请因收到时间较晚，结转2024年办理。', stated('carriedOut', 2, '2件')),
  says(
    'carried out',
    '新收申请15件，办结13件，转下年度2件。',
    stated('received', 15, '15件'),
    stated('answered', 13, '13件'),
    stated('carriedOut', 2, '转下年度2件')
  ),
  says('carried out', '全年办结申请 71 件，另有 3 件正在办理。', stated('answered', 71, '71 件'), stated('carriedOut', 3, '3 件')),
  // Results.
  adding(
    says(
      'results',
      '办结的申请中，予以公开 31 件，部分公开 4 件，不予公开 6 件，无法提供 11 件，不予处理 2 件，其他处理 1 件，合计 55 件。',
      stated('granted', 31, '31 件'),
      stated('partlyGranted', 4, '4 件'),
      stated('refused', 6, '6 件'),
      stated('unavailable', 11, '11 件'),
      stated('unprocessed', 2, '2 件'),
      stated('otherwise', 1, '1 件'),
      stated('answered', 55, '55 件')
    ),
    '55 件',
    '31 件',
    '4 件',
    '6 件',
    '11 件',
    '2 件',
    '1 件'
  ),
  rated(says('results', '共答复申请 80 件，其中予以公开 50 件，占 62.5%。', stated('answered', 80, '80 件'), stated('granted', 50, '50 件')), '62.5%'),
  says('results', '在答复的政府信息公开申请中，同意公开25件，同意部分公开3件。', stated('granted', 25, '25件'), stated('partlyGranted', 3, '3件')),
  says('results', '全年申请予以公开及部分公开共 43 件，公开范围进一步扩大。', stated('granted+partlyGranted', 43, '43 件')),
  says(
    'results',
    '2023年答复政府信息公开申请时，因属于国家秘密不予公开1件，因行政执法案卷不予公开2件。',
    stated('refused.stateSecret', 1, '1件'),
    stated('refused.enforcementFiles', 2, '2件')
  ),
  says('results', '对申请内容为行政查询事项的 5 件，告知申请人按有关规定查询。', stated('refused.administrativeInquiry', 5, '5 件')),
  says(
    'results',
    '政府信息公开申请中，本机关不掌握相关政府信息的17件，没有现成信息需要另行制作的3件，补正后申请内容仍不明确的1件。',
    stated('unavailable.notHeld', 17, '17件'),
    stated('unavailable.mustCreate', 3, '3件'),
    stated('unavailable.unclear', 1, '1件')
  ),
  says(
    'results',
    '不予处理政府信息公开申请9件：信访举报投诉类6件，重复申请3件。',
    stated('unprocessed', 9, '9件'),
    stated('unprocessed.petition', 6, '6件'),
    stated('unprocessed.repeated', 3, '3件')
  ),
  says('results', '无正当理由逾期不补正的政府信息公开申请 4 件，不再处理。', stated('otherwise.notCorrected', 4, '4 件')),
  says('results', '收到申请 10 件，全部予以公开。', stated('received', 10, '10 件'), stated('granted', 10, '全部予以公开')),
  says('results', '从申请办理结果看，没有不予公开的情形，无法提供 2 件。', stated('refused', 0, '没有不予公开'), stated('unavailable', 2, '2 件')),
  says(
    'results',
    '在办结的申请里，可能影响第三方合法权益而未公开的 3 件，过程性信息 2 件，内部事务信息 1 件。',
    stated('refused.thirdParty', 3, '3 件'),
    stated('refused.processRecords', 2, '2 件'),
    stated('refused.internalAffairs', 1, '1 件')
  ),
  // Applicants.
  adding(
    says(
      'applicants',
      '收到政府信息公开申请 66 件，其中自然人申请 52 件，法人或其他组织申请 14 件。',
      stated('received', 66, '66 件'),
      stated('received.naturalPerson', 52, '52 件'),
      stated('received.organizations', 14, '14 件')
    ),
    '66 件',
    '52 件',
    '14 件'
  ),
  says('applicants', '共收到政府信息公开申请 11 件，申请人均为自然人。', stated('received', 11, '11 件'), stated('received.organizations', 0, '均为自然人')),
  says(
    'applicants',
    '从申请人类别看，公民个人申请 37 件，商业企业申请 5 件，法律服务机构申请 2 件。',
    stated('received.naturalPerson', 37, '37 件'),
    stated('received.enterprise', 5, '5 件'),
    stated('received.legalService', 2, '2 件')
  ),
  of(
    '松桥市水利局',
    says('applicants', '全年收到1位公民提交的政府信息公开申请1件。', stated('received', 1, '申请1件'), limited('received.naturalPerson', 1, '申请1件'))
  ),
  says('applicants', '新收申请按申请人分：自然人 28，法人或其他组织 9。', stated('received.naturalPerson', 28, '28'), stated('received.organizations', 9, '9')),
  // Reconsideration and litigation.
  says(
    'reconsideration and litigation',
    '2023年，全县因政府信息公开引发行政复议 7 件，行政诉讼 3 件。',
    stated('reconsideration', 7, '7 件'),
    stated('litigation', 3, '3 件')
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '本年度未发生因政府信息公开申请行政复议、提起行政诉讼的情况。',
      stated('reconsideration', 0, '未发生因政府信息公开申请行政复议'),
      stated('litigation', 0, '未发生因政府信息公开申请行政复议、提起行政诉讼')
    )
  ),
  within(
    'disputes',
    adding(
      says(
        'reconsideration and litigation',
        '涉及政府信息公开的行政复议案件共6件，其中结果维持3件，结果纠正1件，尚未审结2件。',
        stated('reconsideration', 6, '6件'),
        stated('reconsideration.upheld', 3, '3件'),
        stated('reconsideration.corrected', 1, '1件'),
        stated('reconsideration.pending', 2, '2件')
      ),
      '6件',
      '3件',
      '1件',
      '2件'
    )
  ),
  says(
    'reconsideration and litigation',
    '全年被申请政府信息公开行政复议4宗，均被维持。',
    stated('reconsideration', 4, '4宗'),
    stated('reconsideration.upheld', 4, '均被维持')
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '政府信息公开行政诉讼案件5起，其中未经复议直接起诉3起，复议后起诉2起。',
      stated('litigation', 5, '5起'),
      stated('directLitigation', 3, '3起'),
      stated('litigationAfterReconsideration', 2, '2起')
    )
  ),
  says(
    'reconsideration and litigation',
    '因政府信息公开被提起行政诉讼2件，法院均判决维持；没有被申请行政复议的案件。',
    stated('litigation', 2, '2件'),
    stated('litigation.upheld', 2, '均判决维持'),
    stated('reconsideration', 0, '没有被申请行政复议')
  ),
  says(
    'reconsideration and litigation',
    '政府信息公开工作未引发行政诉讼，发生行政复议 1 件。',
    stated('litigation', 0, '未引发行政诉讼'),
    stated('reconsideration', 1, '1 件')
  ),
  says(
    'reconsideration and litigation',
    '全年无政府信息公开行政复议、诉讼案件。',
    stated('reconsideration', 0, '无政府信息公开行政复议'),
    stated('litigation', 0, '无政府信息公开行政复议、诉讼')
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '2023年政府信息公开行政复议、行政诉讼各2件。',
      stated('reconsideration', 2, '各2件'),
      stated('litigation', 2, '各2件')
    )
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '因依申请公开引起的行政复议 9 件，被纠正 2 件。',
      stated('reconsideration', 9, '9 件'),
      stated('reconsideration.corrected', 2, '2 件')
    )
  ),
  // Documents.
  within(
    'disclosure',
    says(
      'documents',
      '2023年，县政府制发行政规范性文件 6 件，废止 2 件，现行有效 48 件。',
      stated('normativeDocuments.issued', 6, '6 件'),
      stated('normativeDocuments.repealed', 2, '2 件'),
      stated('normativeDocuments.inForce', 48, '48 件')
    )
  ),
  says('documents', '全年出台规范性文件 9 件，均在印发后 20 个工作日内公开。', stated('normativeDocuments.issued', 9, '9 件')),
  of('白石镇人民政府', says('documents', '本年度未制发行政规范性文件。', stated('normativeDocuments.issued', 0, '未制发'))),
  says(
    'documents',
    '开展文件清理，废止行政规范性文件11件，继续有效的行政规范性文件57件。',
    stated('normativeDocuments.repealed', 11, '11件'),
    stated('normativeDocuments.inForce', 57, '57件')
  ),
  of(
    '松桥市人民政府',
    says('documents', '市政府全年制定规章 2 部，废止规章 1 部。', stated('regulations.issued', 2, '2 部'), stated('regulations.repealed', 1, '1 部'))
  ),
  says('documents', '印发行政规范性文件三件，同步发布解读材料三篇。', stated('normativeDocuments.issued', 3, '三件')),
  of(
    '松桥市人民政府',
    says(
      'documents',
      '截至2023年底，现行有效规章 14 件、行政规范性文件 132 件。',
      stated('regulations.inForce', 14, '14 件'),
      stated('normativeDocuments.inForce', 132, '132 件')
    )
  ),
  // Decisions.
  says(
    'decisions',
    '全年办理行政许可 12640 件，作出行政处罚决定 873 件，实施行政强制 35 件。',
    stated('licensing', 12640, '12640 件'),
    stated('penalties', 873, '873 件'),
    stated('coercion', 35, '35 件')
  ),
  within(
    'disclosure',
    says(
      'decisions',
      '行政许可、行政处罚、行政强制处理决定数量分别为 4120 件、96 件和 8 件。',
      stated('licensing', 4120, '4120 件'),
      stated('penalties', 96, '96 件'),
      stated('coercion', 8, '8 件')
    )
  ),
  of(
    '松桥市文化和旅游局',
    says('decisions', '本年度作出行政许可决定 213 件，未实施行政强制。', stated('licensing', 213, '213 件'), stated('coercion', 0, '未实施行政强制'))
  ),
  says('decisions', '2023年作出行政处罚４０５６件，行政强制12件。', stated('penalties', 4056, '４０５６件'), stated('coercion', 12, '12件')),
  // Fee.
  within('other', says('fee', '2023年，本机关依申请提供政府信息共收取信息处理费 340 元。', stated('fee', 340, '340 元'))),
  within(
    'other',
    says('fee', '本年度未发出信息处理费收费通知，收取信息处理费0元。', stated('noFeeNotice', 0, '未发出信息处理费收费通知'), stated('fee', 0, '0元'))
  ),
  within('other', says('fee', '2023年度全县未收取政府信息公开信息处理费。', stated('fee', 0, '未收取'))),
  within('other', says('fee', '按照有关规定，全县发出收费通知1件，收取信息处理费1,250元。', stated('fee', 1250, '1,250元'))),
  within('other', says('fee', '不存在收取信息处理费的情形。', stated('fee', 0, '不存在收取信息处理费'))),
  // Wholes and parts.
  adding(
    says('wholes and parts', '通过县政府网站发布信息 2310 条，其中概况类 310 条、政务动态类 1650 条、信息公开目录 350 条。'),
    '2310 条',
    '310 条',
    '1650 条',
    '350 条'
  ),
  adding(says('wholes and parts', '全年培训 9 场次，包括集中培训 4 场次、以会代训 5 场次。'), '9 场次', '4 场次', '5 场次'),
  adding(
    says(
      'wholes and parts',
      '收到申请40件，其中予以公开22件、不予公开5件、无法提供10件、其他处理3件。',
      stated('received', 40, '40件'),
      stated('granted', 22, '22件'),
      stated('refused', 5, '5件'),
      stated('unavailable', 10, '10件'),
      stated('otherwise', 3, '3件')
    ),
    '40件',
    '22件',
    '5件',
    '10件',
    '3件'
  ),
  adding(says('wholes and parts', '“云溪发布”推送图文、短视频共 905 条，二者分别为 640 条和 265 条。'), '905 条', '640 条', '265 条'),
  // Approximate figures.
  says('approximate figures', '全年受理政府信息公开申请一千二百余件，数量居全市前列。', stated('received', [1201, 1299], '一千二百余件')),
  says('approximate figures', '2023年共收到政府信息公开申请约 400 件。', stated('received', [395, 405], '约 400 件')),
  says('approximate figures', '全县答复申请近600件，群众满意度稳步提升。', stated('answered', [585, 599], '近600件')),
  says('approximate figures', '办理行政许可3.2万余件。', stated('licensing', [32001, 32999], '3.2万余件')),
  says('approximate figures', '作出行政处罚决定 500 多件。', stated('penalties', [501, 599], '500 多件')),
  says('approximate figures', '全县新收申请二百件左右。', stated('received', [195, 205], '二百件左右')),
  says('approximate figures', '现行有效的行政规范性文件 90 余件，全部汇编成册。', stated('normativeDocuments.inForce', [91, 99], '90 余件')),
  // Percentages.
  rated(
    says('percentages', '新收申请 60 件，其中自然人申请 45 件，占总数的 75%。', stated('received', 60, '60 件'), stated('received.naturalPerson', 45, '45 件')),
    '75%'
  ),
  rated(says('percentages', '2023年收到申请 54 件，比上年的 45 件增加 9 件，增长 20%。', stated('received', 54, '54 件')), '20%'),
  rated(
    says(
      'percentages',
      '共答复申请 120 件，其中不予公开 18 件，占比15.0%；无法提供 30 件，占比25.0%。',
      stated('answered', 120, '120 件'),
      stated('refused', 18, '18 件'),
      stated('unavailable', 30, '30 件')
    ),
    '15.0%',
    '25.0%'
  ),
  rated(says('percentages', '政务新媒体全年推送 480 条，其中原创 168 条，占 35％。'), '35％'),
  // Traps: channels.
  says('channel counts', '收到申请 39 件，其中当面申请 8 件、信函申请 12 件、网络申请 19 件。', stated('received', 39, '39 件')),
  trap('channel counts', '从申请渠道看，通过政府网站提交 63 件，邮寄 21 件，现场递交 5 件。'),
  // Traps: growth and last year.
  says('percentages and growth', '2023年全县共收到政府信息公开申请 71 件，同比增长 12.7%。', stated('received', 71, '71 件')),
  trap('percentages and growth', '申请数量同比减少 14 件，办理平均用时缩短 3 个工作日。'),
  says('last year', '新收申请 26 件，2022年为 35 件。', stated('received', 26, '26 件')),
  trap('last year', '2022年全县收到政府信息公开申请 58 件，被申请行政复议 6 件，今年情况明显好转。'),
  trap('last year', '与上年度的 44 件申请相比，本年度申请量有所回落。'),
  // Traps: cumulative, half years.
  trap('cumulative', '自2008年《条例》施行以来，全县累计受理政府信息公开申请 2987 件，答复 2980 件。'),
  trap('cumulative', '历年累计公开规范性文件 430 件。'),
  trap('part of the year', '上半年收到政府信息公开申请 13 件，因征收项目集中，办理压力较大。'),
  trap('part of the year', '第三季度集中答复申请 9 件，10月以来未再收到申请。'),
  // Traps: posts, letters, services.
  trap('posts, letters, services', '县长信箱收到群众来信 412 件，办结 408 件，4 件正在办理。'),
  trap('posts, letters, services', '12345热线受理群众诉求 9065 件，答复率100%。'),
  trap('posts, letters, services', '政务服务中心受理申请 86210 件，办结 86105 件，其中自然人申请 60112 件。'),
  trap('posts, letters, services', '“云溪发布”收到网民留言 230 条，回复 230 条，阅读量 18 万余次。'),
  // Traps: documents by class, published items, lists of powers.
  trap('documents by class of publicity', '2023年县政府及县政府办公室制发公文 203 件，其中主动公开 61 件、依申请公开 30 件、不予公开 112 件。'),
  trap('published items', '集中公示行政许可信息 5210 条、行政处罚信息 377 条，公示及时率100%。'),
  trap('items on a list of powers', '调整权责清单，保留行政许可事项 201 项、行政处罚事项 1830 项、行政强制事项 64 项。'),
  // Traps: subordinates, other disputes, large units.
  trap('subordinates', '申请较集中的单位中，县住建局收到申请 21 件，青禾镇收到申请 14 件。'),
  trap('another kind of dispute', '县司法局作为复议机构全年收到行政复议申请 142 件，审结 130 件。'),
  trap('another kind of dispute', '全年法律顾问代理民事诉讼 6 件，参与合同纠纷调解 11 件。'),
  // Tens of thousands with decimals: 2.3 is no number of decisions.
  says('large units', '全县政务服务系统作出行政许可决定 2.3 万宗。', limited('licensing', [22500, 23499], '2.3 万宗')),
  trap('large units', '公开财政专项资金 3.6 亿元，涉及行政事业性收费 1280 万元。'),
  // Traps: old categories, office alone, some applicants.
  trap('categories before 2019', '答复中，信息不存在 5 件，不属于本机关公开 3 件，告知作出更改补充 1 件。'),
  says('office alone', '县政府办公室本级收到政府信息公开申请 17 件。', limited('received', 17, '17 件')),
  says('nothing from some applicants', '全年未收到法人或其他组织提出的政府信息公开申请。', limited('received.organizations', 0, '未收到法人或其他组织')),
  // Traps: torn, left out, answer rate, aims.
  says('torn number', '2023年共收到政府信息公开申请 1\n46 件，办理工作平稳有序。', limited('received', 146, '1\n46 件')),
  trap('number left out', '2023年，全县共收到政府信息公开申请  件，答复  件。'),
  trap('number left out', '全年公开信息  条，受理申请××件。'),
  trap('answer rate', '政府信息公开申请按期答复率 100%，答复合规率 98%。'),
  trap('aims and examples', '力争2024年申请答复差错不超过 2 件，行政复议、行政诉讼案件下降 10%。'),
  trap('aims and examples', '对 3 件以上相同内容的申请，由县政府办公室统一研究答复口径。'),
  trap('posts, letters, services', '办理人大代表建议 86 件、政协提案 103 件，办复率均为100%。'),
  trap('documents by class of publicity', '经公开属性认定，县政府各部门形成的文件中依申请公开 0 件，不予公开 18 件。'),
  trap('another kind of dispute', '县法院受理各类行政诉讼案件 61 件，行政机关负责人出庭应诉率 100%。'),
  trap('items on a list of powers', '全县共梳理规范性文件制定主体 47 个，政务服务事项 1906 项。'),
  trap('subordinates', '乡镇（街道）层面受理政府信息公开申请合计 26 件。'),
  says('carried out', '全部申请均在年内办结，没有结转至下一年度的申请。', stated('carriedOut', 0, '没有结转至下一年度')),
  says(
    'results',
    '申请办理中，危及“三安全一稳定”不予公开 1 件，其他法律行政法规禁止公开 2 件。',
    stated('refused.securityStability', 1, '1 件'),
    stated('refused.otherLaw', 2, '2 件')
  ),
  says(
    'results',
    '不予处理的申请中，要求提供公开出版物 1 件，无正当理由大量反复申请 4 件。',
    stated('unprocessed.publication', 1, '1 件'),
    stated('unprocessed.excessive', 4, '4 件')
  ),
  says('results', '另有 2 件申请要求行政机关确认或重新出具已获取信息，依法不予处理。', stated('unprocessed.confirmation', 2, '2 件')),
  says('results', '申请人逾期未按收费通知要求缴纳费用，不再处理申请 1 件。', stated('otherwise.feeUnpaid', 1, '1 件')),
  says('received', '2023年度新收政府信息公开申请 134 件，日均 0.4 件，以土地、规划、住房保障类为主。', stated('received', 134, '134 件')),
  of('松桥市税务局', says('received', '全市税务系统共收到纳税人缴费人政府信息公开申请 45 件。', stated('received', 45, '45 件'))),
  says('answered', '新收的 16 件政府信息公开申请均已办理完毕。', stated('received', 16, '16 件'), stated('carriedOut', 0, '均已办理完毕')),
  says(
    'applicants',
    '企业和其他组织没有提出申请，新收的 8 件申请均由公民提出。',
    stated('received', 8, '8 件'),
    stated('received.organizations', 0, '均由公民')
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '经复议后起诉的政府信息公开案件 2 件，其中纠正 1 件。',
      stated('litigationAfterReconsideration', 2, '2 件'),
      stated('litigationAfterReconsideration.corrected', 1, '1 件')
    )
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '全县政府信息公开行政复议、行政诉讼实现“零发生”。',
      limited('reconsideration', 0, '零发生'),
      limited('litigation', 0, '零发生')
    )
  ),
  says(
    'documents',
    '2023年新制定的行政规范性文件为 4 件，没有废止行政规范性文件。',
    stated('normativeDocuments.issued', 4, '4 件'),
    stated('normativeDocuments.repealed', 0, '没有废止')
  ),
  trap('cumulative', '近三年来，全县共办结政府信息公开申请 355 件。'),
  trap('last year', '2022年度收取信息处理费 120 元。'),
  trap('part of the year', '9月底前已收到申请 30 件，超过前一年同期。'),
  trap('subordinates', '各镇（街道）未发生政府信息公开行政诉讼。'),
  trap('published items', '按月公开行政强制执行公告 16 条、征收公告 9 条。')
]
