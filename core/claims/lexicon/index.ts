import { en } from './en.ts'
import { Tag, type Terms } from './tags.ts'
import { scanFor } from './trie.ts'
import { zh } from './zh.ts'

const names: readonly (keyof typeof Tag)[] = Object.keys(Tag).filter(isTagName)

function isTagName(name: string): name is keyof typeof Tag {
  return Object.hasOwn(Tag, name)
}

function* tagged(terms: Terms, divider: RegExp): Generator<readonly [string, number]> {
  const split = (list: string) =>
    list
      .split(divider)
      .map((term) => term.trim())
      .filter((term) => term !== '')
  for (const term of split(terms.neutral)) yield [term, 0]
  for (const name of names) for (const term of split(terms[name] ?? '')) yield [term, Tag[name]]
}

/** Every term of both languages in a text, in reading order, without overlap. */
export const termsIn = scanFor([...tagged(zh, /\s+/), ...tagged(en, /,/)])

export { Tag } from './tags.ts'
export type { Hit } from './trie.ts'
