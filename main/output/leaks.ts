import type { Node } from 'prosemirror-model'
import { plain, type View } from '#core/article'
import type { Evidence, ReviewState } from '#core/review'

/**
 * What of a review stands in a file that leaves the house and must not: gives the secrets found, an empty list where there are none.
 *
 * The rule: a secret may stand in the file exactly as often as in the copy itself (`copy`: the text, title and addresses that readers
 * are meant to see), and not once more. So a byline 王岑 lets one 王岑 pass though a checker has that name, and a second one, in a
 * comment or an attribute, is a leak. Secrets too short to tell from any text (fewer than four characters without, fewer than two with
 * a Chinese character among them) are not looked for; those of Latin letters and digits count as whole words only.
 */
export function scanForLeaks(
  bytes: Uint8Array,
  secrets: Iterable<string>,
  copy: readonly string[] = []
): string[] {
  const raw = new TextDecoder().decode(bytes)
  const readings = [raw, withoutEscapes(raw), withoutEntities(raw)].map(spaced)
  const seen = spaced(copy.join('\n'))
  const leaks: string[] = []
  for (const secret of new Set(Array.from(secrets, spaced))) {
    if (!isTellable(secret)) continue
    const pattern = patternOf(secret)
    const found = Math.max(...readings.map((reading) => count(reading, pattern)))
    if (found > 0 && found > count(seen, pattern)) leaks.push(secret)
  }
  return leaks
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

const withoutEscapes = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function isTellable(secret: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(secret)) return false
  return Array.from(secret).length >= (/\p{Script=Han}/u.test(secret) ? 2 : 4)
}

function patternOf(secret: string): RegExp {
  const source = secret.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const before = /^[A-Za-z0-9]/.test(secret) ? '(?<![A-Za-z0-9])' : ''
  const after = /[A-Za-z0-9]$/.test(secret) ? '(?![A-Za-z0-9])' : ''
  return new RegExp(before + source + after, 'gu')
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Everything that readers of the copy are meant to see: what `scanForLeaks` lets pass. */
export function copyStrings(doc: Node, title: string, view: View = 'accepted'): string[] {
  const strings = [plain(doc, view).text, title]
  doc.descendants((node) => {
    if (node.type.name === 'image') strings.push(node.attrs.source, node.attrs.alt)
    for (const mark of node.marks) if (mark.type.name === 'link') strings.push(mark.attrs.href)
    return true
  })
  return strings
}

/** Everything in a review that must not leave the house inside the copy: names, ids, notes, questions, reasons, evidence. */
export function reviewSecrets(state: ReviewState, doc: Node): string[] {
  const secrets: (string | null | undefined)[] = []
  for (const record of state.claims.values()) {
    const { conclusion } = record
    secrets.push(record.id, record.reason, conclusion?.note)
    for (const actor of [record.assignee, record.settledBy, conclusion?.by])
      secrets.push(actor?.name, actor?.id)
    for (const { item, by } of record.evidence)
      secrets.push(by.name, by.id, item.id, ...evidenceStrings(item))
    for (const { question, answer, by } of record.questions) secrets.push(question, answer, by.name, by.id)
  }
  for (const [key, { reason, by }] of state.dismissedFindings) secrets.push(key, reason, by.name, by.id)
  for (const approval of [state.approval, state.voided?.approval]) {
    secrets.push(approval?.by.name, approval?.by.id, approval?.statement)
  }
  secrets.push(state.voided?.reason, state.voided?.by.name)
  doc.descendants((node) => {
    for (const mark of node.marks) {
      if (['anchor', 'ins', 'del', 'fmt'].includes(mark.type.name)) secrets.push(mark.attrs.id, mark.attrs.by)
    }
    return true
  })
  // What the program writes of itself is no secret.
  return secrets.filter(
    (secret): secret is string => Boolean(secret) && secret !== 'Galley' && secret !== 'machine'
  )
}

function evidenceStrings(item: Evidence): string[] {
  switch (item.kind) {
    case 'link':
      return [item.url, item.title, item.locator]
    case 'file':
      return [item.name, item.sha256, item.locator]
    case 'quotation':
      return [item.text, item.source, item.page]
    case 'note':
      return [item.text]
  }
}
