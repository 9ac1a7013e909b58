import type { TextFormat } from './manuscript.ts'

const formats: Record<string, TextFormat> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  mdown: 'md',
  mkd: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html'
}

// What a person most likely meant to open, and the way to have it read.
const foreign: Record<string, string> = {
  docx: 'a Word document',
  doc: 'an old Word document',
  dotx: 'a Word template',
  wps: 'a WPS document',
  odt: 'an OpenDocument text',
  rtf: 'a Rich Text document',
  pages: 'a Pages document',
  pdf: 'a PDF',
  ofd: 'an OFD document',
  xlsx: 'a spreadsheet',
  xls: 'a spreadsheet',
  pptx: 'a presentation',
  ppt: 'a presentation',
  zip: 'an archive',
  rar: 'an archive',
  '7z': 'an archive',
  jpg: 'a picture',
  jpeg: 'a picture',
  png: 'a picture',
  gif: 'a picture',
  webp: 'a picture',
  heic: 'a picture',
  mp3: 'a sound file',
  mp4: 'a film',
  mov: 'a film',
  galley: 'a Galley review, not a manuscript'
}

const magic: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a Word document or an archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word document'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a Rich Text document'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'a review or another database'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture'],
  [[0x52, 0x61, 0x72, 0x21], 'an archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'an archive'],
  [[0x1f, 0x8b], 'an archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x4d, 0x5a, 0x90], 'a program']
]

const extensionOf = (name: string) => /\.([^.\\/\s]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** The format that a file's name stands for; a name that stands for none is plain text. */
export function formatOf(name: string): TextFormat {
  return formats[extensionOf(name)] ?? 'txt'
}

/** What a file is by its name where Galley does not read it, else null. */
export function foreignByName(name: string): string | null {
  return foreign[extensionOf(name)] ?? null
}

/** What a file is by its first bytes where it is no text, else null. */
export function foreignByBytes(bytes: Uint8Array): string | null {
  return magic.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1] ?? null
}
