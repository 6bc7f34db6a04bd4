/** Applications answered, all answered, and those carried out to the next year. */
import { limited, of, says, stated, within, type Label } from './label'

export const HANDLED: readonly Label[] = [
  says('answered', '2023年全县共答复政府信息公开申请 176 件。', stated('answered', 176, '176 件')),
  says('answered', '全年办结政府信息公开申请 93 件，未出现逾期情况。', stated('answered', 93, '93 件')),
  says(
    'answered',
    '共受理申请 48 件，答复 45 件，结转下年度办理 3 件。',
    stated('received', 48, '48 件'),
    stated('answered', 45, '45 件'),
    stated('carriedOut', 3, '3 件')
  ),
  says('answered', '本年度依申请公开共办结 64 宗。', stated('answered', 64, '64 宗')),
  says('answered', '依法办理并答复政府信息公开申请 28 件。', stated('answered', 28, '28 件')),
  says('answered', '2023年收到申请 12 件，已全部办结。', stated('received', 12, '12 件'), stated('carriedOut', 0, '全部办结')),
  says('answered', '受理政府信息公开申请 25 件，已全部答复完毕。', stated('received', 25, '25 件'), stated('carriedOut', 0, '全部答复完毕')),
  says('answered', '全年收到依申请公开 34 件，均予以答复。', stated('received', 34, '34 件'), stated('carriedOut', 0, '均予以答复')),
  says('answered', '新收申请 19 件，均已按程序办理完毕。', stated('received', 19, '19 件'), stated('carriedOut', 0, '均已按程序办理完毕')),
  says('answered', '收到申请二十一件，均在法定期限内答复。', stated('received', 21, '二十一件'), limited('carriedOut', 0, '均在法定期限内答复')),
  of(
    '枫林市交通运输局',
    says('answered', '我局共收到政府信息公开申请 14 件，均按时办理完成。', stated('received', 14, '14 件'), limited('carriedOut', 0, '均按时办理完成'))
  ),
  says('answered', '共处理政府信息公开申请 1，207 件。', stated('answered', 1207, '1，207 件')),
  says('answered', '答复申请人政府信息公开申请 82 件，其中告知获取方式和途径较多。', stated('answered', 82, '82 件')),
  says('answered', '2023年已办理完成依申请公开事项 55 件。', stated('answered', 55, '55 件')),
  says('answered', '政府信息公开申请办理答复 136 件，办理质量明显提升。', stated('answered', 136, '136 件')),
  says('answered', '全年累计作出政府信息公开答复 112 件。', stated('answered', 112, '112 件')),
  says('answered', '全年出具政府信息公开告知书 24 份。', limited('answered', 24, '24 份')),
  within('requests', says('answered', '2023年政府信息公开申请办理结果总计 59 件。', stated('answered', 59, '59 件'))),
  says('answered', '收到申请 16 件，当年办结 16 件。', stated('received', 16, '申请 16 件'), stated('answered', 16, '办结 16 件')),
  says('answered', '办结申请１０４件，平均用时 9 个工作日。', stated('answered', 104, '１０４件')),
  says('answered', '答复政府信息公开申请三十七件，全部留存归档。', stated('answered', 37, '三十七件')),
  says('answered', '全縣共答覆政府信息公開申請 44 件。', stated('answered', 44, '44 件')),
  says('answered', '依申请公开件均已按要求办结。', stated('carriedOut', 0, '均已按要求办结')),
  says('answered', '受理政府信息公开申请5件，已办结5件，满意度高。', stated('received', 5, '申请5件'), stated('answered', 5, '办结5件')),
  says('answered', '共收到申请 233 件，经补正、征求意见等程序，答复 229 件。', stated('received', 233, '233 件'), stated('answered', 229, '229 件')),
  says('answer rate', '2023年受理申请 8 件，办结率100%。', stated('received', 8, '8 件')),
  of(
    '白马乡人民政府',
    says('answered', '2023年白马乡受理政府信息公开申请 3 件，答复 3 件。', stated('received', 3, '申请 3 件'), stated('answered', 3, '答复 3 件'))
  ),
  says('answered', '收到的 27 件政府信息公开申请已全部依规办理答复。', stated('received', 27, '27 件'), limited('carriedOut', 0, '已全部依规办理答复')),

  // Carried out.
  says('carried out', '有 6 件政府信息公开申请结转下年度继续办理。', stated('carriedOut', 6, '6 件')),
  says(
    'carried out',
    '全年受理 66 件申请，办结 63 件，结转2024年 3 件。',
    stated('received', 66, '66 件'),
    stated('answered', 63, '63 件'),
    stated('carriedOut', 3, '3 件')
  ),
  says('carried out', '5 件申请因处于法定办理期限内，转下年度办理。', stated('carriedOut', 5, '5 件')),
  says('carried out', '截至2023年12月31日，政府信息公开申请尚有 2 件未到答复期限，结转至2024年。', stated('carriedOut', 2, '2 件')),
  says('carried out', '除1件申请顺延至下年度外，其余申请均已答复。', stated('carriedOut', 1, '1件')),
  says('carried out', '收到申请 38 件，无结转下年度继续办理的申请。', stated('received', 38, '38 件'), stated('carriedOut', 0, '无结转下年度')),
  says('carried out', '结转下年度政府信息公开申请0件。', stated('carriedOut', 0, '0件')),
  says('carried out', '年末无下年度结转，办理工作当年清零。', stated('carriedOut', 0, '无下年度结转')),
  says('carried out', '依申请公开全部当年办结，未结转下年度。', stated('carriedOut', 0, '未结转下年度')),
  says(
    'carried out',
    '共收到政府信息公开申请 200 件，另有 10 件正在办理，将于2024年1月答复。',
    stated('received', 200, '200 件'),
    stated('carriedOut', 10, '10 件')
  ),
  says('carried out', '结转下一年度继续办理的申请为七件。', stated('carriedOut', 7, '七件')),
  says('carried out', '因征求第三方意见，4 件申请转接至下年度办理。', stated('carriedOut', 4, '4 件')),
  says(
    'carried out',
    '新收申请 29 件，上年结转 2 件，答复 30 件，结转下年 1 件。',
    stated('received', 29, '29 件'),
    stated('carriedIn', 2, '2 件'),
    stated('answered', 30, '30 件'),
    stated('carriedOut', 1, '1 件')
  ),
  says(
    'carried out',
    '答复申请 51 件，结转下年度 12 件，主要是 12 月中下旬收到的申请。',
    stated('answered', 51, '51 件'),
    stated('carriedOut', 12, '结转下年度 12 件')
  ),
  within('requests', says('carried out', '至年底仍有 3 件在办，结转到2024年度。', stated('carriedOut', 3, '3 件'))),
  says('carried out', '結轉下年度繼續辦理的申請 5 件。', stated('carriedOut', 5, '5 件')),
  says(
    'carried out',
    '申请办理情况：本年新收 80 件，上年结转 0 件，办结 77 件，结转下年度继续办理 3 件。',
    stated('received', 80, '80 件'),
    stated('carriedIn', 0, '结转 0 件'),
    stated('answered', 77, '77 件'),
    stated('carriedOut', 3, '3 件')
  ),
  says('carried out', '政府信息公开申请办理中的有 1 件，已结转到次年。', stated('carriedOut', 1, '1 件')),
  says('carried out', '其中9件申请跨年\n度结转，预计2024年2月前办结。', limited('carriedOut', 9, '9件')),
  says(
    'carried out',
    '受理申请 42 件，办结 42 件，结转 0 件。',
    stated('received', 42, '受理申请 42 件'),
    stated('answered', 42, '办结 42 件'),
    stated('carriedOut', 0, '结转 0 件')
  )
]
