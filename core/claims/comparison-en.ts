import type { Figure } from '#core/figures'
import type { Clause } from './clause.ts'
import { Tag } from './lexicon/index.ts'
import { has, measured, stated, wordsOf } from './reading.ts'

const besideMark =
  /\b(?:above|below) (?:its|their|the|last|pre-)[^,;]{0,30}\b(?:peaks?|levels?|average|target|limit|trend|norm|high|low|year's|threshold|range)\b/
const hoped = /\bthan\b.{0,30}\b(?:forecast|expected|predicted|estimated|anticipated|feared)\b/
// Fewer officers per head than; girls did better than.
const discontinuous = /\b(?:more|fewer|less) (?:[\w'-]+ ){1,5}$/
const fared =
  /\b(?:do|does|did|doing|done|perform\w*|fare[sd]?|scored?|paid|performing) (?:\w+ )?(?:better|worse|more|less) $/
// More than the museum and theatre combined: it goes on from a figure.
const goingOn =
  /^\W*(?:and )?(?:far |slightly |many |even |almost )?(?:more|fewer|less|higher|lower|faster|slower|larger|smaller|longer|shorter) $/i
const counterpart =
  /^than (?:its|his|her|their|our|any|all|most|other|those|the|in|at|on|last|ever|before|anyone|anybody|\p{Lu})/u
const surpasses = /\b(?:overtook|overtakes|overtaken|surpass(?:es|ed)|outn\w+|eclipsed|eclipses) (?!an? )\S/
const asLargeAs =
  /\b(?:area|forest|territory|region|zone|site|crater|iceberg|stretch|patch|lake|park|fire) (?:\S+ ){0,2}the size of\b/
const likelier = /\b(?:far|much|significantly|considerably|markedly|a lot) (?:more|less) likely to\b/
const linked =
  /\b(?:linked|tied|associated|connected|leads?|led) (?:to|with) (?:an? )?(?:\w+ly )?(?:higher|lower|increased|reduced|greater|raised|more|less|fewer|better|worse|longer|shorter) /

/** Whether an English clause without a figure sets two things side by side by its form. */
export function comparesByForm(clause: Clause, text: string): boolean {
  const words = wordsOf(clause, text)
  if (has(clause, measured) && besideMark.test(words) && !has(clause, Tag.Aim | Tag.Wish)) return true
  if (
    (linked.test(words) || likelier.test(words) || surpasses.test(words) || asLargeAs.test(words)) &&
    !has(clause, Tag.Aim | Tag.Wish)
  )
    return true
  const at = words.search(/\bthan\b/)
  if (at < 0 || !stated(clause, Tag.Comparative)) return false
  if (hoped.test(words.slice(at, at + 50))) return true
  const before = words.slice(Math.max(0, at - 50), at)
  // Rents climb faster than wages.
  const sides = [
    [0, at],
    [at, words.length]
  ] as const
  const measures = sides.every(([from, to]) =>
    clause.hits.some(
      ({ start, tags }) => start >= clause.start + from && start < clause.start + to && tags & measured
    )
  )
  if (measures && /er $/.test(before)) return true
  if (
    !counterpart.test(words.slice(at)) &&
    !clause.hits.some((hit) => hit.start > clause.start + at && hit.tags & Tag.Base)
  )
    return false
  const groups = clause.hits.some((hit) => hit.start > clause.start + at && hit.tags & Tag.Base)
  if (groups && /[a-z] (?:more|less) $/.test(before)) return true
  return goingOn.test(words.slice(0, at)) || discontinuous.test(before) || fared.test(before)
}

const adjectiveAfter =
  /^\s(?:higher|lower|more|less|fewer|greater|larger|smaller|faster|slower|longer|shorter|cheaper|above|below)\b/i
const againstMark =
  /\bagainst (?:an? |the )?(?:average of |\w+ of )?$|\b(?:above|below|beyond|short of) (?:the|its|their|his|her|an?|last year's) (?:\S+ ){0,3}$/i
const timesAsMuch =
  /(?:\btimes|\btwice|\bthrice|\bdouble|\btriple|\btreble) (?:the|that|its|their|what|as|more|higher|larger|faster|normal|average)\b/i
const apart =
  /^ (?:(?:[a-z]+ )?(?:behind|ahead|clear of|adrift|short of|off the (?:pace|lead)|apart|above|below)|more than|fewer than|less than)\b/i
const hopes =
  /\b(?:missing|missed|beating|beat|topping|topped|exceeding|exceeded|above|below|against|versus|than) [^,;]{0,16}$/i
const expected = /^[^,;]{0,40}\b(?:expected|forecasts?|estimates?|consensus|predicted|targeted|anticipated)\b/
const beyondMark = /^ (?:above|below) (?:normal|average|the |its |their )/
const ofWhat = /^ (?:of )?(?:what|that (?:of|in)|the (?:rate|level|amount|size|price|cost) of)\b/
const gap = /\b(?:gap|lead|margin|advantage|distance|difference|majority) (?:of|was|is|stands at|stood at) $/i

/** Whether a figure says how far two things are apart: an 8% higher risk, below the 36p it costs, two points clear of. */
export function setsApart(figure: Figure, text: string): boolean {
  const { kind, start, end } = figure
  const before = text.slice(Math.max(0, start - 40), start)
  if (kind === 'multiple' && timesAsMuch.test(text.slice(start, end + 10))) return true
  if (againstMark.test(before) || gap.test(before)) return true
  if (hopes.test(before) && expected.test(text.slice(end, end + 60))) return true
  const after = text.slice(end, end + 24)
  if (beyondMark.test(after) || (kind === 'ratio' && ofWhat.test(after))) return true
  if (kind !== 'money' && figure.change === null && apart.test(after)) return true
  return ['percent', 'percentage-point', 'multiple', 'ratio'].includes(kind) && adjectiveAfter.test(after)
}
