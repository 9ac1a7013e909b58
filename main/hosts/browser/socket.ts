import type { RawData, WebSocket } from 'ws'
import { type SocketReply, socketCall } from '#main/api'
import type { Desk } from '#main/desk'
import type { Lifeline } from './lifeline.ts'

const waitingAllowed = 256
const notText = 1003
const notACall = 1008

/** Serves one page over its socket until it closes. */
export function serve(socket: WebSocket, desk: Desk, lifeline: Lifeline): void {
  const leave = lifeline.enter()
  const page = desk.join((notice) => send({ notice }))
  let waiting = 0

  function send(reply: SocketReply): void {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(reply))
  }

  socket.on('message', async (data, binary) => {
    if (binary) return socket.close(notText)
    const call = socketCall.safeParse(parsed(data))
    if (!call.success || waiting >= waitingAllowed) return socket.close(notACall)
    waiting++
    const { id, method, input } = call.data
    const result = await desk.call(method, input, page)
    waiting--
    send({ id, result })
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', async () => {
    leave()
    await desk.leave(page)
  })
}

function parsed(data: RawData): unknown {
  try {
    return JSON.parse(data.toString())
  } catch {
    return undefined
  }
}
