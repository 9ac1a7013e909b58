import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openReview, peekReview, verifyReview } from '#main/review'
import { code, copyOf, folder, open, submit, textOf, typing, value, worked } from './build.ts'

/** The file after SQL has been run on it as any program could. */
function altered(sql: string): string {
  const path = copyOf(worked())
  const db = new DatabaseSync(path, { defensive: false })
  db.exec(sql)
  db.close()
  return path
}

function patched(offset: number, bytes: readonly number[]): string {
  const path = copyOf(worked())
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.from(bytes), 0, bytes.length, offset)
  closeSync(file)
  return path
}

const file = (content: string | Uint8Array): string => {
  const path = join(folder(), 'x.galley')
  writeFileSync(path, content)
  return path
}

/** What opening gives: the failure's code, or why it can only be read. */
function outcome(path: string): string {
  const before = textOf(path)
  const result = openReview(path)
  if (!result.ok) {
    expect(textOf(path)).toBe(before)
    return result.error.code
  }
  const review = result.value
  const { readOnly } = review
  if (readOnly !== null) {
    expect(code(submit(review, typing(review, '甲')))).toBe('review-readonly')
    expect(code(review.attach(Buffer.from('x')))).toBe('review-readonly')
    expect(review.doc.textContent.length).toBeGreaterThan(0)
    review.verify()
  }
  review.close()
  if (readOnly !== null) expect(textOf(path)).toBe(before)
  return readOnly ?? 'ok'
}

describe('F1: what is no review never reaches SQLite', () => {
  it.each([
    ['file-gone', join('/', 'nowhere', 'x.galley')],
    ['not-a-review', '.'],
    ['file-empty', ''],
    ['review-damaged', 'SQLite format 3\0 and no more'],
    ['not-a-review', 'a'.repeat(5000)]
  ])('%s', (expected, content) => {
    const path = expected === 'file-gone' ? content : content === '.' ? folder() : file(content)
    expect(code(openReview(path))).toBe(expected)
    expect(code(peekReview(path))).toBe(expected)
    expect(verifyReview(path).every((line) => line.ok)).toBe(false)
  })

  it('a file of another application, random bytes', () => {
    expect(outcome(altered('PRAGMA application_id = 1'))).toBe('not-a-review')
    const noise = Buffer.alloc(20_000)
    for (let index = 0; index < noise.length; index += 1) noise[index] = (index * 7919 + 13) % 251
    expect(outcome(file(noise))).toBe('not-a-review')
  })

  it('a write-ahead log is read from a copy, without a file beside it', () => {
    const path = patched(18, [2, 2])
    expect(outcome(path)).toBe('review-damaged')
    expect(readdirSync(dirname(path))).toEqual(['b.galley'])
  })
})

describe('F2: a schema that is not ours', () => {
  it.each([
    'CREATE TRIGGER t AFTER INSERT ON steps BEGIN DELETE FROM events; END',
    'CREATE VIEW v AS SELECT * FROM events',
    'ALTER TABLE card RENAME TO card2; CREATE VIEW card AS SELECT * FROM card2',
    'CREATE TABLE extra (a)',
    'CREATE INDEX i ON events (hash)',
    'ALTER TABLE card ADD COLUMN x TEXT AS (upper(title))',
    'DROP TABLE snapshots'
  ])('%s', (sql) => {
    const path = altered(sql)
    expect(outcome(path)).toBe('review-damaged')
    expect(code(peekReview(path))).toBe('review-damaged')
  })

  it('a value of another type, or beyond what a number holds', () => {
    expect(outcome(altered('UPDATE batches SET version = 9223372036854775807 WHERE number = 40'))).toBe(
      'review-damaged'
    )
    expect(outcome(altered("UPDATE snapshots SET doc = '[1'"))).toBe('review-damaged')
    expect(outcome(altered('UPDATE snapshots SET doc = \'{"type":"script"}\''))).toBe('review-damaged')
  })

  it('a text of a gigabyte by its own account', () => {
    const path = copyOf(worked())
    const bytes = readFileSync(path)
    // The serial type of the document's column, a varint, is made to say 1 GB; the cell's own length stays.
    const at = bytes.indexOf('{"content":[') - 2
    expect(at).toBeGreaterThan(0)
    Buffer.from([0x87, 0xff]).copy(bytes, at)
    writeFileSync(path, bytes)
    expect(outcome(path)).toBe('review-damaged')
  })
})

