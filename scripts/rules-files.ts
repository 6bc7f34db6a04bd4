/** The files that are generated from the catalogue. All is reckoned while this module loads: the loader lets it import nothing afterwards. */
import { rulesPage } from './rules-page'
import { examplesFile, measure, recordFile, shownExamples } from './rules-shown'

const [examples, record] = [await shownExamples(), await measure()]

/** Contents by path. */
export const files: Readonly<Record<string, string>> = {
  'src/engine/rules/examples.json': examplesFile(examples),
  'src/engine/rules/record.json': recordFile(record),
  'docs/rules.md': rulesPage(examples, record)
}
