import type { Notice } from '#main/api'
import type { Log } from './log.ts'
import type { Page } from './page.ts'
import type { Recent } from './recent.ts'

export class OpenReviews {
  constructor(_recent: Recent, _log: Log, _broadcast: (notice: Notice) => void) {}
  async leave(_page: Page): Promise<void> {}
  async close(): Promise<void> {}
}
