import { articleTitle, countingIds, schema, withIds } from '#core/article'
import { languageOf } from '#core/language'
import { fail, ok, type Result } from '#main/api'
import type { Manuscript, ReadOptions } from './manuscript.ts'

/** The largest manuscript that is opened, in bytes. */
export const largest = 50 * 1024 * 1024

/**
 * Reads a manuscript. `name` is the file's own name, for its format and for messages. Failures: `file-empty`, `file-too-large`,
 * `file-binary`, `format-unknown`, `encoding-unsure` (details.candidates [{encoding, preview}]), `encoding-wrong`, `file-unreadable`,
 * `cancelled`.
 */
export async function read(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {}
): Promise<Result<Manuscript>> {
  if (bytes.length === 0) return fail('file-empty', `${name} is empty.`, { name })
  if (bytes.length > largest) return fail('file-too-large', `${name} is larger than 50 MB.`, { name })
  if (options.signal?.aborted) return fail('cancelled', `Opening ${name} was cancelled.`, { name })
  const text = new TextDecoder('utf-8').decode(bytes)
  const lines = text.split(/\r\n?|\n/).flatMap((line) => {
    const words = line.trim()
    return words === '' ? [] : [schema.node('paragraph', null, [schema.text(words)])]
  })
  const doc = withIds(schema.node('doc', null, lines), countingIds())
  return ok({
    doc,
    format: 'txt',
    encoding: 'utf-8',
    language: languageOf(text),
    title: articleTitle(doc) || name,
    hidden: 0
  })
}
