import type { Input, Notice, Profile, Result, Settings } from '#main/api'
import type { DeskFolder } from './folder.ts'
import type { JsonFile } from './json-file.ts'
import type { Log } from './log.ts'
import type { OpenReviews } from './open-reviews.ts'
import type { Page } from './page.ts'
import type { Places } from './places.ts'
import type { Recent } from './recent.ts'
import type { Roots } from './roots.ts'
import type { Sample } from './samples.ts'
import type { Tasks } from './tasks.ts'

export interface DeskOptions {
  readonly host: 'electron' | 'browser'
  readonly version: string
  /** The desk's own folder, which this process has claimed. */
  readonly folder: string
  /** Where the articles that come with Galley lie. */
  readonly samples: string
  /** The module that makes reviews in a thread of its own. */
  readonly maker: string
  /** Where exports of reviews go that lie in the desk's own folder; made when it is first needed. */
  readonly exports: string
  /** The folders that the page's picker may show. */
  readonly roots: readonly string[]
  /** The interface's language until a person chooses one. */
  readonly language: Settings['language']
  /** The system's dialog: gives a path, or null when the person cancelled. Absent where the page picks files itself. */
  readonly choose?: (purpose: Input<'files.choose'>['purpose'], page: Page) => Promise<string | null>
  readonly settingsChanged?: (settings: Settings) => void
}

/** Everything that the methods work on. */
export interface Context {
  readonly options: DeskOptions
  readonly folder: DeskFolder
  readonly log: Log
  readonly places: Places
  readonly roots: Roots
  readonly samples: readonly Sample[]
  readonly recent: Recent
  readonly reviews: OpenReviews
  readonly profile: JsonFile<Profile | null>
  readonly settings: JsonFile<Settings>
  readonly tasks: Tasks<Page>
  /** Keeps settings, puts them in force, tells every page and gives them as told; where they cannot be kept, nothing changes. */
  change(settings: Settings): Promise<Result<Settings>>
  /** Tells every page. */
  broadcast(notice: Notice): void
  /** Tells a page that has just said hello what it was opened for. */
  greet(page: Page): void
}
