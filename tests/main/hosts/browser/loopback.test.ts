import { symlink } from 'node:fs/promises'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { argumentLimit, contentSecurityPolicy, fileLimit } from '#main/api'
import { ask, client, host, raw, socket } from './host.ts'

const status = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

describe('L1: only 127.0.0.1 listens', () => {
  it('on a free port of its own', async () => {
    expect((await host()).origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })
  it('and no other address of this computer answers', async () => {
    const { port } = await host()
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .map((facts) => facts.address)
      .filter((address) => address !== '127.0.0.1' && !address.startsWith('fe80'))
    for (const address of [...others, '127.0.0.2']) {
      const answered = await new Promise((resolve) => {
        const tried = connect(port, address, () => resolve(true))
        tried.on('error', () => resolve(false))
      })
      expect([address, answered]).toEqual([address, false])
    }
  })
})

describe('L2: Host is exactly 127.0.0.1:PORT', () => {
  it('or the answer is 421', async () => {
    const here = await host()
    const { port } = here
    const wrong = [
      `localhost:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
      `galley.example:${port}`,
      `rebound.attacker.example:${port}`,
      `127.0.0.1.attacker.example:${port}`,
      `[::1]:${port}`
    ]
    for (const name of wrong) {
      expect([name, (await ask(here, '/', { headers: { Host: name } })).status]).toEqual([name, 421])
    }
    expect((await ask(here, '/')).status).toBe(200)
  })
  it('no Host at all: 421, in HTTP/1.1 and 1.0', async () => {
    const here = await host()
    for (const version of ['1.1', '1.0']) {
      for (const line of ['', 'Host:\r\n']) {
        const answer = await raw(here, `GET / HTTP/${version}\r\n${line}Connection: close\r\n\r\n`)
        expect(status(answer)).toBe(421)
      }
    }
  })
  it('a rebound page gets neither a socket nor a file through, though its Origin equals its Host', async () => {
    const here = await host()
    const name = `rebound.attacker.example:${here.port}`
    const headers = { Host: name, Origin: `http://${name}`, Authorization: `Bearer ${here.keys.token}` }
    expect(await socket(here, { origin: `http://${name}`, headers: { Host: name } })).toBe(421)
    expect((await ask(here, '/files', { method: 'POST', headers })).status).toBe(421)
  })
})

describe('L3: Origin is exactly ours where something is done', () => {
  const wrong = (port: number) => [
    null,
    'null',
    `http://localhost:${port}`,
    `https://127.0.0.1:${port}`,
    'http://127.0.0.1',
    `http://127.0.0.1:${port}.attacker.example`,
    'http://attacker.example'
  ]
  it('on the socket', async () => {
    const here = await host()
    for (const origin of wrong(here.port)) {
      expect([origin, await socket(here, { origin })]).toEqual([origin, 403])
    }
  })
  it('on POST', async () => {
    const here = await host()
    for (const origin of wrong(here.port)) {
      const headers = {
        Authorization: `Bearer ${here.keys.token}`,
        'X-Galley-Name': 'a.txt',
        ...(origin === null ? {} : { Origin: origin })
      }
      const answer = await ask(here, '/files', { method: 'POST', headers, body: 'copy' })
      expect([origin, answer.status]).toEqual([origin, 403])
    }
  })
  it('and a foreign one is refused even where it only reads', async () => {
    const here = await host()
    expect((await ask(here, '/', { headers: { Origin: 'http://attacker.example' } })).status).toBe(403)
  })
})

describe('L4 and L5: the token', () => {
  it('is 32 bytes in base64url and new in each process', async () => {
    const [one, other] = [await host(), await host()]
    expect(one.keys.token).toMatch(/^[\w-]{43}$/)
    expect(one.keys.token).not.toBe(other.keys.token)
  })
  it('opens the socket; none, a short, a long and a wrong one do not', async () => {
    const here = await host()
    const { token } = here.keys
    const wrong = [null, 'x', token.slice(1), `${token}x`, token.split('').reverse().join('')]
    for (const given of wrong) expect([given, await socket(here, { token: given })]).toEqual([given, 403])
    expect(await (await client(here)).call('hello', {})).toMatchObject({
      ok: true,
      value: { host: 'browser' }
    })
  })
  it('is not taken from the query, and no other path is a socket', async () => {
    const here = await host()
    expect(await socket(here, { token: null, path: `/socket?token=${here.keys.token}` })).toBe(404)
    expect(await socket(here, { path: '/' })).toBe(404)
  })
  it('is asked of files too', async () => {
    const here = await host()
    const post = (authorization: string | null) =>
      ask(here, '/files', {
        method: 'POST',
        headers: {
          Origin: here.origin,
          'X-Galley-Name': 'a.txt',
          ...(authorization === null ? {} : { Authorization: authorization })
        },
        body: 'copy'
      })
    const { token } = here.keys
    for (const given of [null, '', 'Bearer', `Bearer ${token.slice(1)}`, `Basic ${token}`, token]) {
      expect([given, (await post(given)).status]).toEqual([given, 403])
    }
    expect(JSON.parse((await post(`Bearer ${token}`)).body)).toMatchObject({ ok: true })
  })
})

describe('L6: a code is good once', () => {
  it('and gives the token', async () => {
    const here = await host()
    const code = here.keys.code()
    const redeem = (given: string) =>
      ask(here, '/token', { method: 'POST', headers: { Origin: here.origin }, body: given })
    expect((await redeem(code.slice(1))).status).toBe(403)
    expect(JSON.parse((await redeem(code)).body)).toEqual({ ok: true, value: { token: here.keys.token } })
    expect((await redeem(code)).status).toBe(403)
    expect((await redeem('')).status).toBe(403)
    expect((await redeem('x'.repeat(10_000))).status).toBe(413)
  })
  it('the token itself is no code', async () => {
    const here = await host()
    const options = { method: 'POST', headers: { Origin: here.origin }, body: here.keys.token }
    expect((await ask(here, '/token', options)).status).toBe(403)
  })
})

describe('L7, L8, L10: the headers of every answer', () => {
  it('carry the policy and neither a cookie nor a permission for other origins', async () => {
    const here = await host()
    const own = { Origin: here.origin }
    const answers = await Promise.all([
      ask(here, '/'),
      ask(here, '/assets/main.js'),
      ask(here, '/', { method: 'HEAD' }),
      ask(here, '/nothing.js'),
      ask(here, '/', { headers: { Host: 'other' } }),
      ask(here, '/', { headers: { 'Sec-Fetch-Site': 'cross-site' } }),
      ask(here, '/', { method: 'OPTIONS', headers: own }),
      ask(here, '/', { method: 'PUT', headers: own }),
      ask(here, '/other', { method: 'POST', headers: own }),
      ask(here, '/token', { method: 'POST', headers: own, body: 'x' }),
      ask(here, '/token', { method: 'POST', headers: own, body: here.keys.code() }),
      ask(here, '/files', { method: 'POST', headers: own, body: 'x' }),
      ask(here, '/', { headers: { Expect: 'the impossible' } })
    ])
    expect(answers.map((answer) => answer.status)).toEqual([
      200, 200, 200, 404, 421, 403, 405, 405, 404, 403, 200, 403, 417
    ])
    for (const { headers, status } of answers) {
      expect([status, headers]).toMatchObject([
        status,
        {
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'no-store'
        }
      ])
      expect(headers['permissions-policy']).toMatch(/camera=\(\).*microphone=\(\)/)
      const names = Object.keys(headers)
      expect(names.filter((name) => name.startsWith('access-control') || name === 'set-cookie')).toEqual([])
    }
  })
  it('a refused upgrade and a broken request carry them too', async () => {
    const here = await host()
    const upgrade = `GET /socket HTTP/1.1\r\nHost: ${here.authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`
    for (const text of [upgrade, 'NONSENSE\r\n\r\n', `CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n`]) {
      const answer = await raw(here, text)
      expect(status(answer)).toBeGreaterThanOrEqual(400)
      expect(answer).toContain(`Content-Security-Policy: ${contentSecurityPolicy}`)
      expect(answer).toContain('X-Content-Type-Options: nosniff')
    }
  })
  it('a preflight is 405', async () => {
    const here = await host()
    const headers = {
      Origin: 'http://attacker.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization'
    }
    const answer = await ask(here, '/files', { method: 'OPTIONS', headers })
    expect(answer.status).toBe(405)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('L9: Sec-Fetch-Site', () => {
  it('is same-origin or none, where it is sent', async () => {
    const here = await host()
    const get = async (site: string) => (await ask(here, '/', { headers: { 'Sec-Fetch-Site': site } })).status
    expect(await get('same-origin')).toBe(200)
    expect(await get('none')).toBe(200)
    for (const site of ['cross-site', 'same-site', '']) expect(await get(site)).toBe(403)
    expect(await socket(here, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).toBe(403)
  })
})

describe('L11: the page', () => {
  it('is served without a token, by GET and HEAD', async () => {
    const here = await host()
    expect(await ask(here, '/')).toMatchObject({ status: 200, body: '<!doctype html><title>page</title>' })
    expect(await ask(here, '/?x=1')).toMatchObject({ status: 200 })
    expect(await ask(here, '/assets/main.js', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  })
  it('and nothing outside its folder', async () => {
    const here = await host()
    await symlink(join(here.folder, 'secret.js'), join(here.folder, 'page', 'link.js'))
    const paths = [
      '/../secret.js',
      '/%2e%2e/secret.js',
      '/..%2fsecret.js',
      '/%2e%2e%2fsecret.js',
      '/..%5csecret.js',
      '/..\\secret.js',
      '/assets/../../secret.js',
      '/../page-secret/x.js',
      '//secret.js',
      '//etc/passwd',
      `/${join(here.folder, 'secret.js')}`,
      '/link.js',
      '/%00.js',
      '/%zz.js',
      '/index.html/',
      '/assets',
      'http://127.0.0.1/index.html'
    ]
    for (const path of paths) expect([path, (await ask(here, path)).status]).toEqual([path, 404])
  })
})

describe('L12: the socket', () => {
  it('an oversized frame closes that connection only', async () => {
    const here = await host()
    const [loud, quiet] = [await client(here), await client(here)]
    const closed = loud.closed()
    loud.socket.send(`{"id":0,"method":"hello","input":"${'x'.repeat(argumentLimit)}"}`)
    expect(await closed).toBe(1009)
    expect(await quiet.call('hello', {})).toMatchObject({ ok: true })
  })
  it('only so many sockets are let in', async () => {
    const here = await host()
    for (let count = 0; count < 32; count++) await client(here)
    expect(await socket(here)).toBe(503)
  })
  it('B1 stands behind it', async () => {
    const here = await client(await host())
    expect(await here.call('nothing', {})).toMatchObject({ ok: false, error: { code: 'unknown-method' } })
    expect(await here.call('__proto__', {})).toMatchObject({ error: { code: 'unknown-method' } })
    expect(await here.call('settings.set', { theme: 1 })).toMatchObject({ error: { code: 'bad-argument' } })
    expect(await here.call('review.open', { review: '../../etc/passwd' })).toMatchObject({
      error: { code: 'unknown-id' }
    })
  })
  it.each(['', '[]', '{"id":1}', '{"id":-1,"method":"hello","input":{}}', 'not json', 'null'])(
    'closes on %j',
    async (text) => {
      const here = await client(await host())
      const closed = here.closed()
      here.socket.send(text)
      expect(await closed).toBe(1008)
    }
  )
  it('closes on bytes', async () => {
    const here = await client(await host())
    const closed = here.closed()
    here.socket.send(Buffer.from('{"id":1,"method":"hello","input":{}}'))
    expect(await closed).toBe(1003)
  })
})

describe('files', () => {
  it('are taken with their name, and too large ones are not', async () => {
    const here = await host()
    const post = (body: string, more: Record<string, string> = {}) =>
      ask(here, '/files', {
        method: 'POST',
        headers: {
          Origin: here.origin,
          Authorization: `Bearer ${here.keys.token}`,
          'X-Galley-Name': encodeURIComponent('警方通报.txt'),
          ...more
        },
        body
      })
    const answer = await post('抓获100余人')
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { file: expect.any(String) } })
    expect(
      (await post('', { 'Content-Length': String(fileLimit + 1) }).catch(() => ({ status: 413 }))).status
    ).toBe(413)
    expect((await post('x', { 'X-Galley-Name': '%zz' })).status).toBe(400)
  })
})