describe('F3: the version', () => {
  it('of a newer Galley opens read-only, more tables and all', () => {
    expect(outcome(altered('PRAGMA user_version = 2'))).toBe('review-newer')
    expect(outcome(altered('PRAGMA user_version = 2; CREATE TABLE memory (a)'))).toBe('review-newer')
    expect(outcome(altered('PRAGMA user_version = 2; CREATE VIEW v AS SELECT 1'))).toBe('review-newer')
    expect(outcome(altered('UPDATE card SET article_schema = 99'))).toBe('review-newer')
  })

  it('that never was is damage', () => {
    expect(outcome(altered('PRAGMA user_version = 0'))).toBe('review-damaged')
    expect(outcome(altered('PRAGMA user_version = -1'))).toBe('review-damaged')
  })
})

describe('F4: the chain', () => {
  it.each([
    ['at', "'1' || substr(at, 2)"],
    ['actor', "replace(actor, '林', '周')"],
    ['document_version', 'document_version + 1'],
    ['happening', "replace(happening, '12所', '13所')"],
    ['previous_hash', "iif(previous_hash GLOB 'f*', '0', 'f') || substr(previous_hash, 2)"],
    ['hash', "iif(hash GLOB 'f*', '0', 'f') || substr(hash, 2)"],
    ['seq', 'seq + 1']
  ])('an altered %s is seen, named, and what came before is kept', (column, sql) => {
    const path = altered(`UPDATE events SET ${column} = ${sql} WHERE seq = 2`)
    const review = open(path)
    expect(review.readOnly).toBe('review-damaged')
    expect(review.damage).toMatch(/event [23]|1 events of 2|2 events/)
    expect(review.events).toHaveLength(1)
    expect(review.doc.textContent).toContain('第37次')
    review.close()
    const lines = verifyReview(path)
    expect(lines.find((line) => line.name === 'events')?.ok).toBe(false)
  })

  it.each([
    ["UPDATE steps SET step = replace(step, '第20次', '第99次')", 'batches'],
    ["UPDATE batches SET client = 'other' WHERE number = 7", 'batches'],
    ["UPDATE batches SET batch = 'other' WHERE number = 7", 'batches'],
    ['DELETE FROM steps WHERE version = 12', 'batches'],
    ["UPDATE snapshots SET doc = replace(doc, '12', '13')", 'steps'],
    ['UPDATE blobs SET bytes = zeroblob(size)', 'files'],
    ["UPDATE card SET stage = 'approved'", 'summary']
  ])('%s', (sql, name) => {
    const lines = verifyReview(altered(sql))
    expect(lines.filter((line) => !line.ok).map((line) => line.name)).toContain(name)
  })

  it('steps that lead elsewhere open read-only', () => {
    expect(outcome(altered("UPDATE steps SET step = replace(step, '第20次', '第99次')"))).toBe(
      'review-damaged'
    )
    expect(outcome(altered('DELETE FROM steps WHERE version = 39'))).toBe('review-damaged')
  })
})

