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
  return (text) => scan(root, text)
}

function scan(root: TrieNode, text: string): Hit[] {
  const hits: Hit[] = []
  let at = 0
  while (at < text.length) {
    const found = longest(root, text, at)
    if (found) {
      if (found.tags !== 0) hits.push(found)
      at = found.end
    } else if (isLatin(lowered(text.charCodeAt(at)))) {
      do at++
      while (at < text.length && isLatin(lowered(text.charCodeAt(at))))
    } else at++
  }
  return hits
}

function longest(root: TrieNode, text: string, start: number): Hit | null {
  let found: Hit | null = null
  let node: TrieNode | undefined = root
  for (let at = start; at < text.length; at++) {
    const code = lowered(text.charCodeAt(at))
    node = node.next.get(code)
    if (!node) break
    if (node.tags !== null && !(isLatin(code) && isLatin(lowered(text.charCodeAt(at + 1))))) {
      found = { start, end: at + 1, tags: node.tags }
    }
  }
  return found
}
