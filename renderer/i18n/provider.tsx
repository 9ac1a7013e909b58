import { type ReactNode, useEffect } from 'react'
import { IntlProvider } from 'use-intl'
import type { Settings } from '#main/api'
import { messages } from './messages.ts'

/** Gives every component its words; the document's language follows, so that fonts and screen readers do too. */
export function Words({ language, children }: { language: Settings['language']; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  return (
    <IntlProvider
      locale={language}
      messages={messages[language]}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  )
}