describe('damage', () => {
  const whole = worked
  it('a file that was cut off anywhere says so, keeps its bytes, and gives what can be read', () => {
    const source = whole()
    const { length } = readFileSync(source)
    const seen = new Map<string, number>()
    for (let part = 1; part < 24; part += 1) {
      const path = copyOf(source)
      truncateSync(path, Math.floor((length * part) / 24))
      const result = outcome(path)
      seen.set(result, (seen.get(result) ?? 0) + 1)
      expect(['review-damaged', 'not-a-review']).toContain(result)
      expect(verifyReview(path).every((line) => line.ok)).toBe(false)
    }
    expect(seen.get('review-damaged')).toBeGreaterThan(20)
  })

  it('flipped bits never crash, never change the file and never change the copy unseen', () => {
    const source = whole()
    const original = open(source)
    const doc = original.doc.toJSON()
    const { events } = original
    original.close()
    const bytes = readFileSync(source)
    let seed = 20261125
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    const seen: Record<string, number> = {}
    for (let round = 0; round < 150; round += 1) {
      const flipped = Buffer.from(bytes)
      const at = random(bytes.length)
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << random(8)), at)
      const path = file(flipped)
      const result = outcome(path)
      seen[result] = (seen[result] ?? 0) + 1
      if (result !== 'ok') continue
      const review = open(path)
      expect(review.doc.toJSON()).toEqual(doc)
      expect(review.events).toEqual(events)
      review.close()
    }
    expect(seen['review-damaged']).toBeGreaterThan(10)
    expect(
      Object.keys(seen).filter(
        (key) => !['ok', 'review-damaged', 'review-newer', 'not-a-review'].includes(key)
      )
    ).toEqual([])
  })
})

describe('where it lies', () => {
  it('a link leads to the real file', () => {
    const path = worked()
    const link = join(folder(), 'link.galley')
    symlinkSync(path, link)
    const review = open(link)
    expect(review.path).toBe(path)
    expect(code(openReview(path))).toBe('review-busy')
  })

  it('another program that has it open is said to have it', () => {
    const path = worked()
    const review = open(path)
    const script = fileURLToPath(new URL('./opener.ts', import.meta.url))
    const other = spawnSync(process.execPath, [script, path], { encoding: 'utf8' })
    expect(JSON.parse(other.stdout)).toEqual({ open: 'review-busy', peek: 'review-busy', verify: false })
    expect(submit(review, typing(review, '甲')).ok).toBe(true)
  })

  it('in a folder or file that cannot be written it opens for reading', () => {
    const path = worked()
    const other = join(folder(), 'locked')
    mkdirSync(other)
    const script = fileURLToPath(new URL('./opener.ts', import.meta.url))
    // The superuser may write anywhere, so somebody else has to try.
    const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
    chmodSync(dirname(path), 0o555)
    chmodSync(path, 0o444)
    try {
      const { stdout, stderr } = spawnSync(process.execPath, [script, path], {
        encoding: 'utf8',
        ...somebody
      })
      expect(stderr).toBe('')
      expect(JSON.parse(stdout)).toEqual({ open: 'folder-readonly', peek: 'ok', verify: true })
    } finally {
      chmodSync(dirname(path), 0o755)
    }
  })

  it('opened for reading only it can still be written by nobody through us, and read by two', () => {
    const path = worked()
    const review = open(path, { readOnly: true })
    expect(code(submit(review, typing(review, '甲')))).toBe('review-readonly')
    const script = fileURLToPath(new URL('./opener.ts', import.meta.url))
    const other = spawnSync(process.execPath, [script, path], { encoding: 'utf8' })
    expect(JSON.parse(other.stdout).peek).toBe('ok')
  })

  it('a transaction that a crash cut off is rolled back; a file of a newer Galley is left with it', () => {
    const torn = (path: string) => {
      const script = fileURLToPath(new URL('./torn.ts', import.meta.url))
      expect(spawnSync(process.execPath, [script, path]).signal).toBe('SIGKILL')
      expect(statSync(`${path}-journal`).size).toBeGreaterThan(0)
    }
    const newer = altered('PRAGMA user_version = 2')
    torn(newer)
    const journal = textOf(`${newer}-journal`)
    expect(outcome(newer)).toBe('review-newer')
    expect(textOf(`${newer}-journal`)).toBe(journal)

    const path = worked()
    torn(path)
    expect(value(peekReview(path)).title).toBe('学校')
    expect(verifyReview(path).every((line) => line.ok)).toBe(true)
    const review = open(path)
    expect([review.version, review.readOnly]).toEqual([39, null])
    review.close()
    expect(verifyReview(path).every((line) => line.ok)).toBe(true)
  })
})
