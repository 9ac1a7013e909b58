import { type Verdict, verdict } from '#core/review'
import type { Input, Settings } from '#main/api'
import type { Format, ReviewSession } from '../editor/session.ts'
import type { Filter } from '../ledger/index.ts'
import { type Offer, runOffer, type Work } from '../margin/index.ts'
import type { Rules } from '../rules/index.ts'

/** Names a command in the messages. */
export type CommandWord =
  | 'next'
  | 'previous'
  | 'toCard'
  | 'toCopy'
  | 'cycle'
  | 'palette'
  | 'help'
  | 'approve'
  | 'export'
  | 'editAgain'
  | 'desk'
  | 'rules'
  | 'ruleOff'
  | 'undo'
  | 'redo'
  | 'claimSelection'
  | 'strong'
  | 'em'
  | 'underline'
  | 'strike'
  | 'paragraph'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'quote'
  | 'bullets'
  | 'numbers'
  | 'table'
  | 'rule'
  | 'take'
  | 'again'
  | 'verdict'
  | 'method'
  | 'disposition'
  | 'evidence'
  | 'ask'
  | 'settle'
  | 'dismiss'
  | 'waive'
  | 'reaffirm'
  | 'recheck'
  | 'reject'
  | 'reopen'
  | 'showAll'
  | 'showOpen'
  | 'showDoubt'
  | 'language'
  | 'light'
  | 'dark'
  | 'contrast'
  | 'system'

export type CommandGroup = 'item' | 'go' | 'copy' | 'review' | 'view'

/** Something that a person can do on the screen: the keys, the palette and the help all read this one list. */
export interface ReviewCommand {
  readonly id: string
  readonly word: CommandWord
  readonly verdict: Verdict | null
  readonly group: CommandGroup
  /** In tinykeys' notation. */
  readonly keys: readonly string[]
  /** `item`: only while the ledger or a card has the focus, so that no letter is stolen from the copy. `editor`: the editor binds it. */
  readonly scope: 'anywhere' | 'item' | 'editor'
  readonly enabled: () => boolean
  readonly run: () => void
}

export type Opened = 'gate' | 'export' | 'editAgain' | 'palette' | 'help'

/** What the commands need of the screen. */
export interface Wiring {
  readonly work: Work
  readonly session: ReviewSession
  readonly open: (dialog: Opened) => void
  readonly focusCard: () => void
  readonly cycleFocus: () => void
  readonly filter: (filter: Filter) => void
  readonly settings: (wanted: Input<'settings.set'>) => void
  readonly otherLanguage: Settings['language']
  readonly nothingOpen: () => void
  /** The desk's rules; asks before one is switched off. */
  readonly rules: Pick<Rules, 'show' | 'ask'>
  readonly close: () => void
}

const view = ({ session }: Wiring) => session.store.getState()

function simple(
  word: CommandWord,
  group: CommandGroup,
  keys: readonly string[],
  run: () => void,
  enabled: () => boolean = () => true,
  scope: ReviewCommand['scope'] = 'anywhere'
): ReviewCommand {
  return { id: word, word, verdict: null, group, keys, scope, enabled, run }
}

/** Every command of the screen. */
export function reviewCommands(wiring: Wiring): readonly ReviewCommand[] {
  return [
    ...itemCommands(wiring),
    ...goCommands(wiring),
    ...reviewOnes(wiring),
    ...copyCommands(wiring),
    ...viewCommands(wiring)
  ]
}

function itemCommands(wiring: Wiring): ReviewCommand[] {
  const { work } = wiring
  const selected = () => view(wiring).selected
  const offered = (offer: Offer) => () => work.offers(selected()).includes(offer)
  const run = (offer: Offer) => () => {
    const key = selected()
    if (key !== null) runOffer(work, key, offer)
  }
  const one = (word: CommandWord, keys: readonly string[], offer: Offer) =>
    simple(word, 'item', keys, run(offer), offered(offer), 'item')
  const either = (word: CommandWord, keys: readonly string[], offers: readonly Offer[]) => {
    const available = () => offers.find((offer) => offered(offer)())
    return simple(
      word,
      'item',
      keys,
      () => {
        const offer = available()
        if (offer) run(offer)()
      },
      () => available() !== undefined,
      'item'
    )
  }
  const finding = () => view(wiring).findings.find(({ key }) => key === selected())?.finding
  const isFinding = () => finding() !== undefined
  const isAside = () => view(wiring).dismissedFindings.some((finding) => finding.key === selected())
  const choose = (name: 'method' | 'disposition') => () => {
    const trigger = document.querySelector<HTMLElement>(`[aria-current] [data-choice="${name}"]`)
    trigger?.focus({ preventScroll: true })
    trigger?.click()
  }
  const verdicts = verdict.options.map(
    (option, index): ReviewCommand => ({
      id: `verdict.${option}`,
      word: 'verdict',
      verdict: option,
      group: 'item',
      keys: [String(index + 1)],
      scope: 'item',
      enabled: offered('find'),
      run: () => {
        const key = selected()
        if (key !== null) void work.choose(key, option)
      }
    })
  )
  const dismiss = simple(
    'dismiss',
    'item',
    ['d'],
    () => {
      const key = selected()
      if (key !== null) work.drafts.change(key, { form: 'dismiss', failure: null, missing: [] })
    },
    () => view(wiring).editable && (offered('dismiss')() || isFinding()),
    'item'
  )
  return [
    one('take', ['t'], 'take'),
    simple(
      'again',
      'item',
      ['s'],
      () => {
        const key = selected()
        if (key !== null) void work.repeat(key)
      },
      () => work.again(selected()) !== null,
      'item'
    ),
    ...verdicts,
    simple('method', 'item', ['m'], choose('method'), offered('find'), 'item'),
    simple('disposition', 'item', ['p'], choose('disposition'), offered('find'), 'item'),
    one('evidence', ['e'], 'evidence'),
    either('ask', ['q'], ['answer', 'ask']),
    either('settle', ['Enter'], ['settle', 'agree']),
    one('reaffirm', ['r'], 'reaffirm'),
    one('recheck', ['c'], 'recheck'),
    one('reject', ['x'], 'reject'),
    dismiss,
    // Without a key: what it does reaches every copy of the desk.
    simple(
      'ruleOff',
      'item',
      [],
      () => {
        const rule = finding()?.rule
        const next = () => (selected() === null ? wiring.session.focus() : wiring.focusCard())
        if (rule !== undefined) wiring.rules.ask(rule, work.findingsOf(rule), next)
      },
      isFinding,
      'item'
    ),
    one('waive', ['w'], 'waive'),
    simple(
      'reopen',
      'item',
      ['o'],
      () => {
        const key = selected()
        if (key === null) return
        if (isAside()) void work.restoreFinding(key)
        else runOffer(work, key, 'reopen')
      },
      () => view(wiring).editable && (offered('reopen')() || isAside()),
      'item'
    )
  ]
}

