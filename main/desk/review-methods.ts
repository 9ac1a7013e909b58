import { fail, type Handlers, ok } from '#main/api'
import type { Context } from './context.ts'
import type { Page } from './page.ts'

type Methods = Omit<
  Handlers<Page>,
  'hello' | 'profile.set' | 'settings.set' | 'task.cancel' | 'files.browse' | 'files.choose'
>

export function reviewMethods(context: Context): Methods {
  const later = async () => fail('not-here', 'not built yet')
  return {
    'desk.list': async () => ok({ reviews: [], samples: [...context.samples] }),
    'desk.forget': later,
    'review.create': later,
    'review.locate': later,
    'review.open': later,
    'review.close': later,
    'review.submit': later,
    'review.since': later,
    'review.gate': later,
    'review.verify': later,
    'review.export': later,
    'review.download': later,
    'evidence.attach': later,
    'evidence.read': later
  }
}
