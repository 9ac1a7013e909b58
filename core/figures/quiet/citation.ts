import type { Reader } from '../reader.ts'
import { plainNumber } from './marks.ts'

/** What stands between the numbers of a citation of the law: 18 U.S.C. 1512, 598 U.S. 471, [2024] UKSC 12. */
const reporters = new Set(
  'u.s.c. u.s.c usc u.s. c.f.r. cfr f.2d f.3d f.4th s.ct. stat. fed.reg. uksc ewca ewhc ukut csih hca fca nswsc vsc scc scr scc. ac wlr qb er ch fam'.split(
    ' '
  )
)

/** The token after the volume, reporter and page of a citation whose volume stands at `at`; 0 where none stands there. */
export function citationEnd(r: Reader, at: number, next: number): number {
  const from = r.mark(next) === ']' ? next + 1 : next
  if (!r.capital(from)) return 0
  let written = ''
  let i = from
  for (; i < from + 8; i++) {
    const token = r.token(i)
    if (
      !token ||
      (token.kind !== 'word' && token.value !== '.' && !(token.kind === 'number' && r.joined(i - 1)))
    )
      break
    if (token.kind === 'word' && written !== '' && !written.endsWith('.')) break
    written += r.written(i).toLowerCase()
  }
  if (!reporters.has(written) || r.token(at)?.kind !== 'number') return 0
  const page = r.mark(i) === '§' ? i + 1 : i
  return plainNumber(r, page) ? bracketsEnd(r, page + 1) : 0
}

/** Past the letters and numbers in brackets that hang on a section: 401(k), 501(c)(3), 1512(c)(2). */
export function bracketsEnd(r: Reader, from: number): number {
  let i = from
  while (r.mark(i) === '(' && r.joined(i - 1) && r.joined(i) && r.mark(i + 2) === ')' && short(r, i + 1))
    i += 3
  return i
}

const short = (r: Reader, at: number): boolean => r.end(at) - r.start(at) <= 2
