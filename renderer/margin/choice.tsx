import { Select } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { Key } from '../controls/index.ts'
import styles from './choice.module.css'

interface ChoiceProps<T extends string> {
  label: string
  placeholder: string
  hotkey: string
  /** Names the trigger for the keys. */
  name: string
  value: T | null
  options: readonly { readonly value: T; readonly label: string }[]
  onChoose: (value: T) => void
}

/** One answer out of a short list, none given beforehand. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, placeholder, hotkey, name, value, options, onChoose } = props
  const trigger = useRef<HTMLButtonElement>(null)
  // The card as a whole has the focus next, so that Enter settles.
  const card = () => trigger.current?.closest<HTMLElement>('[data-card]') ?? true
  return (
    <Select.Root
      items={options}
      value={value}
      onValueChange={(next) => next !== null && onChoose(next)}
      modal={false}
    >
      <Select.Trigger ref={trigger} className={styles.trigger} aria-label={label} data-choice={name}>
        <span className={styles.label}>{label}</span>
        <Select.Value className={value === null ? styles.none : styles.value} placeholder={placeholder} />
        <Key>{hotkey}</Key>
        <ChevronDown size={13} aria-hidden="true" />
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className={styles.positioner} sideOffset={4} alignItemWithTrigger={false}>
          <Select.Popup className={styles.popup} finalFocus={card}>
            {options.map((option) => (
              <Select.Item key={option.value} value={option.value} className={styles.item}>
                <Select.ItemText>{option.label}</Select.ItemText>
                <Select.ItemIndicator className={styles.tick}>
                  <Check size={13} aria-hidden="true" />
                </Select.ItemIndicator>
              </Select.Item>
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  )
}
