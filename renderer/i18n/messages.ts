import { shell as shellEn } from './en/shell.ts'
import { shell as shellZh } from './zh/shell.ts'

export const messages = {
  zh: { ...shellZh },
  en: { ...shellEn }
}

export type Messages = typeof messages.en

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'zh' | 'en'
    Messages: Messages
  }
}
