import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { SampleCard } from '#main/api'
import type { Places } from './places.ts'

const list = z.array(
  z.object({
    file: z.string().regex(/^[^/\\]+$/),
    language: z.enum(['zh', 'en']),
    title: z.string(),
    summary: z.string()
  })
)

/** The articles that come with Galley, as their folder's index.json lists them; none where there is no list. */
export async function readSamples(folder: string, places: Places): Promise<readonly SampleCard[]> {
  const text = await readFile(join(folder, 'index.json'), 'utf8').catch(() => '[]')
  return list.parse(JSON.parse(text)).map(({ file, ...card }) => ({
    file: places.add(join(folder, file), 'sample').id,
    name: file,
    ...card
  }))
}
