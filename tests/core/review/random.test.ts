import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { expect, it } from 'vitest'
import {
  type Command,
  decide,
  type Event,
  emptyState,
  gate,
  ledger,
  type ReviewState,
  replay,
  respond,
  verifyChain
} from '#core/review'
import {
  anchored,
  approve,
  article,
  at,
  checker,
  chief,
  dismiss,
  facts,
  find,
  link,
  note,
  reaffirm,
  reworded,
  settle,
  take,
  voidIt,
  waive
} from './build.ts'

const start = article('新建学校12所,公园30个。', '抓获9人。')
const id = fc.constantFrom('a', 'b', 'c')
const reason = 'x'

const command: fc.Arbitrary<Command> = fc.oneof(
  id.map(take),
  fc
    .tuple(id, fc.constantFrom('confirmed', 'wrong', 'unsupported', 'imprecise', 'attributed_only'))
    .chain(([claim, verdict]) =>
      fc
        .constantFrom('stands', 'changed', 'cut', 'run_with_waiver')
        .map((disposition) => find(claim, verdict, { disposition, note: 'n' }))
    ),
  fc.tuple(id, fc.constantFrom('1', '2')).map(([claim, piece]) => link(claim, piece)),
  fc.tuple(id, fc.constantFrom('1', '2')).map(([claim, piece]) => note(claim, piece)),
  id.map((claim): Command => ({ type: 'claim.removeEvidence', claim, evidence: '1', reason })),
  id.map(settle),
  id.map(reaffirm),
  id.map((claim): Command => ({ type: 'claim.recheck', claim })),
  id.map((claim): Command => ({ type: 'claim.reject', claim, reason })),
  id.map((claim): Command => ({ type: 'claim.reopen', claim, reason })),
  id.map((claim): Command => ({ type: 'claim.ask', claim, question: '?' })),
  id.map((claim): Command => ({ type: 'claim.answer', claim, answer: '!' })),
  id.map(dismiss),
  id.map(waive),
  fc.constant(approve),
  fc.constant(voidIt)
)

/** Tries an edit; one that does not fit changes nothing. */
const tried = (edit: (doc: Node) => Node) => (doc: Node) => {
  try {
    return edit(doc)
  } catch {
    return doc
  }
}

const figures = ['12所', '30个', '9人', '13所', '31个']
const edit = fc.oneof(
  fc
    .tuple(fc.constantFrom(...figures), id)
    .map(([words, anchor]) => tried((doc) => anchored(doc, words, anchor))),
  fc
    .tuple(fc.constantFrom(...figures, '公园'), fc.constantFrom(...figures, '', '广场'))
    .map(([from, to]) => tried((doc) => reworded(doc, from, to))),
  fc.constant((doc: Node) => doc)
)

/** The whole way, often enough that approvals and what follows them are reached. */
const work = id.chain((claim) =>
  fc.constantFrom<readonly Command[]>(
    [take(claim), link(claim, '1'), find(claim, 'confirmed'), settle(claim)],
    [dismiss(claim)],
    [waive(claim)]
  )
)
const batch = fc.record({
  edit,
  commands: fc.oneof(fc.array(command, { maxLength: 3 }), work),
  actor: fc.constantFrom(checker, chief)
})

/** Closes whatever is open, so that the approval at the end is not a matter of luck. */
function closing(doc: Node, state: ReviewState): { doc: Node; commands: Command[] } {
  let copy = doc
  const commands: Command[] = []
  for (const [index, entry] of ledger(facts(doc), state).entries()) {
    if (!entry.fact || entry.record) continue
    const anchor = `end${index}`
    copy = anchored(copy, entry.fact.figure.text, anchor)
    commands.push(dismiss(anchor))
  }
  return { doc: copy, commands }
}

it('any sequence replays to the same state, and is approved exactly where the gate is empty', () => {
  let approvals = 0
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 25 }), fc.boolean(), (batches, finish) => {
      let doc = start
      let state = emptyState
      let version = 0
      const events: Event[] = []
      const run = (next: Node, commands: readonly Command[], actor: typeof checker) => {
        const changed = !next.eq(doc)
        const known = facts(next, version + 1)
        const response = respond(state, commands, known, { actor, at, changed })
        if (!response.ok) return
        doc = next
        state = response.state
        version += 1
        events.push(...response.events)

        const now = facts(doc, version)
        const waits = gate(now, state)
        if (state.approval) {
          approvals += 1
          expect(waits).toEqual([])
          const open = ledger(now, state).filter(
            (entry) => entry.fact && !['settled', 'dismissed', 'waived'].includes(entry.status)
          )
          expect(open).toEqual([])
        } else {
          expect(decide(state, approve, chief, now).ok).toBe(waits.length === 0)
        }
      }
      for (const { edit, commands, actor } of batches) run(edit(doc), commands, actor)
      if (finish && !state.approval) {
        const last = closing(doc, state)
        run(last.doc, [...last.commands, approve], chief)
      }
      expect(replay(events)).toEqual(state)
      expect(verifyChain(events)).toBeNull()
    }),
    { numRuns: 300 }
  )
  expect(approvals).toBeGreaterThan(20)
})
