/** Who applied, and who went to reconsideration or to court. */
import { adding, limited, of, rated, says, stated, within, type Label } from './label'

export const PARTIES: readonly Label[] = [
  // Applicants.
  adding(
    says(
      'applicants',
      '2023年收到政府信息公开申请 90 件，其中自然人 71 件，法人或其他组织 19 件。',
      stated('received', 90, '90 件'),
      stated('received.naturalPerson', 71, '71 件'),
      stated('received.organizations', 19, '19 件')
    ),
    '90 件',
    '71 件',
    '19 件'
  ),
  says(
    'applicants',
    '自然人申请 103 件，法人和其他组织申请 22 件。',
    stated('received.naturalPerson', 103, '103 件'),
    stated('received.organizations', 22, '22 件')
  ),
  says(
    'applicants',
    '新收申请中，公民个人提出申请 44 件，法人、其他组织提出申请 6 件。',
    stated('received.naturalPerson', 44, '44 件'),
    stated('received.organizations', 6, '6 件')
  ),
  says('applicants', '收到申请 7 件，均为自然人申请。', stated('received', 7, '7 件'), stated('received.organizations', 0, '均为自然人')),
  says('applicants', '收到申请 9 件，全部由公民个人提出。', stated('received', 9, '9 件'), stated('received.organizations', 0, '全部由公民个人')),
  says(
    'applicants',
    '政府信息公开申请新收 26 件，申请主体全部为自然人。',
    stated('received', 26, '26 件'),
    stated('received.organizations', 0, '全部为自然人')
  ),
  of('白马乡人民政府', says('applicants', '本年度受理1位公民提出的政府信息公开申请，已依法答复。', limited('received', 1, '1位'))),
  says('applicants', '商业企业提出政府信息公开申请 8 件。', stated('received.enterprise', 8, '8 件')),
  says('applicants', '法律服务机构提出政府信息公开申请十二件，较为集中。', stated('received.legalService', 12, '十二件')),
  says(
    'applicants',
    '科研机构申请 1 件、社会公益组织申请 2 件。',
    stated('received.researchInstitute', 1, '1 件'),
    stated('received.socialOrganization', 2, '2 件')
  ),
  says(
    'applicants',
    '按申请人性质划分，自然人申请２１０件，商业企业申请４０件，法律服务机构申请１６件。',
    stated('received.naturalPerson', 210, '２１０件'),
    stated('received.enterprise', 40, '４０件'),
    stated('received.legalService', 16, '１６件')
  ),
  rated(
    says('applicants', '收到申请 80 件，自然人申请 68 件，占 85%。', stated('received', 80, '80 件'), stated('received.naturalPerson', 68, '68 件')),
    '85%'
  ),
  rated(
    says(
      'applicants',
      '收到申请 125 件，其中自然人 115 件，占比为92.0%，法人或其他组织 10 件，占比为8.0%。',
      stated('received', 125, '125 件'),
      stated('received.naturalPerson', 115, '115 件'),
      stated('received.organizations', 10, '10 件')
    ),
    '92.0%',
    '8.0%'
  ),
  within(
    'requests',
    says(
      'applicants',
      '从表中看，自然人提出的申请为 55 件，法人或者其他组织提出的申请为 5 件。',
      stated('received.naturalPerson', 55, '55 件'),
      stated('received.organizations', 5, '5 件')
    )
  ),
  says(
    'applicants',
    '全年新收申请 30 件（自然人 27 件、法人或其他组织 3 件）。',
    stated('received', 30, '30 件'),
    stated('received.naturalPerson', 27, '27 件'),
    stated('received.organizations', 3, '3 件')
  ),
  says(
    'applicants',
    '自然人、法人或其他组织申请分别为 61 件、9 件。',
    stated('received.naturalPerson', 61, '61 件'),
    stated('received.organizations', 9, '9 件')
  ),
  says(
    'applicants',
    '未收到自然人以外的申请主体提出的政府信息公开申请，自然人申请 17 件。',
    limited('received.organizations', 0, '未收到'),
    stated('received.naturalPerson', 17, '17 件')
  ),
  of(
    '枫林市人力资源和社会保障局',
    says('applicants', '我局收到公民申请 34 件，企业申请 3 件。', stated('received.naturalPerson', 34, '34 件'), stated('received.enterprise', 3, '3 件'))
  ),
  says(
    'applicants',
    '公民个人全年共提交申请 48 件；法律服务机构申请 4 件。',
    stated('received.naturalPerson', 48, '48 件'),
    stated('received.legalService', 4, '4 件')
  ),
  says('applicants', '受理自然人申請 20 件、法人申請 2 件。', stated('received.naturalPerson', 20, '20 件'), stated('received.organizations', 2, '2 件')),

  // Reconsideration.
  says('reconsideration and litigation', '2023年因政府信息公开被申请行政复议 11 件。', stated('reconsideration', 11, '11 件')),
  says(
    'reconsideration and litigation',
    '全县共发生政府信息公开类行政复议案件 6 起，其中维持 4 起，纠正 2 起。',
    stated('reconsideration', 6, '6 起'),
    stated('reconsideration.upheld', 4, '4 起'),
    stated('reconsideration.corrected', 2, '2 起')
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '行政复议 8 件，其中结果维持 5 件、结果纠正 1 件、其他结果 2 件。',
      stated('reconsideration', 8, '8 件'),
      stated('reconsideration.upheld', 5, '5 件'),
      stated('reconsideration.corrected', 1, '1 件'),
      stated('reconsideration.other', 2, '2 件')
    )
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '本年度共有行政复议 3 件，均维持原答复。',
      stated('reconsideration', 3, '3 件'),
      stated('reconsideration.upheld', 3, '均维持')
    )
  ),
  within(
    'disputes',
    says('reconsideration and litigation', '行政复议五件，尚未审结一件。', stated('reconsideration', 5, '五件'), stated('reconsideration.pending', 1, '一件'))
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '行政复议案件 4 件，未出现被纠正的情况。',
      stated('reconsideration', 4, '4 件'),
      stated('reconsideration.corrected', 0, '未出现被纠正')
    )
  ),
  says(
    'reconsideration and litigation',
    '政府信息公开答复被申请复议 2 件，复议机关予以维持 2 件。',
    stated('reconsideration', 2, '复议 2 件'),
    stated('reconsideration.upheld', 2, '维持 2 件')
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '2023年，政府信息公开行政复议共１０件，其中维持６件，纠正３件，其他１件。',
      stated('reconsideration', 10, '１０件'),
      stated('reconsideration.upheld', 6, '６件'),
      stated('reconsideration.corrected', 3, '３件'),
      stated('reconsideration.other', 1, '１件')
    )
  ),
  within('disputes', says('reconsideration and litigation', '未发生政府信息公开行政复议案件。', stated('reconsideration', 0, '未发生政府信息公开行政复议'))),
  of(
    '枫林市退役军人事务局',
    says(
      'reconsideration and litigation',
      '全年未引发行政复议和行政诉讼。',
      stated('reconsideration', 0, '未引发行政复议'),
      stated('litigation', 0, '未引发行政复议和行政诉讼')
    )
  ),
  of(
    '青禾镇人民政府',
    says(
      'reconsideration and litigation',
      '无因政府信息公开引起的行政复议、行政诉讼案件。',
      stated('reconsideration', 0, '无因政府信息公开引起的行政复议'),
      stated('litigation', 0, '无因政府信息公开引起的行政复议、行政诉讼')
    )
  ),
  of(
    '枫林市应急管理局',
    within(
      'disputes',
      says(
        'reconsideration and litigation',
        '2023年度，没有公民、法人或其他组织因政府信息公开工作申请行政复议、提起行政诉讼。',
        stated('reconsideration', 0, '没有公民、法人或其他组织因政府信息公开工作申请行政复议'),
        stated('litigation', 0, '没有公民、法人或其他组织因政府信息公开工作申请行政复议、提起行政诉讼')
      )
    )
  ),
  within(
    'disputes',
    says('reconsideration and litigation', '行政复议0件，行政诉讼0件。', stated('reconsideration', 0, '行政复议0件'), stated('litigation', 0, '行政诉讼0件'))
  ),
  says(
    'reconsideration and litigation',
    '政府信息公开工作未产生复议、诉讼。',
    stated('reconsideration', 0, '未产生复议'),
    stated('litigation', 0, '未产生复议、诉讼')
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '本年度未出现因政府信息公开被提起行政复议或者行政诉讼的情形。',
      stated('reconsideration', 0, '未出现因政府信息公开被提起行政复议'),
      stated('litigation', 0, '未出现因政府信息公开被提起行政复议或者行政诉讼')
    )
  ),
  of(
    '白马乡人民政府',
    says('reconsideration and litigation', '我乡政府信息公开行政复议、诉讼均为零。', stated('reconsideration', 0, '均为零'), stated('litigation', 0, '均为零'))
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '本機關未發生因政府信息公開引起的行政復議、行政訴訟。',
      stated('reconsideration', 0, '未發生因政府信息公開引起的行政復議'),
      stated('litigation', 0, '未發生因政府信息公開引起的行政復議、行政訴訟')
    )
  ),

  // Litigation.
  says('reconsideration and litigation', '因政府信息公开引发行政诉讼 4 件。', stated('litigation', 4, '4 件')),
  says(
    'reconsideration and litigation',
    '政府信息公开类行政诉讼 9 宗，法院判决维持 7 宗，纠正 1 宗，尚未审结 1 宗。',
    stated('litigation', 9, '9 宗'),
    stated('litigation.upheld', 7, '7 宗'),
    stated('litigation.corrected', 1, '纠正 1 宗'),
    stated('litigation.pending', 1, '审结 1 宗')
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '未经复议直接起诉 6 件，复议后起诉 2 件。',
      stated('directLitigation', 6, '6 件'),
      stated('litigationAfterReconsideration', 2, '2 件')
    )
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '行政诉讼 7 件，其中未经复议直接起诉的 5 件，经复议后起诉的 2 件，均尚未审结。',
      stated('litigation', 7, '7 件'),
      stated('directLitigation', 5, '5 件'),
      stated('litigationAfterReconsideration', 2, '2 件'),
      limited('litigation.pending', 7, '均尚未审结')
    )
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '复议后起诉三件，结果均为维持。',
      stated('litigationAfterReconsideration', 3, '三件'),
      stated('litigationAfterReconsideration.upheld', 3, '均为维持')
    )
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '直接提起行政诉讼的 2 件，复议后再起诉的 0 件。',
      stated('directLitigation', 2, '2 件'),
      stated('litigationAfterReconsideration', 0, '0 件')
    )
  ),
  says(
    'reconsideration and litigation',
    '发生涉政府信息公开行政诉讼案件 3 起，无败诉。',
    stated('litigation', 3, '3 起'),
    limited('litigation.corrected', 0, '无败诉')
  ),
  says(
    'reconsideration and litigation',
    '被申请行政复议 5 件、被提起行政诉讼 2 件，均因政府信息公开申请答复引起。',
    stated('reconsideration', 5, '5 件'),
    stated('litigation', 2, '2 件')
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '2023年，涉及政府信息公开的行政复议、行政诉讼案件分别为 12 件和 5 件。',
      stated('reconsideration', 12, '12 件'),
      stated('litigation', 5, '5 件')
    )
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '政府信息公开行政复议和行政诉讼案件共 15 件，其中行政复议 9 件，行政诉讼 6 件。',
      limited('reconsideration+litigation', 15, '15 件'),
      stated('reconsideration', 9, '9 件'),
      stated('litigation', 6, '6 件')
    )
  ),
  within(
    'disputes',
    says('reconsideration and litigation', '行政复议 1 件，未发生行政诉讼。', stated('reconsideration', 1, '1 件'), stated('litigation', 0, '未发生行政诉讼'))
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '未发生行政复议；行政诉讼 2 件，正在审理中。',
      stated('reconsideration', 0, '未发生行政复议'),
      stated('litigation', 2, '2 件'),
      limited('litigation.pending', 2, '正在审理中')
    )
  ),
  within(
    'problems',
    says('reconsideration and litigation', '答复质量有待提高，2023年因政府信息公开被行政复议纠正 3 件。', stated('reconsideration.corrected', 3, '3 件'))
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '行政复\n议 6\n件，结果维持 6\n件。',
      stated('reconsideration', 6, '议 6\n件'),
      stated('reconsideration.upheld', 6, '维持 6\n件')
    )
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '行政诉讼共三起，结果维持两起，结果纠正一起。',
      stated('litigation', 3, '三起'),
      stated('litigation.upheld', 2, '两起'),
      stated('litigation.corrected', 1, '一起')
    )
  ),
  within(
    'disputes',
    says(
      'reconsideration and litigation',
      '政府信息公开行政复议 16 件，维持 12 件，维持率 75%。',
      stated('reconsideration', 16, '16 件'),
      stated('reconsideration.upheld', 12, '12 件')
    )
  )
]
