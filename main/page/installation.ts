import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { z } from 'zod'

const manifest = z.object({ name: z.literal('galley'), version: z.string() })

/** Where this Galley lies: the same whether its sources or its bundles run. */
export interface Installation {
  readonly version: string
  /** The built page; may not exist before the first build. */
  readonly page: string
  readonly preload: string
  readonly samples: string
  /** The module that makes reviews in a thread of its own. */
  readonly maker: string
}

/** Looks from a module's folder upwards for Galley's own package.json; throws where there is none. */
export function installation(from: string): Installation {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    const found = existsSync(file) ? manifest.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : null
    if (found?.success) {
      const built = relative(folder, from).split(sep)[0] === 'out'
      return {
        version: found.data.version,
        page: join(folder, 'out/renderer'),
        preload: join(folder, 'out/preload/index.cjs'),
        samples: join(folder, 'samples'),
        maker: join(folder, built ? 'out/main/maker.js' : 'main/desk/maker-thread.ts')
      }
    }
    if (dirname(folder) === folder) throw new Error("Galley's package.json was not found")
  }
}
