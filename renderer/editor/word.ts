import { stylesOf } from './styles.ts'

interface Item {
  readonly paragraph: Element
  readonly list: string
  readonly level: number
  readonly ordered: boolean
}

/** Rebuilds the lists of a Word or WPS clipboard, whose items are paragraphs with their number as text. */
export function listsFromWord(root: HTMLElement): void {
  const items = new Map<Element, Item>()
  for (const paragraph of root.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const item = itemOf(paragraph)
    if (item) items.set(paragraph, item)
  }
  for (const [paragraph, item] of items) {
    if (!paragraph.isConnected && !root.contains(paragraph)) continue
    const before = paragraph.previousElementSibling
    if (before && items.has(before)) continue
    build(root, items, paragraph, item)
  }
}

function itemOf(paragraph: Element): Item | null {
  const value = stylesOf(paragraph).get('mso-list')
  const match = /^(l\d+)\s+level(\d+)/.exec(value ?? '')
  if (!match?.[1]) return null
  let ordered = false
  for (const marker of paragraph.querySelectorAll('span')) {
    if (stylesOf(marker).get('mso-list') !== 'ignore') continue
    ordered = /[\p{L}\p{N}]/u.test(marker.textContent ?? '') && !/^\s*o\s*$/.test(marker.textContent ?? '')
    marker.remove()
  }
  return { paragraph, list: match[1], level: Number(match[2]), ordered }
}

/** Makes nested lists of a run of items that stand next to each other. */
function build(root: HTMLElement, items: ReadonlyMap<Element, Item>, first: Element, start: Item): void {
  const { ownerDocument } = root
  const listFor = (item: Item) => ownerDocument.createElement(item.ordered ? 'ol' : 'ul')
  const top = listFor(start)
  first.before(top)
  const open: { list: Element; level: number; name: string }[] = [
    { list: top, level: start.level, name: start.list }
  ]
  let next: Element | null = first
  while (next) {
    const item: Item | undefined = items.get(next)
    if (!item) break
    const following: Element | null = next.nextElementSibling
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop()
    let current = open.at(-1)
    if (current && item.level > current.level) {
      const nested = listFor(item)
      const host =
        current.list.lastElementChild ?? current.list.appendChild(ownerDocument.createElement('li'))
      host.append(nested)
      current = { list: nested, level: item.level, name: item.list }
      open.push(current)
    }
    const li = ownerDocument.createElement('li')
    const paragraph = ownerDocument.createElement('p')
    paragraph.append(...item.paragraph.childNodes)
    li.append(paragraph)
    current?.list.append(li)
    item.paragraph.remove()
    next = following
  }
}
