import type { Node } from 'prosemirror-model'
import type { Language } from '#core/language'

/** A format that Galley reads and writes. */
export type TextFormat = 'txt' | 'md' | 'html'

/** A manuscript as it was read. */
export interface Manuscript {
  /** The article; every block has an id and a guessed role. */
  readonly doc: Node
  readonly format: TextFormat
  /** The encoding that its bytes were read in: utf-8, utf-16le, utf-16be, gb18030, big5, windows-1252 … */
  readonly encoding: string
  readonly language: Language
  readonly title: string
  /** Pieces that no reader of the file could see, and that were left out: the person is told how many. */
  readonly hidden: number
}

export interface ReadOptions {
  /** An encoding that a person chose; nothing is guessed then. */
  readonly encoding?: string
  /** The most UTF-16 units of text that the article may have; 50 MB of any text are read without it. */
  readonly longest?: number
  readonly signal?: AbortSignal
  /** Called now and then, in bytes. */
  readonly progress?: (done: number, total: number) => void
}
