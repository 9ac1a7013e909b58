/** What a block is for the desk; guessed on reading, changed by a person. */
export const roles = [
  'headline',
  'deck',
  'byline',
  'dateline',
  'body',
  'caption',
  'note',
  'boilerplate'
] as const

export type Role = (typeof roles)[number]

/** Whether a role's figures have to be accounted for. Bylines, datelines and boilerplate carry none. */
export function inScope(role: Role): boolean {
  return role !== 'byline' && role !== 'dateline' && role !== 'boilerplate'
}

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value)
}
