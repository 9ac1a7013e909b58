import { randomUUID } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Dispatch, dispatcher, type Notice, ok, profile, type Result, type Settings } from '#main/api'
import type { Context, DeskOptions } from './context.ts'
import { fileMethods } from './file-methods.ts'
import { emptyInbox, makeDeskFolder } from './folder.ts'
import { keepReceived } from './inbox.ts'
import { JsonFile } from './json-file.ts'
import { fileLog, type Log, traits } from './log.ts'
import { OpenReviews } from './open-reviews.ts'
import { outputMethods } from './output-methods.ts'
import type { Page } from './page.ts'
import { personMethods } from './person-methods.ts'
import { type Place, Places } from './places.ts'
import { Recent } from './recent.ts'
import { reviewMethods } from './review-methods.ts'
import { Roots } from './roots.ts'
import { ruleMethods } from './rule-methods.ts'
import { readSamples } from './samples.ts'
import { keptSettings, rulesOf, told } from './settings.ts'
import { readingFailure, storageFailure } from './storage.ts'
import { Tasks } from './tasks.ts'

/** What is open, what was opened lately and who sits here: everything of main that a host needs. */
export interface Desk {
  readonly log: Log
  readonly call: Dispatch<Page>
  settings(): Settings
  /** Pages that are here now. */
  readonly pages: number
  join(tell: (notice: Notice) => void): Page
  /** Cancels what the page still waits for and closes what only it had open. */
  leave(page: Page): Promise<void>
  /** Keeps a file that a page handed over as bytes. */
  receive(name: string, bytes: AsyncIterable<Uint8Array>): Promise<Result<{ file: string }>>
  /** Takes a path that a person dropped or chose outside the page. */
  admit(path: string): Promise<Result<{ file: string }>>
  /** Asks the page that came last, or the next that comes, to open files of a command line. Gives how many are there. */
  offer(paths: readonly string[]): Promise<number>
  close(): Promise<void>
}

/** Opens the desk of a folder which this process has claimed. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const folder = await makeDeskFolder(options.folder)
  await emptyInbox(folder)
  const log = fileLog(folder.log)
  const places = new Places()
  const pages = new Set<Page>()
  const offered: Place[] = []
  const broadcast = (notice: Notice) => {
    for (const page of pages) page.tell(notice)
  }
  const recent = await Recent.open(folder.root)
  const kept = await JsonFile.open(join(folder.root, 'settings.json'), keptSettings, {
    language: options.language,
    theme: 'system',
    rulesOff: []
  })
  const reviews = new OpenReviews(recent, log, broadcast, rulesOf(kept.value))
  const context: Context = {
    options,
    folder,
    log,
    places,
    recent,
    reviews,
    broadcast,
    roots: await Roots.open(options.roots, places),
    samples: await readSamples(options.samples, places),
    profile: await JsonFile.open(join(folder.root, 'profile.json'), profile.nullable(), null),
    settings: kept,
    tasks: new Tasks<Page>(),
    async change(wanted) {
      const before = kept.value
      try {
        await kept.set(wanted)
      } catch (error) {
        kept.takeBack(wanted, before)
        return storageFailure(error, 'settings.json')
      }
      reviews.enforce(rulesOf(kept.value))
      options.settingsChanged?.(kept.value)
      broadcast({ type: 'settings.changed', settings: told(kept.value) })
      return ok(told(wanted))
    },
    greet(page) {
      const files = offered.splice(0)
      setImmediate(() => {
        for (const { id } of files) page.tell({ type: 'desk.open', file: id })
      })
    }
  }
  const call = dispatcher(
    {
      ...personMethods(context),
      ...ruleMethods(context),
      ...fileMethods(context),
      ...reviewMethods(context),
      ...outputMethods(context)
    },
    (method, error) => log('method failed', { method, ...traits(error) })
  )

  async function admitted(path: string): Promise<Result<Place>> {
    try {
      return ok(places.add(await realpath(path), 'chosen'))
    } catch (error) {
      return readingFailure(error, basename(path))
    }
  }
  const fileOf = (place: Result<Place>) => (place.ok ? ok({ file: place.value.id }) : place)

  return {
    log,
    call,
    settings: () => context.settings.value,
    get pages() {
      return pages.size
    },
    join(tell) {
      const page = { id: randomUUID(), tell }
      pages.add(page)
      return page
    },
    async leave(page) {
      pages.delete(page)
      context.tasks.leave(page)
      await reviews.leave(page)
    },
    receive: async (name, bytes) => fileOf(await keepReceived(folder.inbox, places, name, bytes)),
    admit: async (path) => fileOf(await admitted(path)),
    async offer(paths) {
      const found = await Promise.all(paths.map(admitted))
      const files = found.flatMap((place) => (place.ok ? [place.value] : []))
      const page = [...pages].at(-1)
      if (page) for (const { id } of files) page.tell({ type: 'desk.open', file: id })
      else offered.push(...files)
      return files.length
    },
    async close() {
      await reviews.close()
      await emptyInbox(folder)
    }
  }
}
