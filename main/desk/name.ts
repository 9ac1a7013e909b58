import { basename, extname, join } from 'node:path'

const bytesKept = 180

/** A file name that people gave, made safe to use as one on every system. */
export function safeName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const clean = [...last.normalize('NFC')]
    .map((sign) => (/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/u.test(sign) ? ' ' : sign))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const extension = extname(clean).slice(0, 16)
  let stem = basename(clean, extname(clean))
  while (Buffer.byteLength(stem) > bytesKept) stem = [...stem].slice(0, -1).join('')
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem) ? '_' : ''
  return `${reserved}${stem || 'untitled'}${extension}`
}

/** The name without its extension. */
export function stem(name: string): string {
  return basename(name, extname(name))
}

/** This name, then the same with a number before its extension, one after the other. */
export function* numberedNames(name: string): Generator<string> {
  yield name
  for (let number = 2; ; number++) yield `${stem(name)} (${number})${extname(name)}`
}

/** Paths for a review file of this name in a folder, one after the other. */
export function* numbered(folder: string, name: string): Generator<string> {
  for (const each of numberedNames(`${name}.galley`)) yield join(folder, each)
}
