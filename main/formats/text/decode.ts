import iconv from 'iconv-lite'
import { type Breather, breather } from './breather.ts'

/** Turns bytes into text piece by piece. */
interface Decoder {
  write(bytes: Uint8Array): string
  end(): string
}

const aliases: Record<string, string> = {
  gbk: 'gb18030',
  gb2312: 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  ms936: 'gb18030',
  'windows-936': 'gb18030',
  'gb_2312-80': 'gb18030',
  'big5-hkscs': 'big5',
  cp950: 'big5',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  cp1252: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be'
}

/** The name that Galley uses for an encoding, or null where it knows none of that name. */
export function encodingNamed(label: string): string | null {
  const name = label.trim().toLowerCase()
  const known = aliases[name] ?? name
  try {
    return aliases[new TextDecoder(known).encoding] ?? new TextDecoder(known).encoding
  } catch {
    return null
  }
}

// Every ICU build brings its own tables, and older ones were wrong in exactly these places.
const trials: Record<string, readonly [bytes: readonly number[], text: string]> = {
  gb18030: [[0x81, 0x39, 0xef, 0x30, 0x95, 0x32, 0x82, 0x36, 0xc4, 0xe3], '㐁𠀀你'],
  'windows-1252': [[0x93, 0x94, 0x97, 0x80, 0xe9], '“”—€é'],
  big5: [[0xbc, 0xd0, 0xc3, 0x44], '標題']
}

const trusted = new Map<string, boolean>()

/** Whether the platform's own decoder reads the trial right; where it does not, iconv-lite reads. */
export function platformReads(encoding: string, decode = decodeWithPlatform): boolean {
  const trial = trials[encoding]
  if (!trial) return true
  return decode(encoding, Uint8Array.from(trial[0])) === trial[1]
}

function decodeWithPlatform(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

function decoderOf(encoding: string): Decoder {
  let trust = trusted.get(encoding)
  if (trust === undefined) {
    trust = platformReads(encoding)
    trusted.set(encoding, trust)
  }
  return trust ? platformDecoder(encoding) : iconvDecoder(encoding)
}

function platformDecoder(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

/** The second decoder, for where the platform's fails its trial. */
export function iconvDecoder(encoding: string): Decoder {
  const decoder = iconv.getDecoder(encoding, { stripBOM: false })
  return { write: (bytes) => decoder.write(Buffer.from(bytes)), end: () => decoder.end() ?? '' }
}

/** A whole text at once: for samples. */
export function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = decoderOf(encoding)
  return decoder.write(bytes) + decoder.end()
}

const pieceLength = 1 << 20

/** A whole text in pieces, with breath between them. A character cut off at the end reads as U+FFFD. */
export async function decodeSlowly(
  bytes: Uint8Array,
  encoding: string,
  breathe: Breather = breather()
): Promise<string> {
  const decoder = decoderOf(encoding)
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += pieceLength) {
    pieces.push(decoder.write(bytes.subarray(start, start + pieceLength)))
    await breathe(Math.min(start + pieceLength, bytes.length))
  }
  pieces.push(decoder.end())
  return pieces.join('')
}

/** Whether bytes are UTF-8 without a fault; a character cut off at the very end is none. */
export async function isUtf8(bytes: Uint8Array, breathe: Breather = breather()): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let start = 0; start < bytes.length; start += pieceLength) {
      decoder.decode(bytes.subarray(start, start + pieceLength), { stream: true })
      await breathe(0)
    }
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
