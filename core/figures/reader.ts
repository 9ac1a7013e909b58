import type { Language } from '#core/language'
import { Kind, kindOf } from './chars.ts'
import type { Scanned, Token } from './scan.ts'

/** A place in the text and the token that ends behind it. */
export interface Place {
  readonly pos: number
  readonly at: number
}

/** The scanned text with what every recogniser asks of it. */
export class Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly scanned: Scanned
  readonly language: Language
  /** The first token that no earlier figure holds. */
  floor = 0
  #titled: boolean | null = null
  #shouting: boolean | null = null

  constructor(scanned: Scanned, language: Language) {
    this.language = language
    this.scanned = scanned
    this.text = scanned.plain
    this.tokens = scanned.tokens
  }

  /** The token at an index; undefined outside the text (a negative index would leave the fast path of arrays). */
  token(at: number): Token | undefined {
    return at >= 0 && at < this.tokens.length ? this.tokens[at] : undefined
  }

  /** The word at a token, in small letters; a mark as it is; '' for anything else. */
  value(at: number): string {
    return this.token(at)?.value ?? ''
  }

  word(at: number): string {
    const token = this.token(at)
    return token?.kind === 'word' ? token.value : ''
  }

  mark(at: number): string {
    const token = this.token(at)
    return token?.kind === 'mark' ? token.value : ''
  }

  /** A word as it is written. */
  written(at: number): string {
    const token = this.token(at)
    return token ? this.text.slice(token.start, token.end) : ''
  }

  /** Whether a word begins with a capital that says something: in a headline all of capitals none does. */
  capital(at: number): boolean {
    const code = this.text.charCodeAt(this.token(at)?.start ?? -1)
    return code >= 65 && code <= 90 && !this.shouting
  }

  /** Whether nothing stands between a token and the one after it. */
  joined(at: number): boolean {
    const next = this.token(at + 1)
    return next !== undefined && this.token(at)?.end === next.start
  }

  start(at: number): number {
    return this.token(at)?.start ?? this.text.length
  }

  end(at: number): number {
    return this.token(at)?.end ?? this.text.length
  }

  /** The first place at or after `pos`, searched forward from token `at`. */
  seek(pos: number, at: number): Place {
    let i = at
    while (i < this.tokens.length && this.end(i) <= pos) i++
    return { pos, at: i }
  }

  /** `pos` moved past at most two spaces. */
  spaced(pos: number): number {
    let i = pos
    while (i < pos + 2 && this.text.charCodeAt(i) === 32) i++
    return i
  }

  isHan(pos: number): boolean {
    return kindOf(this.text.charCodeAt(pos)) >= Kind.han
  }

  /** Whether nearly all letters are capitals, as in a tabloid's headline. */
  get shouting(): boolean {
    if (this.#shouting === null) {
      let great = 0
      let small = 0
      for (let i = 0; i < this.text.length && i < 200; i++) {
        const code = this.text.charCodeAt(i)
        if (code >= 65 && code <= 90) great++
        else if (code >= 97 && code <= 122) small++
      }
      this.#shouting = great > 9 && small * 9 < great
    }
    return this.#shouting
  }

  /** Whether most longer words begin with a capital, as in an English headline. */
  get titled(): boolean {
    if (this.#titled === null) {
      let words = 0
      let capitals = 0
      for (let i = 0; i < this.tokens.length && words < 60; i++) {
        const token = this.tokens[i]
        if (token?.kind !== 'word' || token.end - token.start < 4) continue
        words++
        if (this.capital(i)) capitals++
      }
      this.#titled = words > 2 && capitals > words * 0.7 && !this.text.trimEnd().endsWith('.')
    }
    return this.#titled
  }

  /** Whether a sentence, a line or a quotation begins at the token. */
  opens(at: number): boolean {
    if (at === 0) return true
    const before = this.tokens[at - 1]
    return before?.kind === 'mark' && '.!?:;"“‘([—•\n'.includes(before.value)
  }
}
