import type { Language } from '#core/language'
import type { CertificateInput } from './input.ts'
import { certificatePage } from './page.ts'
import { certificateRecord } from './record.ts'

/**
 * The certificate of a review: who proved what, and what nobody did. `html` is one page without scripts or anything to fetch, made for
 * A4; `json` holds the same content under a version number. `language` is the page's; the JSON is the same in both.
 */
export function certificate(input: CertificateInput, language: Language): { html: string; json: string } {
  const record = certificateRecord(input)
  return { html: certificatePage(record, language), json: `${JSON.stringify(record, null, 2)}\n` }
}
