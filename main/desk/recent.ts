import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { type ReviewCard, reviewCard } from '#main/api'
import { JsonFile } from './json-file.ts'

/** What the desk's list shows of a review without opening it. */
const face = reviewCard.pick({
  title: true,
  language: true,
  stage: true,
  meter: true,
  touchedAt: true,
  touchedBy: true
})
export type Face = z.infer<typeof face>

const entry = z.object({
  id: z.string().min(1).max(64),
  path: z.string(),
  /** Where the manuscript lay that it was made from, where that is known and a place of its own. */
  manuscript: z.string().nullable(),
  /** SHA-256 of the manuscript, where this desk made the review. */
  manuscriptHash: z.string().nullable(),
  face
})
const list = z.object({ version: z.literal(1), reviews: z.array(entry) })

/** A review that was opened here once. Its id outlives the process. */
export type RecentReview = z.infer<typeof entry>

export interface About {
  readonly face: Face
  readonly manuscript?: string | null
  readonly manuscriptHash?: string
  /** The id that it is open under. */
  readonly openAs?: string | null
}

const kept = 500

/** The reviews that this desk knows, the one touched last first. */
export class Recent {
  readonly #file: JsonFile<z.infer<typeof list>>

  private constructor(file: JsonFile<z.infer<typeof list>>) {
    this.#file = file
  }

  static async open(root: string): Promise<Recent> {
    return new Recent(await JsonFile.open(join(root, 'reviews.json'), list, { version: 1, reviews: [] }))
  }

  get all(): readonly RecentReview[] {
    return this.#file.value.reviews
  }

  find(id: string): RecentReview | null {
    return this.all.find((review) => review.id === id) ?? null
  }

  /** Puts a review at the top. The same path keeps its id, and the id that it is open under where it was taken off the list. */
  async remember(path: string, about: About): Promise<RecentReview> {
    const known = this.all.find((review) => review.path === path)
    const review = {
      id: known?.id ?? about.openAs ?? randomUUID(),
      path,
      manuscript: about.manuscript ?? known?.manuscript ?? null,
      manuscriptHash: about.manuscriptHash ?? known?.manuscriptHash ?? null,
      face: pick(about.face)
    }
    await this.#replace([review, ...this.all.filter((other) => other.path !== path)].slice(0, kept))
    return review
  }

  /** Shows a review as it is now, where it is on the list. */
  async refresh(id: string, now: Face): Promise<void> {
    const known = this.find(id)
    if (!known || JSON.stringify(known.face) === JSON.stringify(pick(now))) return
    const reviews = this.all.map((review) => (review.id === id ? { ...review, face: pick(now) } : review))
    await this.#replace(reviews)
  }

  /** The review goes on in another file, under its id. */
  async move(id: string, path: string): Promise<void> {
    const others = this.all.filter((review) => review.path !== path || review.id === id)
    await this.#replace(others.map((review) => (review.id === id ? { ...review, path } : review)))
  }

  /** Takes a review off the list; its file stays. */
  forget(id: string): Promise<void> {
    return this.#replace(this.all.filter((review) => review.id !== id))
  }

  #replace(reviews: RecentReview[]): Promise<void> {
    return this.#file.set({ version: 1, reviews })
  }
}

const pick = ({ title, language, stage, meter, touchedAt, touchedBy }: Face): Face => ({
  title,
  language,
  stage,
  meter,
  touchedAt,
  touchedBy
})

/** A review as the desk's list shows it. */
export function card(
  { id, path, face }: Pick<RecentReview, 'id' | 'path' | 'face'>,
  missing: boolean
): ReviewCard {
  return { review: id, name: basename(path), folder: basename(dirname(path)), ...pick(face), missing }
}
