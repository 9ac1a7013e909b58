import fc from 'fast-check'
import { getVersion } from 'prosemirror-collab'
import { EditorState, type Transaction } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { type Event, type ReviewState, replay } from '#core/review'
import { type Failure, fail } from '#main/api'
import { Courier, courierPlugin } from '../../../renderer/editor/courier.ts'
import { Authority, nextId, paragraphs } from './authority.ts'

/** A client without a view. */
class Client {
  state: EditorState
  review: ReviewState
  composing = false
  dropped = 0
  readonly failures: Failure[] = []
  readonly courier: Courier
  private readonly end = new AbortController()

  constructor(authority: Authority, id = nextId()) {
    const bridge = authority.bridge()
    const plugins = () => [courierPlugin(getVersion(this.state), id)]
    this.state = EditorState.create({ doc: authority.doc, plugins: [courierPlugin(authority.version, id)] })
    this.review = replay(authority.events)
    this.courier = new Courier(bridge, 'r', id, nextId, {
      state: () => this.state,
      dispatch: (transaction) => this.dispatch(transaction),
      seq: () => this.review.seq,
      receive: (events: readonly Event[]) => {
        this.review = replay(events, this.review)
      },
      composing: () => this.composing,
      dropped: (count) => {
        this.dropped += count
      },
      failed: (failure) => this.failures.push(failure),
      restart: (doc, _version, steps) => {
        this.state = EditorState.create({ doc, plugins: plugins() })
        const transaction = this.state.tr
        for (const step of steps) transaction.step(step)
        this.dispatch(transaction)
      },
      changed: () => {}
    })
    bridge.subscribe((notice) => {
      if (notice.type === 'review.changed') this.courier.receive(notice)
    }, this.end.signal)
  }

  dispatch(transaction: Transaction): void {
    this.state = this.state.apply(transaction)
    if (transaction.docChanged) this.courier.touched()
  }

  edit(edit: (transaction: Transaction) => Transaction): void {
    this.dispatch(edit(this.state.tr))
  }

  close(): void {
    this.end.abort()
    this.courier.close()
  }
}

const setting = (...texts: string[]) => {
  const authority = new Authority(paragraphs(...texts))
  const client = new Client(authority)
  return { authority, client }
}

describe('courier', () => {
  it('sends typing as one batch and confirms it', async () => {
    const { authority, client } = setting('甲')
    client.edit((tr) => tr.insertText('一', 1))
    client.edit((tr) => tr.insertText('二', 2))
    expect(await client.courier.flush()).toEqual({ ok: true, value: null })
    expect(authority.doc.textContent).toBe('一二甲')
    expect(authority.submits).toHaveLength(1)
    expect(getVersion(client.state)).toBe(2)
    client.close()
  })

  it('a batch whose answer was lost is sent again under its id and applied once', async () => {
    const { authority, client } = setting('甲')
    authority.loseAnswer = true
    client.edit((tr) => tr.insertText('一', 1))
    expect((await client.courier.flush()).ok).toBe(false)
    expect(client.courier.lost).toBe(true)
    expect((await client.courier.flush()).ok).toBe(true)
    expect(authority.doc.textContent).toBe('一甲')
    expect(new Set(authority.submits.map(({ batch }) => batch)).size).toBe(1)
    expect(client.courier.lost).toBe(false)
    client.close()
  })

  it('a conflict takes in what is missing and sends again', async () => {
    const { authority, client } = setting('甲')
    const other = new Client(authority)
    client.composing = true
    other.edit((tr) => tr.insertText('乙', 2))
    await other.courier.flush()
    client.edit((tr) => tr.insertText('丙', 1))
    expect(client.state.doc.textContent).toBe('丙甲')
    client.composing = false
    client.courier.resume()
    await client.courier.flush()
    expect(authority.doc.textContent).toBe('丙甲乙')
    expect(client.state.doc.textContent).toBe('丙甲乙')
    client.close()
    other.close()
  })

  it('nothing is sent and nothing foreign taken in while composing', async () => {
    const { authority, client } = setting('甲')
    const other = new Client(authority)
    client.composing = true
    client.edit((tr) => tr.insertText('shu', 1))
    other.edit((tr) => tr.insertText('乙', 2))
    await other.courier.flush()
    expect(client.state.doc.textContent).toBe('shu甲')
    expect(authority.doc.textContent).toBe('甲乙')
    client.close()
    other.close()
  })

  it('counts steps that a rebase drops', async () => {
    const { authority, client } = setting('甲', '乙')
    const other = new Client(authority)
    client.composing = true
    client.edit((tr) => tr.insertText('二', 4))
    other.edit((tr) => tr.delete(3, 6))
    await other.courier.flush()
    client.composing = false
    client.courier.resume()
    await client.courier.flush()
    expect(client.dropped).toBe(1)
    expect(client.state.doc.eq(authority.doc)).toBe(true)
    client.close()
    other.close()
  })

  it('a refused command comes back as a failure and the steps are sent without it', async () => {
    const { authority, client } = setting('甲')
    client.edit((tr) => tr.insertText('一', 1))
    let refused = false
    const result = await client.courier.command([{ type: 'claim.settle', claim: 'nobody' }], () => {
      refused = true
    })
    expect(result).toMatchObject({ ok: false, error: { code: 'refused' } })
    expect(refused).toBe(true)
    await client.courier.flush()
    expect(authority.doc.textContent).toBe('一甲')
    client.close()
  })

  it('of many steps only the one that the authority will not take is lost', async () => {
    const { authority, client } = setting('甲')
    authority.objection = ({ steps }) =>
      JSON.stringify(steps).includes('毒') ? fail('bad-step', 'no') : null
    for (const text of ['一', '二', '毒', '三', '四'])
      client.edit((tr) => tr.insertText(text, tr.doc.content.size - 1))
    await client.courier.flush()
    await client.courier.flush()
    expect(authority.doc.textContent).toBe('甲一二三四')
    expect(client.state.doc.eq(authority.doc)).toBe(true)
    expect(client.dropped).toBe(1)
    client.close()
  })

  it('clients that write at random converge, whatever the order of answers', async () => {
    const edit = fc.record({
      who: fc.nat(2),
      at: fc.nat(30),
      length: fc.nat(4),
      text: fc.constantFrom('', '甲', '乙丙', '\n')
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 25 }),
        fc.infiniteStream(fc.nat(3)),
        async (edits, pauses) => {
          const authority = new Authority(paragraphs('第一段文字', '第二段', '三'))
          authority.delay = async () => {
            const turns: number = pauses.next().value
            for (let turn = 0; turn < turns; turn++) await Promise.resolve()
          }
          const clients = [0, 1, 2].map(() => new Client(authority))
          const flushes: Promise<unknown>[] = []
          for (const { who, at, length, text } of edits) {
            const client = clients[who]
            if (!client) continue
            const size = client.state.doc.content.size
            const from = Math.min(at, size)
            const inText = client.state.doc.resolve(from).parent.isTextblock
            client.edit((tr) => {
              if (text === '') return tr.delete(from, Math.min(from + length, size))
              if (!inText) return tr
              return text === '\n' ? tr.split(from) : tr.insertText(text, from)
            })
            flushes.push(client.courier.flush())
            if (length === 2) await Promise.resolve()
          }
          await Promise.all(flushes)
          for (const client of clients) await client.courier.flush()
          for (const client of clients) {
            expect(client.state.doc.toJSON()).toEqual(authority.doc.toJSON())
            expect(getVersion(client.state)).toBe(authority.version)
            client.close()
          }
        }
      ),
      { numRuns: 60 }
    )
  })
})
