import { createHash } from 'node:crypto'
import { chmod, lstat, mkdir, rm } from 'node:fs/promises'
import { createConnection, createServer, type Socket } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'

/** What a second start asks of the first. Its arguments are untrusted: absolute paths, no option (requirements L15 and E15). */
const asking = z.strictObject({ files: z.array(z.string().max(4096).refine(isAbsolute)).max(100) })
const answering = z.strictObject({ message: z.string(), address: z.string().nullable() })

/** What the first start says to the second: words for its terminal and, where nothing was opened, the address with its token. */
export type Answer = z.infer<typeof answering>

const lineLimit = 1024 * 1024
const pathLimit = 100
const patience = 5000

/** Listens for second starts; the caller has claimed the desk, so what lies there is left from a process that is gone. */
export async function listenForStarts(
  desk: string,
  opened: (files: readonly string[]) => Promise<Answer>
): Promise<() => Promise<void>> {
  const path = await meetingPoint(desk)
  if (process.platform !== 'win32') await rm(path, { force: true })
  const server = createServer((socket) => {
    socket.setTimeout(patience, () => socket.destroy())
    socket.on('error', () => socket.destroy())
    readLine(socket)
      .then(async (line) => {
        const { files } = asking.parse(JSON.parse(line))
        socket.end(`${JSON.stringify(await opened(files))}\n`)
      })
      .catch(() => socket.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ path, exclusive: true }, resolve)
  })
  if (process.platform !== 'win32') await chmod(path, 0o600)
  return () => new Promise((resolve) => server.close(() => resolve()))
}

/** Hands files to the process that has the desk; gives what it answered, null where it does not answer. */
export async function handOver(desk: string, files: readonly string[]): Promise<Answer | null> {
  const path = await meetingPoint(desk)
  const until = Date.now() + patience
  do {
    const answer = await ask(path, JSON.stringify({ files })).catch(() => null)
    if (answer !== null) return answer
    await wait(100)
  } while (Date.now() < until)
  return null
}

async function ask(path: string, line: string): Promise<Answer> {
  const socket = createConnection(path)
  socket.setTimeout(patience, () => socket.destroy())
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('error', reject)
    })
    socket.write(`${line}\n`)
    return answering.parse(JSON.parse(await readLine(socket)))
  } finally {
    socket.destroy()
  }
}

async function readLine(socket: Socket): Promise<string> {
  let text = ''
  socket.setEncoding('utf8')
  for await (const piece of socket.iterator({ destroyOnReturn: false })) {
    text += String(piece)
    const end = text.indexOf('\n')
    if (end >= 0) return text.slice(0, end)
    if (text.length > lineLimit) break
  }
  throw new Error('no line came')
}

/** A socket in the desk's folder; where its path would be too long for the system, one in a temporary folder of our own. */
async function meetingPoint(desk: string): Promise<string> {
  const name = createHash('sha256').update(desk).digest('hex').slice(0, 24)
  if (process.platform === 'win32') return `\\\\.\\pipe\\galley-${name}`
  const near = join(desk, 'galley.sock')
  if (Buffer.byteLength(near) <= pathLimit) return near
  const { uid } = userInfo()
  const folder = join(tmpdir(), `galley-${uid}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const facts = await lstat(folder)
  if (!facts.isDirectory() || facts.uid !== uid || (facts.mode & 0o077) !== 0) {
    throw new Error('the temporary folder belongs to somebody else')
  }
  return join(folder, `${name}.sock`)
}
