/** Documents and decisions of table two, and the fee of chapter six. */
import { limited, of, says, stated, within, type Label } from './label'

export const TABLE_TWO: readonly Label[] = [
  // Documents.
  says('documents', '全年制发行政规范性文件 7 件。', stated('normativeDocuments.issued', 7, '7 件')),
  says(
    'documents',
    '2023年，县政府印发行政规范性文件12件，废止3件。',
    stated('normativeDocuments.issued', 12, '12件'),
    stated('normativeDocuments.repealed', 3, '3件')
  ),
  within(
    'disclosure',
    says(
      'documents',
      '本年制发规范性文件 5 件，现行有效规范性文件 61 件。',
      stated('normativeDocuments.issued', 5, '5 件'),
      stated('normativeDocuments.inForce', 61, '61 件')
    )
  ),
  says('documents', '清理后，宣布废止行政规范性文件 14 件。', stated('normativeDocuments.repealed', 14, '14 件')),
  says('documents', '县政府网站集中公开现行有效的行政规范性文件 83 件。', stated('normativeDocuments.inForce', 83, '83 件')),
  says('documents', '发布规范性文件四件，同步解读率100%。', stated('normativeDocuments.issued', 4, '四件')),
  of('青禾镇人民政府', says('documents', '2023年，我镇没有制定行政规范性文件。', stated('normativeDocuments.issued', 0, '没有制定'))),
  of(
    '枫林市林业局',
    says(
      'documents',
      '本年度无新制发规范性文件，无废止规范性文件。',
      stated('normativeDocuments.issued', 0, '无新制发'),
      stated('normativeDocuments.repealed', 0, '无废止')
    )
  ),
  of(
    '枫林市人民政府',
    says(
      'documents',
      '市政府制定规章 1 件，废止规章 2 件，现行有效规章 16 件。',
      stated('regulations.issued', 1, '1 件'),
      stated('regulations.repealed', 2, '2 件'),
      stated('regulations.inForce', 16, '16 件')
    )
  ),
  of('枫林市人民政府', says('documents', '全年出台政府规章三部。', stated('regulations.issued', 3, '三部'))),
  says('documents', '制发规章0件、行政规范性文件8件。', stated('regulations.issued', 0, '0件'), stated('normativeDocuments.issued', 8, '8件')),
  says('documents', '2023年新出台行政规范性文件１０件，全部在县政府网站公开。', stated('normativeDocuments.issued', 10, '１０件')),
  says(
    'documents',
    '行政规范性文件本年制发件数为 6 件、本年废止件数为 0 件、现行有效件数为 39 件。',
    stated('normativeDocuments.issued', 6, '6 件'),
    stated('normativeDocuments.repealed', 0, '0 件'),
    stated('normativeDocuments.inForce', 39, '39 件')
  ),
  says('documents', '印发規範性文件 2 件，廢止 1 件。', stated('normativeDocuments.issued', 2, '2 件'), stated('normativeDocuments.repealed', 1, '1 件')),
  says('documents', '截至2023年底，现行有效行政规范性文件共计 118 件。', stated('normativeDocuments.inForce', 118, '118 件')),
  says('documents', '以县政府及县政府办公室名义制发行政规范性文件 3 件。', limited('normativeDocuments.issued', 3, '3 件')),
  says(
    'documents',
    '制定行政规范性文件 9 件、废止 4 件、继续有效 72 件。',
    stated('normativeDocuments.issued', 9, '9 件'),
    stated('normativeDocuments.repealed', 4, '4 件'),
    stated('normativeDocuments.inForce', 72, '72 件')
  ),
  says('documents', '共有 5 件行政规范性文件被废止或宣布失效。', stated('normativeDocuments.repealed', 5, '5 件')),
  of(
    '枫林市科学技术局',
    says(
      'documents',
      '我局未出台规范性文件，现行有效的规范性文件 4 件。',
      stated('normativeDocuments.issued', 0, '未出台'),
      stated('normativeDocuments.inForce', 4, '4 件')
    )
  ),
  says('documents', '2023年，全县制发行政规范\n性文件 11 件。', stated('normativeDocuments.issued', 11, '11 件')),
  says(
    'documents',
    '规范性文件制发 2 件、废止 2 件、有效 30 件。',
    stated('normativeDocuments.issued', 2, '制发 2 件'),
    stated('normativeDocuments.repealed', 2, '废止 2 件'),
    stated('normativeDocuments.inForce', 30, '30 件')
  ),

  // Decisions.
  says('decisions', '全年办理行政许可 6,320 件。', stated('licensing', 6320, '6,320 件')),
  says('decisions', '作出行政处罚决定 412 件。', stated('penalties', 412, '412 件')),
  says('decisions', '实施行政强制 18 件。', stated('coercion', 18, '18 件')),
  within(
    'disclosure',
    says(
      'decisions',
      '本年行政许可处理决定 905 件，行政处罚处理决定 77 件，行政强制处理决定 0 件。',
      stated('licensing', 905, '905 件'),
      stated('penalties', 77, '77 件'),
      stated('coercion', 0, '0 件')
    )
  ),
  says(
    'decisions',
    '行政许可、行政处罚和行政强制分别为 1500 件、230 件和 11 件。',
    stated('licensing', 1500, '1500 件'),
    stated('penalties', 230, '230 件'),
    stated('coercion', 11, '11 件')
  ),
  of(
    '枫林市市场监督管理局',
    says(
      'decisions',
      '2023年，我局作出行政许可决定 42118 件、行政处罚决定 1306 件。',
      stated('licensing', 42118, '42118 件'),
      stated('penalties', 1306, '1306 件')
    )
  ),
  of(
    '枫林市城市管理局',
    says('decisions', '全年作出行政处罚１０２４件，行政强制措施３６件。', stated('penalties', 1024, '１０２４件'), stated('coercion', 36, '３６件'))
  ),
  of(
    '青禾镇人民政府',
    says('decisions', '本年度我镇未作出行政处罚决定，未实施行政强制。', stated('penalties', 0, '未作出行政处罚'), stated('coercion', 0, '未实施行政强制'))
  ),
  says('decisions', '办理各类行政许可一万二千三百四十六件。', stated('licensing', 12346, '一万二千三百四十六件')),
  says('decisions', '办理行政許可 208 件，行政處罰 15 件。', stated('licensing', 208, '208 件'), stated('penalties', 15, '15 件')),
  of(
    '枫林市农业农村局',
    says('decisions', '全年行政许可办件量 3200 件，行政处罚 56 件。', limited('licensing', 3200, '3200 件'), stated('penalties', 56, '56 件'))
  ),

  // Fee.
  within('other', says('fee', '2023年，全县收取政府信息公开信息处理费 560 元。', stated('fee', 560, '560 元'))),
  within('other', says('fee', '本年度收取信息处理费0元。', stated('fee', 0, '0元'))),
  within('other', says('fee', '本机关没有收取信息处理费。', stated('fee', 0, '没有收取'))),
  within('other', says('fee', '2023年没有发出信息处理费收费通知。', stated('noFeeNotice', 0, '没有发出信息处理费收费通知'))),
  within('other', says('fee', '未发出收费通知，未收取信息处理费。', stated('noFeeNotice', 0, '未发出收费通知'), stated('fee', 0, '未收取'))),
  within('other', says('fee', '信息处理费收取情况：全年未产生信息处理费。', stated('fee', 0, '未产生信息处理费'))),
  within('other', says('fee', '依据《政府信息公开信息处理费管理办法》，2023年收取信息处理费共计 2,310 元。', stated('fee', 2310, '2,310 元'))),
  within('other', says('fee', '2023年度发出信息处理费收费通知 2 件，实际收取金额 180 元。', stated('fee', 180, '180 元'))),
  within(
    'other',
    says('fee', '信息处理费总金额为０元，未向申请人发出收费通知。', stated('fee', 0, '０元'), stated('noFeeNotice', 0, '未向申请人发出收费通知'))
  ),
  within(
    'other',
    says(
      'fee',
      '本年度不存在收取信息处理费的情况，也未发出信息处理费收费通知书。',
      stated('fee', 0, '不存在收取信息处理费'),
      stated('noFeeNotice', 0, '未发出信息处理费收费通知书')
    )
  ),
  within('other', says('fee', '各级行政机关收取政府信息处理费三百元整。', stated('fee', 300, '三百元'))),
  within('other', says('fee', '2023年共计减免信息处理费 40 元，收取 20 元。', limited('fee', 20, '20 元'))),
  within('other', says('fee', '未收取信息处\n理费。', stated('fee', 0, '未收取'))),
  says('fee', '办理依申请公开过程中未收取信息处理费。', stated('fee', 0, '未收取')),
  within('other', says('fee', '2023年，本機關未收取信息處理費。', stated('fee', 0, '未收取')))
]
