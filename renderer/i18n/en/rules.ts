import type { rules as zh } from '../zh/rules.ts'

export const rules = {
  rules: {
    title: 'Rules',
    lead: 'Every piece of copy on this desk is checked by these. A rule that is off finds nothing and holds up no approval; the review and the certificate say so.',
    count: '{off} of {total} off',
    allOn: 'All on again',
    search: 'Find a rule by words, example or id',
    show: 'Show',
    filters: { all: 'All', off: 'Off', blocker: 'Blockers' },
    families: 'By kind',
    list: 'Rules',
    severities: { blocker: 'Blocker', major: 'Major', minor: 'Minor', info: 'Note' },
    severityHelp: {
      blocker: 'Holds up approval until it is dealt with',
      major: 'Should be dealt with',
      minor: 'A matter of judgement',
      info: 'For your information'
    },
    outcomes: { error: 'error', query: 'query', style: 'style' },
    wrong: 'Wrong',
    right: 'Right',
    offBy: 'Switched off by {name} {when}',
    offBecause: 'Switched off by {name} {when}: {reason}',
    none: 'No rule matches.',
    noneHelp: 'Try another word, or fewer of them.',
    noneOff: 'No rule is off: all of them are in force.',
    clear: 'Show all rules',
    clearSearch: 'Clear',
    strange:
      '{count, plural, one {# rule of a newer Galley is off too} other {# rules of a newer Galley are off too}}. This one does not have them and leaves the setting as it is.',
    keys: '↑ ↓ another rule, space switches it',
    whyBlocker: 'What it finds holds up approval. Why switch it off?',
    cancel: 'Cancel',
    switchOff: 'Switch off',
    ask: {
      title: 'Switch this rule off for the whole desk?',
      everywhere:
        'No copy on this desk is checked for this any more. In this review {count, plural, one {# finding goes} other {# findings go}} at once.',
      blocker: 'What it finds would have held up approval, and no longer will.',
      recorded: 'Reviews and certificates say that this rule was off.',
      back: 'It can be switched on again under “Rules” at any time.',
      only: 'To let this one finding pass, dismiss it instead.',
      why: 'Why switch it off?',
      optional: 'Why switch it off? (You may leave this empty.)',
      by: 'Recorded under {name} · {when}',
      submit: 'Switch off this rule'
    },
    said: {
      off: 'Switched off: {rule}',
      on: 'Switched on: {rule}',
      allOn: '{count, plural, one {# rule} other {# rules}} switched on'
    },
    undo: 'Undo',
    offHere: 'Switch off this rule for the desk…',
    showRule: 'Show this rule…',
    status: { on: 'All rules on', off: '{count, plural, one {# rule} other {# rules}} off' },
    sign: 'The desk has switched off {count, plural, one {# rule} other {# rules}}; the approval will record it:',
    signed: '{count, plural, one {# rule was} other {# rules were}} off when it was signed',
    look: 'Show rules'
  }
} satisfies typeof zh
