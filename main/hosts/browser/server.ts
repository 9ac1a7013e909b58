import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import {
  argumentLimit,
  fail,
  fileLimit,
  fileNameHeader,
  filesPath,
  ok,
  type Result,
  socketPath,
  socketProtocol,
  tokenPath
} from '#main/api'
import type { Desk } from '#main/desk'
import { answerHeaders, pageFile } from '#main/page'
import { refusal } from './guard.ts'
import type { Keys } from './keys.ts'
import type { Lifeline } from './lifeline.ts'
import { serve } from './socket.ts'

export interface ServerOptions {
  readonly desk: Desk
  /** The folder of the built page. */
  readonly page: string
  readonly keys: Keys
  readonly lifeline: Lifeline
  /** 0 takes any free one. */
  readonly port: number
}

export interface Server {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string
  close(): Promise<void>
}

const socketsAllowed = 32
const codeLimit = 128

/** Listens on 127.0.0.1 and nowhere else (requirement L1). */
export async function listen(options: ServerOptions): Promise<Server> {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: argumentLimit,
    handleProtocols: () => socketProtocol
  })
  // Without a Host header the refusal is ours, with our headers.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    answer(request, response, authority, options).catch(() => {
      if (response.headersSent) response.destroy()
      else end(response, 500)
    })
  })
  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy())
    const status = upgradeRefusal(request, authority, options.keys)
    if (status !== null) return refuse(stream, status)
    if (sockets.clients.size >= socketsAllowed) return refuse(stream, 503)
    sockets.handleUpgrade(request, stream, head, (socket) => serve(socket, options.desk, options.lifeline))
  })
  server.on('checkExpectation', (_, response) => end(response, 417))
  server.on('connect', (_, stream) => refuse(stream, 405))
  server.on('clientError', (_, stream) => refuse(stream, 400))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const authority = `127.0.0.1:${portOf(server.address())}`
  return {
    origin: `http://${authority}`,
    async close() {
      for (const socket of sockets.clients) socket.close(1001)
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      await closed
    }
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

function asked(request: IncomingMessage, upgrade: boolean) {
  const site = request.headers['sec-fetch-site']
  return {
    method: request.method,
    host: request.headers.host,
    origin: request.headers.origin,
    site: Array.isArray(site) ? site.join() : site,
    upgrade
  }
}

function upgradeRefusal(request: IncomingMessage, authority: string, keys: Keys): number | null {
  const status = refusal(asked(request, true), authority)
  if (status !== null) return status
  if (request.method !== 'GET' || request.headers.upgrade?.toLowerCase() !== 'websocket') return 400
  if (request.url !== socketPath) return 404
  const [protocol, token, ...more] = (request.headers['sec-websocket-protocol'] ?? '').split(/\s*,\s*/)
  return protocol === socketProtocol && more.length === 0 && keys.accepts(token) ? null : 403
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  authority: string,
  options: ServerOptions
): Promise<void> {
  const status = refusal(asked(request, false), authority)
  if (status !== null) return end(response, status, status === 405 ? { Allow: 'GET, HEAD, POST' } : {})
  const path = request.url ?? ''
  if (request.method !== 'POST') return page(request, response, path, options.page)
  if (path === tokenPath) return exchange(request, response, options.keys)
  if (path === filesPath) return receive(request, response, options)
  return end(response, 404)
}

async function page(request: IncomingMessage, response: ServerResponse, url: string, root: string) {
  // Chromium asks for it unasked; the page has none.
  if (url === '/favicon.ico') return end(response, 204)
  const file = await pageFile(root, url.split('?', 1)[0] ?? '')
  if (!file) return end(response, 404)
  response.writeHead(200, {
    ...answerHeaders,
    'Content-Type': file.media,
    'Content-Length': file.bytes.length
  })
  response.end(request.method === 'HEAD' ? undefined : file.bytes)
}

async function exchange(request: IncomingMessage, response: ServerResponse, keys: Keys) {
  let code = ''
  for await (const piece of request) {
    code += String(piece)
    if (code.length > codeLimit) return end(response, 413)
  }
  const token = keys.redeem(code)
  return token === null ? end(response, 403) : json(response, ok({ token }))
}

async function receive(request: IncomingMessage, response: ServerResponse, options: ServerOptions) {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  if (scheme !== 'Bearer' || !options.keys.accepts(token)) return end(response, 403)
  const size = Number(request.headers['content-length'] ?? 0)
  const name = fileName(request.headers[fileNameHeader])
  if (name === null) return end(response, 400)
  if (size > fileLimit) return json(response, fail('file-too-large', 'larger than 64 MB', { name }), 413)
  const received = await options.desk.receive(name, request)
  return json(response, received, !received.ok && received.error.code === 'file-too-large' ? 413 : 200)
}

function fileName(header: string | string[] | undefined): string | null {
  if (typeof header !== 'string') return null
  try {
    return decodeURIComponent(header)
  } catch {
    return null
  }
}

function json(response: ServerResponse, value: Result<unknown>, status = 200): void {
  const bytes = Buffer.from(JSON.stringify(value))
  response.writeHead(status, {
    ...answerHeaders,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': bytes.length,
    ...(status === 200 ? {} : { Connection: 'close' })
  })
  response.end(bytes)
}

function end(response: ServerResponse, status: number, more: Record<string, string> = {}): void {
  response.writeHead(status, {
    ...answerHeaders,
    ...more,
    ...(status === 204 ? {} : { 'Content-Length': 0 }),
    Connection: 'close'
  })
  response.end()
}

function refuse(stream: Duplex, status: number): void {
  if (!stream.writable) return void stream.destroy()
  const headers = Object.entries({ ...answerHeaders, 'Content-Length': '0', Connection: 'close' })
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  stream.end(`HTTP/1.1 ${status} Refused\r\n${lines}\r\n`)
}
