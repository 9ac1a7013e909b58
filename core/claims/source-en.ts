import type { Figure } from '#core/figures'
import type { Stretch } from '#core/language'
import type { Piece, Sentence } from './sentence.ts'

const accordingTo = /\b(?:according to|in the words of|as reported by|cited by|quoted by)\s/i
const saying =
  /\b(?:said|says|announced|reported that|reports that|stated|(?:estimate|predict|forecast|project|believe)(?:s|d|ed)? that|confirmed|noted|warned|wrote|revealed|(?:claimed|claims) that|acknowledged|insisted|insists?|warns?|admits?|admitted|testified|reckons?|(?:found|concluded|suggested|shows?|showed|calculated?|calculates|determined|discovered|established) that|alleged|allege|asserted|(?:added|explained|conceded|recalled|declared|promised|pledged|vowed|predicted|cautioned|maintained) that|boasted|argues?|(?:court|inquest|jury|tribunal|inquiry|hearing|committee|MPs|court martial) (?:has |was )?(?:heard|told))\b|(?<=\S\s)say\b|(?<=\b(?:officials|analysts|economists|researchers|scientists|experts|police|authorities|doctors|campaigners|insurers|forecasters|engineers|traders|charities|unions)\s)(?:estimate|believe|reckon|calculate|warn)\b/i
