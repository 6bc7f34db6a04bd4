import type { Patch } from '../../src/engine/form/specimen'

/** The specimen as a report of `organ`, with `line` below its title. */
export const dated = (organ: string, line = ''): Patch => ({
  replace: [['云溪县人民政府2023年政府信息公开工作年度报告\n', `${organ}2023年政府信息公开工作年度报告\n${line}\n`]]
})
