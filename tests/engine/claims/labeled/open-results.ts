/** Results of handling: every row and group of part three of table three, alone, in lists and as shares. */
import { adding, limited, of, rated, says, stated, within, type Label } from './label'

export const RESULTS: readonly Label[] = [
  // Groups.
  says('results', '办结的政府信息公开申请中，予以公开 64 件。', stated('granted', 64, '64 件')),
  says('results', '2023年对申请人同意公开的政府信息公开申请有 38 件。', stated('granted', 38, '38 件')),
  says('results', '答复政府信息公开申请时予以公开的十九件，部分公开的两件。', stated('granted', 19, '十九件'), stated('partlyGranted', 2, '两件')),
  says('results', '申请结果为部分公开的 7 件，均作了区分处理。', stated('partlyGranted', 7, '7 件')),
  says('results', '依申请公开答复中，予以公开和部分公开共计 51 件。', stated('granted+partlyGranted', 51, '51 件')),
  says('results', '公开（含部分公开）政府信息公开申请 33 件。', stated('granted+partlyGranted', 33, '33 件')),
  says('results', '政府信息公开申请不予公开 9 件，理由均在答复书中说明。', stated('refused', 9, '9 件')),
  says('results', '办理申请时作出不予公开决定的有 4 件。', stated('refused', 4, '4 件')),
  says('results', '申请办理中无法提供政府信息 22 件，已告知理由。', stated('unavailable', 22, '22 件')),
  says('results', '政府信息公开申请不予处理 3 件。', stated('unprocessed', 3, '3 件')),
  says('results', '政府信息公开申请作其他处理 8 件。', stated('otherwise', 8, '8 件')),
  says(
    'results',
    '对政府信息公开申请，没有作出不予公开、不予处理决定。',
    stated('refused', 0, '没有作出不予公开'),
    stated('unprocessed', 0, '没有作出不予公开、不予处理')
  ),
  says('results', '申请人主动撤回政府信息公开申请 2 件。', limited('otherwise', 2, '2 件')),
  adding(
    says(
      'results',
      '答复申请 42 件，包括予以公开 25 件、部分公开 2 件、不予公开 3 件、无法提供 10 件、其他处理 2 件。',
      stated('answered', 42, '42 件'),
      stated('granted', 25, '25 件'),
      stated('partlyGranted', 2, '部分公开 2 件'),
      stated('refused', 3, '3 件'),
      stated('unavailable', 10, '10 件'),
      stated('otherwise', 2, '其他处理 2 件')
    ),
    '42 件',
    '25 件',
    '部分公开 2 件',
    '3 件',
    '10 件',
    '其他处理 2 件'
  ),
  adding(
    says(
      'results',
      '2023年收到申请 100 件，办结 100 件。其中：予以公开71件，部分公开5件，不予公开6件，无法提供13件，不予处理4件，其他处理1件。',
      stated('received', 100, '收到申请 100 件'),
      stated('answered', 100, '办结 100 件'),
      stated('granted', 71, '71件'),
      stated('partlyGranted', 5, '5件'),
      stated('refused', 6, '6件'),
      stated('unavailable', 13, '13件'),
      stated('unprocessed', 4, '4件'),
      stated('otherwise', 1, '其他处理1件')
    ),
    '办结 100 件',
    '71件',
    '5件',
    '6件',
    '13件',
    '4件',
    '其他处理1件'
  ),
  rated(
    adding(
      says(
        'results',
        '全年答复申请 50 件，其中予以公开 30 件（占 60%）、不予公开 5 件（占 10%）、无法提供 15 件（占 30%）。',
        stated('answered', 50, '50 件'),
        stated('granted', 30, '30 件'),
        stated('refused', 5, '不予公开 5 件'),
        stated('unavailable', 15, '15 件')
      ),
      '50 件',
      '30 件',
      '不予公开 5 件',
      '15 件'
    ),
    '60%',
    '10%',
    '30%'
  ),
  says(
    'results',
    '在答复的申请中，予以公开、部分公开、不予公开分别为 20 件、3 件和 6 件。',
    stated('granted', 20, '20 件'),
    stated('partlyGranted', 3, '3 件'),
    stated('refused', 6, '6 件')
  ),
  says(
    'results',
    '（二）依申请公开。共受理申请 36 件，其中，予以公开 18 件，部分公开 4 件，不予公开 2 件，无法提供 7 件，不予处理 1 件，其他处理 4 件，全部办结。',
    stated('received', 36, '36 件'),
    stated('granted', 18, '18 件'),
    stated('partlyGranted', 4, '部分公开 4 件'),
    stated('refused', 2, '2 件'),
    stated('unavailable', 7, '7 件'),
    stated('unprocessed', 1, '1 件'),
    stated('otherwise', 4, '其他处理 4 件'),
    stated('carriedOut', 0, '全部办结')
  ),
  says(
    'results',
    '申请答复类型：予以公开15件；部分公开0件；不予公开0件；无法提供3件。',
    stated('granted', 15, '15件'),
    stated('partlyGranted', 0, '部分公开0件'),
    stated('refused', 0, '不予公开0件'),
    stated('unavailable', 3, '3件')
  ),
  of('枫林市住房和城乡建设局', says('results', '我局受理申请 13 件，均予以公开。', stated('received', 13, '13 件'), stated('granted', 13, '均予以公开'))),
  says(
    'results',
    '依申请公开答复结果：予以公開 11 件，部分公開 1 件，無法提供 2 件。',
    stated('granted', 11, '11 件'),
    stated('partlyGranted', 1, '1 件'),
    stated('unavailable', 2, '2 件')
  ),
  says(
    'results',
    '本年度办结申请 9 件：属于予以公开范围的 6 件，属于不予公开范围的 3 件。',
    stated('answered', 9, '9 件'),
    stated('granted', 6, '6 件'),
    stated('refused', 3, '3 件')
  ),
  says('results', '办结依申请公开 14 件，14 件均为予以公开。', stated('answered', 14, '办结依申请公开 14 件'), stated('granted', 14, '14 件均为予以公开')),
  says('results', '政府信息公开申请予以公开\n17 件，无法提\n供 5 件。', stated('granted', 17, '17 件'), stated('unavailable', 5, '5 件')),
  says(
    'results',
    '申请予以公开（２９件）、部分公开（３件）、其他处理（１件）。',
    stated('granted', 29, '２９件'),
    stated('partlyGranted', 3, '３件'),
    stated('otherwise', 1, '１件')
  ),

  // Rows of (三).
  says('results', '因申请内容属于国家秘密而不予公开的 2 件。', stated('refused.stateSecret', 2, '2 件')),
  says('results', '政府信息公开申请中，法律、行政法规禁止公开的 3 件，不予公开。', stated('refused.otherLaw', 3, '3 件')),
  says('results', '申请公开后可能危及国家安全、公共安全、经济安全和社会稳定的 1 件，不予公开。', stated('refused.securityStability', 1, '1 件')),
  says('results', '公开申请办理中，因保护第三方合法权益不予公开 6 件。', stated('refused.thirdParty', 6, '6 件')),
  says('results', '申请事项属于三类内部事务信息的 5 件，不予公开。', stated('refused.internalAffairs', 5, '5 件')),
  says('results', '因属于四类过程性信息对申请不予公开 12 件。', stated('refused.processRecords', 12, '12 件')),
  says('results', '所申请信息属于行政执法案卷的 10 件。', stated('refused.enforcementFiles', 10, '10 件')),
  says('results', '申请内容属于行政查询事项的 21 件，已指引申请人查询。', stated('refused.administrativeInquiry', 21, '21 件')),
  adding(
    says(
      'results',
      '对申请不予公开 15 件，其中属于行政执法案卷 8 件，属于行政查询事项 5 件，保护第三方合法权益 2 件。',
      stated('refused', 15, '15 件'),
      stated('refused.enforcementFiles', 8, '8 件'),
      stated('refused.administrativeInquiry', 5, '查询事项 5 件'),
      stated('refused.thirdParty', 2, '2 件')
    ),
    '15 件',
    '8 件',
    '查询事项 5 件',
    '2 件'
  ),
  says(
    'results',
    '申请不予公开情形：过程性信息四件、内部事务信息一件。',
    stated('refused.processRecords', 4, '四件'),
    stated('refused.internalAffairs', 1, '一件')
  ),

  // Rows of (四).
  says('results', '申请的信息本机关不掌握的 14 件，均告知申请人。', stated('unavailable.notHeld', 14, '14 件')),
  says('results', '申请的政府信息没有现成信息、需要另行制作的 6 件。', stated('unavailable.mustCreate', 6, '6 件')),
  says('results', '经补正后申请内容仍不明确的 3 件。', stated('unavailable.unclear', 3, '3 件')),
  adding(
    says(
      'results',
      '政府信息公开申请无法提供 26 件，包括本机关不掌握相关政府信息 20 件，没有现成信息需要另行制作 4 件，补正后申请内容仍不明确 2 件。',
      stated('unavailable', 26, '26 件'),
      stated('unavailable.notHeld', 20, '20 件'),
      stated('unavailable.mustCreate', 4, '制作 4 件'),
      stated('unavailable.unclear', 2, '明确 2 件')
    ),
    '26 件',
    '20 件',
    '制作 4 件',
    '明确 2 件'
  ),
  says('results', '因本机关不掌握相关政府信息，无法提供的申请有十一件。', stated('unavailable.notHeld', 11, '十一件')),

  // Rows of (五).
  says('results', '属于信访举报投诉类申请的 18 件，告知通过相应渠道解决。', stated('unprocessed.petition', 18, '18 件')),
  says('results', '重复申请 5 件，不再重复处理。', stated('unprocessed.repeated', 5, '5 件')),
  says('results', '要求提供公开出版物的申请 2 件，告知获取途径。', stated('unprocessed.publication', 2, '2 件')),
  says('results', '认定无正当理由大量反复申请 30 件。', stated('unprocessed.excessive', 30, '30 件')),
  says('results', '申请中要求行政机关确认或重新出具已获取信息的 1 件。', stated('unprocessed.confirmation', 1, '1 件')),
  adding(
    says(
      'results',
      '申请不予处理 7 件，其中信访举报投诉类申请 4 件、重复申请 3 件。',
      stated('unprocessed', 7, '7 件'),
      stated('unprocessed.petition', 4, '4 件'),
      stated('unprocessed.repeated', 3, '3 件')
    ),
    '7 件',
    '4 件',
    '3 件'
  ),

  // Rows of (六).
  says('results', '申请人无正当理由逾期不补正、不再处理其政府信息公开申请的 5 件。', stated('otherwise.notCorrected', 5, '5 件')),
  says('results', '申请人逾期未按收费通知要求缴纳费用、不再处理其政府信息公开申请 1 件。', stated('otherwise.feeUnpaid', 1, '1 件')),
  adding(
    says(
      'results',
      '申请其他处理 13 件，其中逾期不补正 9 件，其他 4 件。',
      stated('otherwise', 13, '13 件'),
      stated('otherwise.notCorrected', 9, '9 件'),
      limited('otherwise.other', 4, '4 件')
    ),
    '13 件',
    '9 件',
    '4 件'
  ),

  // With shares and in other chapters.
  says('results', '办结申请 64 件，予以公开率 75%，予以公开 48 件。', stated('answered', 64, '64 件'), stated('granted', 48, '48 件')),
  within(
    'requests',
    says(
      'results',
      '表中予以公开 40 件，部分公开 6 件，两项合计 46 件。',
      stated('granted', 40, '40 件'),
      stated('partlyGranted', 6, '6 件'),
      limited('granted+partlyGranted', 46, '46 件')
    )
  ),
  within('problems', says('results', '全年申请中无法提供的有 31 件，反映出公众对机关职责了解不够。', stated('unavailable', 31, '31 件'))),
  rated(says('results', '共办结申请 160 件，其中不予公开 12 件，占 7.5％。', stated('answered', 160, '160 件'), stated('refused', 12, '12 件')), '7.5％'),
  says(
    'results',
    '受理依申请公开 6 件，予以公开 4 件，另 2 件因信息不由本机关掌握无法提供。',
    stated('received', 6, '6 件'),
    stated('granted', 4, '4 件'),
    stated('unavailable', 2, '2 件')
  ),
  says(
    'results',
    '政府信息公开申请办理情况为：予以公开 1 件、不予处理 1 件。',
    stated('granted', 1, '予以公开 1 件'),
    stated('unprocessed', 1, '不予处理 1 件')
  ),
  says('results', '申请部分公开、不予公开各 3 件。', stated('partlyGranted', 3, '各 3 件'), stated('refused', 3, '各 3 件')),
  says(
    'results',
    '答复申请：予以公开类 1,030 件，无法提供类 402 件，不予公开类 217 件。',
    stated('granted', 1030, '1,030 件'),
    stated('unavailable', 402, '402 件'),
    stated('refused', 217, '217 件')
  )
]
