import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history } from 'prosemirror-history'
import type { Plugin } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import type { Language } from '#core/language'
import { anchorKeeper } from './anchors.ts'
import { blockIds } from './block-ids.ts'
import { courierPlugin } from './courier.ts'
import { filling } from './fill.ts'
import { flags, lights } from './flags.ts'
import { keys } from './keys.ts'
import { pasting } from './paste.ts'
import { typingRules } from './rules.ts'
import { tongues } from './tongues.ts'

/** What the plugins of one editor need to know. */
export interface Setting {
  readonly version: number
  readonly client: string
  readonly language: Language
  readonly newId: () => string
  readonly isRecord: (id: string) => boolean
  /** The session's own: composition guard, clicks, layout. */
  readonly own: readonly Plugin[]
}

export function plugins({ version, client, language, newId, isRecord, own }: Setting): Plugin[] {
  return [
    ...own,
    typingRules(newId),
    ...keys(),
    pasting(isRecord),
    anchorKeeper(),
    filling(),
    blockIds(newId),
    history({ newGroupDelay: 500 }),
    courierPlugin(version, client),
    flags(language),
    lights(),
    tongues(language),
    tableEditing(),
    gapCursor(),
    dropCursor({ width: 2, class: 'drop-cursor' })
  ]
}
