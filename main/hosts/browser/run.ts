import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { claimDesk, deskFolderPath, exportsFolderPath, openDesk } from '#main/desk'
import { installation } from '#main/page'
import { handOver, listenForStarts } from './instance.ts'
import { Keys } from './keys.ts'
import { findBrowser, openWindow } from './launch.ts'
import { Lifeline } from './lifeline.ts'
import { type Options, readOptions, usage } from './options.ts'
import { listen } from './server.ts'

/** Seconds that a browser which was started has for showing its first page. */
const startingTime = 120

const say = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => process.stderr.write(`galley: ${line}\n`)

/** Runs the browser host until its last page has gone; gives the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv)
  if (options === 'wrong') return 2
  if (options === null) {
    process.stdout.write(usage)
    return 0
  }
  const folder = deskFolderPath(options.profile, process.env)
  const claim = await claimDesk(folder)
  if (!claim) return secondStart(folder, options)
  try {
    await serveUntilLeft(folder, options)
    return 0
  } catch (error) {
    complain(plain(error, options))
    return 1
  } finally {
    claim.release()
  }
}

function optionsOf(argv: readonly string[]): Options | 'wrong' | null {
  try {
    return readOptions(argv, process.cwd())
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    complain(error.message)
    return 'wrong'
  }
}

async function secondStart(folder: string, options: Options): Promise<number> {
  const answer = await handOver(folder, options.files)
  if (answer === null) {
    complain(
      'another Galley has this desk open and does not answer. Close it, or choose another with --profile'
    )
    return 1
  }
  say(answer.message)
  if (answer.address !== null) sayAddress(answer.address, options)
  return 0
}

async function serveUntilLeft(folder: string, options: Options): Promise<void> {
  const place = installation(import.meta.dirname)
  if (!existsSync(join(place.page, 'index.html'))) complain('the page is not built yet. Type: npm run build')
  const desk = await openDesk({
    host: 'browser',
    version: place.version,
    folder,
    samples: place.samples,
    maker: place.maker,
    exports: exportsFolderPath(options.documents, process.env),
    roots: [...options.roots, place.samples],
    language: /^zh/i.test(process.env.LC_ALL || process.env.LANG || '') ? 'zh' : 'en'
  })
  const ended = Promise.withResolvers<void>()
  const lifeline = new Lifeline(options.linger, ended.resolve)
  const keys = new Keys()
  const server = await listen({ ...options, desk, page: place.page, keys, lifeline })
  const address = `${server.origin}/#token=${keys.token}`
  const browser = options.open ? findBrowser(process.env) : { reason: '--no-open was given' }

  async function show(): Promise<string | null> {
    if (!('path' in browser)) return null
    lifeline.expect(startingTime)
    const opened = await openWindow(browser.path, `${server.origin}/#code=${keys.code()}`, folder)
    return opened ? `Galley opens in ${browser.path}.` : null
  }
  const stopListening = await listenForStarts(folder, async (files) => {
    const seen = desk.pages > 0
    const count = await desk.offer(files)
    if (seen && count > 0) return { message: 'Galley is open already and takes the file.', address: null }
    const shown = await show()
    return { message: shown ?? 'Galley is running already.', address: shown === null ? address : null }
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, ended.resolve)

  try {
    await desk.offer(options.files)
    const shown = await show()
    if (shown !== null) say(`${shown} It ends when the window is closed.`)
    if (shown === null && options.open && 'reason' in browser) say(`No window opens: ${browser.reason}.`)
    if (shown === null || options.printAddress) sayAddress(address, options)
    await ended.promise
  } finally {
    lifeline.cancel()
    await stopListening()
    await server.close()
    await desk.close()
  }
}

/** A token must not outlive the terminal in some file: elsewhere it is printed on request only (requirement L17). */
function sayAddress(address: string, options: Options): void {
  const whole = options.printAddress || process.stdout.isTTY
  say(`Open this address in a browser on this computer: ${whole ? address : address.replace(/#.*/, '')}`)
  if (!whole) say('Its key is not printed into a file. With --print-address it is.')
}

function plain(error: unknown, options: Options): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return `port ${options.port} is in use. Leave --port out to take any free one`
  if (code === 'EACCES' || code === 'EROFS')
    return 'the desk cannot be written; choose another with --profile'
  throw error
}
