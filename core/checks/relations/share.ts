import { find, pattern } from '../pattern.ts'
import type { Quantity } from '../quantity.ts'
import type { Sentence } from '../reading.ts'
import { among, parts, shareOf } from './part.ts'

/** How the copy names what a share is a share of. */
export type Base =
  /** 其中, of them: something that the words before have counted. */
  | { readonly sort: 'told' }
  /** 占营业收入的, of the cost: a noun that stands by a figure elsewhere. */
  | { readonly sort: 'named'; readonly noun: string }
  /** 占30%, or 28%: left to the reader. */
  | { readonly sort: 'bare' }

/** A figure and the share that the copy says it is of some whole: 103人, 占28%; £212m, two-thirds of the cost. */
export interface ShareClaim {
  readonly sentence: Sentence
  readonly part: Quantity
  readonly share: Quantity
  readonly base: Base
  /** The whole that the sentence itself ties to it, where it does. */
  readonly whole: Quantity | null
  /** Whether that sentence relation has read the share as well. */
  readonly read: boolean
}

const partOf = '{part:count|money|measure}'
const shareIs = '{share:percent|ratio}'

// 11950元, 增长5.8%, 占57.6%
const grown = '(?:,[^,;。\\ue001-\\ue00b]{0,10}[\\ue002\\ue003](?:\\([^)]{0,24}\\))?)?'

const zh = [
  pattern(
    `${partOf}[^,;。\\ue001-\\ue00b]{0,12}${grown}[,(]?(?:大?约|也|均|仅|只|就|则|正好|恰好|刚好)?(?<![各别])占(?<base>[^,;。()\\ue001-\\ue00b]{0,16}?)(?:的比[例重]为?|比[例重]为?|比为?|的|为|达|到|了)*${shareIs}`
  ),
  pattern(
    `${partOf}[^,;。\\ue001-\\ue00b]{0,12},(?<rate>[^,;。\\ue001-\\ue00b]{1,5})率(?:为|达到|达|约|是)*{share:percent}`
  ),
  pattern(`${partOf}[^,;。()\\ue001-\\ue00b]{0,6}\\((?:占比?|约占?)?${shareIs}\\)`),
  pattern(`${shareIs}(?<of>[^,;。\\ue001-\\ue00b]{0,6}),(?:即|也就是|约合|合){part:money|count|measure}`)
]

// Spans of time and dates may stand between; a further figure may not.
const between = '[^;:.()\\ue001-\\ue005\\ue007-\\ue00a]{0,44}?'
const roughly =
  '(?:about |just |some |nearly |roughly |almost |exactly |only |over |under |more than |less than )*'
const en = [
  pattern(
    `${partOf}${between}(?:,| \\(|,? and) ?(?:or|which is|that is|which was|making up|representing|accounting for|equal to|equivalent to|amounting to) ${roughly}${shareIs}(?: of (?<base>[a-z'-]+(?: [a-z'-]+){0,4}))?`
  ),
  pattern(`${partOf}${between}, ${roughly}${shareIs} of (?<base>[a-z'-]+(?: [a-z'-]+){0,4})`),
  pattern(
    `${partOf}[^,;:.()\\ue001-\\ue00b]{0,30} \\((?:or )?${roughly}${shareIs}(?: of (?<base>[a-z'-]+(?: [a-z'-]+){0,4}))?\\)`
  ),
  pattern(`${shareIs} of (?<base>[a-z'-]+(?: [a-z'-]+){0,3})(?:,| \\() ?(?:or )?${roughly}${partOf}`),
  pattern(`{part:count} of (?:them|these|those),? \\(?${roughly}${shareIs}`),
  pattern(`^\\s*${shareIs}, (?:or )?{part:count},`),
  pattern(
    `${partOf}${between}, (?:a|an) (?:[a-z-]+ ){0,2}(?:rate|share|proportion) of ${roughly}{share:percent}`
  )
]

const changing =
  /(?:增加|减少|增长|下降|降低|提高|上涨|下跌|净增|净减|新增|缩短|延长|多|少|增|减)(?:了|约|近)*$|\b(?:by|rose|risen|grew|grown|climbed|jumped|increased|gained|added|fell|fallen|dropped|declined|decreased|shrank|shrunk|slipped|lost|shed|saved?|increase of|rise of|gain of|fall of|drop of|decline of|decrease of|cut of|reduction of|loss of|overspend of|surplus of|deficit of)(?: by)?(?: about| some| nearly| almost| just)* $/i
const whom =
  /^(?:them|these|those|whom|which|it|the (?:total|whole|lot|number|overall total|sum)|all(?: of (?:them|these|those))?)\b/i
const told =
  /^\s*[\ue002\ue007], $|(?:其中|当中)[^;。]{0,24}$|\b[Oo]f (?:these|those|them|whom|which|this|that)\b[^;.]{0,40}$/
const ofThem = /^[^,;.\ue001-\ue00b]{0,12}\bof (?:these|those|them|whom|which)\b/
const total = /^(?:全部|总数|总量|总额|全体|总体|总|全)?(?:的)?(?:总数|总量|总额|数量|全部|比例|比重|比)?$/

