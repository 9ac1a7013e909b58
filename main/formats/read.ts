import type { Node } from 'prosemirror-model'
import { articleTitle, countingIds, plain, withIds } from '#core/article'
import { languageOf } from '#core/language'
import { fail, ok, type Result } from '#main/result'
import { foreignByBytes, foreignByName, formatOf } from './kind.ts'
import type { Manuscript, ReadOptions, TextFormat } from './manuscript.ts'
import type { Parsed } from './parsed.ts'
import { type Breather, breather, Cancelled } from './text/breather.ts'
import { decode, decodeSlowly, encodingNamed } from './text/decode.ts'
import { declaredEncoding, guessEncoding } from './text/encoding.ts'
import { readText } from './text/read.ts'

/** The largest manuscript that is opened, in bytes. */
export const largest = 50 * 1024 * 1024

const readers: Record<TextFormat, (text: string, breathe: Breather) => Promise<Parsed>> = {
  txt: readText,
  md: async (text, breathe) => (await import('./markdown/read.ts')).readMarkdown(text, breathe),
  html: async (text, breathe) => (await import('./html/read.ts')).readHtml(text, breathe)
}

/**
 * Reads a manuscript. `name` is the file's own name, for its format and for messages. Failures: `file-empty`, `file-too-large`,
 * `file-binary`, `format-unknown`, `encoding-unsure` (details.candidates [{encoding, preview}]), `encoding-wrong`, `file-unreadable`,
 * `text-too-long` (details.{characters, limit} in UTF-16 units, only with `longest`), `cancelled`.
 */
export async function read(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {}
): Promise<Result<Manuscript>> {
  const refused = refusal(bytes, name)
  if (refused) return refused
  const format = formatOf(name)
  const breathe = breather(options.signal, (done) => options.progress?.(done, bytes.length))
  try {
    const text = await textOf(bytes, name, format, options.encoding, breathe)
    if (!text.ok) return text
    // In plain text every character is the article's: what is too long need not be parsed to know it.
    const long = format === 'txt' ? tooLong(text.value.text.length, name, options) : null
    if (long) return long
    const parsed = await readers[format](text.value.text, breathe)
    if ('trouble' in parsed) return fail('file-unreadable', `${name} ${parsed.trouble}`, { name })
    const longer = parsed.doc.content.size > (options.longest ?? Number.POSITIVE_INFINITY)
    const tooMuch = longer ? tooLong(plain(parsed.doc).text.length, name, options) : null
    if (tooMuch) return tooMuch
    const sample = plainStart(parsed.doc)
    if (sample === '') {
      const message = parsed.hidden > 0 ? 'holds no text that a reader could see' : 'holds no text'
      return fail('file-empty', `${name} ${message}. Choose another file.`, { name, hidden: parsed.hidden })
    }
    const doc = await withIdsSlowly(parsed.doc, breathe)
    options.progress?.(bytes.length, bytes.length)
    return ok({
      doc,
      format,
      encoding: text.value.encoding,
      language: languageOf(sample),
      title: articleTitle(doc) || name,
      hidden: parsed.hidden
    })
  } catch (error) {
    if (error instanceof Cancelled) return fail('cancelled', `Opening ${name} was cancelled.`, { name })
    throw error
  }
}

function tooLong(characters: number, name: string, { longest }: ReadOptions): Result<never> | null {
  if (longest === undefined || characters <= longest) return null
  const message = `${name} has ${characters} characters; a review takes up to ${longest}. Split it, or keep only the article.`
  return fail('text-too-long', message, { name, characters, limit: longest })
}

async function withIdsSlowly(doc: Node, breathe: Breather): Promise<Node> {
  const newId = countingIds()
  const blocks: Node[] = []
  for (const block of doc.children) {
    blocks.push(withIds(block, newId))
    if (blocks.length % 500 === 0) await breathe(0)
  }
  return doc.type.create(doc.attrs, blocks)
}

function refusal(bytes: Uint8Array, name: string): Result<never> | null {
  if (bytes.length === 0) {
    return fail('file-empty', `${name} is empty (0 bytes). Choose another file.`, { name, hidden: 0 })
  }
  if (bytes.length > largest) {
    const size = Math.ceil(bytes.length / 1024 / 1024)
    return fail('file-too-large', `${name} has ${size} MB; Galley opens files up to 50 MB. Split it.`, {
      name,
      size: bytes.length,
      largest
    })
  }
  const foreign = foreignByName(name)
  if (foreign !== null) {
    const message = `${name} is ${foreign}. Galley opens .txt, .md and .html: save it as one of these.`
    return fail('format-unknown', message, { name, what: foreign })
  }
  const inside = foreignByBytes(bytes)
  return inside === null ? null : binary(name, inside)
}

const binary = (name: string, what: string | null) =>
  fail(
    'file-binary',
    what === null
      ? `${name} is not a text file: it holds bytes that no text has. Choose the manuscript itself.`
      : `${name} is ${what} by its content, not a text file. Save it as .txt, .md or .html, then open that.`,
    { name, what }
  )

async function textOf(
  bytes: Uint8Array,
  name: string,
  format: TextFormat,
  chosen: string | undefined,
  breathe: Breather
): Promise<Result<{ text: string; encoding: string }>> {
  if (chosen !== undefined) {
    const encoding = encodingNamed(chosen)
    if (encoding === null) {
      return fail('encoding-wrong', `Galley knows no encoding called ${chosen}.`, { name, encoding: chosen })
    }
    return decodedAs(bytes, name, encoding, breathe)
  }
  const declared = format === 'html' ? declaredEncoding(bytes) : null
  const guess = await guessEncoding(bytes, declared, breathe)
  switch (guess.kind) {
    case 'binary':
      return binary(name, null)
    case 'unsure':
      return fail(
        'encoding-unsure',
        `The encoding of ${name} cannot be told. Choose the one that reads right.`,
        {
          name,
          candidates: guess.candidates
        }
      )
    case 'sure': {
      const text = await decodeSlowly(bytes.subarray(guess.skip), guess.encoding, breathe)
      return text.includes('\0') ? binary(name, null) : ok({ text, encoding: guess.encoding })
    }
  }
}

/** As a person chose: refused only where the bytes cannot be text in that encoding. */
async function decodedAs(
  bytes: Uint8Array,
  name: string,
  encoding: string,
  breathe: Breather
): Promise<Result<{ text: string; encoding: string }>> {
  const sample = decode(bytes.subarray(0, 1 << 16), encoding)
  const broken = sample.match(/[\ufffd\0]/g)?.length ?? 0
  if (broken > 2 && broken > sample.length / 50) {
    const message = `${name} is not in ${encoding}: ${broken} of its first characters cannot be read. Choose another encoding.`
    return fail('encoding-wrong', message, { name, encoding })
  }
  const text = await decodeSlowly(bytes, encoding, breathe)
  if (text.includes('\0')) return binary(name, null)
  return ok({ text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding })
}

const sampled = 200_000

/** The first words of the article, enough to tell its language; empty where it has none at all. */
function plainStart(doc: Node): string {
  let text = ''
  for (const block of doc.children) {
    text += `${block.textBetween(0, Math.min(block.content.size, sampled), '\n')}\n`
    if (text.length > sampled) break
  }
  return text.trim()
}
