import { Menu } from '@base-ui/react/menu'
import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand/react'
import { familyOf } from '#core/checks'
import type { FindingFact } from '#core/review'
import { Button, Key } from '../controls/index.ts'
import { languageOf } from '../i18n/index.ts'
import { useRules } from '../rules/index.ts'
import styles from './card.module.css'
import { Card, type Tone } from './card.tsx'
import type { Draft } from './drafts.ts'
import { ReasonForm } from './reason-form.tsx'
import { Refusal } from './refusal.tsx'
import type { Work } from './work.ts'

interface FindingCardProps {
  fact: FindingFact
  draft: Draft
  work: Work
  editable: boolean
  selected: boolean
  wantsFocus: boolean
  onFocused: () => void
  /** The rule was switched off, and the finding with it. */
  onRuleOff: () => void
}

const tones: Record<FindingFact['finding']['outcome'], Tone> = { error: 'red', query: 'amber', style: 'grey' }

/** What a rule found, with its arithmetic; every repair that would make the copy consistent, none chosen beforehand. */
export function FindingCard(props: FindingCardProps) {
  const { fact, draft, work, editable, selected, wantsFocus, onFocused, onRuleOff } = props
  const t = useTranslations('margin')
  const words = useTranslations('words')
  const { key, finding } = fact
  const aside = useStore(work.session.store, (view) => view.state.dismissedFindings.get(key) ?? null)
  const reason = draft.fields['dismiss.text'] ?? ''
  return (
    <Card
      cardKey={key}
      tone={aside ? 'grey' : tones[finding.outcome]}
      tag={aside ? t('dismissedTag') : words(`outcomes.${finding.outcome}`)}
      title={words(`families.${familyOf(finding.rule) ?? 'other'}`)}
      aside={<code title={t('rule')}>{finding.rule}</code>}
      selected={selected}
      wantsFocus={wantsFocus}
      onFocused={onFocused}
      onSelect={() => work.session.select(key, { scroll: false })}
    >
      <p className={styles.sum} lang={languageOf(finding.message)}>
        {finding.message}
      </p>
      {aside && (
        <p className={styles.quiet}>
          {t('reason')} {aside.reason} <small>{aside.by.name}</small>
        </p>
      )}
      {aside && editable && (
        <div className={styles.row}>
          <Button size="tiny" onClick={() => void work.restoreFinding(key)}>
            {t('restore')} {selected && <Key>O</Key>}
          </Button>
        </div>
      )}
      {!aside && editable && draft.form !== 'dismiss' && (
        <div className={styles.row}>
          {finding.repairs.map((repair, index) => (
            <Button
              key={repair.label}
              size="tiny"
              className={styles.repair}
              lang={languageOf(repair.label)}
              onClick={() => work.repair(key, index)}
            >
              {repair.label}
            </Button>
          ))}
          <Button size="tiny" tone="quiet" onClick={() => work.drafts.change(key, { form: 'dismiss' })}>
            {t('dismissFinding')} {selected && <Key>D</Key>}
          </Button>
          <RuleMenu rule={finding.rule} work={work} onOff={onRuleOff} />
        </div>
      )}
      {!aside && editable && draft.form === 'dismiss' && (
        <ReasonForm
          label={t('reasonLabel.finding')}
          submit={t('do.dismiss')}
          value={reason}
          busy={draft.busy}
          onChange={(text) => work.drafts.change(key, { fields: { ...draft.fields, 'dismiss.text': text } })}
          onCancel={() => work.drafts.change(key, { form: null })}
          onSubmit={() => void work.dismissFinding(key, finding.rule, reason)}
        />
      )}
      <Refusal missing={[]} failure={draft.failure} />
    </Card>
  )
}

/** What can be done about the rule behind a finding, for this desk and not for this finding alone. */
function RuleMenu({ rule, work, onOff }: { rule: string; work: Work; onOff: () => void }) {
  const t = useTranslations('rules')
  const margin = useTranslations('margin')
  const rules = useRules()
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        render={
          <Button size="tiny" tone="quiet" icon aria-label={margin('more')} title={margin('more')}>
            <Ellipsis size={15} aria-hidden="true" />
          </Button>
        }
      />
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} sideOffset={4} align="start">
          <Menu.Popup className={styles.menu}>
            <Menu.Item className={styles.item} onClick={() => rules.show(rule)}>
              {t('showRule')}
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={() => rules.ask(rule, work.findingsOf(rule), onOff)}>
              {t('offHere')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
