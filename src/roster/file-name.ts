/** What the name of a file says where nothing in it can be read: whose it is, and of which year. */

/** What names of files add to the name of a unit; dates and numbers of four digits and more among them. */
const ADDED =
  /20\d\d年度?|\d{1,2}月(?:\d{1,2}[日号])?|\d{4,12}|关于|政府信息公开|信息公开|工作年度报告|年度工作报告|年度报告|工作报告|年报|报告|已?盖章[件版稿]?|签章[件版稿]?|用印[件版稿]?|扫描[件版稿]?|最终[件版稿]?|正式[件版稿]?|上报[件版稿]?|报送[件版稿]?|修改[版稿]?|[定终][稿版]|红头文件|原件|电子[件版]|副本/g
const NO_NAME = /[^\u2e80-\u2fff\u3007\u3400-\u9fff\uf900-\ufaff\d]+/g
const COUNT_AT_ENDS = /^\d{1,3}|\d{1,3}$/g
/** A year that is no part of a date: 2026年1月12日, 2026.1.12. */
const YEARS = /(?:^|\D)(20\d\d)(?!\d|[年.\-_/]\d)/g

export interface ReadFileName {
  /** What is left when all that names of files add is taken away, in the forms that may be the name of a unit. */
  readonly names: readonly string[]
  /** Years that it speaks of, each once. */
  readonly years: readonly number[]
}

/** Reads the last part of a path; folders say where a file lay, not whose it is. */
export function readFileName(path: string): ReadFileName {
  const base = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[a-z]{2,4}$/i, '')
    .normalize('NFKC')
    // Or 大石镇人民政府信息公开 would leave 大石镇人民.
    .replace(/人民政府/g, '政府')
  const left = base.replace(NO_NAME, '').replace(ADDED, '')
  const bare = left.replace(COUNT_AT_ENDS, '')
  const years = new Set<number>()
  for (const [, year] of base.matchAll(YEARS)) years.add(Number(year))
  return { names: [...new Set([left, bare])].filter((name) => name !== ''), years: [...years] }
}
