import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button, Dialog } from '../controls/index.ts'
import styles from './encoding.module.css'

const candidates = z.array(z.object({ encoding: z.string(), preview: z.string() }))
export type EncodingCandidate = z.infer<typeof candidates>[number]

/** The candidates that an `encoding-unsure` failure carries; none where its details are of another form. */
export function encodingCandidates(details: Readonly<Record<string, unknown>>): readonly EncodingCandidate[] {
  const read = candidates.safeParse(details.candidates)
  return read.success ? read.data : []
}

interface EncodingDialogProps {
  name: string
  choices: readonly EncodingCandidate[]
  onChoose: (encoding: string) => void
  onClose: () => void
}

/** A person picks the encoding by what reads right. */
export function EncodingDialog({ name, choices, onChoose, onClose }: EncodingDialogProps) {
  const t = useTranslations('encoding')
  const common = useTranslations('common')
  const [encoding, setEncoding] = useState(choices[0]?.encoding ?? '')
  return (
    <Dialog
      wide
      title={t('title')}
      description={t('description', { name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button tone="main" disabled={encoding === ''} onClick={() => onChoose(encoding)}>
            {t('use')}
          </Button>
        </>
      }
    >
      <RadioGroup
        aria-label={t('title')}
        className={styles.choices}
        value={encoding}
        onValueChange={(value) => setEncoding(value)}
      >
        {choices.map((choice) => (
          <Radio.Root
            key={choice.encoding}
            value={choice.encoding}
            className={styles.choice}
            nativeButton={false}
            render={<span />}
          >
            <b>{choice.encoding}</b>
            <span>{choice.preview}</span>
          </Radio.Root>
        ))}
      </RadioGroup>
    </Dialog>
  )
}