// Told the court that; told Reuters; told the BBC's Today programme.
const telling =
  /\b(?:told|tells) (?!to\b)(?:(?:[Tt]he|an?|his|her|their|its|this|our) (?:[\w'’-]+ ){0,3}?(?:court|jury|judge|meeting|conference|committee|inquest|inquiry|hearing|council|tribunal|programme|program|show|podcast|paper|newspaper|website|channel|station|agency|parliament|lawmakers|senators|panel|board|forum|summit|audience|crowd|rally|service|site|investors|shareholders|staff|workers|members)|(?:the )?\p{Lu}[\w'’.&-]*(?: (?:\p{Lu}[\w'’.&-]*|of|[0-9])){0,4}|[\p{Ll}’'-]+)(?: (?:on|in) (?:\p{Lu}\w+|an interview))?(?: that\b)?/u
const closing =
  /\b(?:notes?|reports?|reported|finds|found|estimates?|estimated|adds|added|explains|explained|claims|claimed|conceded|declared|argued|concludes|concluded|predicts|predicted|suggests?|suggested|tweeted|posted|reckons?|calculates|calculated|forecasts?|ruled)(?:\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?\s*$/i
// After “she said”: when or where it was said, never what.
const circumstance =
  /^(?:on|in|at|to|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|this|yesterday|today|earlier|early|later|late|shortly|just|moments|overnight|during|after|when|while|by|via|through|from|outside|before|as|reporters|journalists|parliament)\b/i
// A study, published on Friday, | found that …
const conclusion =
  /^\s*(?:found|finds|shows?|showed|concluded|concludes|suggests?|suggested|estimates|estimated|reported|said|says) that\b/i
const documents =
  /\b(?:data|figures|statistics|stats|reports?|study|studies|surveys?|polls?|research|records|documents|analysis|census|results|review|audit|filing|filings|estimates|numbers|bulletin|index|trials?|investigation|modelling|modeling|assessment|inspections?|experiments?)\b(?:[^,;]|,(?=\d)){0,90}?\b(?:show|shows|showed|shown|suggest|suggests|suggested|indicate|indicates|indicated|found|finds|reveal|reveals|revealed|(?<!\b(?:was|were|been|be|is|are) )(?:published|released))\b(?:\sthat\b)?/i

// In a survey commissioned by the council, seven in ten …
const asked =
  /^\s*in (?:a|an|the|its|their|one|another) (?:\S+ ){0,4}(?:survey|poll|study|trial|experiment|analysis|questionnaire)\b/i

// Who speaks of himself inside a quotation, or is only described, is no source.
const speaker = /\b(?:i|we|you|who)(?:'ve| have| had)?\s*$/i
const surveyed =
  /\b(?:poll|survey|study|sample|analysis|report|review|interviews?) (?:of|with|by|covering|published)\s[^;]{0,80}$/i

// A study of 1,500 parents by a charity found that: the size of its sample stands before the verb.
const sampled =
  /^\s*(?:(?:and|but|yet) )?(?:[\w'’-]+ ){0,6}(?:survey|poll|study|analysis|review|trial|census|audit|sample|research|questionnaire)s? (?:of|by|with|among|covering|involving|on|into|from|published|carried|conducted|commissioned)\b/i
const finite = /\b(?:was|were|is|are|has|have|had|will|would|could|does|did|\p{Ll}{2,}ed|rose|fell|grew)\b/u
const named = /^[\s“"]*(?:(?:But|And|Yet|Meanwhile) )?(?:\p{Lu}|(?:its|his|her|their|the|an?) )/u

/** Where the subject of a verb begins that follows an insertion: Molly Tran, its director, | said. */
function subjectBefore(text: string, sentence: Sentence, verb: number): number | null {
  const words = text.slice(sentence.start, verb)
  const [first = ''] = words.split(',', 1)
  if (words.length > 160 || first.length >= words.length || /[”"]|\d/.test(first)) return null
  return named.test(first) && !finite.test(first) && first.trim().split(/\s+/).length <= 9
    ? sentence.start
    : null
}

/** Where an English sentence says who says so. */
export function englishSource(
  text: string,
  piece: Piece,
  figures: readonly Figure[],
  sentence: Sentence
): Stretch | null {
  const words = text.slice(piece.start, piece.end)
  const start = piece.start + words.length - words.trimStart().length
  const end = piece.start + words.trimEnd().length
  const concluded = conclusion.exec(words)
  if (concluded && start - sentence.start <= 120) {
    return { start: sentence.start, end: piece.start + concluded[0].length }
  }
  const citing = accordingTo.exec(words)
  if (citing) {
    const from = piece.start + citing.index
    const whole = surveyed.test(words.slice(citing.index))
    return { start: from, end: whole ? end : firstFigure(figures, from, end) }
  }
  if (asked.test(words) && piece.divider === 'comma') return { start, end }
  const said =
    earliest(saying.exec(words), telling.exec(words)) ?? documents.exec(words) ?? closing.exec(words)
  if (!said) return null
  const verb = piece.start + said.index
  const verbEnd = reportEnd(words, said, firstFigure(figures, verb, end) - piece.start) + piece.start
  const clauseStart = piece.start + ownClause(words, said.index)
  if (speaker.test(words.slice(0, said.index))) return null
  // Announced 600 layoffs: what somebody does, not what he says.
  if (said[0] === 'announced' && figures.some((figure) => figure.start - verbEnd === 1)) return null
  const whole = text.slice(verbEnd, end).trim() === ''
  if (/\bthan\b/i.test(words.slice(0, said.index))) return null
  if (figures.some(({ start: from }) => from >= clauseStart && from < verbEnd)) {
    if (whole && documents.test(words)) return { start, end }
    return sampled.test(words.slice(0, said.index + said[0].length)) ? { start, end: verbEnd } : null
  }
  if (clauseStart > start) return { start: clauseStart, end: verbEnd }
  const inserted = verb <= start ? subjectBefore(text, sentence, verb) : null
  if (inserted !== null) return { start: inserted, end: verbEnd }
  const subject = words.slice(0, said.index).trim() !== ''
  const rest = text.slice(verbEnd, piece.end).trim()
  if (
    !subject &&
    !documents.test(said[0]) &&
    /^(?:that|it|they|he|she|we|there|in|on|the \w+ (?:was|were|is|are))\b/.test(rest)
  )
    return null
  const only = subject
    ? rest === '' || (circumstance.test(rest) && !/\bthat\b/.test(rest))
    : rest.split(/\s+/).length <= 6
  if (figures.length === 0 && only && words.trim().length <= 90) return { start, end }
  return { start: Math.max(start, verb - 80), end: verbEnd }
}

const joint = /\s(?:and|but|while|although|though)\s+/gi
const further =
  /^\s?[^,;]{0,90}?\b(?:and|but) (?:said|added|warned|announced|(?:told|promised|pledged|predicted|argued|insisted)(?: \S+){0,3} that)\b/i
const when =
  /^ (?:(?:on |late |early |in a statement )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)|in a statement|at a news conference|in (?:an interview|a report|an email))\b/

/** Where a verb of saying ends with the second one beside it, the day and that: admitted it was bad and said, said on Thursday that. */
function reportEnd(words: string, said: RegExpExecArray, limit: number): number {
  let end = said.index + said[0].length
  end += further.exec(words.slice(end, Math.max(end, limit)))?.[0].length ?? 0
  end += when.exec(words.slice(end))?.[0].length ?? 0
  return end + (/^ that\b/.exec(words.slice(end))?.[0].length ?? 0)
}

/** Where the clause of a verb begins that follows another one: sales rose 3% and | the firm said; posted record sales and | said. */
function ownClause(words: string, verb: number): number {
  const last = [...words.slice(0, verb).matchAll(joint)].at(-1)
  if (!last || !finite.test(words.slice(0, last.index))) return 0
  return last.index + last[0].length
}

function earliest(one: RegExpExecArray | null, other: RegExpExecArray | null): RegExpExecArray | null {
  if (!one || !other) return one ?? other
  return one.index <= other.index ? one : other
}

function firstFigure(figures: readonly Figure[], from: number, end: number): number {
  const figure = figures.find((candidate) => candidate.start >= from)
  return figure ? Math.max(from + 1, figure.start) : end
}
