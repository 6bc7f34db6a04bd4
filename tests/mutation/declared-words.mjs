/** What a rule declares is no logic: its examples, its sentence, its names and bases, and the page that explains it. */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const DECLARED = new Set(['id', 'slug', 'basis', 'certainty', 'examples', 'say', 'message'])

const nameOf = (node) => node?.name ?? node?.value

function shouldIgnore(path) {
  const { node } = path
  if ((path.isObjectProperty() || path.isObjectMethod()) && DECLARED.has(nameOf(node.key))) return `${nameOf(node.key)} is declared words`
  if (path.isVariableDeclarator() && nameOf(node.id) === 'page') return 'the page of a rule is declared words'
  return undefined
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'declared-words', { shouldIgnore })]
