import type { Node } from 'prosemirror-model'

/** What a format makes of a text, or why it makes nothing of it: words that follow the file's name in a message. */
export type Parsed = { readonly doc: Node; readonly hidden: number } | { readonly trouble: string }
