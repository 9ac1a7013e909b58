import { review as reviewEn } from './en/review.ts'
import { shell as shellEn } from './en/shell.ts'
import { review as reviewZh } from './zh/review.ts'
import { shell as shellZh } from './zh/shell.ts'

export const messages = {
  zh: { ...shellZh, ...reviewZh },
  en: { ...shellEn, ...reviewEn }
}

export type Messages = typeof messages.en

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'zh' | 'en'
    Messages: Messages
  }
}
