export { type Rules, RulesProvider, useRules } from './provider.tsx'
