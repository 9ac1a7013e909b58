import type { Bridge, Failure } from '#main/api'

/** A kept file of a review, read piece by piece; or why it could not be read. */
export async function keptFile(
  bridge: Bridge,
  review: string,
  sha256: string,
  media: string
): Promise<Blob | Failure> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (;;) {
    const result = await bridge.call('evidence.read', { review, sha256, offset })
    if (!result.ok) return result.error
    const piece = Uint8Array.from(atob(result.value.bytes), (character) => character.charCodeAt(0))
    pieces.push(piece)
    offset += piece.length
    if (piece.length === 0 || offset >= result.value.size) return new Blob(pieces, { type: media })
  }
}

/** Hand a blob to the person as a download. */
export function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has to have begun before the address goes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
