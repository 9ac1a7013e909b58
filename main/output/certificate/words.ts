import type { Language } from '#core/language'
import { type Names, names } from '#core/review'
import type { NotChecked } from './record.ts'

/** Everything that the certificate's page says of its own. */
export interface Words extends Names {
  readonly name: string
  readonly tongue: string
  readonly comma: string
  readonly approved: string
  readonly draft: string
  readonly draftNote: string
  readonly labels: Readonly<
    Record<
      | 'manuscript'
      | 'words'
      | 'version'
      | 'made'
      | 'approval'
      | 'statement'
      | 'signed'
      | 'document'
      | 'text'
      | 'ledger'
      | 'trail'
      | 'files'
      | 'file'
      | 'size'
      | 'figures'
      | 'others'
      | 'original'
      | 'found'
      | 'settled'
      | 'evidence'
      | 'asked'
      | 'answer'
      | 'noAnswer'
      | 'reason'
      | 'note'
      | 'findings'
      | 'dismissedFindings'
      | 'rules'
      | 'notChecked'
      | 'orphaned'
      | 'outOfScope'
      | 'untouched'
      | 'none'
      | 'inHouse'
      | 'accessed'
      | 'handled',
      string
    >
  >
  readonly roles: Readonly<Record<string, string>>
  readonly rules: {
    readonly version: string
    readonly allOn: string
    off(count: number): string
    /** Beside a rule whose findings hold back an approval. */
    readonly blocker: string
    readonly unrecorded: string
  }
  readonly notChecked: Readonly<Record<NotChecked, (count: number) => string>>
  readonly footer: string
}

const zh: Words = {
  ...names.zh,
  name: '核实证书',
  tongue: 'zh-CN',
  comma: '，',
  approved: '已签发',
  draft: '草稿 DRAFT',
  draftNote: '稿件尚未签发。本页只记录至今的核实情况，不作刊发依据。',
  labels: {
    manuscript: '来稿',
    words: '字数',
    version: '稿件版本',
    made: '出具时间',
    approval: '签发',
    statement: '签发声明',
    signed: '签发人',
    document: '稿件摘要',
    text: '文字摘要',
    ledger: '台账摘要',
    trail: '记录链末端',
    files: '所附稿件文件',
    file: '文件',
    size: '大小',
    figures: '逐条核实',
    others: '不在核实范围内的数字',
    original: '原作',
    found: '查明',
    settled: '核结',
    evidence: '证据',
    asked: '询问',
    answer: '答复',
    noAnswer: '尚无答复',
    reason: '理由',
    note: '说明',
    findings: '未了结的疑点',
    dismissedFindings: '已排除的疑点',
    rules: '所用的规则',
    notChecked: '没有核实的',
    orphaned: '原句已不在稿中',
    outOfScope: '署名、电头或版权栏内',
    untouched: '无人经手。',
    none: '无',
    inHouse: '本页含核实人员姓名与内部说明，只供编辑部存档，不随稿外传。',
    accessed: '查阅于',
    handled: '经手'
  },
  roles: { author: '作者', editor: '责任编辑', checker: '核查员', chief: '值班总编', machine: 'Galley' },
  rules: {
    version: '规则集',
    allOn: '规则全部开启。',
    off: (count) => `以下${count}条规则本编辑台已关闭，没有用来核算这份稿件，其余全部开启。`,
    blocker: '必改类',
    unrecorded: '签发时没有记下所用的规则。'
  },
  notChecked: {
    open: (count) => `${count}处数字尚未核结。`,
    stale: (count) => `${count}处数字核实之后文字有改动，原结论不再作数。`,
    waived: (count) => `${count}处数字带疑放行，由具名人员担责。`,
    dismissed: (count) => `${count}处数字经人排除，未作核实，理由见各条。`,
    'attributed-only': (count) => `${count}处数字只核到出处：出处确实这么说，没有另证。`,
    'not-checkable': (count) => `${count}处数字无法核实。`,
    'arithmetic-only': (count) => `${count}处数字只验算过，没有查对来源。`,
    findings: (count) => `${count}个疑点尚未了结。`,
    'rules-off': (count) => `${count}条规则已关闭，它们管的问题没有查。`,
    suggestions: (count) => `${count}处修改建议尚未定夺。`,
    'out-of-scope': (count) => `署名、电头、版权栏里的${count}处数字不在核实范围内。`,
    'not-figures': () => '本证书只涉及数字和数量说法。人名、引语、地名、图片和其他事实须另行核对。',
    identity: () => '签名人身份以本机账户为准，程序不作进一步认证。'
  },
  footer: '以 SHA-256 摘要核对所附文件；记录链可用 galley verify 逐条验证。'
}

