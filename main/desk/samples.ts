import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { SampleCard, Settings } from '#main/api'
import type { Places } from './places.ts'

const list = z.array(
  z.object({
    file: z.string().regex(/^[^/\\]+$/),
    language: z.enum(['zh', 'en']),
    title: z.string(),
    /** What it is good for, in each language of the interface. */
    summaries: z.object({ zh: z.string(), en: z.string() })
  })
)

export interface Sample extends Omit<SampleCard, 'summary'> {
  readonly summaries: Readonly<Record<Settings['language'], string>>
}

/** The articles that come with Galley, as their folder's index.json lists them; none where there is no list. */
export async function readSamples(folder: string, places: Places): Promise<readonly Sample[]> {
  const text = await readFile(join(folder, 'index.json'), 'utf8').catch(() => '[]')
  return list.parse(JSON.parse(text)).map(({ file, ...sample }) => ({
    file: places.add(join(folder, file), 'sample').id,
    name: file,
    ...sample
  }))
}

/** A sample as the desk shows it. */
export function sampleCard({ summaries, ...sample }: Sample, language: Settings['language']): SampleCard {
  return { ...sample, summary: summaries[language] }
}
