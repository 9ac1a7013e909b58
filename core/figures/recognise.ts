import type { Language } from '#core/language'
import type { Figure } from './figure.ts'

/**
 * Every figure of one block of text, in reading order and without overlap, offsets into `text`. `language` is the article's; words of
 * the other language inside are read as such.
 */
export function recognise(_text: string, _language: Language): Figure[] {
  return []
}
