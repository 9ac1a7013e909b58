import type { Language } from '#core/language'
import type { Disposition, Evidence, Method, Status, Verdict } from './words.ts'

/** What the words of a record are called before people, on the page and on the certificate alike. */
export interface Names {
  readonly statuses: Readonly<Record<Status, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly methods: Readonly<Record<Method, string>>
  readonly dispositions: Readonly<Record<Disposition, string>>
  readonly evidence: Readonly<Record<Evidence['kind'], string>>
}

export const names: Readonly<Record<Language, Names>> = {
  zh: {
    statuses: {
      detected: '未动',
      open: '待核',
      checking: '核查中',
      query_out: '等答复',
      found: '待同意',
      settled: '已核结',
      stale: '已过期',
      dismissed: '已排除',
      waived: '带疑放行'
    },
    verdicts: {
      confirmed: '属实',
      attributed_only: '核到出处',
      imprecise: '表述不准',
      wrong: '有误',
      conflicting: '各源不一',
      unsupported: '无据',
      outdated: '过时',
      not_checkable: '不可核'
    },
    methods: {
      primary_document: '查原始文件',
      recomputed: '用数据重算',
      second_source: '另一来源',
      called_source: '问了来源',
      own_reporting: '本报采访',
      archive: '查资料库',
      arithmetic_only: '只验算'
    },
    dispositions: {
      stands: '照发',
      changed: '已改',
      hedged: '已加限定',
      attributed: '已加出处',
      cut: '已删',
      run_with_waiver: '带疑照发'
    },
    evidence: { link: '链接', file: '文件', quotation: '摘录', note: '记录' }
  },
  en: {
    statuses: {
      detected: 'Untouched',
      open: 'Open',
      checking: 'Checking',
      query_out: 'Asked',
      found: 'To agree',
      settled: 'Settled',
      stale: 'Stale',
      dismissed: 'Dismissed',
      waived: 'Waived'
    },
    verdicts: {
      confirmed: 'Confirmed',
      attributed_only: 'Source says so',
      imprecise: 'Imprecise',
      wrong: 'Wrong',
      conflicting: 'Sources conflict',
      unsupported: 'Unsupported',
      outdated: 'Outdated',
      not_checkable: 'Not checkable'
    },
    methods: {
      primary_document: 'Primary document',
      recomputed: 'Data recomputed',
      second_source: 'Second source',
      called_source: 'Called the source',
      own_reporting: 'Own reporting',
      archive: 'Archive',
      arithmetic_only: 'Arithmetic only'
    },
    dispositions: {
      stands: 'Stands',
      changed: 'Changed',
      hedged: 'Hedged',
      attributed: 'Attributed',
      cut: 'Cut',
      run_with_waiver: 'Runs with waiver'
    },
    evidence: { link: 'Link', file: 'File', quotation: 'Quotation', note: 'Note' }
  }
}
