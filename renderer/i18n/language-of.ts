/** The language that a piece of the copy, or of what is said about it, is set in: its quotes and faces are not the interface's. */
export function languageOf(text: string): 'zh-CN' | 'en' {
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en'
}
