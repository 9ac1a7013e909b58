import type { Node } from 'prosemirror-model'

/** What a format makes of a text, or why it makes nothing of it: words that follow the file's name in a message. */
export type Parsed = { readonly doc: Node; readonly hidden: number } | { readonly trouble: string }

/** Each costs about a kilobyte of memory, here and in every window that shows it. */
export const mostBlocks = 400_000

export const tooManyBlocks: Parsed = { trouble: `has more than ${mostBlocks} paragraphs. Split it.` }
