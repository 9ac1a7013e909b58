interface TrieNode {
  readonly next: Map<number, TrieNode>
  /** Null where no term ends; 0 for a term that only keeps shorter ones from being seen inside it. */
  tags: number | null
}

/** A term of the lexicon as it stands in a text; `tags` is a set of bits. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly tags: number
}

/** Finds every term of a lexicon, the longest first, without overlap. */
export type Scan = (text: string) => Hit[]

const isLatin = (code: number) => (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)

function lowered(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  return code === 0x2019 ? 0x27 : code
}

/**
 * A scan for the terms, in time linear in the text. Terms are in lower case; a term that begins or ends with a Latin letter is found as
 * a whole word only.
 */
export function scanFor(terms: Iterable<readonly [term: string, tags: number]>): Scan {
  const root: TrieNode = { next: new Map(), tags: null }
  for (const [term, tags] of terms) {
    let node = root
    for (let at = 0; at < term.length; at++) {
      const code = term.charCodeAt(at)
      const next = node.next.get(code) ?? { next: new Map(), tags: null }
      node.next.set(code, next)
      node = next
    }
    node.tags = (node.tags ?? 0) | tags
  }
  // Most characters begin no term: one look tells.
  const first: (TrieNode | undefined)[] = new Array(0x10000)
  for (const [code, node] of root.next) first[code] = node
  return (text) => scan(first, text)
}

function scan(first: readonly (TrieNode | undefined)[], text: string): Hit[] {
  const hits: Hit[] = []
  let at = 0
  while (at < text.length) {
    const code = lowered(text.charCodeAt(at))
    const node = first[code]
    const found = node ? longest(node, text, at) : null
    if (found) {
      if (found.tags !== 0) hits.push(found)
      at = found.end
    } else if (isLatin(code)) {
      do at++
      while (at < text.length && isLatin(lowered(text.charCodeAt(at))))
    } else at++
  }
  return hits
}

/** The longest term that begins at `start`, where `node` is that of its first character. */
function longest(node: TrieNode, text: string, start: number): Hit | null {
  let end = -1
  let tags = 0
  let here: TrieNode | undefined = node
  let code = lowered(text.charCodeAt(start))
  for (let at = start + 1; here; at++) {
    const next = lowered(text.charCodeAt(at))
    if (here.tags !== null && !(isLatin(code) && isLatin(next))) {
      end = at
      tags = here.tags
    }
    here = here.next.get(next)
    code = next
  }
  return end < 0 ? null : { start, end, tags }
}
