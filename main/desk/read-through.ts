import { setImmediate } from 'node:timers/promises'
import { Fragment } from 'prosemirror-model'
import { examine } from '#core/analysis'
import type { Review } from '#main/review'

/** UTF-16 units that are examined in one go, well within a second. */
const stretch = 20_000

/**
 * Examines a long article a stretch at a time, so that nobody's typing waits for all of it. What is found in a block is kept with the
 * block: whoever asks the review for its facts afterwards has them at once.
 */
export async function readThrough({ doc, language }: Review): Promise<void> {
  let unread = 0
  for (const [index, block] of doc.children.entries()) {
    unread += block.nodeSize
    if (unread < stretch || index === doc.childCount - 1) continue
    unread = 0
    examine(doc.copy(Fragment.from(doc.children.slice(0, index + 1))), language)
    await setImmediate()
  }
}
