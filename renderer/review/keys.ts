import type { ReviewCommand } from './commands.ts'

/** What has the focus, as far as the keys are concerned. */
export type Zone = 'copy' | 'ledger' | 'card' | 'text' | 'elsewhere'

/** `text` is any field in which letters are letters; `elsewhere` is the screen outside of copy, ledger and cards. */
export function zoneOf(target: EventTarget | null): Zone {
  if (!(target instanceof Element)) return 'elsewhere'
  const zone = target.closest('[data-zone]')?.getAttribute('data-zone')
  if (zone === 'copy') return 'copy'
  if (target.matches('input, textarea, select, [contenteditable="true"]')) return 'text'
  return zone === 'ledger' || zone === 'card' ? zone : 'elsewhere'
}

/** Whether a command's key means the command where the focus is. Enter on a button, or in the ledger, is not ours. */
export function takes(command: ReviewCommand, key: string, target: EventTarget | null): boolean {
  const zone = zoneOf(target)
  if (command.scope === 'editor') return false
  if (command.scope === 'anywhere') return true
  if (zone !== 'ledger' && zone !== 'card') return false
  if (key !== 'Enter') return true
  return target instanceof Element && target.hasAttribute('data-card')
}

const mac: Readonly<Record<string, string>> = { $mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↵', Escape: 'esc' }
const other: Readonly<Record<string, string>> = { $mod: 'Ctrl', Enter: '↵', Escape: 'Esc' }

/** A binding as it is printed: ⇧⌘E on a Mac, Ctrl+Shift+E elsewhere. */
export function keyLabel(binding: string, onMac: boolean): string {
  const names = onMac ? mac : other
  const parts = binding
    .split('+')
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  return parts.join(onMac ? '' : '+')
}

export const onMac = () => /Mac|iPhone|iPad/.test(navigator.platform)
