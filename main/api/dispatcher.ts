import type { ZodType } from 'zod'
import { fail, type Result } from '#main/result'
import { measure } from './measure.ts'
import { type Input, type MethodName, methods, type Output } from './methods.ts'

/** One function a method. `Caller` is whatever the host knows about the page that asks. */
export type Handlers<Caller> = {
  readonly [M in MethodName]: (input: Input<M>, caller: Caller) => Promise<Result<Output<M>>>
}

export type Dispatch<Caller> = (method: unknown, input: unknown, caller: Caller) => Promise<Result<unknown>>

/** The largest argument, as `measure` counts; in bytes also the socket's largest frame. */
export const argumentLimit = 8 * 1024 * 1024

const table: { readonly [M in MethodName]: { readonly input: ZodType<Input<M>> } } = methods

/**
 * The one way from a page into main: unknown methods, oversized arguments and arguments that fail their schema are refused before any
 * handler runs. Nothing thrown crosses: the caller gets the bare code `internal`, `report` gets the error.
 */
export function dispatcher<Caller>(
  handlers: Handlers<Caller>,
  report: (method: MethodName, error: unknown) => void
): Dispatch<Caller> {
  async function answer<M extends MethodName>(method: M, input: unknown, caller: Caller) {
    const parsed = table[method].input.safeParse(input)
    if (!parsed.success) return fail('bad-argument', `${method} refused its argument`, { method })
    try {
      return await handlers[method](parsed.data, caller)
    } catch (error) {
      report(method, error)
      return fail('internal', `${method} failed`, { method })
    }
  }
  return async (method, input, caller) => {
    if (!isMethod(method)) return fail('unknown-method', 'no such method')
    const size = measure(input, argumentLimit)
    if (size === null) return fail('bad-argument', `${method} takes plain data of at most 8 MiB`, { method })
    return answer(method, input, caller)
  }
}

function isMethod(name: unknown): name is MethodName {
  return typeof name === 'string' && Object.hasOwn(methods, name)
}
