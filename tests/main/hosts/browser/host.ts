import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { type SocketReply, socketProtocol, socketReply } from '#main/api'
import { type Desk, openDesk } from '#main/desk'
import { Keys } from '../../../../main/hosts/browser/keys.ts'
import { Lifeline } from '../../../../main/hosts/browser/lifeline.ts'
import { listen } from '../../../../main/hosts/browser/server.ts'

export interface Host {
  readonly desk: Desk
  readonly keys: Keys
  readonly origin: string
  readonly authority: string
  readonly port: number
  readonly folder: string
}

/** A host of its own desk with a small built page, gone when the test is. */
export async function host(lifeline: Lifeline = new Lifeline(null, () => {})): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-host-'))
  const page = join(folder, 'page')
  await mkdir(join(page, 'assets'), { recursive: true })
  await mkdir(join(folder, 'page-secret'))
  await writeFile(join(folder, 'page-secret', 'x.js'), 'secret')
  await writeFile(join(folder, 'secret.js'), 'secret')
  await writeFile(join(page, 'index.html'), '<!doctype html><title>page</title>')
  await writeFile(join(page, 'assets', 'main.js'), 'export {}')
  const desk = await openDesk({
    host: 'browser',
    version: '0',
    folder: join(folder, 'desk'),
    samples: join(folder, 'samples'),
    maker: join(import.meta.dirname, '../../../../main/desk/maker-thread.ts'),
    exports: join(folder, 'exports'),
    roots: [folder],
    language: 'zh'
  })
  const keys = new Keys()
  const server = await listen({ desk, page, keys, lifeline, port: 0 })
  onTestFinished(async () => {
    await server.close()
    await desk.close()
    await rm(folder, { recursive: true, force: true })
  })
  const { host: authority, port } = new URL(server.origin)
  return { desk, keys, origin: server.origin, authority, port: Number(port), folder }
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A request whose path goes out as it is written, with the right Host and nothing else unless said. */
export function ask(
  host: Host,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {}
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options
    const sent = request({ host: '127.0.0.1', port: host.port, path, method, headers, agent: false })
    sent.on('error', reject)
    sent.on('response', async (response) => {
      const pieces: Buffer[] = []
      for await (const piece of response) pieces.push(piece)
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(pieces).toString()
      })
    })
    sent.end(body)
  })
}

/** Sends bytes as they are; gives everything that came back until the host closed. */
export function raw(host: Host, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(host.port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('utf8')
    socket.on('data', (piece) => {
      answer += piece
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

/** A page's socket: calls, and the notices that it was told. */
export class Client {
  readonly notices: SocketReply[] = []
  readonly socket: WebSocket
  readonly #waiting = new Map<number, (result: unknown) => void>()
  #next = 0

  constructor(socket: WebSocket) {
    this.socket = socket
    socket.on('message', (data) => {
      const reply = socketReply.parse(JSON.parse(data.toString()))
      if ('id' in reply) this.#waiting.get(reply.id)?.(reply.result)
      else this.notices.push(reply)
    })
  }

  call(method: string, input: unknown): Promise<unknown> {
    const id = this.#next++
    this.socket.send(JSON.stringify({ id, method, input }))
    return new Promise((resolve) => this.#waiting.set(id, resolve))
  }

  closed(): Promise<number> {
    return new Promise((resolve) => this.socket.once('close', resolve))
  }
}

/** Opens a socket; the status of the refusal where there is one. */
export function socket(
  host: Host,
  options: {
    token?: string | null
    origin?: string | null
    headers?: Record<string, string>
    path?: string
  } = {}
): Promise<Client | number> {
  const { token = host.keys.token, origin = host.origin, headers = {}, path = '/socket' } = options
  const protocols = token === null ? [] : [socketProtocol, token]
  const made = new WebSocket(`ws://${host.authority}${path}`, protocols, {
    headers: { ...(origin === null ? {} : { Origin: origin }), ...headers }
  })
  return new Promise((resolve, reject) => {
    made.on('error', () => {})
    made.on('open', () => resolve(new Client(made)))
    made.on('unexpected-response', (_, response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    made.on('close', () => reject(new Error('closed before it opened')))
  })
}

export async function client(host: Host): Promise<Client> {
  const made = await socket(host)
  if (typeof made === 'number') throw new Error(`refused with ${made}`)
  return made
}
