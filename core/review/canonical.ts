import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

const wellFormed = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed() : value

/**
 * The canonical JSON of a value (RFC 8785), which every hash of a review is taken of. Text is hashed as it stands, without
 * normalisation; half a surrogate pair, which RFC 8785 refuses, counts as U+FFFD.
 */
export function canonical(value: unknown): string {
  try {
    return canonicalize(value) ?? 'null'
  } catch {
    return canonicalize(JSON.parse(JSON.stringify(value, wellFormed))) ?? 'null'
  }
}

/** SHA-256 of a text's UTF-8, in lower-case hexadecimal digits. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
