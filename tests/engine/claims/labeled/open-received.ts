/** Applications received, none received, and those carried in from the year before. */
import { limited, of, says, stated, within, type Label } from './label'

export const RECEIVED: readonly Label[] = [
  says('received', '2023年，我县共收到政府信息公开申请 92 件。', stated('received', 92, '92 件')),
  says('received', '2023年度，云溪县各级各部门共受理依申请公开政府信息事项131件。', stated('received', 131, '131件')),
  says('received', '（二）依申请公开情况。全年新收政府信息公开申请 207 件，比较集中的领域是土地征收和规划许可。', stated('received', 207, '207 件')),
  says('received', '(二)依申请公开:本年度共收到申请18件。', stated('received', 18, '18件')),
  says('received', '依申请公开工作有序推进，全县共接到政府信息公开申请三百一十五件。', stated('received', 315, '三百一十五件')),
  of('枫林市生态环境局', says('received', '我局全年受理公开申请 26 起，内容多为环境影响评价文件。', stated('received', 26, '26 起'))),
  of('枫林市公安局', says('received', '2023年，市公安局机关共收到政府信息公开申请２４６件。', stated('received', 246, '２４６件'))),
  of('青禾镇人民政府', says('received', '2023年，青禾镇共收到依申请公开件1件，内容涉及农村宅基地审批。', stated('received', 1, '1件'))),
  says('received', '截至2023年12月31日，全县累计新收本年度政府信息公开申请 77 件。', stated('received', 77, '77 件')),
  says('received', '2023年共有 43 件政府信息公开申请被受理登记。', stated('received', 43, '43 件')),
  says('received', '政府信息公开申请量为 2,105 件，仍处于较高水平。', stated('received', 2105, '2,105 件')),
  says('received', '全年政府信息公开申请总数达1 036件，办理任务较重。', limited('received', 1036, '1 036件')),
  says('received', '本年度依申请公开政府信息收件数为 58 件，均按时转办。', stated('received', 58, '58 件')),
  says('received', '通过各种渠道共收到政府信息公开申请 65 件。', stated('received', 65, '65 件')),
  says('received', '经统计，2023年全县政府信息公开申请受理数为 84 宗。', stated('received', 84, '84 宗')),
  says('received', '公民、法人和其他组织向我县提出政府信息公开申请 120 个。', stated('received', 120, '120 个')),
  within('requests', says('received', '2023年，县政府及所属部门收到公开申请 99 件，数据见上表。', stated('received', 99, '99 件'))),
  within(
    'problems',
    says('received', '一是申请办理能力有待提升。2023年全县收到政府信息公开申请 163 件，部分单位答复说理不够充分。', stated('received', 163, '163 件'))
  ),
  says('received', '2023年，全縣受理政府資訊公開申請 36 件。', stated('received', 36, '36 件')),
  says('received', '本年度新收到政府信息公开\n申请 52 件，申请人以居民为主。', stated('received', 52, '52 件')),
  says('received', '2023 年 ， 全 县 共 收 到 政府信息公开申请 28 件 。', stated('received', 28, '28 件')),
  says('received', '加强登记、补正、答复、送达、归档全流程管理，共受理申请 49 件。', stated('received', 49, '49 件')),
  says('received', '收到政府信息公开申请49次，每次均由专人负责接收。', stated('received', 49, '49次')),
  says('received', '依申请公开政府信息：受理 62 件；答复 60 件。', stated('received', 62, '62 件'), stated('answered', 60, '60 件')),
  says('received', '2023年，全县政府信息公开申请新收 70 件、办结 70 件。', stated('received', 70, '新收 70 件'), stated('answered', 70, '办结 70 件')),
  of('枫林市卫生健康委员会', says('received', '全年共收到书面政府信息公开申请 9 件。', limited('received', 9, '9 件'))),
  of('枫林市教育局', says('received', '市教育局收到依申请公开信息六件，均在规定时限内办理。', stated('received', 6, '六件'))),
  of('红岭街道办事处', says('received', '街道全年收到政府信息公开申请 4 份。', stated('received', 4, '4 份'))),
  says('received', '2023年度收到的政府信息公开申请一共是 15 件。', stated('received', 15, '15 件')),
  says('received', '今年全县各单位共登记政府信息公开申请 144 件（不含咨询），较好保障了公众知情权。', stated('received', 144, '144 件')),
  says('received', '依法处理公众提出的申请，年度内收到依申请公开申请表 33 份。', stated('received', 33, '33 份')),
  says('received', '一是规范办理流程。2023年新收申请 57 件。二是加强会商，召开会商会 6 次。', stated('received', 57, '57 件')),
  says('received', '2023年（1月1日至12月31日）全县受理政府信息公开申请 46 件。', stated('received', 46, '46 件')),
  says('received', '全县全年依申请公开受理量 510 件，办理质量稳步提高。', stated('received', 510, '510 件')),

  // Nothing received.
  of('青禾镇人民政府', says('nothing received', '2023年，青禾镇未收到政府信息公开申请。', stated('received', 0, '未收到'))),
  of('青禾镇人民政府', says('nothing received', '（二）依申请公开：我镇本年度无依申请公开事项。', stated('received', 0, '无依申请公开事项'))),
  of(
    '红岭街道办事处',
    says(
      'nothing received',
      '全年没有接到群众的政府信息公开申请，也没有上年结转件。',
      stated('received', 0, '没有接到'),
      stated('carriedIn', 0, '没有上年结转')
    )
  ),
  of('枫林市统计局', says('nothing received', '2023年度，市统计局收到政府信息公开申请 0 件。', stated('received', 0, '0 件'))),
  of('枫林市气象局', says('nothing received', '本单位未受理政府信息公开申请。', stated('received', 0, '未受理'))),
  of('枫林市民政局', says('nothing received', '2023年尚无公民申请公开政府信息。', limited('received', 0, '尚无'))),
  of('枫林市审计局', says('nothing received', '2023年度未共收到依申请公开政府信息申请。', stated('received', 0, '未共收到'))),
  of('枫林市信访局', says('nothing received', '依申请公开情况：无。', limited('received', 0, '无'))),
  of('枫林市司法局', says('nothing received', '报告期内，局机关没有收到公民、法人或其他组织要求公开政府信息的申请。', stated('received', 0, '没有收到'))),
  of('枫林市粮食和物资储备局', says('nothing received', '今年以来未收到任何形式的政府信息公开申请。', stated('received', 0, '未收到'))),
  of(
    '白马乡人民政府',
    says(
      'nothing received',
      '白马乡2023年收到依申请公开0件，办结0件，结转0件。',
      stated('received', 0, '收到依申请公开0件'),
      stated('answered', 0, '办结0件'),
      stated('carriedOut', 0, '结转0件')
    )
  ),
  of('白马乡人民政府', says('nothing received', '本乡全年依申请公开政府信息为零。', limited('received', 0, '为零'))),
  of('枫林市体育局', says('nothing received', '2023年度，我局未曾收到依申请公开的申请。', stated('received', 0, '未曾收到'))),
  of('枫林市医疗保障局', says('nothing received', '2023年，未收到政府信息公开申\n请，未发生相关投诉。', stated('received', 0, '未收到'))),
  of('青禾镇人民政府', within('requests', says('nothing received', '本年度未收到政府信息公开申请，故表中各项均为0。', stated('received', 0, '未收到')))),
  of('枫林市供销合作社', says('nothing received', '依申请公开受理量为0件。', stated('received', 0, '0件'))),
  of('青禾镇人民政府', says('nothing received', '2023年沒有收到政府信息公開申請。', stated('received', 0, '沒有收到'))),
  of('枫林市商务局', says('nothing received', '全年共收到申请公开政府信息０件。', stated('received', 0, '０件'))),

  // Carried in.
  says('carried in', '2023年新收申请 74 件，上年结转 3 件。', stated('received', 74, '74 件'), stated('carriedIn', 3, '3 件')),
  says(
    'carried in',
    '全年受理申请 36 件，结转上年度 2 件，共答复 38 件。',
    stated('received', 36, '36 件'),
    stated('carriedIn', 2, '2 件'),
    stated('answered', 38, '38 件')
  ),
  says('carried in', '共收到申请 61 件（含2022年结转的 7 件）。', stated('received+carriedIn', 61, '61 件'), stated('carriedIn', 7, '7 件')),
  says('carried in', '上一年度结转政府信息公开申请 5 件，本年度新收 108 件。', stated('carriedIn', 5, '5 件'), stated('received', 108, '108 件')),
  says('carried in', '上年度未办结转入本年办理的政府信息公开申请为 9 件。', stated('carriedIn', 9, '9 件')),
  says(
    'carried in',
    '2023年全县收到政府信息公开申请20件，加上2022年结转1件，合计21件，全部办结。',
    stated('received', 20, '20件'),
    stated('carriedIn', 1, '结转1件'),
    limited('received+carriedIn', 21, '21件'),
    stated('carriedOut', 0, '全部办结')
  ),
  says('carried in', '全年受理申请31件，上年度无结转。', stated('received', 31, '31件'), stated('carriedIn', 0, '无结转')),
  says('carried in', '上年结转下来的两件申请已于2023年1月答复。', stated('carriedIn', 2, '两件')),
  says('carried in', '新收政府信息公开申请四十件、上年度结转三件。', stated('received', 40, '四十件'), stated('carriedIn', 3, '三件')),
  says(
    'carried in',
    '本年度办理申请 85 件，其中上年结转 6 件、本年新收 79 件。',
    limited('received+carriedIn', 85, '85 件'),
    stated('carriedIn', 6, '6 件'),
    stated('received', 79, '79 件')
  ),
  says('carried in', '接收申请 150 件，另从上年转入 12 件。', stated('received', 150, '150 件'), stated('carriedIn', 12, '12 件')),
  says('carried in', '没有上年度结转的政府信息公开申请。', stated('carriedIn', 0, '没有上年度结转')),
  says('carried in', '上年度结转政府信息公开申请0件，新收政府信息公开申请13件。', stated('carriedIn', 0, '0件'), stated('received', 13, '13件')),
  within('requests', says('carried in', '2022年结转到2023年办理的申请有 4 件。', stated('carriedIn', 4, '4 件'))),
  says('carried in', '收到政府信息公開申請 30 件，上年結轉 2 件。', stated('received', 30, '30 件'), stated('carriedIn', 2, '2 件')),
  says('carried in', '共处理政府信息公开申请 47 件，含上年结转\n1 件。', stated('answered', 47, '47 件'), stated('carriedIn', 1, '1 件')),
  says('carried in', '办结申请 17 件（其中 2 件为上年度结转）。', stated('answered', 17, '17 件'), stated('carriedIn', 2, '2 件')),
  says(
    'carried in',
    '上年结转政府信息公开申请 1 件，已答复；本年度新收 11 件，答复 10 件，结转下年度 1 件。',
    stated('carriedIn', 1, '申请 1 件'),
    stated('received', 11, '11 件'),
    limited('answered', 10, '10 件'),
    stated('carriedOut', 1, '下年度 1 件')
  )
]
