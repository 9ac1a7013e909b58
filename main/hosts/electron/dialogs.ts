import { type BaseWindow, dialog, type OpenDialogOptions } from 'electron'
import type { Input, Settings } from '#main/api'

export type Purpose = Input<'files.choose'>['purpose']

const names = {
  zh: { manuscript: '稿件和审稿', evidence: '证据文件', folder: '文件夹' },
  en: { manuscript: 'Manuscripts and reviews', evidence: 'Evidence', folder: 'Folder' }
}
const readable = ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'galley']

export function dialogOptions(purpose: Purpose, language: Settings['language']): OpenDialogOptions {
  const title = names[language][purpose]
  if (purpose === 'folder') return { title, properties: ['openDirectory', 'createDirectory'] }
  if (purpose === 'evidence') return { title, properties: ['openFile'] }
  return { title, properties: ['openFile'], filters: [{ name: title, extensions: readable }] }
}

/** The system's own dialog; null when the person cancelled it. */
export async function choose(
  purpose: Purpose,
  language: Settings['language'],
  window: BaseWindow | null
): Promise<string | null> {
  const options = dialogOptions(purpose, language)
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}
