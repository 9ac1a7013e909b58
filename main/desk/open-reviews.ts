import { rm, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { RuleSet } from '#core/checks'
import { type Failure, fail, type Notice, ok, type Result } from '#main/api'
import { type Card, openReview, type Review } from '#main/review'
import type { Log } from './log.ts'
import { watchManuscript } from './manuscript-watch.ts'
import type { Page } from './page.ts'
import { readThrough } from './read-through.ts'
import type { Recent } from './recent.ts'

/** A review that at least one page has open. */
export interface OpenedReview {
  readonly id: string
  readonly path: string
  readonly review: Review
  readonly pages: Set<Page>
  /** Ends what follows the review; then closes it. */
  close(): Promise<void>
}

/** Milliseconds after a change until the desk's list shows it. */
const listDelay = 1000

/** The reviews that are open: one for each file, shared by all pages, closed when the last of them leaves. */
export class OpenReviews {
  readonly #recent: Recent
  readonly #log: Log
  readonly #broadcast: (notice: Notice) => void
  readonly #opened = new Map<string, OpenedReview>()
  readonly #opening = new Map<string, Promise<Result<OpenedReview>>>()
  /** Why what was sent last could not be written, by id. */
  readonly #troubled = new Map<string, Failure['code']>()
  readonly #left = new WeakSet<Page>()
  #rules: RuleSet

  constructor(recent: Recent, log: Log, broadcast: (notice: Notice) => void, rules: RuleSet) {
    this.#rules = rules
    this.#recent = recent
    this.#log = log
    this.#broadcast = broadcast
  }

  /** The rules in force for every review here. */
  get rules(): RuleSet {
    return this.#rules
  }

  /** From now on these rules are in force, in what is open and in what will be opened. */
  enforce(rules: RuleSet): void {
    this.#rules = rules
    for (const { review } of this.#opened.values()) review.enforce(rules)
  }

  find(id: string): OpenedReview | null {
    return this.#opened.get(id) ?? null
  }

  /** The id under which a file is open. */
  idOf(path: string): string | null {
    for (const opened of this.#opened.values()) if (opened.path === path) return opened.id
    return null
  }

  /** A review that the page has open from now on. A page that comes back after a lost connection need not open it again. */
  async hold(id: string, page: Page): Promise<Result<OpenedReview>> {
    const here = this.#opened.get(id)
    const opened = here ? ok(here) : await this.#openOnce(id)
    if (!opened.ok) return opened
    opened.value.pages.add(page)
    if (!this.#left.has(page)) return opened
    await this.release(id, page)
    return fail('cancelled', 'the page has left meanwhile')
  }

  async release(id: string, page: Page): Promise<void> {
    const opened = this.#opened.get(id)
    if (!opened?.pages.delete(page) || opened.pages.size > 0) return
    this.#opened.delete(id)
    this.#troubled.delete(id)
    await opened.close()
  }

  async leave(page: Page): Promise<void> {
    this.#left.add(page)
    for (const id of [...this.#opened.keys()]) await this.release(id, page)
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#opening.values())
    const all = [...this.#opened.values()]
    this.#opened.clear()
    for (const opened of all) await opened.close()
  }

  /**
   * Goes on with an open review in a new file, one of `paths`, where its own was taken away or replaced: under the same id, so that what
   * its pages have not sent yet is still sent to it.
   */
  async rescue(opened: OpenedReview, paths: Iterable<string>): Promise<Result<OpenedReview>> {
    const name = basename(opened.path)
    if (this.#troubled.get(opened.id) !== 'file-gone')
      return fail('refused', `${name} is where it was`, { name })
    const copy = copied(opened.review, paths)
    if (!copy.ok) return copy
    const path = copy.value
    const review = openReview(path, { rules: this.#rules })
    if (!review.ok) return review
    if (!isSame(review.value, opened.review)) {
      review.value.close()
      await rm(path)
      return fail('review-damaged', `${basename(path)} holds less than the review`, { name })
    }
    const manuscript = this.#recent.find(opened.id)?.manuscript ?? null
    const next = this.#follow(opened.id, path, manuscript, review.value)
    for (const page of opened.pages) next.pages.add(page)
    this.#opened.set(opened.id, next)
    this.#troubled.delete(opened.id)
    await this.#recent.move(opened.id, path)
    await opened.close()
    this.#log('review rescued')
    this.#broadcast({ type: 'desk.changed' })
    return ok(next)
  }

  /** What was sent was written: the next trouble is said again. */
  noteWritten({ id }: OpenedReview): void {
    this.#troubled.delete(id)
  }

  /** Lets every page of a review know, once, that it cannot be written any more. */
  noteTrouble(opened: OpenedReview, { code }: Failure): void {
    if (code !== 'file-gone' && code !== 'disk-full' && code !== 'folder-readonly' && code !== 'review-busy')
      return
    if (this.#troubled.get(opened.id) === code) return
    this.#troubled.set(opened.id, code)
    this.#log('review not written', { code })
    this.tell(opened, { type: 'review.trouble', review: opened.id, code, name: basename(opened.path) })
  }

  /** Tells the pages of a review. */
  tell(opened: OpenedReview, notice: Notice): void {
    for (const page of opened.pages) page.tell(notice)
  }

  async #openOnce(id: string): Promise<Result<OpenedReview>> {
    const before = this.#opening.get(id)
    if (before) return before
    const opening = this.#open(id).finally(() => this.#opening.delete(id))
    this.#opening.set(id, opening)
    return opening
  }

  async #open(id: string): Promise<Result<OpenedReview>> {
    const known = this.#recent.find(id)
    if (!known) return fail('unknown-id', 'nothing is known under this id')
    const { path } = known
    const gone = await stat(path).then(
      () => false,
      () => true
    )
    if (gone) return fail('file-gone', 'the review is not where it was', { name: basename(path) })
    const review = openReview(path, { rules: this.#rules })
    if (!review.ok) {
      this.#log('review not opened', { code: review.error.code })
      return review
    }
    await readThrough(review.value)
    review.value.enforce(this.#rules)
    const opened = this.#follow(id, path, known.manuscript, review.value)
    this.#opened.set(id, opened)
    return ok(opened)
  }

  #follow(id: string, path: string, manuscript: string | null, review: Review): OpenedReview {
    let timer: NodeJS.Timeout | null = null
    const list = async (card: Card) => {
      timer = null
      await this.#recent.refresh(id, card).catch(() => this.#log('list not written'))
      this.#broadcast({ type: 'desk.changed' })
    }
    const unsubscribe = review.subscribe(({ version, steps, events }) => {
      this.tell(opened, {
        type: 'review.changed',
        review: id,
        version,
        steps: [...steps],
        events: [...events]
      })
      timer ??= setTimeout(() => list(review.card), listDelay)
    })
    const { name, sha256 } = review.manuscript
    const unwatch =
      manuscript === null
        ? async () => {}
        : watchManuscript(manuscript, sha256, (state) => {
            this.tell(opened, { type: 'review.manuscript', review: id, name, state })
          })
    const opened: OpenedReview = {
      id,
      path,
      review,
      pages: new Set(),
      close: async () => {
        unsubscribe()
        const { card } = review
        // Before anything is waited for: a page that is loaded again opens it at once, and finds no second holder of the file.
        review.close()
        if (timer !== null) {
          clearTimeout(timer)
          await list(card)
        }
        await unwatch()
      }
    }
    return opened
  }
}

/** Whether a copy holds all that the review does. */
function isSame(copy: Review, review: Review): boolean {
  const whole = copy.readOnly === null && copy.version === review.version
  return whole && copy.state.lastHash === review.state.lastHash
}

/** Saves a copy at the first of the paths where nothing is. */
function copied(review: Review, paths: Iterable<string>): Result<string> {
  for (const path of paths) {
    const saved = review.saveCopy(path)
    if (saved.ok) return ok(path)
    if (saved.error.code !== 'review-exists') return saved
  }
  throw new RangeError('no path was free')
}
