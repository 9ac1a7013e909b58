import { appendFileSync, renameSync, statSync } from 'node:fs'

/**
 * Writes one line about what happened. Copy, evidence, names of people and files, paths and tokens never go in (requirement B9): facts are
 * methods, codes and counts.
 */
export type Log = (what: string, facts?: Readonly<Record<string, string | number | boolean>>) => void

const sizeLimit = 1024 * 1024

/** A log of JSON lines; the one before it is kept beside it. A disk that takes no line is no reason to stop. */
export function fileLog(path: string): Log {
  try {
    if (statSync(path).size > sizeLimit) renameSync(path, `${path}.1`)
  } catch {}
  return (what, facts = {}) => {
    try {
      appendFileSync(path, `${JSON.stringify({ at: new Date().toISOString(), what, ...facts })}\n`, {
        mode: 0o600
      })
    } catch {}
  }
}

/** What may be written of an error: its kind, its code and where in our own files, never its message. */
export function traits(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const places = (error.stack ?? '').split('\n').flatMap((line) => {
    const place = /^\s+at .*?([\w.-]+:\d+:\d+)\)?$/.exec(line)?.[1]
    return place === undefined ? [] : [place]
  })
  return { error: error.name, code, where: places.slice(0, 6).join(' < ') }
}
