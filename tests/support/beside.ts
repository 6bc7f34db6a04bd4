import type { Patch } from '../../src/engine/form/specimen'

/** The specimen with a sentence of its own at the end of 监督保障. */
export const beside = (words: string): Patch => ({ replace: [['全年没有发生需要责任追究的情形。', `全年没有发生需要责任追究的情形。${words}`]] })

/** The specimen with a line above chapter one. */
export const above = (line: string): Patch => ({ replace: [['一、总体情况', `${line}\n\n一、总体情况`]] })
