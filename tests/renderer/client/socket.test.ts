import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type WebSocket as Served, WebSocketServer } from 'ws'
import { type Bridge, type Notice, socketProtocol } from '#main/api'
import { socketBridge } from '../../../renderer/client/socket.ts'

/** A host that answers as it is told to. */
class Host {
  readonly offered: string[][] = []
  sockets: Served[] = []
  answer: (method: string, id: number, socket: Served) => void = (_method, id, socket) =>
    socket.send(JSON.stringify({ id, result: { ok: true, value: {} } }))
  private server: WebSocketServer | null = null
  port = 0

  async listen(port = 0): Promise<void> {
    this.server = new WebSocketServer({
      host: '127.0.0.1',
      port,
      path: '/socket',
      handleProtocols: (protocols) => {
        this.offered.push([...protocols])
        return socketProtocol
      }
    })
    this.server.on('connection', (socket) => {
      this.sockets.push(socket)
      socket.on('message', (data) => {
        const { id, method } = JSON.parse(String(data))
        this.answer(method, id, socket)
      })
    })
    const { server } = this
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    this.port = isAddress(address) ? address.port : 0
  }

  async end(): Promise<void> {
    for (const socket of this.sockets.splice(0)) socket.terminate()
    const { server } = this
    this.server = null
    if (server) await new Promise((resolve) => server.close(resolve))
  }
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

function listen(bridge: Bridge) {
  const heard: Notice[] = []
  const end = new AbortController()
  bridge.subscribe((notice) => heard.push(notice), end.signal)
  return { heard, end }
}

describe('the client of the browser host', () => {
  const host = new Host()
  const kept = new Map<string, string>()
  let bridge: Bridge

  beforeEach(async () => {
    vi.stubGlobal('window', {
      sessionStorage: { setItem: (key: string, value: string) => kept.set(key, value) }
    })
    host.offered.length = 0
    host.answer = (_method, id, socket) =>
      socket.send(JSON.stringify({ id, result: { ok: true, value: {} } }))
    await host.listen()
    bridge = socketBridge({ kind: 'token', value: 'the-token' }, `http://127.0.0.1:${host.port}`)
  })

  afterEach(() => host.end())

  it('carries the token as a protocol and keeps it for a reload', async () => {
    await bridge.call('review.close', { review: 'r' })
    expect(host.offered).toEqual([[socketProtocol, 'the-token']])
    expect([...kept.values()]).toEqual(['the-token'])
  })

  it('answers come to their own calls, in any order', async () => {
    const waiting: (() => void)[] = []
    host.answer = (method, id, socket) => {
      const version = method === 'review.gate' ? 7 : 0
      const value = method === 'review.gate' ? { version, lines: [] } : {}
      waiting.unshift(() => socket.send(JSON.stringify({ id, result: { ok: true, value } })))
      if (waiting.length === 2) for (const go of waiting) go()
    }
    const [gate, closed] = await Promise.all([
      bridge.call('review.gate', { review: 'r' }),
      bridge.call('review.close', { review: 'r' })
    ])
    expect(gate).toEqual({ ok: true, value: { version: 7, lines: [] } })
    expect(closed).toEqual({ ok: true, value: {} })
  })

  it('an answer that does not fit the contract is a failure, not a value', async () => {
    host.answer = (_method, id, socket) =>
      socket.send(JSON.stringify({ id, result: { ok: true, value: { version: 'x' } } }))
    expect(await bridge.call('review.gate', { review: 'r' })).toMatchObject({
      ok: false,
      error: { code: 'internal' }
    })
  })

  it('notices are checked before anybody hears them, and nobody hears them after the end', async () => {
    const { heard, end } = listen(bridge)
    await bridge.call('review.close', { review: 'r' })
    const [socket] = host.sockets
    socket?.send(JSON.stringify({ notice: { type: 'desk.changed' } }))
    socket?.send(JSON.stringify({ notice: { type: 'desk.exploded' } }))
    socket?.send('not json')
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ type: 'desk.changed' }))
    end.abort()
    socket?.send(JSON.stringify({ notice: { type: 'desk.changed' } }))
    await bridge.call('review.close', { review: 'r' })
    expect(heard.filter(({ type }) => type === 'desk.changed')).toHaveLength(1)
  })

  it('a call on its way when the host goes is answered, and the client comes back by itself', async () => {
    const { heard } = listen(bridge)
    await bridge.call('review.close', { review: 'r' })
    host.answer = () => {}
    const lost = bridge.call('review.close', { review: 'r' })
    const { port } = host
    await vi.waitFor(() => expect(host.sockets).toHaveLength(1))
    await host.end()
    expect(await lost).toMatchObject({ ok: false, error: { code: 'disconnected' } })
    expect(heard.at(-1)).toEqual({ type: 'host.connection', connected: false })
    expect(await bridge.call('review.close', { review: 'r' })).toMatchObject({
      ok: false,
      error: { code: 'disconnected' }
    })
    host.answer = (_method, id, socket) =>
      socket.send(JSON.stringify({ id, result: { ok: true, value: {} } }))
    await host.listen(port)
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ type: 'host.connection', connected: true }), 5000)
    expect(await bridge.call('review.close', { review: 'r' })).toEqual({ ok: true, value: {} })
  })
})
