import type { Element } from './parse.ts'

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null

/** The element's own style, property by property, in lower case. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const style = new Map<string, string>()
  for (const declaration of (attribute(element, 'style') ?? '').split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const value = declaration.slice(colon + 1).replace(/!\s*important/i, '')
    style.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase())
  }
  return style
}

const none = /^0(?:\.0+)?(?:[a-z]+|%)?$/

/**
 * Whether a reader of the page cannot see the element. `aria-hidden` is no reason: what it hides from a screen reader is on the screen.
 */
export function isHidden(element: Element, style: ReadonlyMap<string, string>): boolean {
  if (attribute(element, 'hidden') !== null) return true
  if (style.get('display') === 'none' || style.get('mso-hide') === 'all') return true
  if (/^(?:hidden|collapse)$/.test(style.get('visibility') ?? '')) return true
  if (none.test(style.get('opacity') ?? '') || none.test(style.get('font-size') ?? '')) return true
  if (/^-\d{3,}/.test(style.get('text-indent') ?? '')) return true
  const placed = /^(?:absolute|fixed)$/.test(style.get('position') ?? '')
  if (placed && ['left', 'top', 'right', 'bottom'].some((side) => /^-\d{3,}/.test(style.get(side) ?? '')))
    return true
  if (placed && /^rect\((?:[01](?:px)?[\s,]*){4}\)$/.test(style.get('clip') ?? '')) return true
  const cut = /^(?:hidden|clip)$/.test(style.get('overflow') ?? '')
  return (
    cut && ['height', 'max-height', 'width', 'max-width'].some((side) => none.test(style.get(side) ?? ''))
  )
}
