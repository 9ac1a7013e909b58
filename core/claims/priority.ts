import type { Role } from '#core/article'
import type { Language } from '#core/language'
import type { ClaimCategory, Priority, Reason } from './claim.ts'
import type { Clause } from './clause.ts'
import { Tag } from './lexicon/index.ts'
import type { Wording } from './statement.ts'

type Words = Readonly<Record<Language, string>>

const words = {
  headline: { zh: '位于标题', en: 'in the headline' },
  deck: { zh: '位于副标题', en: 'in the deck' },
  lead: { zh: '位于首段', en: 'in the first paragraph' },
  change: { zh: '涉及增减', en: 'states a change' },
  comparison: { zh: '涉及比较', en: 'states a comparison' },
  rank: { zh: '涉及排名', en: 'states a rank' },
  record: { zh: '涉及纪录', en: 'states a record' },
  money: { zh: '涉及金额', en: 'about money' },
  crime: { zh: '涉及犯罪或执法', en: 'about crime' },
  health: { zh: '涉及健康', en: 'about health' },
  death: { zh: '涉及伤亡', en: 'about deaths or injuries' },
  absolute: { zh: '说法涵盖全体', en: 'claims all of them' },
  unattributed: { zh: '本段未注明来源', en: 'its paragraph names no source' },
  quoted: { zh: '在引语之中', en: 'in a quotation' },
  attributed: { zh: '本段注明了来源', en: 'its paragraph names a source' },
  'no-figure': { zh: '没有给出数字', en: 'gives no figure' },
  'no-indicator': { zh: '没有可以衡量的指标', en: 'no indicator could measure it' }
} as const satisfies Record<string, Words>

type Code = keyof typeof words

/** What the priority of a claim is judged by. */
export interface Circumstances {
  readonly clause: Clause
  readonly category: ClaimCategory
  /** Null where the clause has figures. */
  readonly wording: Wording | null
  readonly role: Role
  readonly prominent: boolean
  /** It goes on with what the claim before it in its sentence is about. */
  readonly goesOn: boolean
  /** Its paragraph names a source somewhere. */
  readonly attributed: boolean
  readonly quoted: boolean
  readonly language: Language
}

/**
 * How much a mistake in a claim would cost. High where it would need a correction: changes, comparisons, records, money, crime, health,
 * deaths, headline and first paragraph, figures without a source. The reasons come in that order of weight.
 */
export function priorityOf(circumstances: Circumstances): { priority: Priority; reasons: Reason[] } {
  const high = gravest(circumstances)
  const codes: Code[] = high.length > 0 ? high : [ordinary(circumstances)]
  const priority = high.length > 0 ? 'high' : codes[0] === 'no-indicator' ? 'low' : 'medium'
  if (circumstances.quoted) codes.push('quoted')
  return {
    priority,
    reasons: codes.map((code) => ({ code, message: words[code][circumstances.language] }))
  }
}

function gravest({ clause, category, wording, role, prominent, goesOn, attributed }: Circumstances): Code[] {
  const has = (tag: number) => (clause.tags & tag) !== 0
  const codes: Code[] = []
  if (prominent) codes.push(role === 'headline' || role === 'deck' ? role : 'lead')
  // A trend in something that nobody counts could not be corrected by a number.
  if (
    category === 'change' ||
    (category === 'trend' && (goesOn || counted(clause) || clause.figures.length > 0))
  )
    codes.push('change')
  if (category === 'comparison' || category === 'rank' || category === 'record') codes.push(category)
  if (wording === 'universal') codes.push('absolute')
  if (wording === 'trend') return codes
  if (clause.figures.some((figure) => figure.kind === 'money') || (wording !== null && has(Tag.Money)))
    codes.push('money')
  if (has(Tag.Crime)) codes.push('crime')
  if (has(Tag.Death) || clause.figures.some((figure) => casualties.has(figure.counted ?? '')))
    codes.push('death')
  if (has(Tag.Health)) codes.push('health')
  if (clause.figures.length > 0 && !attributed) codes.push('unattributed')
  return codes
}

const graveMatter = Tag.Crime | Tag.Health | Tag.Death | Tag.Money

/** Crimes and patients are counted; how well they are dealt with is not. */
const counted = ({ tags, sentence }: Clause) =>
  (tags & (Tag.Counted | Tag.Trend)) !== 0 ||
  (sentence.language === 'zh' && (tags & graveMatter) !== 0 && (tags & (Tag.Unmeasured | Tag.Surveyed)) === 0)

// 14死18伤
const casualties = new Set(['死', '伤', '亡', '重伤', '轻伤'])

const measured = Tag.Counted | Tag.Surveyed

function ordinary({ clause, wording }: Circumstances): Code {
  if (wording === null) return 'attributed'
  // What grows fewer can be counted: 乱象明显减少.
  const moved = clause.tags & Tag.Moved && ~clause.tags & Tag.Unmeasured
  const gauged =
    clause.sentence.language === 'en' ? ~clause.tags & Tag.Unmeasured : moved | (clause.tags & measured)
  return gauged !== 0 ||
    wording === 'vague' ||
    wording === 'repeated' ||
    wording === 'headcount' ||
    wording === 'majority' ||
    wording === 'most'
    ? 'no-figure'
    : 'no-indicator'
}
