import { en } from './en.ts'
import { Tag, type Terms } from './tags.ts'
import { type Hit, scanFor } from './trie.ts'
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

const scan = scanFor([...tagged(zh, /\s+/), ...tagged(en, /,/)])

// Chinese names of measures and of crimes end alike: 税收占比率, 成交额, 客运量, 收购价, 凶杀案. 力量, 评价 and 方案 are none.
const measure =
  /(?<=[\u3400-\u9fff]{2})(?:率(?![先领队部众真直性])|额(?!外)|(?<![力质能重尽商考衡测打大])量(?!化|级)|(?<![评代])价(?!值)|(?<![多少无参函代算招单双约倍半负整小奇偶复有充指次分级])数(?![据字学码位十百千万亿额量次名人年月天控]|[千百十万]|[家起宗个])|(?<![方档备答草提议教图法立破报作涉办断翻归专预文伏公])案(?![件情例卷底头子值由发犯板台]))/g

/** Every term of both languages in a text, in reading order, without overlap. */
export function termsIn(text: string): Hit[] {
  const hits = scan(text)
  const all: Hit[] = []
  let next = 0
  measure.lastIndex = 0
  for (let found = measure.exec(text); found; found = measure.exec(text)) {
    const start = found.index
    for (let hit = hits[next]; hit && hit.start <= start; hit = hits[++next]) all.push(hit)
    if ((all.at(-1)?.end ?? 0) <= start)
      all.push({ start, end: start + 1, tags: found[0] === '案' ? Tag.Counted | Tag.Crime : Tag.Counted })
  }
  for (let hit = hits[next]; hit; hit = hits[++next]) all.push(hit)
  return all
}

export { Tag } from './tags.ts'
export type { Hit } from './trie.ts'
