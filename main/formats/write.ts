import type { Node } from 'prosemirror-model'
import { plain, type View } from '#core/article'
import type { Language } from '#core/language'
import type { TextFormat } from './manuscript.ts'

/** What a draft says about itself inside the exported file. */
export interface DraftStamp {
  /** When it was exported, ISO 8601. */
  readonly at: string
  /** How many figures nobody has settled yet. */
  readonly open: number
}

export interface WriteOptions {
  readonly view?: View
  /** Null or left out for approved copy. */
  readonly draft?: DraftStamp | null
  readonly title: string
  readonly language: Language
}

/** The copy in a format, UTF-8. It holds no anchor, suggestion, note, name of a checker or id of a claim. */
export function write(doc: Node, format: TextFormat, options: WriteOptions): Uint8Array {
  if (format !== 'txt') throw new RangeError(`No writer for ${format}`)
  const stamp = options.draft ? (options.language === 'zh' ? '【草稿 DRAFT】\n\n' : '[DRAFT 草稿]\n\n') : ''
  return new TextEncoder().encode(`${stamp}${plain(doc, options.view).text.replaceAll('\n', '\n\n')}\n`)
}
