// Dies in the middle of a transaction that has already written to the file, leaving a journal to roll back.
import { DatabaseSync } from 'node:sqlite'

const db = new DatabaseSync(process.argv[2] ?? '')
db.exec('PRAGMA cache_size = 1')
db.exec('BEGIN')
db.exec('UPDATE blobs SET bytes = zeroblob(size)')
db.exec("UPDATE steps SET step = replace(step, '第', '弟')")
db.exec('INSERT INTO blobs SELECT hash, 50000, zeroblob(50000) FROM batches')
process.kill(process.pid, 'SIGKILL')
