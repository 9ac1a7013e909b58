import { useTranslations } from 'use-intl'
import { Dialog, Key } from '../controls/index.ts'
import type { CommandGroup, ReviewCommand } from './commands.ts'
import styles from './help.module.css'
import { keyLabel, onMac } from './keys.ts'
import { useCommandLabel } from './label.ts'

const groups: readonly CommandGroup[] = ['go', 'item', 'copy', 'review']

/** Every key of the screen on one page. */
export function Help({ commands, onClose }: { commands: readonly ReviewCommand[]; onClose: () => void }) {
  const t = useTranslations('review')
  const label = useCommandLabel()
  const mac = onMac()
  return (
    <Dialog wide reading title={t('helpTitle')} description={t('helpLead')} onClose={onClose}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{t(`groups.${group}`)}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group && command.keys.length > 0)
                .map((command) => (
                  <div key={command.id}>
                    <dt>{label(command)}</dt>
                    <dd>
                      {command.keys.map((key) => (
                        <Key key={key}>{keyLabel(key, mac)}</Key>
                      ))}
                      <span className="visually-hidden">{command.keys.join(', ')}</span>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
