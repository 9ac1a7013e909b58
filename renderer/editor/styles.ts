/** The raw style attribute, kept aside where the browser's own parser would drop what it does not know. */
export const rawStyle = 'data-galley-style'

/** Style properties of an element, from the raw attribute where it was kept. */
export function stylesOf(element: Element): Map<string, string> {
  const styles = new Map<string, string>()
  const raw = `${element.getAttribute('style') ?? ''};${element.getAttribute(rawStyle) ?? ''}`
  for (const declaration of raw.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    styles.set(
      name,
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase()
    )
  }
  return styles
}
