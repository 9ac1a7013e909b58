import { enNumberNames, enSetPhrases } from '../lexicon/en-quiet.ts'
import type { Reader } from '../reader.ts'

interface Phrase {
  readonly pieces: readonly string[]
  /** The piece that begins a number. */
  readonly offset: number
  readonly capital: boolean
}

const numbers =
  /^(?:\d+|nought|naught|zero|zeroe?s|zeroed|zeroing|one|two|two's|three|four|five|six|sixes|seven|sevens|eight|nine|nines|ten|eleven|twelve|thirteen|sixteen|dozen|twenty|thirty|forty|fifty|seventy|hundred|thousand|million|half|double|third)$/
/** By the piece that begins the number, then by its neighbour: the next piece, or the one before it where the number ends the phrase. */
const leading = new Map<string, Map<string, Phrase[]>>()
const closing = new Map<string, Map<string, Phrase[]>>()

function index(written: readonly string[], capital: boolean): void {
  for (const phrase of written) {
    const pieces = phrase.toLowerCase().match(/[\p{L}]+(?:'\p{L}+)?|\d+|[^\s]/gu) ?? []
    const first = pieces.findIndex((piece) => numbers.test(piece))
    // A number that an article begins is read from the article on.
    const offset = first > 0 && pieces[first - 1] === 'a' ? first - 1 : first
    const last = offset === pieces.length - 1
    const table = last ? closing : leading
    const number = pieces[offset] ?? ''
    const neighbour = pieces[last ? offset - 1 : offset + 1] ?? ''
    const near = table.get(number) ?? new Map<string, Phrase[]>()
    table.set(number, near.set(neighbour, [...(near.get(neighbour) ?? []), { pieces, offset, capital }]))
  }
}
index(enSetPhrases, false)
index(enNumberNames, true)
/** The numbers that phrases begin with in digits. */
const digits = new Set([...leading.keys(), ...closing.keys()].map(Number).filter((value) => value > 0))

const piece = (r: Reader, at: number): string => r.value(at) || r.written(at)

/** The token after a set phrase or a name whose number begins at `at`, or 0: cloud nine, the Six Nations. */
export function phraseEnd(r: Reader, at: number): number {
  const token = r.token(at)
  if (!token || (token.kind === 'number' && !digits.has(token.numeral?.low ?? 0))) return 0
  const here = piece(r, at)
  if (!leading.has(here) && !closing.has(here)) return 0
  return (
    matched(r, at, leading.get(here)?.get(piece(r, at + 1))) ||
    matched(r, at, closing.get(here)?.get(piece(r, at - 1)))
  )
}

function matched(r: Reader, at: number, found: readonly Phrase[] | undefined): number {
  if (!found) return 0
  for (const { pieces, offset, capital } of found) {
    const first = at - offset
    if (first < 0 || !pieces.every((wanted, i) => piece(r, first + i) === wanted)) continue
    if (capital && !named(r, first, pieces.length)) continue
    return Math.max(at + 1, first + pieces.length)
  }
  return 0
}

/** Whether the first and last word of a name have their capitals. */
const named = (r: Reader, first: number, length: number): boolean =>
  (r.capital(first) || r.token(first)?.kind === 'number') &&
  (r.capital(first + length - 1) || /\d/.test(r.written(first + length - 1)))
