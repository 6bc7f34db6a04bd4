/**
 * Every sentence of the interface (rules keep their own); parameters make a function. Here stand those of the first screen and of the check. What a reader
 * comes to later loads later: `zh/result.ts` (table, cards, list of corrections, explanations), `zh/library.ts`, `zh/summary.ts`, `zh/exports.ts`.
 */

const SIGNS = { error: '▲', warning: '△', info: '○' } as const

export const zh = {
  app: {
    name: '勾稽',
    subtitle: '政府信息公开年报自查',
    title: (page: string) => `${page} · 勾稽 政府信息公开年报自查`,
    navigation: '主要页面',
    rooms: { check: '自查', library: '报告库', roster: '收齐情况', problems: '按问题看', summary: '汇总', versions: '两稿对比', rules: '规则说明' },
    offline: '不联网 · 不上传',
    largeType: '大字',
    skip: '跳到正文',
    fault: '本工具出错了，这一页没有显示出来，其余正常。请把“错误信息”复制给开发者；里面不含报告内容。',
    faultDetail: '错误信息',
    retry: '重新显示'
  },
  words: {
    severity: { error: '错误', warning: '请核对', info: '建议' },
    sign: SIGNS,
    state: { clear: '未发现问题', doubtful: '有疑点', faulty: '有错误', incomplete: '读不全', unreadable: '读不了' },
    standingSign: { clear: '○', doubtful: SIGNS.warning, faulty: SIGNS.error, incomplete: '◇', unreadable: '◇' },
    edition: { '2021': '2021 年表', '2019': '2019 年试行表（旧表）' },
    organKind: { government: '政府', office: '政府办', department: '部门', subdistrict: '街道', committee: '管委会', other: '其他' },
    township: '乡镇',
    handling: { pending: '待处理', returned: '已退回', received: '已收回', final: '已定稿', published: '已发布' },
    unknownOrgan: '单位名称没有读到',
    unknownYear: '年度没有读到',
    year: (year: number) => `${year} 年度`,
    ledger: '先核对登记台账，不要为凑平而改数。',
    cannotJudge: '核对的是数字之间、正文与表格之间是否一致，不能判断数字是否属实，也不代替单位审核和上级审核。',
    notReviewed: '未列出的内容不代表已审核。',
    publicNote: '数字不一致只说明报告所列数字之间对不上，可能是填写、排版或复制造成；不能据此认定数据不实。',
    table: { disclosure: '表二', requests: '表三', disputes: '表四' },
    close: '关闭',
    cancel: '取消',
    profile: '本地口径'
  },
  first: {
    heading: '把年报放进来',
    lead: '马上看出哪里对不上、该怎么核对。',
    choose: '选择文件',
    paste: '粘贴',
    drop: '也可以把文件直接拖到这里',
    dropNow: '松开鼠标，开始核对',
    kinds:
      '支持 Word、WPS（.docx .doc .wps）、Excel（.xlsx .xls）、PDF（能选中文字的）、网页（.html .mht）、文本；从 Word、WPS、网页里复制过来直接粘贴也行；只贴一张表也行。',
    lastYear: '去年的年报',
    lastYearChoose: '选择去年的年报',
    lastYearAbout: '可选：顺便核对“上年结转”和有没有照抄去年。也可以拖到这里。',
    lastYearPaste: '或在这里粘贴',
    lastYearIs: (name: string) => `去年的年报：${name}。再放入今年的，就一起核对。`,
    lastYearNone: '不用了',
    beside: (year: number) => `（跟 ${year} 年度比）`,
    pasteLabel: '粘贴年报或表格',
    pasteHint: '在 Word、WPS 或网页里按 Ctrl+A 全选、Ctrl+C 复制，再点这个框，按 Ctrl+V。',
    pasteCheck: '核对框里的文字',
    start: '不知道怎么开始？',
    example: '看一个有错的例子',
    onlyTable: '只核对表三',
    onlyTableSteps: [
      '在 Word 或 WPS 里，点表三左上角的十字选中整张表，按 Ctrl+C 复制。',
      '回到这里，点下面的框，按 Ctrl+V。',
      '只核对贴进来的部分；没有贴的内容写“未提供，未检查”，不算缺少。'
    ],
    chooseFolder: '放入整个文件夹',
    promises: (rules: string) => [
      { strong: '不联网、不上传。', rest: '文件只在这台电脑上读，关掉网络也能用。' },
      { strong: '不能判断数字是否属实，', rest: '也不代替单位审核和上级审核；核对的是数字之间、正文与表格之间是否一致，格式内容是否齐全。' },
      { strong: '非官方工具，免费。', rest: `依据：政府信息公开条例（国务院令第711号）、国办公开办函〔2021〕30号表样。规则版本 ${rules}　`, rules: true },
      { strong: '请勿放入涉密文件；', rest: '涉密计算机请按单位规定使用。' }
    ],
    shared: '公用电脑？',
    notKept: '本次不保存',
    notKeptOn: '本次不保存：已打开，看过的年报关掉页面后不保留。',
    done: '用完',
    clear: '清空本机记录',
    clearTitle: '清空本机记录',
    clearSays: (count: number) => `这台电脑上保存的 ${count} 份年报（原文、结果、处理情况）、本地口径和填过的姓名将全部删除，删除后不能恢复。`,
    clearProfile: '这台电脑上没有保存年报；保存的本地口径和填过的姓名将删除，删除后不能恢复。',
    clearNothing: '这台电脑上没有保存年报。',
    clearDo: '全部删除',
    cleared: '本机记录已清空。',
    lastSeen: '上次看过：',
    lastEntry: (name: string, state: string) => `${name}（${state}）`,
    unnamed: '没有单位名称',
    errorCount: (count: number) => `${count} 处错误`,
    batchHeading: (count: number) => `放入 ${count} 份文件`,
    batchColumns: { name: '文件', organ: '单位和年度', state: '情况', open: '打开' },
    batchOpen: '看结果'
  },
  result: {
    label: '核对结果',
    partName: (tables: string) => (tables === '' ? '年报的一部分' : `${tables}（年报的一部分）`),
    verdict: {
      errors: (count: number) => `${count} 处错误`,
      warnings: (count: number) => `${count} 处请核对`,
      infos: (count: number) => `${count} 处建议`,
      people: (count: number) => `（其中 ${count} 处需人工判断）`,
      has: '有',
      join: '、',
      then: '；',
      colon: '：',
      stop: '。',
      noError: '没有发现错误。',
      noOtherError: '除未列出的内容外，没有发现错误。',
      noErrorInPart: '没有读全，读出的部分没有发现错误。',
      allZero: '没有发现算式错误。三张表全部是 0（很多乡镇如此）：如果确实没有，无需处理；发布前请再问一下收发、法制和执法岗位。',
      checked: (count: number) => `已核对 ${count} 项`,
      unchecked: (count: number, reasons: string) => `没有检查 ${count} 项${reasons ? `（${reasons}）` : ''}`,
      part: (tables: string, identities: number) =>
        `只收到${tables}，${identities > 0 ? `已核对 ${identities} 项算式` : '没有算式可以核对'}；没有提供的内容未检查，不算缺少。`,
      partProse: (chapters: string) => `只收到${chapters}，已按部分内容核对；没有提供的内容未检查，不算缺少。`,
      partUnknown: '只收到年报的一部分，已按部分内容核对；没有提供的内容未检查，不算缺少。'
    },
    coverage: {
      whole: (cells: number, protectedCells: number) => `三张表 ${cells} 个数全部读出，其中 ${protectedCells} 个能用算式互相验证`,
      wholePart: (tables: string, cells: number, protectedCells: number) =>
        `${tables} ${cells} 个数全部读出，${protectedCells > 0 ? `其中 ${protectedCells} 个能用算式互相验证` : '没有算式可以验证'}`,
      some: (tables: string, cells: number, read: number, lacks: string, protectedCells: number) =>
        `${tables}应有 ${cells} 个数，读出 ${read} 个${lacks}；能用算式互相验证的 ${protectedCells} 个`,
      blank: (count: number) => `，空白 ${count} 格`,
      noNumber: (count: number) => `，不是数的 ${count} 格`,
      unread: (count: number) => `，没有读出 ${count} 个`,
      none: '没有读到三张表的数',
      three: '三张表',
      unguarded: (count: number) => `表二 ${count} 个数没有算式可以验证，请与台账核对。`
    },
    chips: { passed: '已核对无误', undetermined: '没有检查' },
    chipsLabel: '筛选',
    outline: '目录',
    modes: { form: '官方表样', original: '原件', text: '文字' },
    modeLabel: '看法',
    next: '下一处',
    nextKey: 'F8',
    previous: '上一处',
    previousKey: 'Shift+F8',
    position: (index: number, count: number) => `第 ${index} 处，共 ${count} 处`,
    spoken: (position: string, severity: string, message: string) => `${position}${position ? '。' : ''}${severity}：${message}`,
    noneToWalk: '没有需要逐处看的内容。',
    corrections: '改正清单',
    copyTable: '复制改好的表格',
    draft: (draft: number) => `第 ${draft} 稿`,
    same: (date: string) => `与 ${date} 放入的完全相同，没有重复保存。`,
    keptAs: (draft: number) => `这份作为第 ${draft} 稿保存。`,
    notKept: '这份没有保存，关掉页面后不保留。请及时导出。',
    notes: (count: number) => `读的时候做了 ${count} 处处理`,
    chapters: {
      overview: '一、总体情况',
      disclosure: '二、主动公开',
      requests: '三、申请办理',
      disputes: '四、复议诉讼',
      problems: '五、问题改进',
      other: '六、其他事项'
    } as Record<string, string>,
    extraChapter: '其他内容',
    preamble: '正文之前',
    documentLabel: '年报内容',
    textLabel: '读到的原文',
    fileName: (name: string) => `文件：${name}`,
    chapterMark: (sign: string, count: number) => `${sign}${count}`,
    opening: '正在打开这份年报…',
    missing: '这份年报不在本机记录里，可能已经删除或清空。',
    missingBack: '回到首页',
    backToFirst: '重新放入',
    split: (count: number) => (count === 2 ? '拆成两份' : `拆成 ${count} 份`),
    splitFirst: '只看第一份',
    passedHeading: '已核对无误',
    passedIdentities: '对上的算式',
    passedRest: (count: number) => `其余 ${count} 项是格式、数值、正文与表格的核对，没有发现问题。`,
    passedGroup: {
      A01: '各列：新收＋上年结转＝总计＋结转下年度',
      A02: '各列：各办理结果相加＝总计',
      A03: '各行：六类申请人相加＝总计',
      A04: '行政复议：四种结果相加＝总计',
      A05: '未经复议直接起诉：四种结果相加＝总计',
      A06: '复议后起诉：四种结果相加＝总计'
    } as Record<string, string>,
    passedCount: (held: number, count: number) => `${held} / ${count} 项对上`,
    uncheckedHeading: '没有检查',
    uncheckedReason: { unread: '没有读到数', 'no-context': '缺少对照材料', ambiguous: '无法确定' },
    uncheckedNone: '全部核对点都检查了。',
    publishedOn: '公布日期',
    publishedCheck: '按这个日期核对',
    uncheckedPart: '没有提供的章节和表格：未提供，未检查。'
  },
  sums: {
    equals: '＝',
    plus: '＋',
    shortRows: {
      'requests.received': '本年新收',
      'requests.carriedIn': '上年结转',
      'requests.total': '办理结果总计',
      'requests.carriedOut': '结转下年度'
    } as Record<string, string>
  },
  input: {
    reading: '正在读…',
    readingFile: (name: string) => `正在读 ${name}…`,
    seconds: (seconds: number) => `已用 ${seconds} 秒`,
    cancel: '停下',
    cancelled: '已停下，没有核对。',
    done: (name: string) => `核对完成：${name}`,
    pasted: '粘贴的内容',
    example: '例子（虚构）'
  },
  errors: {
    tooLarge: (megabytes: number) => `这个文件 ${megabytes} MB，超过 100 MB 上限，没有读。年报一般不到 1 MB，可能放错了文件。`,
    unreadableFile: (name: string) => `${name} 打不开，可能已被移动或正被别的程序占用。请把文件复制到桌面再放一次。`,
    checkFault: '本工具出错了，这份没有核对。请把“错误信息”复制给开发者；里面不含报告内容。',
    troubles: {
      blocked: '这个浏览器不允许保存记录（可能开了“退出时清除”或无痕模式）。核对照常能用，关掉页面后不保留。请及时导出。',
      full: '电脑空间不够，后面的年报没有保存（已核对的结果可以先导出）。已保存的不受影响。',
      'other-tab': '另一个窗口正开着旧版的本工具，本机记录暂时打不开。请关掉那个窗口，再刷新本页。',
      newer: '本机记录由更新版本的本工具保存，这个版本打不开。请改用新版本；记录没有改动。',
      failed: '本机记录没有写成或没有读出，请刷新后再试。已保存的不受影响。'
    },
    clearFailed: '没有清空：浏览器不允许，或别的窗口正开着。请关掉其他窗口再试一次。'
  }
}
