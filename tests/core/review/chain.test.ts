import { describe, expect, it } from 'vitest'
import { canonical, type Event, emptyState, evolve, hashOf, sealed, verifyChain } from '#core/review'
import { at, checker } from './build.ts'

const opened = {
  type: 'review.opened',
  title: '两会“成绩单”\u{1f4c8}',
  manuscript: { name: 'a.txt', sha256: 'ab'.repeat(32), format: 'txt', encoding: 'gb18030' },
  language: 'zh'
} as const

const chain = (): [Event, Event, Event] => {
  const one = sealed(emptyState, opened, { actor: checker, at, documentVersion: 0 })
  const first = evolve(emptyState, one)
  const exported = { type: 'review.exported', format: 'md', draft: true, sha256: 'cd'.repeat(32) } as const
  const two = sealed(first, exported, { actor: checker, at, documentVersion: 4 })
  const three = sealed(evolve(first, two), exported, { actor: checker, at, documentVersion: 4 })
  return [one, two, three]
}

describe('the canonical form', () => {
  it('orders keys, writes numbers as ECMAScript does, leaves text as it stands', () => {
    expect(canonical({ b: 1e21, a: ['e\u0301', '\u00e9', null], '\u00e9': 0.1 })).toBe(
      '{"a":["e\u0301","\u00e9",null],"b":1e+21,"\u00e9":0.1}'
    )
  })

  it('takes half a surrogate pair for U+FFFD', () => {
    expect(canonical({ text: 'a\ud83d' })).toBe('{"text":"a\ufffd"}')
  })

  it('is hashed as UTF-8', () => {
    expect(hashOf('数字')).toBe('c16ec9274e9d13d1557c6399a977ebd61a24084783af4756e429b7995b87606e')
  })

  it('never changes: the hash of this event is the one of version 1', () => {
    expect(chain()[0].hash).toBe('5845c62fb0ccec84436b39943f32321f81bcd9cd607c50ab47506ec27f559f1f')
  })
})

describe('the chain', () => {
  it('holds', () => {
    expect(verifyChain(chain())).toBeNull()
    expect(verifyChain([])).toBeNull()
  })

  it('names the first event that was altered, moved, dropped or taken from an older document', () => {
    const [one, two, three] = chain()
    expect(verifyChain([one, { ...two, at: at.replace('09', '10') }, three])).toEqual({
      index: 1,
      seq: 2,
      cause: 'content'
    })
    expect(verifyChain([one, { ...two, actor: { ...checker, role: 'chief' } }, three])?.cause).toBe('content')
    expect(verifyChain([one, three])).toMatchObject({ seq: 3, cause: 'order' })
    expect(verifyChain([two, one, three])).toMatchObject({ seq: 2, cause: 'order' })
    expect(verifyChain([one, { ...two, previousHash: three.hash }, three])?.cause).toBe('link')
    const back = sealed(evolve(evolve(emptyState, one), two), three.happening, {
      actor: checker,
      at,
      documentVersion: 3
    })
    expect(verifyChain([one, two, back])?.cause).toBe('version')
  })
})
