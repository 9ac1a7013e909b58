// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { openSession } from '../../../renderer/editor/index.ts'
import { createDrafts } from '../../../renderer/margin/drafts.ts'
import { Work } from '../../../renderer/margin/work.ts'
import { type ReviewCommand, reviewCommands } from '../../../renderer/review/commands.ts'
import { keyLabel, takes, zoneOf } from '../../../renderer/review/keys.ts'
import { Authority, paragraphs } from '../editor/authority.ts'

function screen() {
  document.body.innerHTML = `
    <div data-zone="copy"><div contenteditable="true"><p id="copy">字</p></div></div>
    <div data-zone="ledger" id="ledger" tabindex="0"></div>
    <section data-zone="card" data-card="k" id="card" tabindex="-1">
      <button id="button">核结</button><textarea id="reason"></textarea><input id="note" />
    </section>
    <button id="outside"></button>`
  return (id: string) => document.getElementById(id)
}

function commands(): readonly ReviewCommand[] {
  const authority = new Authority(paragraphs('全区共接报事故1,284起。'))
  const bridge = authority.bridge()
  const session = openSession(bridge, authority.snapshot())
  session.select(session.store.getState().entries[0]?.key ?? null)
  const told = { done: () => {}, missing: () => {}, failed: () => {} }
  const nothing = () => {}
  return reviewCommands({
    work: new Work(session, bridge, createDrafts(), 'lin', told),
    session,
    open: nothing,
    focusCard: nothing,
    cycleFocus: nothing,
    filter: nothing,
    settings: nothing,
    otherLanguage: 'en',
    nothingOpen: nothing,
    rules: { show: nothing, ask: nothing },
    close: nothing
  })
}

const named = (word: string) => {
  const found = commands().find((command) => command.word === word)
  if (!found) throw new RangeError(`No command ${word}`)
  return found
}

describe('where a key means a command', () => {
  it('tells copy, ledger, card and fields apart', () => {
    const at = screen()
    const zones = ['copy', 'ledger', 'card', 'button', 'reason', 'note', 'outside'].map((id) =>
      zoneOf(at(id))
    )
    expect(zones).toEqual(['copy', 'ledger', 'card', 'card', 'text', 'text', 'elsewhere'])
    expect(zoneOf(null)).toBe('elsewhere')
  })
  it('never takes a letter or digit from the copy or from a field', () => {
    const at = screen()
    for (const command of commands()) {
      for (const key of command.keys.filter((one) => one.length === 1)) {
        for (const id of ['copy', 'reason', 'note', 'outside']) {
          expect(takes(command, key, at(id)), `${command.id} ${id}`).toBe(false)
        }
      }
    }
  })
  it('takes them in the ledger and in a card', () => {
    const at = screen()
    expect(takes(named('take'), 't', at('ledger'))).toBe(true)
    expect(takes(named('take'), 't', at('button'))).toBe(true)
  })
  it('settles with Enter on the card itself only', () => {
    const at = screen()
    const settle = named('settle')
    expect(
      ['card', 'button', 'ledger', 'reason', 'copy'].map((id) => takes(settle, 'Enter', at(id)))
    ).toEqual([true, false, false, false, false])
  })
  it('takes F8 everywhere, and leaves the editor its own keys', () => {
    const at = screen()
    expect(takes(named('next'), 'F8', at('copy'))).toBe(true)
    expect(takes(named('strong'), '$mod+b', at('copy'))).toBe(false)
  })
})

describe('the list of commands', () => {
  it('names each once and gives no key to two that can run at the same time', () => {
    const all = commands()
    expect(new Set(all.map((command) => command.id)).size).toBe(all.length)
    const bound = all.filter((command) => command.enabled()).flatMap((command) => command.keys)
    expect(new Set(bound).size).toBe(bound.length)
  })
  it('offers on an untouched figure what can be done with one', () => {
    const able = commands().filter((command) => command.group === 'item' && command.enabled())
    expect(new Set(able.map((command) => command.word))).toEqual(
      new Set(['take', 'verdict', 'method', 'disposition', 'dismiss', 'waive'])
    )
  })
})

describe('a key as it is printed', () => {
  it.each([
    ['$mod+Shift+Enter', '⌘⇧↵', 'Ctrl+Shift+↵'],
    ['$mod+k', '⌘K', 'Ctrl+K'],
    ['F8', 'F8', 'F8'],
    ['t', 'T', 'T']
  ])('%s', (binding, mac, other) => {
    expect(keyLabel(binding, true)).toBe(mac)
    expect(keyLabel(binding, false)).toBe(other)
  })
})
