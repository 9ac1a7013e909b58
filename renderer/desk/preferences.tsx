import { Menu } from '@base-ui/react/menu'
import { Check, Contrast, Monitor, Moon, Sun } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Input, Profile, Settings } from '#main/api'
import { Button } from '../controls/index.ts'
import styles from './preferences.module.css'

interface PreferencesProps {
  settings: Settings
  profile: Profile | null
  onSettings: (wanted: Input<'settings.set'>) => Promise<void>
  onProfile: () => void
}

const themes = [
  { value: 'system', word: 'themeSystem', icon: Monitor },
  { value: 'light', word: 'themeLight', icon: Sun },
  { value: 'dark', word: 'themeDark', icon: Moon },
  { value: 'contrast', word: 'themeContrast', icon: Contrast }
] as const

/** Language, appearance and who sits here: the same three controls on every screen. */
export function Preferences({ settings, profile, onSettings, onProfile }: PreferencesProps) {
  const t = useTranslations('desk')
  const roles = useTranslations('profile')
  const Icon = themes.find((theme) => theme.value === settings.theme)?.icon ?? Monitor
  return (
    <>
      <Button
        tone="quiet"
        size="tiny"
        lang={settings.language === 'zh' ? 'en' : 'zh-CN'}
        aria-label={settings.language === 'zh' ? 'English' : '中文'}
        onClick={() => void onSettings({ language: settings.language === 'zh' ? 'en' : 'zh' })}
      >
        {settings.language === 'zh' ? 'English' : '中文'}
      </Button>
      <Menu.Root>
        <Menu.Trigger render={<Button tone="quiet" icon aria-label={t('theme')} />}>
          <Icon size={16} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="end" sideOffset={6}>
            <Menu.Popup className={styles.menu}>
              <Menu.RadioGroup value={settings.theme} onValueChange={(theme) => void onSettings({ theme })}>
                {themes.map(({ value, word, icon: Picture }) => (
                  <Menu.RadioItem key={value} value={value} className={styles.item} closeOnClick>
                    <Picture size={14} aria-hidden="true" />
                    {t(word)}
                    <Menu.RadioItemIndicator className={styles.tick}>
                      <Check size={14} aria-hidden="true" />
                    </Menu.RadioItemIndicator>
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {profile && (
        <Button tone="quiet" onClick={onProfile} title={t('profile')}>
          <span className={styles.initial} aria-hidden="true">
            {[...profile.name][0]}
          </span>
          {`${profile.name} · ${roles(profile.role)}`}
        </Button>
      )}
    </>
  )
}
