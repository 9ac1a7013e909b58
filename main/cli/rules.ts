import { allRules, familyOf, meaningOf, type Rule, ruleSetVersion } from '#core/checks'
import type { Language } from '#core/language'
import type { Terminal } from './terminal.ts'
import { oneOf, parse, UsageError } from './usage.ts'
import { words } from './words.ts'

const help = `galley rules [--language zh|en] [--json]

Lists every rule: its id, how grave it is, what it is (error, query or style) and what it looks for. The ids are what
galley check --without takes.

  --language LANG  the language of the list: en (the default) or zh
  --json           one JSON object: both languages, and each rule's own wrong and right sentences
`

/** `galley rules`. */
export async function rules(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse('rules', argv, { language: { type: 'string' } })
  if (values.help) {
    terminal.out(help)
    return 0
  }
  if (positionals.length > 0)
    throw new UsageError(`${positionals[0]} is one too many; see galley rules --help`)
  const language = oneOf('language', values.language, ['zh', 'en'], 'en')
  const listed = [...allRules].sort((one, other) => (one.id < other.id ? -1 : 1))
  terminal.out(
    values.json
      ? `${JSON.stringify({ version: 1, ruleSet: ruleSetVersion, rules: listed.map(entry) })}\n`
      : table(listed, language)
  )
  return 0
}

const entry = ({ id, severity, outcome, languages, examples }: Rule) => ({
  id,
  severity,
  outcome,
  languages,
  meaning: { zh: meaningOf(id, 'zh'), en: meaningOf(id, 'en') },
  examples
})

function table(listed: readonly Rule[], language: Language): string {
  const { severities, outcomes } = words[language]
  const widest = Math.max(...listed.map(({ id }) => id.length))
  const lines = listed.map(({ id, severity, outcome }, index) => {
    const gap = index > 0 && familyOf(id) !== familyOf(listed[index - 1]?.id ?? '') ? '\n' : ''
    const weight = `${severities[severity]}·${outcomes[outcome]}`
    // A Chinese character takes two columns.
    const padding = ' '.repeat(Math.max(0, 14 - columns(weight)))
    return `${gap}${id.padEnd(widest)}  ${weight}${padding}  ${meaningOf(id, language) ?? ''}\n`
  })
  return lines.join('')
}

const columns = (text: string) =>
  [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0)
