/** Wholes and their parts, approximate figures, and percentages with their bases. */
import { adding, of, rated, says, stated, within, type Label } from './label'

export const RECKONED: readonly Label[] = [
  // Wholes and parts.
  adding(
    says('wholes and parts', '全年通过门户网站公开信息 1520 条，其中政务动态 1100 条、公示公告 320 条、政策文件 100 条。'),
    '1520 条',
    '1100 条',
    '320 条',
    '100 条'
  ),
  adding(says('wholes and parts', '开展业务培训 6 次，包括专题培训 2 次、跟班学习 4 次。'), '6 次', '2 次', '4 次'),
  adding(says('wholes and parts', '发布政策解读 45 篇，其中文字解读 20 篇、图片解读 18 篇、视频解读 7 篇。'), '45 篇', '20 篇', '18 篇', '7 篇'),
  adding(says('wholes and parts', '“云溪发布”和“云溪政务”两个公众号共推送信息 2200 条，分别为 1400 条、800 条。'), '2200 条', '1400 条', '800 条'),
  adding(says('wholes and parts', '办理网民留言 96 件（其中：咨询 51 件，投诉 30 件，建议 15 件）。'), '96 件', '51 件', '30 件', '15 件'),
  adding(says('wholes and parts', '召开新闻发布会十二场，其中县级八场、部门四场。'), '十二场', '八场', '四场'),
  adding(says('wholes and parts', '全县政务新媒体账号 38 个，其中微信公众号 25 个，微博 8 个，抖音号 5 个。'), '38 个', '25 个', '8 个', '5 个'),
  adding(says('wholes and parts', '公开财政信息２６０条，其中预算１３０条、决算１３０条。'), '２６０条', '预算１３０条', '决算１３０条'),
  adding(
    says('wholes and parts', '收到申请 58 件，其中网上申请 30 件、信函申请 20 件、当面申请 8 件。', stated('received', 58, '58 件')),
    '58 件',
    '30 件',
    '20 件',
    '8 件'
  ),
  adding(says('wholes and parts', '公开信息 1,806 条，其中县政府部门 1,203 条，乡镇 603 条。'), '1,806 条', '1,203 条', '603 条'),
  says('wholes and parts', '发布信息 860 条，其中民生类 210 条、涉农类 95 条等。'),
  says('wholes and parts', '全县受理申请 87 件，其中土地征收类 33 件，城乡规划类 12 件。', stated('received', 87, '87 件')),
  says('wholes and parts', '政策解读 30 篇，其中视频类 6 篇，负责人解读 9 篇。'),
  adding(
    says(
      'wholes and parts',
      '受理申请 24 件，其中自然人 20 件、商业企业 3 件、科研机构 1 件。',
      stated('received', 24, '24 件'),
      stated('received.naturalPerson', 20, '20 件'),
      stated('received.enterprise', 3, '3 件'),
      stated('received.researchInstitute', 1, '1 件')
    ),
    '24 件',
    '20 件',
    '3 件',
    '1 件'
  ),
  adding(
    within(
      'disputes',
      says(
        'wholes and parts',
        '行政诉讼 8 件，其中维持 5 件、纠正 1 件、其他结果 2 件。',
        stated('litigation', 8, '8 件'),
        stated('litigation.upheld', 5, '5 件'),
        stated('litigation.corrected', 1, '1 件'),
        stated('litigation.other', 2, '2 件')
      )
    ),
    '8 件',
    '5 件',
    '1 件',
    '2 件'
  ),

  // Approximate figures.
  says('approximate figures', '全年受理政府信息公开申请一千一百余件。', stated('received', [1101, 1199], '一千一百余件')),
  says('approximate figures', '共收到申请 300 余件。', stated('received', [301, 399], '300 余件')),
  says('approximate figures', '2023年收到政府信息公开申请近500件。', stated('received', [488, 499], '近500件')),
  says('approximate figures', '办结政府信息公开申请约 1000 件。', stated('answered', [990, 1010], '约 1000 件')),
  says('approximate figures', '全县收到申请80多件，答复80多件。', stated('received', [81, 89], '收到申请80多件'), stated('answered', [81, 89], '答复80多件')),
  says('approximate figures', '答复政府信息公开申请二百二十余件。', stated('answered', [221, 229], '二百二十余件')),
  says('approximate figures', '受理申请 150 件左右。', stated('received', [147, 153], '150 件左右')),
  says('approximate figures', '全年新收申请 200 件以上。', stated('received', [200, 220], '200 件以上')),
  says('approximate figures', '作出行政处罚近千件。', stated('penalties', [975, 999], '近千件')),
  says('approximate figures', '全年办理行政许可 1.5 万余件。', stated('licensing', [15001, 15999], '1.5 万余件')),
  says('approximate figures', '办理行政许可约2.6万件。', stated('licensing', [25800, 26200], '约2.6万件')),
  says('approximate figures', '现行有效行政规范性文件六十余件。', stated('normativeDocuments.inForce', [61, 69], '六十余件')),
  says('approximate figures', '收到政府信息公开申请超过 600 件。', stated('received', [601, 640], '超过 600 件')),
  says('approximate figures', '予以公开政府信息公开申请逾百件。', stated('granted', [101, 110], '逾百件')),
  says('approximate figures', '全年作出行政处罚决定１２００余件。', stated('penalties', [1201, 1299], '１２００余件')),
  says('approximate figures', '申请中自然人申请 90 余件。', stated('received.naturalPerson', [91, 99], '90 余件')),
  says('approximate figures', '共受理申请百余件，办理压力较大。', stated('received', [101, 199], '百余件')),
  of(
    '枫林市不动产登记中心',
    says('approximate figures', '全年申请中属于行政查询事项的 40 余件。', stated('refused.administrativeInquiry', [41, 49], '40 余件'))
  ),

  // Percentages.
  rated(says('percentages', '受理申请 200 件，其中网上申请 130 件，占 65%。', stated('received', 200, '200 件')), '65%'),
  rated(
    says('percentages', '答复 96 件申请，予以公开 60 件，占答复总数的 62.50%。', stated('answered', 96, '96 件'), stated('granted', 60, '60 件')),
    '62.50%'
  ),
  rated(says('percentages', '全年收到申请 66 件，比2022年的 55 件增长 20%。', stated('received', 66, '66 件')), '20%'),
  rated(says('percentages', '2023年收到申请 90 件，2022年收到 120 件，同比下降 25%。', stated('received', 90, '90 件')), '25%'),
  says('percentages', '公开政策文件 40 件，其中配套解读 30 件，解读率达 75%。'),
  rated(says('percentages', '新收申请 70 件，其中涉及征地拆迁 23 件，占 32.9%。', stated('received', 70, '70 件')), '32.9%'),
  rated(says('percentages', '公开建议提案复文 150 件，占总数 200 件的75.0%。'), '75.0%'),
  says('percentages', '政府信息公开申请按时办结率达 100%，群众满意率 98.6%。'),
  rated(says('percentages', '收到申请 30 件，占全市总量 400 件的 7.5%。', stated('received', 30, '30 件')), '7.5%'),
  rated(says('percentages', '收到申请 45 件，较上年 50 件减少 5 件，下降 10%。', stated('received', 45, '45 件')), '10%'),
  rated(
    says('percentages', '不予公开 9 件，占政府信息公开申请答复总数 72 件的 12.5%。', stated('refused', 9, '9 件'), stated('answered', 72, '72 件')),
    '12.5%'
  ),
  rated(says('percentages', '全县网站发布信息 1,500 条，较上年的 1,200 条增长 25.0％。'), '25.0％')
]
