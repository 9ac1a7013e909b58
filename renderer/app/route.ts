import { useSyncExternalStore } from 'react'

/** Which screen is shown; kept in the address's fragment, so that Back and reload work. */
export type Route = { readonly screen: 'desk' } | { readonly screen: 'review'; readonly review: string }

function parse(hash: string): Route {
  const review = /^#\/review\/([\w-]{1,64})$/.exec(hash)?.[1]
  return review ? { screen: 'review', review } : { screen: 'desk' }
}

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return parse(hash)
}

export function goTo(route: Route): void {
  location.hash = route.screen === 'review' ? `#/review/${route.review}` : '#/'
}
