import { fstatSync, readSync } from 'node:fs'
import { applicationId, layoutVersion } from './layout.ts'

/** What a review file is by its first hundred bytes, before SQLite sees it. */
export type FileKind = 'review' | 'newer' | 'damaged' | 'empty' | 'foreign'

const magic = Buffer.from('SQLite format 3\0', 'latin1')

/**
 * Judges an open file by SQLite's header (sqlite.org/fileformat2.html#the_database_header). `rolledBack` says that no unfinished
 * transaction waits in a journal, so that the file's length has to fit.
 */
export function kindOf(file: number, rolledBack: boolean): FileKind {
  const { size } = fstatSync(file)
  if (size === 0) return 'empty'
  const header = Buffer.alloc(100)
  if (readSync(file, header, 0, 100, 0) < 100)
    return header.subarray(0, 16).equals(magic) ? 'damaged' : 'foreign'
  const named = header.subarray(0, 16).equals(magic)
  const ours = header.readInt32BE(68) === applicationId
  if (!ours) return 'foreign'
  const version = header.readInt32BE(60)
  if (!named || version < 1) return 'damaged'
  const stored = header.readUInt16BE(16)
  const page = stored === 1 ? 65_536 : stored
  if (page < 512 || (page & (page - 1)) !== 0) return 'damaged'
  // 2 would be a write-ahead log: SQLite would write beside the file on merely reading it.
  if (header[18] !== 1 || header[19] !== 1) return 'damaged'
  if (rolledBack && (size % page !== 0 || size < header.readUInt32BE(28) * page)) return 'damaged'
  return version > layoutVersion ? 'newer' : 'review'
}

/** SQLite's change counter: another number than after our own last commit means that another program has written. */
export function changeCounter(file: number): number {
  const bytes = Buffer.alloc(4)
  readSync(file, bytes, 0, 4, 24)
  return bytes.readUInt32BE(0)
}

/**
 * Makes the header of a copy such that SQLite reads what is left of it. The copy is thrown away afterwards; nothing is ever mended in
 * the file itself.
 */
export function mended(header: Buffer, size: number): Buffer {
  const copy = Buffer.from(header)
  magic.copy(copy, 0)
  copy[18] = 1
  copy[19] = 1
  const stored = copy.readUInt16BE(16)
  const page = stored === 1 ? 65_536 : stored
  if (page >= 512 && (page & (page - 1)) === 0) copy.writeUInt32BE(Math.floor(size / page), 28)
  return copy
}
