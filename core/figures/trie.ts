import { CharSet } from './char-set.ts'

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

/** The words read in one direction, and the characters that they begin with in it: most places of a text are asked no further. */
interface Branch<T> {
  readonly root: Node<T>
  readonly begins: CharSet
}

function grown<T>(entries: readonly (readonly [string, T])[], backward: boolean): Branch<T> {
  const root = leaf<T>()
  let begins = ''
  for (const [word, value] of entries) {
    let node = root
    for (let i = 0; i < word.length; i++) {
      node.next ??= new Map()
      const code = word.charCodeAt(backward ? word.length - 1 - i : i)
      let next = node.next.get(code)
      if (!next) {
        next = leaf<T>()
        node.next.set(code, next)
        if (i === 0) begins += String.fromCharCode(code)
      }
      node = next
    }
    node.value = value
  }
  return { root, begins: new CharSet(begins) }
}

/** Longest match of a word list at a place of a text, forwards or backwards. */
export class Trie<T> {
  readonly #entries: readonly (readonly [string, T])[]
  #forward: Branch<T> | null = null
  #backward: Branch<T> | null = null

  constructor(entries: Iterable<readonly [string, T]>) {
    this.#entries = [...entries]
  }

  /** The longest word that starts at `start`. */
  at(text: string, start: number): Match<T> | null {
    this.#forward ??= grown(this.#entries, false)
    const { root, begins } = this.#forward
    if (!begins.at(text, start)) return null
    let node: Node<T> | undefined = root
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
    this.#backward ??= grown(this.#entries, true)
    const { root, begins } = this.#backward
    if (!begins.at(text, end - 1)) return null
    let node: Node<T> | undefined = root
    let found: Match<T> | null = null
    for (let i = end - 1; i >= 0 && node.next; i--) {
      node = node.next.get(text.charCodeAt(i))
      if (!node) break
      if (node.value !== null) found = { start: i, end, value: node.value }
    }
    return found
  }
}
