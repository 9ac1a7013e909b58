import { markdown } from './parser.ts'

export interface Split {
  /** The lines of a YAML head without its fences; null where there is none. */
  readonly front: string | null
  /** The text in parts that mean the same whether they are read alone or together. */
  readonly parts: readonly string[]
  /** Link definitions of the whole text, which any part may refer to. */
  readonly references: Record<string, { title: string; href: string }>
}

const partLength = 1 << 17

/**
 * Cuts a text where nothing can run on: before an unindented line after a blank one that neither goes on with a list nor lies in a code
 * fence. So a text of any length is read with breath in between.
 */
export function split(text: string): Split {
  const whole = text.replace(/\r\n?/g, '\n')
  const head =
    /^---[ \t]*\n((?:[\w-]+[ \t]*:.*\n|[ \t]+.*\n|-[ \t].*\n|#.*\n)+?)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(
      whole.slice(0, 1 << 16)
    )
  const front = head?.[1]?.trim() ?? null
  const body = head ? whole.slice(head[0].length) : whole
  if (body.length <= partLength) return { front, parts: [body], references: {} }

  const definitions = body.match(/^ {0,3}\[[^\]^\n][^\]\n]{0,300}\]:[^\n]*\n?/gm) ?? []
  const env: { references?: Split['references'] } = {}
  if (definitions.length > 0) markdown.parse(definitions.join('\n'), env)

  const parts: string[] = []
  let start = 0
  let fence = ''
  let blank = true
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\n', at)
    const next = end < 0 ? body.length : end + 1
    const line = body.slice(at, Math.min(next, at + 200))
    const marker = /^\s*(?:[>\-+*]\s*|\d+[.)]\s*)*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence === '' && blank && at - start > partLength && /^[^\s\-+*\d>]/.test(line)) {
      parts.push(body.slice(start, at))
      start = at
    }
    if (fence === '') fence = marker
    else if (marker.startsWith(fence) && line.trim() === marker) fence = ''
    blank = line.trim() === ''
    at = next
  }
  parts.push(body.slice(start))
  return { front, parts, references: env.references ?? {} }
}
