import DOMPurify from 'dompurify'
import { hidingSelectors, sheetElement, styleAttribute, stylesOf } from './styles.ts'
import { listsFromWord } from './word.ts'

const blockTags = [
  'body',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'ul',
  'ol',
  'li',
  'hr',
  'br',
  'div',
  'section'
]
const tableTags = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']
const inlineTags = [
  'strong',
  'b',
  'em',
  'i',
  'u',
  's',
  'strike',
  'sup',
  'sub',
  'a',
  'span',
  'figure',
  'figcaption'
]
const attributes = ['href', 'colspan', 'rowspan', 'start', 'style']
const ownAttributes = ['data-anchor', 'data-block', 'data-role', 'data-source', 'data-alt', 'data-pm-slice']

/**
 * Makes clipboard HTML harmless and plain, in place: what its reader could not see goes first, with its text; then lists are rebuilt
 * from Word's, pictures become their names, and only tags of the article are left. Nothing is fetched.
 */
export function clean(root: HTMLElement): void {
  removeHidden(root)
  for (const element of root.querySelectorAll(dropped)) element.remove()
  listsFromWord(root)
  for (const picture of root.querySelectorAll('img')) nameOnly(picture)
  for (const element of root.querySelectorAll(`[${styleAttribute}]`)) restyle(element)
  purify(root)
  for (const link of root.querySelectorAll('a[href]')) {
    if (!/^(https?|mailto):/i.test(link.getAttribute('href') ?? '')) link.removeAttribute('href')
  }
}

function purify(root: HTMLElement): void {
  const words = root.textContent ?? ''
  try {
    DOMPurify.sanitize(root, {
      IN_PLACE: true,
      ALLOWED_TAGS: [...blockTags, ...tableTags, ...inlineTags],
      ALLOWED_ATTR: [...attributes, ...ownAttributes],
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      // Nothing is parsed from a string here, and the content security policy would refuse a policy of DOMPurify's own.
      TRUSTED_TYPES_POLICY: null
    })
  } catch {
    // It throws on nodes that it cannot make harmless; the words themselves are.
    root.replaceChildren(words)
  }
}

/** Gives back the two properties that the article's rules read, through the CSSOM, which the content security policy allows. */
function restyle(element: Element): void {
  if (!(element instanceof HTMLElement)) return
  const styles = stylesOf(element)
  element.removeAttribute(styleAttribute)
  for (const name of ['font-weight', 'font-style']) {
    const value = styles.get(name)
    if (value !== undefined) element.style.setProperty(name, value)
  }
}

/** What carries no copy, with everything in it. Deleted suggestions of other programs are read as accepted. */
const dropped = [
  sheetElement,
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'meta',
  'link',
  'head',
  'xml',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'audio',
  'video',
  'canvas',
  'del',
  '.msoDel',
  'wbr'
].join()

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('type') === 'hidden') return true
  const styles = stylesOf(element)
  return (
    styles.get('display') === 'none' ||
    /^(hidden|collapse)$/.test(styles.get('visibility') ?? '') ||
    styles.get('mso-hide') === 'all' ||
    /^0(\.0+)?(px|pt|em|rem|%)?$/.test(styles.get('font-size') ?? '') ||
    /^0(\.0+)?%?$/.test(styles.get('opacity') ?? '')
  )
}

function removeHidden(root: HTMLElement): void {
  // Word's conditional comments and everything of the Office namespaces.
  const office = [...root.querySelectorAll('*')].filter(
    (element) => element.localName.includes(':') || element.localName.startsWith('mp-')
  )
  for (const element of office) {
    if (element.localName === 'o:p' || element.localName.startsWith('st1:'))
      element.replaceWith(...element.childNodes)
    else element.remove()
  }
  for (const selector of hidingSelectors(root)) {
    for (const element of root.querySelectorAll(selector)) element.remove()
  }
  for (const element of root.querySelectorAll('*')) if (isHidden(element)) element.remove()
}

/** A picture becomes an empty figure that knows its name; its address is not kept. */
function nameOnly(picture: HTMLImageElement): void {
  const address = picture.getAttribute('data-src') ?? picture.getAttribute('src') ?? ''
  const figure = picture.closest('figure') ?? picture.ownerDocument.createElement('figure')
  figure.setAttribute('data-source', nameOf(address))
  figure.setAttribute('data-alt', (picture.getAttribute('alt') ?? '').slice(0, 1000))
  if (figure.contains(picture)) {
    picture.remove()
    return
  }
  figure.append(picture.ownerDocument.createElement('figcaption'))
  picture.replaceWith(figure)
}

function nameOf(address: string): string {
  if (/^(data|blob|javascript):/i.test(address)) return ''
  const path = address.split(/[?#]/)[0] ?? ''
  const last = path.split(/[/\\]/).at(-1) ?? ''
  try {
    return decodeURIComponent(last).slice(0, 500)
  } catch {
    return last.slice(0, 500)
  }
}
