interface Node<T> {
  next: Map<number, Node<T>> | null
  value: T | null
}

export interface Match<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

const leaf = <T>(): Node<T> => ({ next: null, value: null })

/** Longest match of a word list at a place of a text, forwards or backwards. */
export class Trie<T> {
  readonly #forward: Node<T> = leaf()
  readonly #backward: Node<T> = leaf()

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      this.#put(this.#forward, word, value)
      this.#put(this.#backward, [...word].reverse().join(''), value)
    }
  }

  #put(root: Node<T>, word: string, value: T): void {
    let node = root
    for (let i = 0; i < word.length; i++) {
      node.next ??= new Map()
      const code = word.charCodeAt(i)
      const next = node.next.get(code) ?? leaf<T>()
      node.next.set(code, next)
      node = next
    }
    node.value = value
  }

  /** The longest word that starts at `start`. */
  at(text: string, start: number): Match<T> | null {
    let node: Node<T> | undefined = this.#forward
    let found: Match<T> | null = null
    for (let i = start; i < text.length && node.next; i++) {
      node = node.next.get(text.charCodeAt(i))
      if (!node) break
      if (node.value !== null) found = { start, end: i + 1, value: node.value }
    }
    return found
  }

  /** The longest word that ends at `end`. */
  before(text: string, end: number): Match<T> | null {
    let node: Node<T> | undefined = this.#backward
    let found: Match<T> | null = null
    for (let i = end - 1; i >= 0 && node.next; i--) {
      node = node.next.get(text.charCodeAt(i))
      if (!node) break
      if (node.value !== null) found = { start: i, end, value: node.value }
    }
    return found
  }
}
