/** 'GALY', in bytes 68 to 71 of the file. */
export const applicationId = 0x47414c59

/** The layout below, in bytes 60 to 63. A file with a higher one was made by a newer Galley and is only read. */
export const layoutVersion = 1

export const pageSize = 4096

// INTEGER is BIGINT and BLOB is BYTEA in PostgreSQL; nothing else differs there.
const tables = {
  batches: `CREATE TABLE batches (
  number INTEGER PRIMARY KEY,
  batch TEXT NOT NULL UNIQUE,
  client TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  version INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  document_hash TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT`,
  steps: `CREATE TABLE steps (
  version INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batches (number),
  step TEXT NOT NULL
) STRICT`,
  events: `CREATE TABLE events (
  seq INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batches (number),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  document_version INTEGER NOT NULL,
  happening TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT`,
  snapshots: `CREATE TABLE snapshots (
  version INTEGER PRIMARY KEY,
  doc TEXT NOT NULL
) STRICT`,
  blobs: `CREATE TABLE blobs (
  sha256 TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT`,
  card: `CREATE TABLE card (
  id INTEGER PRIMARY KEY,
  article_schema INTEGER NOT NULL,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  stage TEXT NOT NULL,
  meter TEXT NOT NULL,
  touched_at TEXT NOT NULL,
  touched_by TEXT NOT NULL
) STRICT`
} as const

export const creation = Object.values(tables)

/** Every row that sqlite_schema may hold: type, name, table and SQL. */
export const expectedSchema: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...Object.entries(tables).map(([name, sql]) => [`table ${name} ${name}`, sql] as const),
  ['index sqlite_autoindex_batches_1 batches', null],
  ['index sqlite_autoindex_blobs_1 blobs', null]
])
