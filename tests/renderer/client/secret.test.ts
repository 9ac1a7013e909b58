import { describe, expect, it } from 'vitest'
import { takeSecret } from '../../../renderer/client/secret.ts'

function page(hash: string, kept: string | null = null) {
  const replaced: string[] = []
  const memory = new Map(kept === null ? [] : [['galley-token', kept]])
  const location = new URL(`http://127.0.0.1:4000/index.html${hash}`)
  return {
    replaced,
    window: {
      location: { hash: location.hash, pathname: location.pathname, search: location.search },
      history: {
        state: null,
        replaceState: (_state: unknown, _title: string, url: string) => replaced.push(url)
      },
      sessionStorage: { getItem: (key: string) => memory.get(key) ?? null }
    }
  }
}

describe('the secret in the address', () => {
  it.each([
    ['#token=abc', { kind: 'token', value: 'abc' }, ['/index.html']],
    ['#code=xyz', { kind: 'code', value: 'xyz' }, ['/index.html']],
    ['#token=abc&review=r1', { kind: 'token', value: 'abc' }, ['/index.html#review=r1']],
    ['#review=r1', null, []],
    ['', null, []]
  ])('%s', (hash, secret, replaced) => {
    const { window, replaced: seen } = page(hash)
    expect(takeSecret(window)).toEqual(secret)
    expect(seen).toEqual(replaced)
  })

  it('a reload finds the token that was kept', () => {
    expect(takeSecret(page('', 'kept').window)).toEqual({ kind: 'token', value: 'kept' })
  })
})
