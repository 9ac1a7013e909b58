import { readFile } from 'node:fs/promises'
import type { Node } from 'prosemirror-model'
import { schema } from '#core/article'
import type { Language } from '#core/language'
import { fail, ok, type Result } from '#main/api'
import type { Terminal } from './terminal.ts'

/** A file's bytes, `-` being standard input. Failures carry one plain line. */
export async function bytesOf(path: string, terminal: Terminal): Promise<Result<Uint8Array>> {
  if (path === '-') return ok(await terminal.input())
  try {
    return ok(await readFile(path))
  } catch (error) {
    return fail(...reasonOf(error))
  }
}

function reasonOf(error: unknown): Parameters<typeof fail> {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['file-gone', 'there is no such file']
    case 'EISDIR':
      return ['file-unreadable', 'this is a folder; name a file']
    case 'EACCES':
    case 'EPERM':
      return ['file-unreadable', 'you may not read this file']
    case 'ERR_FS_FILE_TOO_LARGE':
      return ['file-too-large', 'the file is too large to read']
    default:
      throw error
  }
}

/** A document as the commands see it. */
export interface Manuscript {
  readonly doc: Node
  readonly language: Language | null
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

export function textOf(bytes: Uint8Array): Result<string> {
  try {
    return ok(utf8.decode(bytes))
  } catch {
    return fail('encoding-wrong', 'the file is not UTF-8')
  }
}

export const lineBreak = /\r\n|\n|\r/

/** One line or paragraph as an article of its own. */
export function articleOf(lines: readonly string[]): Node {
  return schema.node(
    'doc',
    null,
    lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]))
  )
}

export function manuscript(bytes: Uint8Array): Result<Manuscript> {
  const text = textOf(bytes)
  if (!text.ok) return text
  const lines = text.value.split(lineBreak).map((line) => line.trim())
  return ok({ doc: articleOf(lines.filter((line) => line !== '')), language: null })
}
