import type { Breather } from './breather.ts'
import { commonCharacters } from './common.ts'
import { decode, encodingNamed, isUtf8 } from './decode.ts'

/** One way to read the bytes, with the first words that it gives. */
export interface Candidate {
  readonly encoding: string
  readonly preview: string
}

export type Guess =
  | { readonly kind: 'sure'; readonly encoding: string; readonly skip: number }
  | { readonly kind: 'unsure'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'binary' }

const sure = (encoding: string, skip = 0): Guess => ({ kind: 'sure', encoding, skip })

const sampleLength = 1 << 16

/**
 * Which encoding a text is in: byte order mark, the file's own declaration, UTF-8 without a fault, UTF-16 without a mark, GB18030 or
 * Big5 by common characters, another detector's word where these two are level, windows-1252 where nothing reads as Chinese. `skip` is
 * the length of the mark.
 */
export async function guessEncoding(
  bytes: Uint8Array,
  declared: string | null,
  breathe: Breather
): Promise<Guess> {
  const mark = byteOrderMark(bytes)
  if (mark) return mark
  const sample = telling(bytes)
  if (declared !== null && isDeclarationTrue(sample, declared)) return sure(declared)
  const zeros = bytes.includes(0)
  if (!zeros && (await isUtf8(bytes, breathe)) && isPlausibleUtf8(sample)) {
    return hasControls(sample) ? { kind: 'binary' } : sure('utf-8')
  }
  const wide = utf16(bytes)
  if (wide) return sure(wide)
  if (zeros || hasControls(sample)) return { kind: 'binary' }
  return legacy(sample)
}

function byteOrderMark(bytes: Uint8Array): Guess | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return sure('utf-8', 3)
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return sure('gb18030', 4)
  if (a === 0xff && b === 0xfe) return sure('utf-16le', 2)
  if (a === 0xfe && b === 0xff) return sure('utf-16be', 2)
  return null
}

/** A stretch of at most 64 kB that starts at the beginning of the line with the first byte that is not ASCII. */
function telling(bytes: Uint8Array): Uint8Array {
  let start = 0
  while (start < bytes.length && (bytes[start] ?? 0) <= 0x7f) start += 1
  if (start === bytes.length) start = 0
  const earliest = Math.max(0, start - 200)
  while (start > earliest && bytes[start - 1] !== 0x0a && bytes[start - 1] !== 0x0d) start -= 1
  return bytes.subarray(start, start + sampleLength)
}

function isDeclarationTrue(sample: Uint8Array, encoding: string): boolean {
  if (encoding.startsWith('utf-16')) return false
  const text = decode(sample, encoding)
  const odd = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0
  return odd <= 1 + text.length / 1000
}

/** Two-byte GBK can pass for UTF-8: letters of Hebrew, Arabic and the like alone, which are common Chinese in the other reading. */
function isPlausibleUtf8(sample: Uint8Array): boolean {
  const letters = decode(sample, 'utf-8').match(/[^\0-\x7f]/gu) ?? []
  if (letters.some((letter) => letter > '\u07ff' || letter < '\u0250')) return true
  return letters.length === 0 || reading(sample, 'gb18030').share < 0.9
}

function hasControls(sample: Uint8Array): boolean {
  let controls = 0
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0
    if (byte === 0x7f || (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b)) {
      controls += 1
    }
  }
  return controls > 1 && controls > sample.length / 200
}

function utf16(bytes: Uint8Array): string | null {
  if (bytes.length < 2) return null
  const sample = bytes.subarray(0, Math.min(bytes.length, sampleLength) & ~1)
  const shares = ['utf-16le', 'utf-16be'].map((encoding) => ({
    encoding,
    share: ordinary(decode(sample, encoding))
  }))
  const [best, other] = shares.sort((a, b) => b.share - a.share)
  return best && other && best.share > 0.7 && other.share < 0.4 ? best.encoding : null
}

/** The share of characters that a newspaper page is made of. */
function ordinary(text: string): number {
  const characters = Array.from(text)
  const known = characters.filter(
    (character) =>
      /[\t\n\r\x20-\x7e\u00a0-\u00ff\u2010-\u2027\u3000-\u3011\uff01-\uff5e]/.test(character) ||
      commonCharacters.has(character)
  )
  return known.length / Math.max(1, characters.length)
}

interface Reading {
  readonly encoding: string
  /** Common characters among the characters that are not ASCII or punctuation. */
  readonly share: number
  readonly common: number
}

function reading(sample: Uint8Array, encoding: string): Reading {
  let common = 0
  let counted = 0
  for (const character of decode(sample, encoding)) {
    if (character <= '\x7f' || /[\u3000-\u3029\uff01-\uff5e\u2010-\u203b\u00b7]/.test(character)) continue
    counted += character === '\ufffd' || (character >= '\ue000' && character <= '\uf8ff') ? 3 : 1
    if (commonCharacters.has(character)) common += 1
  }
  return { encoding, common, share: common / Math.max(1, counted) }
}

/** Encodings that another detector may propose for a person to look at. */
const offered = new Set(['shift_jis', 'euc-jp', 'euc-kr', 'koi8-r', 'windows-1251'])

async function legacy(sample: Uint8Array): Promise<Guess> {
  const [best, other] = [reading(sample, 'gb18030'), reading(sample, 'big5')].sort(
    (a, b) => b.share - a.share
  )
  if (!best || !other) return { kind: 'binary' }
  if (best.share >= 0.45 && other.share <= best.share * 0.6) return sure(best.encoding)
  const { detect } = await import('jschardet')
  const word = encodingNamed(detect(sample).encoding ?? '')
  if (best.share >= 0.3 && (word === best.encoding || word === other.encoding)) return sure(word)
  if (best.share < 0.1 && isWestern(sample)) return sure('windows-1252')
  const named = word !== null && offered.has(word) ? [word] : []
  const names = ['gb18030', 'big5', ...named, 'windows-1252']
  return { kind: 'unsure', candidates: candidates(sample, names) }
}

/** Few bytes above ASCII, each a letter among letters or a mark that typewriters make: é, “ ”, —, €, £. */
function isWestern(sample: Uint8Array): boolean {
  const high = sample.filter((byte) => byte > 0x7f).length
  if (high > sample.length * 0.2) return false
  const text = decode(sample, 'windows-1252')
  const fitting = text.match(
    /(?<=[a-zA-Z])[ß-öø-ÿœžšŒŽŠ]|[À-ÖØ-ÞŒŽŠß-öø-ÿœžš](?=[a-z])|(?<![^\s(])[à-ÿÀ-Þ](?=[\s,.])|[“”‘’–—…•€£©®°½¼¾«»¿¡§ª·™†²³¹µ\u00a0]/g
  )
  return (fitting?.length ?? 0) >= high * 0.9
}

const previewLength = 80

function candidates(sample: Uint8Array, encodings: readonly string[]): Candidate[] {
  return Array.from(new Set(encodings), (encoding) => ({
    encoding,
    preview: decode(sample.subarray(0, 400), encoding).replace(/\s+/g, ' ').trim().slice(0, previewLength)
  }))
}

/** The encoding that an HTML page or an XML declaration names in its first kilobyte, by Galley's name for it. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decode(bytes.subarray(0, 2048), 'windows-1252')
  const named =
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ??
    /<meta[^>]*\scharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
  return named === undefined ? null : encodingNamed(named)
}
