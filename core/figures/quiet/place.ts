import type { Reader } from '../reader.ts'
import { isDash } from './marks.ts'

const arc =
  /^ ?[°º] ?(?:\d{1,2}(?:\.\d+)? ?['′’] ?(?:\d{1,2}(?:\.\d+)? ?(?:["″”]|'')? ?)?)?[NSEW](?![A-Za-z])/
const bearing = /^ ?(?:°|degrees) ?(?:north|south|east|west|latitude|longitude|[NSEW](?![A-Za-z]))/i

const axes = new Set('lat latitude long longitude'.split(' '))

/** 51°30'N, 18.4 degrees north, -33.8688, 151.2093: the token after an angle of the globe or two; 0 where none begins at `at`. */
export function coordinateEnd(r: Reader, at: number, next: number): number {
  const token = r.token(at)
  if (!token?.numeral || token.numeral.low > 180) return 0
  const mark = r.mark(next)
  // lat 50.9N
  if (axes.has(r.word(at - 1)) || (r.mark(at - 1) === '.' && axes.has(r.word(at - 2))))
    return /^[NSEW]$/.test(r.written(next)) ? next + 1 : 0
  if (mark === '°' || mark === 'º' || r.word(next) === 'degrees') {
    const found =
      arc.exec(r.text.slice(token.end, token.end + 24)) ??
      bearing.exec(r.text.slice(token.end, token.end + 24))
    return found ? r.seek(token.end + found[0].length, next).at : 0
  }
  if (mark !== ',' || token.numeral.place > 0.001) return 0
  const other = isDash(r.mark(next + 1)) ? next + 2 : next + 1
  return (r.token(other)?.numeral?.place ?? 1) <= 0.001 ? other + 1 : 0
}
