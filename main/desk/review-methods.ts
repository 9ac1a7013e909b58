import { basename } from 'node:path'
import type { Actor, Blocker } from '#core/review'
import { fail, type GateLine, type Handlers, ok, type Result, type ReviewSnapshot } from '#main/api'
import type { Context } from './context.ts'
import { locatePlace } from './locate.ts'
import { makeReview } from './make-review.ts'
import { numbered, stem } from './name.ts'
import type { OpenedReview } from './open-reviews.ts'
import type { Page } from './page.ts'
import { card } from './recent.ts'
import { ReviewList } from './review-list.ts'
import { sampleCard } from './samples.ts'

type Names =
  | 'desk.list'
  | 'desk.forget'
  | 'review.create'
  | 'review.locate'
  | 'review.open'
  | 'review.rescue'
  | 'review.close'
  | 'review.submit'
  | 'review.since'
  | 'review.gate'
  | 'review.verify'

/** The desk's list, and reviews from making to verifying. */
export function reviewMethods(context: Context): Pick<Handlers<Page>, Names> {
  const { recent, reviews, places } = context
  const list = new ReviewList(recent, reviews)
  return {
    async 'desk.list'() {
      const { language } = context.settings.value
      const samples = context.samples.map((sample) => sampleCard(sample, language))
      return ok({ reviews: await list.cards(), samples })
    },
    async 'desk.forget'({ review }) {
      await recent.forget(review)
      context.broadcast({ type: 'desk.changed' })
      return ok({})
    },
    async 'review.create'(wish, page) {
      const actor = sitting(context)
      return actor.ok ? makeReview(context, wish, actor.value, page) : actor
    },
    async 'review.locate'({ file }) {
      const place = places.find(file)
      if (!place.ok) return place
      const located = await locatePlace(context, place.value)
      if (!located.ok) return located
      context.broadcast({ type: 'desk.changed' })
      return ok({ review: located.value.id })
    },
    async 'review.open'({ review }, page) {
      const opened = await reviews.hold(review, page)
      if (!opened.ok) return opened
      const { path, review: here } = opened.value
      await recent.remember(path, { face: here.card, openAs: review })
      return ok(snapshotOf(opened.value))
    },
    async 'review.rescue'({ review }, page) {
      const opened = await reviews.hold(review, page)
      if (!opened.ok) return opened
      const name = `${stem(basename(opened.value.path))}-rescued`
      const rescued = await reviews.rescue(opened.value, numbered(context.folder.reviews, name))
      return rescued.ok ? ok({ name: basename(rescued.value.path) }) : rescued
    },
    async 'review.close'({ review }, page) {
      await reviews.release(review, page)
      return ok({})
    },
    async 'review.submit'({ review, ...batch }, page) {
      const actor = sitting(context)
      if (!actor.ok) return actor
      const opened = await reviews.hold(review, page)
      if (!opened.ok) return opened
      const submitted = opened.value.review.submit(batch, actor.value)
      if (submitted.ok) {
        reviews.noteWritten(opened.value)
        return submitted
      }
      // Where another program wrote over the file, what this review was is gone from there just the same.
      const { code, message, details } = submitted.error
      const failed = code === 'target-changed' ? fail('file-gone', message, details) : submitted
      if (!failed.ok) reviews.noteTrouble(opened.value, failed.error)
      return failed
    },
    async 'review.since'({ review, version, seq }, page) {
      const opened = await reviews.hold(review, page)
      if (!opened.ok) return opened
      const news = opened.value.review.since(version, seq)
      return ok({ version: news.version, steps: [...news.steps], events: [...news.events] })
    },
    async 'review.gate'({ review }, page) {
      const opened = await reviews.hold(review, page)
      if (!opened.ok) return opened
      const { version } = opened.value.review
      return ok({ version, lines: opened.value.review.gate().map(gateLine) })
    },
    async 'review.verify'({ review }, page) {
      const opened = await reviews.hold(review, page)
      return opened.ok ? ok({ lines: opened.value.review.verify() }) : opened
    }
  }
}

function snapshotOf({ id, path, review }: OpenedReview): ReviewSnapshot {
  const { name, folder } = card({ id, path, face: review.card }, false)
  const { events, manuscript, readOnly, ...rest } = review.snapshot()
  if (readOnly === 'asked') throw new RangeError('the desk never opens a review for reading only')
  const { sha256: _, ...shown } = manuscript
  return { ...rest, review: id, name, folder, manuscript: shown, events: [...events], readOnly }
}

/** The person whose name goes on what is done here. */
export function sitting({ profile }: Context): Result<Actor> {
  return profile.value ? ok(profile.value) : fail('no-profile', 'nobody has said who sits here')
}

function gateLine({ code, entry, finding, place }: Blocker): GateLine {
  return {
    code,
    start: place?.start ?? null,
    end: place?.end ?? null,
    text: finding?.finding.message ?? entry?.record?.quote.exact ?? entry?.fact?.quote.exact ?? '',
    record: entry?.record?.id ?? null,
    finding: finding?.key ?? null
  }
}
