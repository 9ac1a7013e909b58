import { FileText, Link2, NotebookPen, Quote } from 'lucide-react'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Evidence, evidence as evidenceSchema } from '#core/review'
import { Button, Key } from '../controls/index.ts'
import styles from './card.module.css'
import type { Draft, Form } from './drafts.ts'
import { stamp } from './stamp.ts'
import type { Work } from './work.ts'

export type EvidenceKind = 'link' | 'file' | 'quotation' | 'note'

const kinds: readonly { kind: EvidenceKind; icon: typeof Link2 }[] = [
  { kind: 'link', icon: Link2 },
  { kind: 'file', icon: FileText },
  { kind: 'quotation', icon: Quote },
  { kind: 'note', icon: NotebookPen }
]

export const isEvidenceKind = (form: Form | null): form is EvidenceKind =>
  kinds.some(({ kind }) => kind === form)

interface EvidenceFormProps {
  entryKey: string
  kind: EvidenceKind
  draft: Draft
  work: Work
}

/** The piece of evidence that the typed fields make; null while they do not make one. */
export function evidenceFrom(kind: EvidenceKind, fields: Draft['fields'], now: Date): Evidence | null {
  const field = (name: string) => (fields[`${kind}.${name}`] ?? '').trim()
  const id = crypto.randomUUID()
  const url = field('url')
  const made = {
    link: {
      kind,
      id,
      url: /^[a-z][a-z\d+.-]*:/i.test(url) ? url : `https://${url}`,
      title: field('title'),
      locator: field('locator'),
      accessed: stamp(now)
    },
    file: null,
    quotation: {
      kind,
      id,
      text: field('text'),
      source: field('source'),
      page: field('page')
    },
    note: { kind, id, text: field('text') }
  }[kind]
  const parsed = evidenceSchema.safeParse(made)
  return parsed.success ? parsed.data : null
}

/** What proves a claim: a link, a file, words of a document with their page, or a note of one's own. */
export function EvidenceForm({ entryKey, kind, draft, work }: EvidenceFormProps) {
  const t = useTranslations('margin')
  const words = useTranslations('words')
  const [invalid, setInvalid] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const change = (fields: Draft['fields']) => {
    setInvalid(false)
    work.drafts.change(entryKey, { fields: { ...draft.fields, ...fields } })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const made = evidenceFrom(kind, draft.fields, new Date())
    if (made) void work.addEvidence(entryKey, kind, made)
    else setInvalid(true)
  }
  const locator = draft.fields['file.locator'] ?? ''
  const field = (name: string, label: string, options: FieldOptions = {}) => (
    <Field
      key={name}
      label={label}
      value={draft.fields[`${kind}.${name}`] ?? ''}
      onChange={(value) => change({ [`${kind}.${name}`]: value })}
      {...options}
    />
  )

  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.kinds} role="group" aria-label={t('evidenceKind')}>
        {kinds.map(({ kind: one, icon: Icon }) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === kind}
            onClick={() => work.drafts.change(entryKey, { form: one })}
          >
            <Icon size={13} aria-hidden="true" />
            {words(`evidence.${one}`)}
          </button>
        ))}
      </div>
      <div key={kind}>
        {kind === 'link' && [
          field('url', t('fields.url'), { focus: true, inputMode: 'url' }),
          field('title', t('fields.title')),
          field('locator', t('fields.linkLocator'))
        ]}
        {kind === 'quotation' && [
          field('text', t('fields.quotation'), { focus: true, lines: true }),
          field('source', t('fields.source')),
          field('page', t('fields.page'))
        ]}
        {kind === 'note' && field('text', t('fields.note'), { focus: true, lines: true })}
        {kind === 'file' && field('locator', t('fields.fileLocator'), { focus: true })}
      </div>
      {invalid && (
        <p className={styles.refusal} role="alert">
          {t(`invalid.${kind}`)}
        </p>
      )}
      <input
        ref={file}
        type="file"
        className={styles.hidden}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          if (chosen) void work.attach(entryKey, chosen, locator)
        }}
      />
      <div className={styles.row}>
        <Button size="tiny" onClick={() => work.drafts.change(entryKey, { form: null })}>
          {t('cancel')}
        </Button>
        <span className={styles.grow} />
        {kind === 'file' ? (
          <Button size="tiny" tone="main" disabled={draft.busy} onClick={() => file.current?.click()}>
            {t('chooseFile')}
          </Button>
        ) : (
          <Button size="tiny" tone="main" type="submit" disabled={draft.busy}>
            {t('addEvidence')} <Key>↵</Key>
          </Button>
        )}
      </div>
      {kind === 'file' && <p className={styles.hint}>{t('dropHint')}</p>}
    </form>
  )
}

interface FieldOptions {
  focus?: boolean
  lines?: boolean
  inputMode?: 'url'
}

interface FieldProps extends FieldOptions {
  label: string
  value: string
  onChange: (value: string) => void
}

function Field({ label, value, onChange, focus, lines, inputMode }: FieldProps): ReactNode {
  const id = useId()
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (focus) input.current?.focus({ preventScroll: true })
  }, [focus])
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea
          ref={input}
          id={id}
          rows={2}
          maxLength={4000}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
        />
      ) : (
        <input
          ref={input}
          id={id}
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          inputMode={inputMode}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </>
  )
}
