import { constants } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { fail, ok, type Result } from '#main/api'
import { type Card, openReview, peekReview } from '#main/review'
import type { Context } from './context.ts'
import { numbered, safeName, stem } from './name.ts'
import type { Place } from './places.ts'
import type { RecentReview } from './recent.ts'
import { errorCode, storageFailure } from './storage.ts'

/** Puts a review file on the desk's list; gives its place there. */
export async function locateReview(context: Context, path: string): Promise<Result<RecentReview>> {
  const openAs = context.reviews.idOf(path)
  const open = openAs === null ? null : context.reviews.find(openAs)
  const face = open ? ok(open.review.card) : faceOf(path)
  if (!face.ok) return face
  return ok(await context.recent.remember(path, { face: face.value, openAs }))
}

/** The same for a file that a page named. A received one gets a place of its own in the desk's folder. */
export async function locatePlace(context: Context, place: Place): Promise<Result<RecentReview>> {
  if (extname(place.name).toLowerCase() !== '.galley') {
    return fail('not-a-review', `${place.name} is no review`, { name: place.name })
  }
  if (place.origin !== 'received') return locateReview(context, place.path)
  const checked = faceOf(place.path)
  if (!checked.ok) return checked
  const kept = await keepApart(place.path, context.folder.reviews, place.name)
  return kept.ok ? locateReview(context, kept.value) : kept
}

/** From the one row that says it, else, for a damaged file, from all that can still be read of it. */
function faceOf(path: string): Result<Card> {
  const peeked = peekReview(path)
  if (peeked.ok || peeked.error.code !== 'review-damaged') return peeked
  const opened = openReview(path)
  if (!opened.ok) return opened
  const { card } = opened.value
  opened.value.close()
  return ok(card)
}

/** Copies a received file under its name, numbered where that is taken. No review in the inbox is ever open while this reads it. */
async function keepApart(from: string, folder: string, name: string): Promise<Result<string>> {
  for (const path of numbered(folder, safeName(stem(name)))) {
    try {
      await copyFile(from, path, constants.COPYFILE_EXCL)
      return ok(path)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return storageFailure(error, basename(path))
    }
  }
  throw new RangeError('numbers do not end')
}
