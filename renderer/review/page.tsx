import { type RefObject, useEffect } from 'react'
import type { ReviewSession } from '../editor/session.ts'
import styles from './screen.module.css'

interface PageProps {
  session: ReviewSession
  copy: RefObject<HTMLDivElement | null>
  language: 'zh' | 'en'
}

/** The sheet of paper that the copy is set on. */
export function Page({ session, copy, language }: PageProps) {
  useEffect(() => {
    if (copy.current) return session.mount(copy.current)
  }, [session, copy])
  return (
    <div className={styles.page} lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <div ref={copy} className={styles.copy} data-zone="copy" />
    </div>
  )
}
