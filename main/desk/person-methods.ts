import { randomUUID } from 'node:crypto'
import { type Handlers, ok } from '#main/api'
import type { Context } from './context.ts'
import type { Page } from './page.ts'
import { told } from './settings.ts'

/** Who sits here and how they like it. */
export function personMethods(
  context: Context
): Pick<Handlers<Page>, 'hello' | 'profile.set' | 'settings.set' | 'task.cancel'> {
  const { options, profile, settings } = context
  return {
    async hello(_, page) {
      context.greet(page)
      return ok({
        host: options.host,
        version: options.version,
        nativeDialogs: options.choose !== undefined,
        profile: profile.value,
        settings: told(settings.value)
      })
    },
    async 'profile.set'({ name, role }) {
      const changed = { id: profile.value?.id ?? randomUUID(), name, role }
      await profile.set(changed)
      return ok(changed)
    },
    async 'settings.set'(change) {
      const changed = await context.change({ ...settings.value, ...change })
      // The samples' summaries are in the interface's language.
      if (changed.ok && change.language !== undefined) context.broadcast({ type: 'desk.changed' })
      return changed
    },
    async 'task.cancel'({ task }, page) {
      context.tasks.cancel(page, task)
      return ok({})
    }
  }
}
