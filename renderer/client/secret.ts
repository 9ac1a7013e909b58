/** What lets a page in: the host's token, or a code that is exchanged for it once. */
export type Secret =
  | { readonly kind: 'token'; readonly value: string }
  | { readonly kind: 'code'; readonly value: string }

const kept = 'galley-token'

/** The part of a window that holds a secret. */
interface SecretPage {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>
  readonly history: Pick<History, 'state' | 'replaceState'>
  readonly sessionStorage: Pick<Storage, 'getItem'>
}

/** Takes the secret out of the location, so that neither it nor the history holds it; a reload finds the token in sessionStorage. */
export function takeSecret(page: SecretPage): Secret | null {
  const fragment = new URLSearchParams(page.location.hash.slice(1))
  const token = fragment.get('token')
  const code = fragment.get('code')
  if (token !== null || code !== null) {
    fragment.delete('token')
    fragment.delete('code')
    const rest = fragment.toString()
    const { pathname, search } = page.location
    page.history.replaceState(page.history.state, '', `${pathname}${search}${rest === '' ? '' : `#${rest}`}`)
  }
  if (token) return { kind: 'token', value: token }
  if (code) return { kind: 'code', value: code }
  const before = page.sessionStorage.getItem(kept)
  return before === null ? null : { kind: 'token', value: before }
}

export function keepToken(page: Pick<Window, 'sessionStorage'>, token: string): void {
  page.sessionStorage.setItem(kept, token)
}
