import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { contentSecurityPolicy } from '#main/api'

const media: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

export const serveHarness = () => serve(import.meta.dirname)

/** Builds a page as the program is built and serves it under the program's own content security policy. */
export async function serve(root: string): Promise<{ address: string; close: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'galley-harness-'))
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000
    }
  })
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    if (path === '/favicon.ico') return response.writeHead(204).end()
    const name = path === '/' ? '/index.html' : path
    try {
      const body = readFileSync(join(outDir, name.replaceAll('..', '')))
      response.writeHead(200, {
        'content-type': `${media[extname(name)] ?? 'application/octet-stream'}; charset=utf-8`,
        'content-security-policy': contentSecurityPolicy
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  const address = await listening(server)
  return {
    address,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await rm(outDir, { recursive: true })
    }
  }
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      resolve(`http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`)
    })
  })
}
