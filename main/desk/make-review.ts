import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Actor } from '#core/review'
import { fail, type Input, ok, type Result } from '#main/api'
import { largest } from '#main/formats'
import type { Context } from './context.ts'
import { locateReview } from './locate.ts'
import { makeAside } from './making.ts'
import { numbered, safeName, stem } from './name.ts'
import type { Page } from './page.ts'
import type { Place } from './places.ts'
import { bytesOf } from './read-file.ts'
import { storageFailure } from './storage.ts'

type Wish = Input<'review.create'>

/** Reads a manuscript and makes its review; gives the review's id. Nothing that is there already is written over. */
export async function makeReview(
  context: Context,
  wish: Wish,
  actor: Actor,
  page: Page
): Promise<Result<{ review: string }>> {
  const place = context.places.find(wish.file)
  if (!place.ok) return place
  const folder = folderFor(context, place.value, wish.folder)
  if (!folder.ok) return folder
  return context.tasks.run(page, wish.task, async (signal) => {
    const bytes = await bytesOf(place.value, largest)
    if (!bytes.ok) return bytes
    const unwritable = () => readOnly(context, place.value, folder.value)
    const usable = await writable(folder.value)
    if (!usable.ok) return usable.error.code === 'folder-readonly' ? unwritable() : usable
    const hash = createHash('sha256').update(bytes.value).digest('hex')
    const path = await pathFor(context, place.value, folder.value, hash)
    if (!path.ok) return path
    const order = {
      name: place.value.name,
      bytes: bytes.value,
      path: path.value,
      encoding: wish.encoding,
      actor,
      rulesOff: context.reviews.rules.off
    }
    const made = await makeAside(context.options.maker, order, signal, (done, total) => {
      if (wish.task !== null) {
        page.tell({ type: 'task.progress', task: wish.task, stage: 'reading', done, total })
      }
    })
    if (!made.ok) {
      if (made.error.code === 'folder-readonly') return unwritable()
      return made.error.code === 'review-exists' ? existing(context, path.value) : made
    }
    const { id } = await context.recent.remember(path.value, {
      manuscript: place.value.origin === 'chosen' ? place.value.path : null,
      manuscriptHash: hash,
      face: made.value
    })
    context.broadcast({ type: 'desk.changed' })
    return ok({ review: id })
  })
}

/** As asked, else beside the manuscript, else, for a file without a place of its own, the desk's folder. */
function folderFor(context: Context, place: Place, asked: string | null): Result<string> {
  if (asked !== null) {
    const folder = context.places.find(asked)
    return folder.ok ? ok(folder.value.path) : folder
  }
  return ok(place.origin === 'chosen' ? dirname(place.path) : context.folder.reviews)
}

async function writable(folder: string): Promise<Result<null>> {
  try {
    await access(folder, constants.W_OK)
    return ok(null)
  } catch (error) {
    return storageFailure(error, basename(folder))
  }
}

/** Says which folder cannot be written, and names the desk's own as one that can. */
function readOnly({ places, folder }: Context, { name }: Place, path: string): Result<never> {
  const details = { name, folder: basename(path), desk: places.add(folder.reviews, 'chosen').id }
  return fail('folder-readonly', `the folder of ${name} cannot be written`, details)
}

/**
 * Where the review goes. One that is there already is `review-exists`; in the desk's own folder only where it is of the same manuscript,
 * since there the drafts of different days may have one name.
 */
async function pathFor(
  context: Context,
  place: Place,
  folder: string,
  hash: string
): Promise<Result<string>> {
  for (const path of numbered(folder, safeName(stem(place.name)))) {
    if (!(await exists(path))) return ok(path)
    const known = context.recent.all.find((review) => review.path === path)
    const another = folder === context.folder.reviews && known?.manuscriptHash !== hash
    if (!another) return existing(context, path)
  }
  throw new RangeError('numbers do not end')
}

async function existing(context: Context, path: string): Promise<Result<never>> {
  const found = await locateReview(context, path)
  if (!found.ok) return found
  const { id } = found.value
  return fail('review-exists', 'this manuscript has a review already', { review: id })
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}