function goCommands(wiring: Wiring): ReviewCommand[] {
  const step = (direction: 1 | -1) => () => {
    if (wiring.session.step(direction)) wiring.focusCard()
    else wiring.nothingOpen()
  }
  return [
    simple('next', 'go', ['F8'], step(1)),
    simple('previous', 'go', ['Shift+F8'], step(-1)),
    simple('toCard', 'go', ['$mod+Enter'], () => {
      if (view(wiring).selected === null && !wiring.session.step(1)) wiring.nothingOpen()
      wiring.focusCard()
    }),
    simple('toCopy', 'go', ['Escape'], () => wiring.session.focus(), undefined, 'item'),
    simple('cycle', 'go', ['F6'], wiring.cycleFocus)
  ]
}

function reviewOnes(wiring: Wiring): ReviewCommand[] {
  const approved = () => view(wiring).state.approval !== null
  const writable = () => view(wiring).snapshot.readOnly === null
  return [
    simple('palette', 'review', ['$mod+k'], () => wiring.open('palette')),
    simple(
      'approve',
      'review',
      ['$mod+Shift+Enter'],
      () => wiring.open('gate'),
      () => writable() && !approved()
    ),
    simple(
      'editAgain',
      'review',
      [],
      () => wiring.open('editAgain'),
      () => writable() && approved()
    ),
    simple('export', 'review', ['$mod+Shift+e'], () => wiring.open('export')),
    simple('help', 'review', ['F1'], () => wiring.open('help')),
    simple('rules', 'review', [], () => wiring.rules.show()),
    simple('desk', 'review', [], wiring.close)
  ]
}

function copyCommands(wiring: Wiring): ReviewCommand[] {
  const { session } = wiring
  const editable = () => view(wiring).editable
  const format = (word: CommandWord, keys: readonly string[], value: Format) =>
    simple(word, 'copy', keys, () => session.format(value), editable, 'editor')
  return [
    simple(
      'undo',
      'copy',
      ['$mod+z'],
      () => session.undo(),
      () => view(wiring).formatting.canUndo,
      'editor'
    ),
    simple(
      'redo',
      'copy',
      ['$mod+Shift+z'],
      () => session.redo(),
      () => view(wiring).formatting.canRedo,
      'editor'
    ),
    simple(
      'claimSelection',
      'copy',
      ['$mod+Shift+m'],
      () => void claim(wiring),
      () => editable() && view(wiring).formatting.selectsText
    ),
    format('strong', ['$mod+b'], { kind: 'mark', mark: 'strong' }),
    format('em', ['$mod+i'], { kind: 'mark', mark: 'em' }),
    format('underline', ['$mod+u'], { kind: 'mark', mark: 'underline' }),
    format('strike', [], { kind: 'mark', mark: 'strike' }),
    format('paragraph', ['$mod+Alt+0'], { kind: 'paragraph' }),
    format('heading1', ['$mod+Alt+1'], { kind: 'heading', level: 1 }),
    format('heading2', ['$mod+Alt+2'], { kind: 'heading', level: 2 }),
    format('heading3', ['$mod+Alt+3'], { kind: 'heading', level: 3 }),
    format('quote', [], { kind: 'quote' }),
    format('bullets', ['$mod+Shift+8'], { kind: 'list', ordered: false }),
    format('numbers', ['$mod+Shift+7'], { kind: 'list', ordered: true }),
    format('table', [], { kind: 'table', rows: 3, columns: 3 }),
    format('rule', [], { kind: 'rule' })
  ]
}

async function claim({ session, focusCard }: Wiring): Promise<void> {
  const result = await session.claimSelection()
  if (result.ok) focusCard()
}

function viewCommands(wiring: Wiring): ReviewCommand[] {
  return [
    simple('showAll', 'view', [], () => wiring.filter('all')),
    simple('showOpen', 'view', [], () => wiring.filter('open')),
    simple('showDoubt', 'view', [], () => wiring.filter('doubt')),
    simple('language', 'view', [], () => wiring.settings({ language: wiring.otherLanguage })),
    simple('light', 'view', [], () => wiring.settings({ theme: 'light' })),
    simple('dark', 'view', [], () => wiring.settings({ theme: 'dark' })),
    simple('contrast', 'view', [], () => wiring.settings({ theme: 'contrast' })),
    simple('system', 'view', [], () => wiring.settings({ theme: 'system' }))
  ]
}
