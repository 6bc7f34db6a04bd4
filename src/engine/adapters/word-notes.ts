/** Sentences on what stands in a text document and is not read, the same for every format that has it. */

export const HIDDEN_WORDS = '文档里有隐藏文字，没有读。'
export const REMOVED_WORDS = '文档里有未接受的修订或划掉的文字，已按去掉它们以后的内容核对。发布前请接受或拒绝修订。'
