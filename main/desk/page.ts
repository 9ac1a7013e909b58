import type { Notice } from '#main/api'

/** One connected page: a window of Electron or a tab's socket. */
export interface Page {
  readonly id: string
  /** Must not throw; a page that is gone is told nothing. */
  tell(notice: Notice): void
}
