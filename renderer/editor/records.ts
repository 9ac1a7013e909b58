import type { EditorState, Transaction } from 'prosemirror-state'
import { rangeOf } from '#core/article'
import type { Command, ReviewState } from '#core/review'
import { fail, ok, type Result } from '#main/api'
import { commandsOn, firstCommandsOn } from './acts.ts'
import { anchorTransaction, withoutAnchor } from './anchors.ts'
import type { Reading } from './reading.ts'
import type { Act } from './session.ts'

/** What the records need of the session around them. */
export interface Office {
  readonly state: () => EditorState
  readonly review: () => ReviewState
  readonly reading: () => Reading
  readonly dispatch: (transaction: Transaction) => void
  readonly command: (commands: readonly Command[], refused: () => void) => Promise<Result<null>>
  readonly newId: () => string
}

/** Acts of a person on figures; the first act on a figure makes its record and puts its anchor into the copy. */
export class Records {
  private readonly office: Office
  /** Records whose first act is on its way, by the key that the figure had. */
  private readonly taken = new Map<string, string>()

  constructor(office: Office) {
    this.office = office
  }

  /** The record that the first act on a figure made, by the key that the figure had. */
  madeOf(key: string): string | undefined {
    return this.taken.get(key)
  }

  async act(key: string, acts: readonly Act[]): Promise<Result<null>> {
    const { entries, examination } = this.office.reading().now()
    const sent = this.taken.get(key)
    const entry = entries.find((one) => one.key === key)
    // Once the record is known, its figure's old key may have come to a look-alike.
    const stands = sent !== undefined && (entry === undefined || !this.office.review().claims.has(sent))
    const id = entry?.record?.id ?? (stands ? sent : undefined)
    if (id !== undefined) return this.office.command(commandsOn(id, acts), () => {})
    if (!entry?.fact || !entry.place) return fail('unknown-id', 'no such entry', { key })
    const { from, to } = rangeOf(examination.plain, entry.place.start, entry.place.end)
    const made = this.office.newId()
    this.taken.set(key, made)
    const result = await this.take(from, to, acts, made)
    if (!result.ok && this.taken.get(key) === made) this.taken.delete(key)
    return result
  }

  /** Makes a record of the selected words, whether the machine found a figure in them or not. */
  async claimSelection(): Promise<Result<string>> {
    const { selection, doc } = this.office.state()
    const { from, to, $from } = selection
    const end = Math.min(to, $from.end())
    if (!$from.parent.isTextblock || doc.textBetween(from, end).trim() === '')
      return fail('refused', 'no text is selected')
    const id = this.office.newId()
    const result = await this.take(from, end, [{ type: 'claim.take' }], id)
    return result.ok ? ok(id) : result
  }

  /** Puts an anchor on the copy and sends it with the first act on it. */
  private async take(from: number, to: number, acts: readonly Act[], id: string): Promise<Result<null>> {
    const { office } = this
    office.dispatch(anchorTransaction(office.state(), id, from, to))
    const quote = office.reading().now().facts.anchors.get(id)?.quote
    const commands = firstCommandsOn(id, acts, quote)
    return office.command(commands, () => office.dispatch(withoutAnchor(office.state(), id)))
  }
}
