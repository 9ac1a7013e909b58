import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { findRule, meaningOf } from '#core/checks'
import type { Bridge, Profile, Settings, SwitchedOff } from '#main/api'
import { useAlerts } from '../alerts/index.ts'
import { backFrom, type RuleChange } from './change.ts'
import { RulesDialog } from './rules-dialog.tsx'
import { SwitchOffDialog } from './switch-off-dialog.tsx'

/** The desk's rules, as any part of the page needs them. */
export interface Rules {
  /** Rules of this Galley that are off, by id. */
  readonly off: ReadonlyMap<string, SwitchedOff>
  /** Shows the list; with a rule's id, that rule. */
  show(rule?: string): void
  /** Asks whether a rule is to be switched off; `findings` of it stand in the review that is open. `done` is called where it was. */
  ask(rule: string, findings: number, done: () => void): void
}

const RulesContext = createContext<Rules | null>(null)

export function useRules(): Rules {
  const rules = useContext(RulesContext)
  if (!rules) throw new Error('useRules outside RulesProvider')
  return rules
}

interface Asked {
  readonly rule: string
  readonly findings: number
  readonly done: () => void
}

interface RulesProviderProps {
  bridge: Bridge
  settings: Settings
  profile: Profile | null
  children: ReactNode
}

/** Holds which rules are off and shows the dialogs about them, over whatever screen there is. */
export function RulesProvider({ bridge, settings, profile, children }: RulesProviderProps) {
  const t = useTranslations('rules')
  const alerts = useAlerts()
  const [shown, setShown] = useState<{ search: string } | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { rulesOff, language } = settings
  const off = useMemo(
    () => new Map(rulesOff.flatMap((each) => (findRule(each.rule) ? [[each.rule, each] as const] : []))),
    [rulesOff]
  )
  const value = useMemo<Rules>(
    () => ({
      off,
      show: (rule) => setShown({ search: rule ?? '' }),
      ask: (rule, findings, done) => setAsked({ rule, findings, done })
    }),
    [off]
  )

  const change = useCallback(
    async (changes: readonly RuleChange[]) => {
      const result = await bridge.call('rules.switch', { changes: [...changes] })
      return result.ok ? null : result.error
    },
    [bridge]
  )

  const switchOff = async ({ rule, done }: Asked, reason: string) => {
    const changes = [{ rule, off: true, reason }]
    const back = backFrom(changes, off)
    const failure = await change(changes)
    if (failure) return failure
    setAsked(null)
    // The dialog gives the focus back first, perhaps to a finding that is gone by then.
    setTimeout(done)
    alerts.note(t('said.off', { rule: meaningOf(rule, language) ?? rule }), {
      label: t('undo'),
      run: async () => {
        const refused = await change(back)
        if (refused) alerts.fail(refused)
      }
    })
    return null
  }

  return (
    <RulesContext.Provider value={value}>
      {children}
      {shown && (
        <RulesDialog
          off={off}
          strange={rulesOff.length - off.size}
          language={language}
          search={shown.search}
          onChange={change}
          onClose={() => setShown(null)}
        />
      )}
      {asked && profile && (
        <SwitchOffDialog
          rule={asked.rule}
          findings={asked.findings}
          language={language}
          profile={profile}
          onSwitch={(reason) => switchOff(asked, reason)}
          onClose={() => setAsked(null)}
        />
      )}
    </RulesContext.Provider>
  )
}
