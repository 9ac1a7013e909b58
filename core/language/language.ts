/** A language that Galley reads. */
export type Language = 'zh' | 'en'

/** The dominant language of a text: one Chinese character weighs as much as one English word. */
export function languageOf(text: string): Language {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[A-Za-z]+/g)?.length ?? 0
  return han >= words && han > 0 ? 'zh' : 'en'
}
