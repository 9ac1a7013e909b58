/** Where the clipboard's inline styles and style sheets are kept: the content security policy lets no parser have them as such. */
export const styleAttribute = 'data-galley-style'
export const sheetElement = 'galley-css'

/**
 * Takes out of clipboard HTML, before any parser sees it, what the content security policy would block and report: inline styles and
 * style sheets are renamed, so that they can still be read, and event handlers dropped. What keeps the copy safe is the cleaning that
 * comes after; this only keeps the words of the styles. Linear in the length of the text.
 */
export function disarm(html: string): string {
  let result = ''
  let position = 0
  while (position < html.length) {
    const start = html.indexOf('<', position)
    const end = start < 0 ? -1 : tagEnd(html, start)
    if (end < 0) break
    result += html.slice(position, start) + disarmedTag(html.slice(start, end))
    position = end
    if (/^<style\b/i.test(html.slice(start, start + 7))) {
      const close = html.toLowerCase().indexOf('</style', position)
      const css = html.slice(position, close < 0 ? html.length : close)
      result += css.replaceAll('<!--', '').replaceAll('-->', '').replaceAll('<', ' ')
      position = close < 0 ? html.length : close
    }
  }
  return result + html.slice(position)
}

/** The end of the tag that starts here, exclusive; a `<` that starts none is a tag of its own. -1 where the text ends inside. */
function tagEnd(html: string, start: number): number {
  if (!/[a-z/]/i.test(html.charAt(start + 1))) return start + 1
  let quote = ''
  for (let at = start + 1; at < html.length; at++) {
    const character = html.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return at + 1
    else if (
      (character === '"' || character === "'") &&
      /=\s*$/.test(html.slice(Math.max(start, at - 8), at))
    )
      quote = character
  }
  return -1
}

const attribute = /([^\s"'<>/=]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g

function disarmedTag(tag: string): string {
  if (!tag.includes('=') && !/^<\/?style/i.test(tag)) return tag
  const name = /^<\/?[^\s/>]*/.exec(tag)?.[0] ?? ''
  const rest = tag.slice(name.length).replace(attribute, (whole, key: string, value: string | undefined) => {
    if (/^style$/i.test(key)) return value ? `${styleAttribute}${value}` : ''
    return /^on/i.test(key) ? '' : whole
  })
  return name.replace(/^(<\/?)style$/i, `$1${sheetElement}`) + rest
}

/** Style properties of an element, as they were written; names and values in lower case. */
export function stylesOf(element: Element): Map<string, string> {
  const styles = new Map<string, string>()
  for (const declaration of (element.getAttribute(styleAttribute) ?? '').split(';')) {
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

/** Selectors of the clipboard's own style sheets that hide what they select. */
export function hidingSelectors(root: Element): string[] {
  const selectors: string[] = []
  for (const element of root.querySelectorAll(sheetElement)) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(element.textContent ?? '')
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule)) continue
      const { display, visibility } = rule.style
      if (display === 'none' || visibility === 'hidden' || visibility === 'collapse')
        selectors.push(rule.selectorText)
    }
  }
  return selectors
}
