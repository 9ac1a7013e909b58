import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Key } from '../controls/index.ts'
import styles from './palette.module.css'

/** One line of the palette. */
export interface PaletteItem {
  readonly id: string
  readonly label: string
  /** Words by which it is found besides its label. */
  readonly also: string
  /** A key that does the same, as it is printed. */
  readonly hotkey: string | null
  readonly run: () => void
}

export interface PaletteGroup {
  readonly value: string
  readonly items: readonly PaletteItem[]
}

interface PaletteProps {
  groups: readonly PaletteGroup[]
  onClose: () => void
}

/** Every command and every figure, found by typing. */
export function Palette({ groups, onClose }: PaletteProps) {
  const t = useTranslations('palette')
  const run = (item: PaletteItem) => {
    onClose()
    // The dialog gives the focus back first; a command that moves it has the last word.
    setTimeout(item.run)
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        <Dialog.Popup className={styles.popup} aria-label={t('title')}>
          <Autocomplete.Root
            open
            inline
            items={groups}
            autoHighlight="always"
            keepHighlight
            itemToStringValue={(item: PaletteItem) => `${item.label} ${item.also}`}
          >
            <div className={styles.search}>
              <Search size={16} aria-hidden="true" />
              <Autocomplete.Input
                className={styles.input}
                aria-label={t('search')}
                placeholder={t('search')}
                spellCheck={false}
              />
            </div>
            <Autocomplete.Empty className={styles.empty}>{t('empty')}</Autocomplete.Empty>
            <Autocomplete.List className={styles.list}>
              {(group: PaletteGroup) => (
                <Autocomplete.Group key={group.value} items={group.items} className={styles.group}>
                  <Autocomplete.GroupLabel className={styles.label}>{group.value}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: PaletteItem) => (
                      <Autocomplete.Item
                        key={item.id}
                        value={item}
                        className={styles.item}
                        onClick={() => run(item)}
                      >
                        <span>{item.label}</span>
                        {item.hotkey && <Key>{item.hotkey}</Key>}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
