import { Dialog } from '@base-ui/react/dialog'
import { Search, Undo2, X } from 'lucide-react'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Failure, Settings, SwitchedOff } from '#main/api'
import { Button } from '../controls/index.ts'
import { useFailureWords } from '../i18n/index.ts'
import { catalogueIn, grouped, type Listed, type Shown } from './catalogue.ts'
import { backFrom, type RuleChange } from './change.ts'
import { RuleRow } from './rule-row.tsx'
import styles from './rules-dialog.module.css'

interface RulesDialogProps {
  off: ReadonlyMap<string, SwitchedOff>
  /** How many rules are off that this Galley does not have. */
  strange: number
  language: Settings['language']
  /** What the list is searched for when it opens. */
  search: string
  /** Gives why it was not done, or null. */
  onChange: (changes: readonly RuleChange[]) => Promise<Failure | null>
  onClose: () => void
}

const filters: readonly Shown[] = ['all', 'off', 'blocker']

/** Every rule by family with its switch: what it looks for, a wrong and a right sentence, and who switched it off. */
export function RulesDialog({ off, strange, language, search: first, onChange, onClose }: RulesDialogProps) {
  const t = useTranslations('rules')
  const words = useTranslations('words')
  const common = useTranslations('common')
  const failures = useFailureWords()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [search, setSearch] = useState(first)
  const [shown, setShown] = useState<Shown>('all')
  // A rule switched on stays in the list of those that are off until the list is asked for again.
  const [touched, setTouched] = useState<ReadonlyMap<string, SwitchedOff>>(new Map())
  const [active, setActive] = useState<string | null>(null)
  const [said, setSaid] = useState<{ text: string; back: readonly RuleChange[] } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const all = useMemo(() => catalogueIn(language, (family) => words(`families.${family}`)), [language, words])
  const groups = useMemo(
    () => grouped(all, new Map([...touched, ...off]), shown, search),
    [all, off, touched, shown, search]
  )
  const visible = groups.flatMap(({ rules }) => rules.map(({ rule }) => rule.id))
  const stop = active !== null && visible.includes(active) ? active : (visible[0] ?? null)

  const act = async (changes: readonly RuleChange[], text: string) => {
    const back = backFrom(changes, off)
    const before = new Map([...off].filter(([rule]) => changes.some((change) => change.rule === rule)))
    const refused = await onChange(changes)
    setFailure(refused)
    if (refused) return
    setTouched(new Map([...touched, ...before]))
    setSaid({ text, back })
  }
  const turn = ({ rule, meaning }: Listed, on: boolean, reason: string) =>
    act([{ rule: rule.id, off: !on, reason }], t(on ? 'said.on' : 'said.off', { rule: meaning }))
  const allOn = () =>
    act(
      [...off.keys()].map((rule) => ({ rule, off: false, reason: '' })),
      t('said.allOn', { count: off.size })
    )
  const undo = async () => {
    const refused = said && (await onChange(said.back))
    setFailure(refused)
    if (!refused) setSaid(null)
    field.current?.focus()
  }
  const show = (wanted: Shown) => {
    setShown(wanted)
    setTouched(new Map())
  }
  const clear = () => {
    setSearch('')
    show('all')
    field.current?.focus()
  }

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        <Dialog.Popup className={styles.popup} initialFocus={field}>
          <div className={styles.head}>
            <div>
              <Dialog.Title className={styles.title}>{t('title')}</Dialog.Title>
              <Dialog.Description className={styles.lead}>{t('lead')}</Dialog.Description>
            </div>
            <Button tone="quiet" icon aria-label={common('close')} onClick={onClose}>
              <X size={16} aria-hidden="true" />
            </Button>
          </div>
          <div className={styles.tools}>
            <div className={styles.search}>
              <Search size={15} aria-hidden="true" />
              <input
                ref={field}
                type="search"
                aria-label={t('search')}
                aria-controls={`${id}-list`}
                placeholder={t('search')}
                autoComplete="off"
                spellCheck={false}
                value={search}
                onChange={(event) => setSearch(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return
                  event.preventDefault()
                  switchesIn(list.current)
                    .find((each) => each.tabIndex === 0)
                    ?.focus()
                }}
              />
              {search !== '' && (
                <Button
                  tone="quiet"
                  size="tiny"
                  icon
                  aria-label={t('clearSearch')}
                  onClick={() => {
                    setSearch('')
                    field.current?.focus()
                  }}
                >
                  <X size={14} aria-hidden="true" />
                </Button>
              )}
            </div>
            <div className={styles.filters} role="group" aria-label={t('show')}>
              {filters.map((filter) => (
                <button
                  key={filter}
                  type="button"
                  aria-pressed={shown === filter}
                  onClick={() => show(filter)}
                >
                  {t(`filters.${filter}`)}
                  {filter === 'off' && off.size > 0 && <span>{off.size}</span>}
                </button>
              ))}
            </div>
          </div>
          <div className={styles.columns} data-empty={groups.length === 0 || undefined}>
            <nav className={styles.families} aria-label={t('families')}>
              {groups.map(({ family, rules }) => {
                const quiet = rules.filter(({ rule }) => off.has(rule.id)).length
                return (
                  <button
                    key={family}
                    type="button"
                    onClick={() =>
                      document.getElementById(`${id}-${family}`)?.scrollIntoView({ block: 'start' })
                    }
                  >
                    {words(`families.${family}`)}
                    <span>
                      {quiet > 0 && shown !== 'off' && <i>{`−${quiet}`}</i>}
                      {rules.length}
                    </span>
                  </button>
                )
              })}
            </nav>
            <div
              ref={list}
              id={`${id}-list`}
              className={styles.list}
              role="group"
              aria-label={t('list')}
              onKeyDown={(event) => walk(event, list.current)}
            >
              {groups.map(({ family, rules }) => (
                <section key={family} id={`${id}-${family}`} aria-labelledby={`${id}-${family}-name`}>
                  <h3 id={`${id}-${family}-name`} className={styles.family}>
                    {words(`families.${family}`)}
                  </h3>
                  <ul>
                    {rules.map((listed) => (
                      <RuleRow
                        key={listed.rule.id}
                        listed={listed}
                        off={off.get(listed.rule.id) ?? null}
                        reachable={listed.rule.id === stop}
                        onReach={() => setActive(listed.rule.id)}
                        onTurn={(on, reason) => turn(listed, on, reason)}
                      />
                    ))}
                  </ul>
                </section>
              ))}
              {groups.length === 0 && (
                <div className={styles.empty} role="status">
                  <b>{shown === 'off' && search.trim() === '' ? t('noneOff') : t('none')}</b>
                  {search.trim() !== '' && <p>{t('noneHelp')}</p>}
                  <Button size="tiny" onClick={clear}>
                    {t('clear')}
                  </Button>
                </div>
              )}
            </div>
          </div>
          <div className={styles.foot}>
            {failure && (
              <p className={styles.refusal} role="alert">
                {failures(failure)}
              </p>
            )}
            <div className={styles.said} role="status" aria-live="polite" hidden={failure !== null}>
              {said ? said.text : t('count', { off: off.size, total: all.length })}
              {!said && strange > 0 && <small>{t('strange', { count: strange })}</small>}
            </div>
            {said && !failure && (
              <Button size="tiny" onClick={() => void undo()}>
                <Undo2 size={13} aria-hidden="true" />
                {t('undo')}
              </Button>
            )}
            <span className={styles.keys}>{t('keys')}</span>
            <Button size="tiny" disabled={off.size === 0} onClick={() => void allOn()}>
              {t('allOn')}
            </Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function switchesIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="switch"]') ?? [])]
}

/** The list is one stop of the Tab key; the arrows go from switch to switch. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const { target } = event
  const all = switchesIn(list)
  const at = target instanceof HTMLElement ? all.indexOf(target) : -1
  if (at < 0) return
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  all[Math.min(Math.max(to, 0), all.length - 1)]?.focus()
}
