import { DatabaseSync } from 'node:sqlite'
import { expectedSchema } from './layout.ts'

const longest = 256 * 1024 * 1024

/**
 * A connection that trusts nothing in the file (sqlite.org/security.html): a review may come from a stranger. SQL is fixed text with
 * bound values throughout.
 */
export function connect(path: string, readOnly: boolean): DatabaseSync {
  const db = new DatabaseSync(path, {
    readOnly,
    timeout: 0,
    defensive: true,
    allowExtension: false,
    enableDoubleQuotedStringLiterals: false,
    limits: {
      length: longest,
      sqlLength: 10_000,
      column: 20,
      exprDepth: 20,
      compoundSelect: 2,
      vdbeOp: 10_000,
      functionArg: 8,
      // VACUUM INTO attaches its target.
      attach: 1,
      likePatternLength: 100,
      variableNumber: 20,
      triggerDepth: 1
    }
  })
  try {
    db.exec('PRAGMA trusted_schema = OFF')
    db.exec('PRAGMA cell_size_check = ON')
    db.exec('PRAGMA mmap_size = 0')
    db.exec('PRAGMA temp_store = MEMORY')
  } catch (error) {
    db.close()
    throw error
  }
  return db
}

/** Makes the connection the file's only one until it is closed, and every commit durable. Throws errcode 5 where another has it. */
export function holdAlone(db: DatabaseSync): void {
  db.exec('PRAGMA locking_mode = EXCLUSIVE')
  // In DELETE mode a journal can come back after a loss of power and undo what was confirmed; TRUNCATE syncs.
  db.exec('PRAGMA journal_mode = TRUNCATE')
  db.exec('PRAGMA synchronous = FULL')
  if (process.platform === 'darwin') db.exec('PRAGMA fullfsync = ON')
  db.exec('BEGIN EXCLUSIVE')
  db.exec('COMMIT')
}

/** The first thing in the file that no review has, or null. A newer layout may have more tables, but nothing that runs by itself. */
export function foreignPart(db: DatabaseSync, newer: boolean): string | null {
  const rows = db.prepare('SELECT type, name, tbl_name AS owner, sql FROM sqlite_schema').all()
  const missing = new Set(expectedSchema.keys())
  for (const row of rows) {
    const key = `${row.type} ${row.name} ${row.owner}`
    const known = expectedSchema.get(key)
    if (known !== undefined && known === row.sql) missing.delete(key)
    else if (!newer || known !== undefined || row.type === 'trigger' || row.type === 'view') return key
  }
  const [first] = missing
  return first ?? null
}

/** What SQLite's own check says of the file's structure; null where it finds nothing. It does not see an altered value. */
export function structuralDamage(db: DatabaseSync): string | null {
  const row = db.prepare('PRAGMA quick_check(1)').get()
  const said = row ? Object.values(row)[0] : null
  return said === 'ok' ? null : String(said)
}
