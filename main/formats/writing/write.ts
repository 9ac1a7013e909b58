import type { Node } from 'prosemirror-model'
import { copyOf, type View } from '#core/article'
import type { Language } from '#core/language'
import { articlePage } from '../html/page.ts'
import { htmlOf } from '../html/write.ts'
import type { TextFormat } from '../manuscript.ts'
import { markdownOf } from '../markdown/write.ts'
import { textOf } from '../text/write.ts'

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
  const { title, language } = options
  const copy = copyOf(doc, options.view)
  const draft = options.draft ? stamp(options.draft, language) : null
  const texts: Record<TextFormat, () => string> = {
    txt: () => (draft === null ? textOf(copy) : `【${draft}】\n\n${textOf(copy)}\n【${draft}】\n`),
    md: () => (draft === null ? markdownOf(copy) : `> **${draft}**\n\n${markdownOf(copy)}`),
    html: () => articlePage({ title, language, draft, article: htmlOf(copy) })
  }
  return new TextEncoder().encode(texts[format]())
}

function stamp({ at, open }: DraftStamp, language: Language): string {
  const when = at.slice(0, 16).replace('T', ' ')
  if (language === 'zh') {
    const rest = open > 0 ? `尚有${open}处数字未核结` : '尚未签发'
    return `DRAFT 草稿 · ${rest} · ${when}导出 · 不得刊发`
  }
  const rest = open > 0 ? `${open} ${open === 1 ? 'figure' : 'figures'} not settled` : 'not approved'
  return `DRAFT 草稿 · ${rest} · exported ${when} · not for publication`
}
