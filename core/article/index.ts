export { copyOf } from './copy.ts'
export { type Guess, guessRoles, type Line, withGuessedRoles } from './guess.ts'
export { countingIds, withIds } from './ids.ts'
export {
  type BlockText,
  blockAt,
  blockText,
  offsetInBlock,
  offsetOf,
  type Plain,
  type PlainBlock,
  plain,
  positionInBlock,
  rangeOf,
  type Segment,
  type View
} from './plain.ts'
export { inScope, isRole, type Role, roles } from './role.ts'
export { isLinkable, schema, schemaVersion } from './schema.ts'
export { articleTitle } from './title.ts'
