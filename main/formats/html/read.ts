import type { Parsed } from '../parsed.ts'
import type { Breather } from '../text/breather.ts'
import { readText } from '../text/read.ts'

export async function readHtml(text: string, breathe: Breather): Promise<Parsed> {
  return await readText(text, breathe)
}
