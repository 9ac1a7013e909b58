import { findRule } from '#core/checks'
import { fail, type Handlers, type Input, ok, type Result, type SwitchedOff } from '#main/api'
import { stampOf } from '#main/review'
import type { Context } from './context.ts'
import type { Page } from './page.ts'
import { sitting } from './review-methods.ts'

/** Which rules the desk has in force. */
export function ruleMethods(context: Context): Pick<Handlers<Page>, 'rules.switch'> {
  return {
    async 'rules.switch'({ changes }) {
      const actor = sitting(context)
      if (!actor.ok) return actor
      const before = context.settings.value
      const rulesOff = switched(before.rulesOff, changes, actor.value.name, stampOf(new Date()))
      return rulesOff.ok ? context.change({ ...before, rulesOff: rulesOff.value }) : rulesOff
    }
  }
}

function switched(
  before: readonly SwitchedOff[],
  changes: Input<'rules.switch'>['changes'],
  by: string,
  at: string
): Result<SwitchedOff[]> {
  const off = new Map(before.map((each) => [each.rule, each]))
  const young: SwitchedOff[] = []
  for (const { rule, off: wanted, reason } of changes) {
    if (!wanted) {
      off.delete(rule)
      continue
    }
    const known = findRule(rule)
    if (!known) return fail('unknown-id', `there is no rule ${rule}`, { rule })
    if (known.severity === 'blocker' && reason === '')
      return fail('reason-needed', `${rule} holds back approvals: say why it is switched off`, { rule })
    if (!off.has(rule)) young.push({ rule, by, at, reason })
  }
  return ok([...young, ...off.values()])
}
