import { stat } from 'node:fs/promises'
import type { ReviewCard } from '#main/api'
import { peekReview } from '#main/review'
import type { OpenReviews } from './open-reviews.ts'
import { card, type Recent, type RecentReview } from './recent.ts'

/** The desk's list as it is now: what is open says so itself, other files are looked into again where they were written since. */
export class ReviewList {
  readonly #recent: Recent
  readonly #reviews: OpenReviews
  readonly #seen = new Map<string, number>()

  constructor(recent: Recent, reviews: OpenReviews) {
    this.#recent = recent
    this.#reviews = reviews
  }

  async cards(): Promise<ReviewCard[]> {
    const cards = await Promise.all(this.#recent.all.map((review) => this.#card(review)))
    return cards.sort((one, other) => Date.parse(other.touchedAt) - Date.parse(one.touchedAt))
  }

  async #card(review: RecentReview): Promise<ReviewCard> {
    const written = await stat(review.path).then(
      (facts) => facts.mtimeMs,
      () => null
    )
    const open = this.#reviews.find(review.id)
    if (open) return card({ ...review, face: open.review.card }, written === null)
    if (written === null || this.#seen.get(review.path) === written) return card(review, written === null)
    this.#seen.set(review.path, written)
    const face = peekReview(review.path)
    if (!face.ok) return card(review, false)
    await this.#recent.refresh(review.id, face.value)
    return card({ ...review, face: face.value }, false)
  }
}
