import type { Outcome, Severity } from '#core/checks'
import type { ClaimCategory, Priority } from '#core/claims'
import type { Language } from '#core/language'

/** What the readable report says around the copy, in the article's language. */
export interface Words {
  readonly language: string
  summary(figures: number, claims: number, findings: number): string
  readonly findings: string
  readonly nothing: string
  readonly priorities: Record<Priority, string>
  readonly categories: Record<ClaimCategory, string>
  readonly outcomes: Record<Outcome, string>
  readonly severities: Record<Severity, string>
  readonly period: string
  readonly source: string
  readonly repair: string
  readonly between: string
  /** Names of units that Intl has none for, and of the commoner currencies. */
  readonly units: Readonly<Record<string, string>>
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const words: Record<Language, Words> = {
  zh: {
    language: '中文',
    summary: (figures, claims, findings) => `${figures} 个数字，${claims} 条陈述，${findings} 处疑点`,
    findings: '疑点',
    nothing: '没有数字，也没有关于数量的陈述。',
    priorities: { high: '陈述：须优先核实', medium: '陈述：应核实', low: '陈述：可后核实' },
    categories: {
      level: '数值',
      change: '增减',
      comparison: '比较',
      share: '占比',
      rank: '排名',
      record: '纪录',
      trend: '趋势',
      estimate: '估计',
      poll: '民调'
    },
    outcomes: { error: '差错', query: '待问', style: '体例' },
    severities: { blocker: '必改', major: '重要', minor: '次要', info: '提示' },
    period: '时间：',
    source: '来源：',
    repair: '可改：',
    between: '；',
    units: {
      tonne: '吨',
      ton: '吨',
      mu: '亩',
      jin: '斤',
      milligram: '毫克',
      microgram: '微克',
      'square-meter': '平方米',
      'square-kilometer': '平方公里',
      'cubic-meter': '立方米',
      'nautical-mile': '海里',
      'light-year': '光年',
      barrel: '桶',
      watt: '瓦',
      kilowatt: '千瓦',
      megawatt: '兆瓦',
      gigawatt: '吉瓦',
      'kilowatt-hour': '千瓦时',
      'megawatt-hour': '兆瓦时',
      horsepower: '马力',
      kilocalorie: '千卡',
      decibel: '分贝',
      knot: '节',
      celsius: '℃',
      month: '个月',
      quarter: '个季度',
      CNY: '元',
      USD: '美元',
      EUR: '欧元',
      GBP: '英镑',
      JPY: '日元',
      HKD: '港元'
    }
  },
  en: {
    language: 'English',
    summary: (figures, claims, findings) =>
      `${plural(figures, 'figure', 'figures')}, ${plural(claims, 'claim', 'claims')}, ${plural(findings, 'finding', 'findings')}`,
    findings: 'Findings',
    nothing: 'No figure and no statement of quantity.',
    priorities: { high: 'Claims to prove first', medium: 'Claims to prove', low: 'Claims to prove last' },
    categories: {
      level: 'level',
      change: 'change',
      comparison: 'comparison',
      share: 'share',
      rank: 'rank',
      record: 'record',
      trend: 'trend',
      estimate: 'estimate',
      poll: 'poll'
    },
    outcomes: { error: 'error', query: 'query', style: 'style' },
    severities: { blocker: 'blocker', major: 'major', minor: 'minor', info: 'info' },
    period: 'period: ',
    source: 'source: ',
    repair: 'repair: ',
    between: '; ',
    units: {}
  }
}
