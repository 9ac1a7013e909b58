import type { Language } from '#core/language'
import type { CertificateRecord } from './record.ts'

export function certificatePage(record: CertificateRecord, language: Language): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title></title><pre>${JSON.stringify(record).replaceAll('<', '&lt;')}</pre></html>`
}
