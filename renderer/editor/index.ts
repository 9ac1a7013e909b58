export { openSession, type SessionOptions } from './open.ts'
export type {
  Act,
  Format,
  Formatting,
  Incident,
  Placement,
  ReviewSession,
  ReviewView,
  Saving,
  Stretch
} from './session.ts'
