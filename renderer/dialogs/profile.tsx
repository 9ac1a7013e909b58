import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Bridge, Profile } from '#main/api'
import { useAlerts } from '../alerts/index.ts'
import { Button, Dialog, TextField } from '../controls/index.ts'
import styles from './profile.module.css'

const roles = ['editor', 'checker', 'chief', 'author'] as const

interface ProfileDialogProps {
  bridge: Bridge
  profile: Profile | null
  /** Null when the person left it as it was. */
  onDone: (profile: Profile | null) => void
}

/** Who sits here. Without a name nothing can be opened, since every act is recorded under one. */
export function ProfileDialog({ bridge, profile, onDone }: ProfileDialogProps) {
  const t = useTranslations('profile')
  const common = useTranslations('common')
  const alerts = useAlerts()
  const label = useId()
  const [name, setName] = useState(profile?.name ?? '')
  const [role, setRole] = useState<Profile['role']>(profile?.role ?? 'editor')
  const [missing, setMissing] = useState(false)

  const save = async () => {
    if (name.trim() === '') {
      setMissing(true)
      return
    }
    const result = await bridge.call('profile.set', { name: name.trim(), role })
    if (result.ok) onDone(result.value)
    else alerts.fail(result.error)
  }

  return (
    <Dialog
      title={profile ? t('titleEdit') : t('title')}
      description={t('description')}
      {...(profile ? { onClose: () => onDone(null) } : {})}
      actions={
        <>
          {profile && <Button onClick={() => onDone(null)}>{common('cancel')}</Button>}
          <Button tone="main" type="submit" form={`${label}-form`}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        id={`${label}-form`}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label={t('name')}
          placeholder={t('namePlaceholder')}
          value={name}
          maxLength={200}
          error={missing && name.trim() === '' ? t('nameMissing') : null}
          onChange={(event) => setName(event.target.value)}
        />
        <div id={label} className={styles.label}>
          {t('role')}
        </div>
        <RadioGroup
          aria-labelledby={label}
          className={styles.roles}
          value={role}
          onValueChange={(value) => setRole(value)}
        >
          {roles.map((one) => (
            <Radio.Root key={one} value={one} className={styles.role} nativeButton={false} render={<span />}>
              <b>{t(one)}</b>
              <span>{t(`${one}Help`)}</span>
            </Radio.Root>
          ))}
        </RadioGroup>
      </form>
      <p className={styles.honest}>{t('honest')}</p>
    </Dialog>
  )
}
