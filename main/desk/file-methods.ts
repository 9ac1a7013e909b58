import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, type Handlers, ok } from '#main/api'
import type { Context } from './context.ts'
import type { Page } from './page.ts'
import { readingFailure } from './storage.ts'

/** Choosing files, in the page or in the system's own dialog. */
export function fileMethods(context: Context): Pick<Handlers<Page>, 'files.browse' | 'files.choose'> {
  const { options, places, roots } = context
  return {
    'files.browse': ({ folder }) => roots.browse(folder),
    async 'files.choose'({ purpose }, page) {
      if (!options.choose) return fail('not-here', 'this host has no dialogs: use files.browse')
      const chosen = await options.choose(purpose, page)
      if (chosen === null) return ok({ file: null, name: '' })
      try {
        const { id, name } = places.add(await realpath(chosen), 'chosen')
        return ok({ file: id, name })
      } catch (error) {
        return readingFailure(error, basename(chosen))
      }
    }
  }
}
