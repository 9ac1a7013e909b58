import { useTranslations } from 'use-intl'
import type { ReviewCommand } from './commands.ts'

/** A command's name in the user's language. */
export function useCommandLabel(): (command: ReviewCommand) => string {
  const t = useTranslations('palette')
  const words = useTranslations('words')
  return ({ word, verdict }) => {
    if (verdict === null) return t(`commands.${word}`)
    return t('commands.verdict', { verdict: words(`verdicts.${verdict}`) })
  }
}
