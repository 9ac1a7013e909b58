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

const entry = z.object({ id: z.string().min(1).max(64), path: z.string(), face })
const list = z.object({ version: z.literal(1), reviews: z.array(entry) })

/** A review that was opened here once. Its id outlives the process. */
export type RecentReview = z.infer<typeof entry>

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

  /** Remembers a review as the one touched last; the same path keeps its id. */
  async remember(path: string, face: Face): Promise<RecentReview> {
    const known = this.all.find((review) => review.path === path)
    const review = { id: known?.id ?? randomUUID(), path, face }
    await this.#replace([review, ...this.all.filter((other) => other.path !== path)].slice(0, kept))
    return review
  }

  /** Takes a review off the list; its file stays. */
  forget(id: string): Promise<void> {
    return this.#replace(this.all.filter((review) => review.id !== id))
  }

  #replace(reviews: RecentReview[]): Promise<void> {
    return this.#file.set({ version: 1, reviews })
  }
}

/** A review as the desk's list shows it. */
export function card({ id, path, face }: RecentReview, missing: boolean): ReviewCard {
  return { review: id, name: basename(path), folder: basename(dirname(path)), ...face, missing }
}
