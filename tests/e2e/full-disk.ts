// Loaded into a host's process: as long as the file that FULL_DISK names is there, no review file may grow, and SQLite says what it says on
// a full disk.
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

const flag = process.env.FULL_DISK ?? ''
const exec = DatabaseSync.prototype.exec
DatabaseSync.prototype.exec = function (sql) {
  // SQLite takes a number below the file's size for that size.
  if (sql === 'BEGIN IMMEDIATE') {
    exec.call(this, `PRAGMA max_page_count = ${existsSync(flag) ? 1 : 1_000_000}`)
  }
  exec.call(this, sql)
}
