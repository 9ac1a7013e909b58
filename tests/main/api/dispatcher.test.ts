import { describe, expect, it } from 'vitest'
import {
  argumentLimit,
  type Dispatch,
  dispatcher,
  fail,
  type Handlers,
  methods,
  ok,
  type Settings
} from '#main/api'

const settings: Settings = { language: 'zh', theme: 'system', rulesOff: [] }

function build(own: Partial<Handlers<string>> = {}): { dispatch: Dispatch<string>; reports: unknown[] } {
  const reports: unknown[] = []
  const absent = async () => fail('not-here', 'not in this test')
  const handlers: Handlers<string> = {
    hello: absent,
    'profile.set': absent,
    'rules.switch': absent,
    'settings.set': async (input) => ok({ ...settings, ...input }),
    'desk.list': absent,
    'desk.forget': absent,
    'files.browse': absent,
    'files.choose': absent,
    'review.create': absent,
    'review.locate': absent,
    'review.open': absent,
    'review.rescue': absent,
    'review.close': absent,
    'review.submit': absent,
    'review.since': absent,
    'review.gate': absent,
    'review.verify': absent,
    'review.export': absent,
    'review.download': absent,
    'evidence.attach': absent,
    'evidence.read': absent,
    'evidence.save': absent,
    'task.cancel': absent,
    ...own
  }
  return { dispatch: dispatcher(handlers, (method, error) => reports.push([method, error])), reports }
}

const code = async (answer: ReturnType<Dispatch<string>>) => {
  const result = await answer
  return result.ok ? 'ok' : result.error.code
}

describe('B1: one dispatcher', () => {
  it('answers a method with its value', async () => {
    expect(await build().dispatch('settings.set', { theme: 'dark' }, 'page')).toEqual(
      ok({ language: 'zh', theme: 'dark', rulesOff: [] })
    )
  })
  it.each(['nothing', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'Hello', 'hello '])(
    'does not know %j',
    async (name) => expect(await code(build().dispatch(name, {}, 'page'))).toBe('unknown-method')
  )
  it.each([[null], [undefined], [1], [['hello']], [{}], [new String('hello')]])(
    'takes %j for no method',
    async (name) => expect(await code(build().dispatch(name, {}, 'page'))).toBe('unknown-method')
  )
  it.each<[string, unknown]>([
    ['a wrong type', { theme: 1 }],
    ['an unknown word', { theme: 'pink' }],
    ['an extra field', { theme: 'dark', path: '/etc/passwd' }],
    ['an own __proto__', JSON.parse('{"__proto__": {"theme": "dark"}}')],
    ['null', null],
    ['nothing', undefined],
    ['text', 'dark'],
    ['an array', []]
  ])('refuses %s', async (_, input) => {
    expect(await code(build().dispatch('settings.set', input, 'page'))).toBe('bad-argument')
  })
  it('refuses an oversized argument before its schema reads it', async () => {
    const input = { theme: 'x'.repeat(argumentLimit) }
    expect(await code(build().dispatch('settings.set', input, 'page'))).toBe('bad-argument')
  })
  it('refuses a cycle, a great depth and what is no plain data', async () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    let deep: unknown = 0
    for (let level = 0; level < 300; level++) deep = [deep]
    for (const inside of [cycle, deep, new Map(), () => 0, 1n, new Uint8Array(8), new Array(2 ** 30)]) {
      const submit = {
        review: 'r',
        client: 'c',
        batch: 'b',
        version: 0,
        steps: [{ inside }],
        commands: []
      }
      expect(await code(build().dispatch('review.submit', submit, 'page'))).toBe('bad-argument')
    }
  })
  it('lets no exception and none of its words across', async () => {
    const { dispatch, reports } = build({
      hello: async () => {
        throw new Error('SECRET at /home/someone')
      }
    })
    const result = await dispatch('hello', {}, 'page')
    expect(result).toEqual(fail('internal', 'hello failed', { method: 'hello' }))
    expect(reports).toHaveLength(1)
  })
  it('hands the caller on', async () => {
    const callers: string[] = []
    const { dispatch } = build({
      'desk.forget': async (_, caller) => {
        callers.push(caller)
        return ok({})
      }
    })
    await dispatch('desk.forget', { review: 'r' }, 'page 1')
    expect(callers).toEqual(['page 1'])
  })
})

describe('B2: ids, never paths', () => {
  it('no input has a field for a path', () => {
    const fields = Object.values(methods).flatMap((method) => Object.keys(method.input.shape))
    expect(fields.length).toBeGreaterThan(30)
    expect(fields.filter((field) => /path|directory|dir$|url|uri/i.test(field))).toEqual([])
  })
  it('an id is too short to carry most paths and refused where it is empty', () => {
    const input = methods['review.open'].input
    expect(input.safeParse({ review: '' }).success).toBe(false)
    expect(input.safeParse({ review: 'x'.repeat(65) }).success).toBe(false)
  })
})