interface Kept {
  readonly part: number
  readonly share: number
  readonly base: Base
  readonly whole: number | null
  readonly read: boolean
}

const known = new WeakMap<Sentence['shape'], readonly Kept[]>()

/** The shares that a sentence states, in reading order; kept with its words. */
export function shareClaims(sentence: Sentence, previous: Sentence | null): ShareClaim[] {
  const kept = known.get(sentence.shape) ?? read(sentence, previous)
  known.set(sentence.shape, kept)
  const at = (place: number): Quantity | undefined => sentence.quantities[place]
  return kept.flatMap(({ part, share, base, whole, read }) => {
    const [one, other] = [at(part), at(share)]
    return one && other
      ? [
          {
            sentence,
            part: one,
            share: other,
            base,
            whole: whole === null ? null : (at(whole) ?? null),
            read
          }
        ]
      : []
  })
}

function read(sentence: Sentence, previous: Sentence | null): Kept[] {
  if (!/[\ue002\ue007]/.test(sentence.template) || sentence.quantities.length < 2) return []
  const tied = new Map<Quantity, Quantity>()
  const partly = new Map<Quantity, Quantity>()
  for (const { part, share, whole } of parts(sentence)) {
    if (share) tied.set(share, whole)
    else partly.set(part, whole)
  }
  if (sentence.language === 'zh') {
    for (const { parts: members, whole } of among(sentence, previous)) {
      for (const member of members) {
        const share = shareOf(sentence, member)
        if (share && whole) tied.set(share, whole)
      }
    }
  }
  const found: Kept[] = []
  const taken = new Set<Quantity>()
  for (const each of sentence.language === 'zh' ? zh : en) {
    for (const { figures, words } of find(sentence, each)) {
      const { part, share } = figures
      if (!part?.bounds || !share?.bounds || taken.has(share) || !countable(sentence, part, share)) continue
      if (words.rate !== undefined && !namesRate(sentence, part, words.rate)) continue
      taken.add(share)
      const whole = tied.get(share) ?? partly.get(part)
      found.push({
        part: sentence.quantities.indexOf(part),
        share: sentence.quantities.indexOf(share),
        base: baseOf(sentence, part, words.base ?? words.of ?? ''),
        whole: whole ? sentence.quantities.indexOf(whole) : null,
        read: tied.has(share)
      })
    }
  }
  return found.sort((a, b) => a.share - b.share)
}

// By how much something has changed, an age and a value for each are no parts of a whole.
function countable(sentence: Sentence, part: Quantity, share: Quantity): boolean {
  const { figure } = part
  if (figure.change === 'up' || figure.change === 'down' || !(part.value > 0)) return false
  // 人均工资性收入占人均可支配收入的57.6%: a head's part of what a head has. $4 a dozen is no part.
  if (figure.per !== null && !/^[人户]均$/.test(figure.per)) return false
  if (figure.unit === 'celsius' || figure.unit === 'fahrenheit' || share.figure.change !== null) return false
  if (/岁|year-old/.test(figure.text)) return false
  const at = sentence.at(part)
  return !changing.test(sentence.template.slice(Math.max(0, at - 30), at))
}

// 已办结179件, 办结率为96.2%: the clause of the part names what the rate is a rate of.
function namesRate(sentence: Sentence, part: Quantity, rate: string): boolean {
  const at = sentence.at(part)
  const clause = /[^,;。]*$/.exec(sentence.template.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  const after = /^[^,;。]*/.exec(sentence.template.slice(at + 1, at + 16))?.[0] ?? ''
  if (/出席|到会|参会/.test(rate) && /实到|到会|参会/.test(clause)) return true
  return (clause + after).includes(rate.slice(-2))
}

function baseOf(sentence: Sentence, part: Quantity, words: string): Base {
  const noun = words.trim()
  if (sentence.language === 'zh') {
    const core = noun.replace(
      /^(?:全部|全市|全省|全县|全区|全国|总|其)|(?:的?(?:总数|总量|总额|总值|总面积|比例|比重|全部|数量))$/g,
      ''
    )
    if (noun !== '' && core !== '' && !total.test(noun)) return { sort: 'named', noun: core }
  } else if (noun !== '' && !whom.test(noun)) {
    const core = noun.replace(
      /^(?:the|its|their|his|her|all|this|that|total|overall)\s+(?:total |overall |whole )?/i,
      ''
    )
    return {
      sort: 'named',
      noun:
        core
          .toLowerCase()
          .split(
            / (?:in|for|of|at|on|by|to|from|and|that|which|was|were|is|are|had|has|have|live|said)\b/
          )[0] ?? ''
    }
  }
  const at = sentence.at(part)
  const segment = sentence.template.slice(Math.max(0, at - 60), at)
  return told.test(segment) ||
    (whom.test(noun) && noun !== '') ||
    ofThem.test(sentence.template.slice(at + 1, at + 40))
    ? { sort: 'told' }
    : { sort: 'bare' }
}
