import { review as reviewEn } from './en/review.ts'
import { rules as rulesEn } from './en/rules.ts'
import { shell as shellEn } from './en/shell.ts'
import { review as reviewZh } from './zh/review.ts'
import { rules as rulesZh } from './zh/rules.ts'
import { shell as shellZh } from './zh/shell.ts'

export const messages = {
  zh: { ...shellZh, ...reviewZh, ...rulesZh },
  en: { ...shellEn, ...reviewEn, ...rulesEn }
}

export type Messages = typeof messages.en

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'zh' | 'en'
    Messages: Messages
  }
}
