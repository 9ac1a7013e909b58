import { useTranslations } from 'use-intl'
import type { Entry, Status } from '#core/review'
import { wordsOf } from '../ledger/index.ts'
import styles from './card.module.css'
import { Card, type Tone } from './card.tsx'
import { ClaimActions } from './claim-actions.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { ConclusionForm } from './conclusion.tsx'
import type { Draft } from './drafts.ts'
import { EvidenceForm, isEvidenceKind } from './evidence-form.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { offersOf } from './offers.ts'
import { ReasonForm } from './reason-form.tsx'
import { Refusal } from './refusal.tsx'
import { SameAgain } from './same-again.tsx'
import { StaleDiff } from './stale.tsx'
import type { Work } from './work.ts'

interface ClaimCardProps {
  entry: Entry
  number: number
  draft: Draft
  work: Work
  editable: boolean
  downloads: boolean
  selected: boolean
  wantsFocus: boolean
  onFocused: () => void
}

export const tones: Record<Status, Tone> = {
  detected: 'grey',
  open: 'blue',
  checking: 'blue',
  query_out: 'blue',
  found: 'blue',
  settled: 'green',
  stale: 'amber',
  dismissed: 'grey',
  waived: 'grey'
}

/** One figure's work: what was found, where, what became of the copy, what proves it, and what can be done next. */
export function ClaimCard(props: ClaimCardProps) {
  const { entry, number, draft, work, editable, downloads, selected, wantsFocus, onFocused } = props
  const words = useTranslations('words')
  const t = useTranslations('margin')
  const { key, record, status } = entry
  const offers = editable ? offersOf(entry, work.person) : []
  const full = selected || status === 'stale'
  const removing = record !== null && (offers.includes('evidence') || offers.includes('find'))
  return (
    <Card
      cardKey={key}
      tone={tones[status]}
      tag={words(`statuses.${status}`)}
      title={
        <>
          {entry.orphaned ? t('orphan') : `F${number}`} <b>{wordsOf(entry)}</b>
        </>
      }
      aside={record?.assignee?.name}
      selected={selected}
      wantsFocus={wantsFocus}
      onFocused={onFocused}
      onSelect={() => work.session.select(key, { scroll: false })}
      {...(offers.includes('evidence')
        ? { onDropFile: (file: File) => void work.attach(key, file, draft.fields['file.locator'] ?? '') }
        : {})}
    >
      {status === 'stale' && <StaleDiff entry={entry} />}
      {full && <ClaimFacts entry={entry} />}
      {selected && offers.includes('find') && <ConclusionForm entryKey={key} draft={draft} work={work} />}
      {selected && editable && <SameAgain entry={entry} draft={draft} work={work} />}
      {full && record && (
        <EvidenceList entryKey={key} record={record} work={work} downloads={downloads} removable={removing} />
      )}
      {!full && record && record.evidence.length > 0 && (
        <p className={styles.quiet}>{t('evidenceCount', { count: record.evidence.length })}</p>
      )}
      {selected && editable && <OpenForm entry={entry} draft={draft} work={work} />}
      <Refusal missing={draft.missing} failure={draft.failure} />
      {full && editable && draft.form === null && (
        <ClaimActions entry={entry} draft={draft} work={work} keys={selected} />
      )}
    </Card>
  )
}

function OpenForm({ entry, draft, work }: { entry: Entry; draft: Draft; work: Work }) {
  const t = useTranslations('margin')
  const { form } = draft
  if (form === null) return null
  if (isEvidenceKind(form)) {
    return <EvidenceForm entryKey={entry.key} kind={form} draft={draft} work={work} />
  }
  const field = `${form}.text`
  const text = draft.fields[field] ?? ''
  const kind = form.startsWith('remove:') ? 'remove' : (form as Exclude<typeof form, `remove:${string}`>)
  return (
    <ReasonForm
      label={t(`reasonLabel.${kind}`)}
      submit={t(`do.${kind}`)}
      value={text}
      busy={draft.busy}
      ready={kind === 'dismiss' ? [t('ready.number'), t('ready.date'), t('ready.name')] : []}
      onChange={(value) => work.drafts.change(entry.key, { fields: { ...draft.fields, [field]: value } })}
      onCancel={() => work.drafts.change(entry.key, { form: null })}
      onSubmit={() => void work.submit(entry.key, form, text.trim())}
    />
  )
}
