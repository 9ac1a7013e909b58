import type { CustomScheme } from 'electron'

export const scheme = 'galley'
/** Where the page comes from; never file: (requirement E5). */
export const pageUrl = `${scheme}://app/index.html`

/** To be registered before the app is ready. */
export const schemes: CustomScheme[] = [
  {
    scheme,
    privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: false, bypassCSP: false }
  }
]

/** Whether a URL is of our page. Empty and about:blank ones are not. */
export function isOurs(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed?.protocol === `${scheme}:` && parsed.host === 'app'
}
