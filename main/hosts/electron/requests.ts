import type { Session } from 'electron'

const allowed = new Set(['galley:', 'devtools:', 'blob:'])

/** Whether the page's side may request a URL at all: nothing of the network is reached from there (requirements B7, E8). */
export function requestAllowed(url: string): boolean {
  return allowed.has(URL.parse(url)?.protocol ?? '')
}

/** Cancels requests that leave the program, and every download: saving goes through main (requirement E9). */
export function guardRequests(session: Pick<Session, 'webRequest' | 'on'>): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !requestAllowed(details.url) })
  })
  session.on('will-download', (event) => event.preventDefault())
}
