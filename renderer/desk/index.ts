export { Desk } from './desk.tsx'
export { Preferences } from './preferences.tsx'