const figures = (count: number) => (count === 1 ? '1 figure' : `${count} figures`)

const en: Words = {
  ...names.en,
  name: 'Certificate of verification',
  tongue: 'en',
  comma: ', ',
  approved: 'Approved',
  draft: 'DRAFT 草稿',
  draftNote:
    'The copy has not been approved. This page records the checking so far and is no ground to publish.',
  labels: {
    manuscript: 'Manuscript',
    words: 'Words',
    version: 'Version',
    made: 'Issued',
    approval: 'Approval',
    statement: 'Statement',
    signed: 'Signed',
    document: 'Document digest',
    text: 'Text digest',
    ledger: 'Ledger digest',
    trail: 'End of the record',
    files: 'Files of the copy',
    file: 'File',
    size: 'Size',
    figures: 'Figure by figure',
    others: 'Figures outside the scope',
    original: 'Was',
    found: 'Found',
    settled: 'Settled',
    evidence: 'Evidence',
    asked: 'Asked',
    answer: 'Answer',
    noAnswer: 'no answer yet',
    reason: 'Reason',
    note: 'Note',
    findings: 'Findings still open',
    dismissedFindings: 'Findings dismissed',
    rules: 'Rules in force',
    notChecked: 'What was not checked',
    orphaned: 'no longer in the copy',
    outOfScope: 'in a byline, dateline or boilerplate',
    untouched: 'Nobody has worked on it.',
    none: 'none',
    inHouse:
      'This page names checkers and quotes internal notes. It is for the newsroom’s files and does not travel with the copy.',
    accessed: 'accessed',
    handled: 'Handled'
  },
  roles: { author: 'author', editor: 'editor', checker: 'checker', chief: 'chief', machine: 'program' },
  rules: {
    version: 'Rule set',
    allOn: 'All rules were on.',
    off: (count) =>
      count === 1
        ? 'The desk had switched off this rule, and the copy was not held against it. All others were on.'
        : `The desk had switched off these ${count} rules, and the copy was not held against them. All others were on.`,
    blocker: 'holds back approval',
    unrecorded: 'The approval does not say which rules were in force.'
  },
  notChecked: {
    open: (count) => `${figures(count)} not settled.`,
    stale: (count) => `${figures(count)} whose words changed after checking: the verdict no longer holds.`,
    waived: (count) => `${figures(count)} waived by name.`,
    dismissed: (count) => `${figures(count)} dismissed without checking, for the reason given with each.`,
    'attributed-only': (count) =>
      `${figures(count)} traced to the source only: it does say so, nothing else proves it.`,
    'not-checkable': (count) => `${figures(count)} that could not be checked.`,
    'arithmetic-only': (count) => `${figures(count)} checked by arithmetic alone, not against a source.`,
    findings: (count) => `${count === 1 ? '1 finding' : `${count} findings`} still open.`,
    'rules-off': (count) =>
      `${count === 1 ? '1 rule was' : `${count} rules were`} switched off: what they look for was not looked for.`,
    suggestions: (count) =>
      `${count === 1 ? '1 suggestion' : `${count} suggestions`} neither taken nor left.`,
    'out-of-scope': (count) => `${figures(count)} in bylines, datelines or boilerplate, outside the scope.`,
    'not-figures': () =>
      'This certificate is about figures and statements of quantity. Names, quotations, places, pictures and all other facts are checked elsewhere.',
    identity: () => 'Who signed is who was logged in on the computer; the program proves no more than that.'
  },
  footer:
    'Compare a file with its SHA-256 digest; the record can be verified line by line with galley verify.'
}

export const certificateWords: Readonly<Record<Language, Words>> = { zh, en }
