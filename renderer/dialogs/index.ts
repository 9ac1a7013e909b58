export type { Picked, Purpose } from './picker.tsx'
export { ProfileDialog } from './profile.tsx'
export { type Opening, useOpening } from './use-opening.tsx'
export { type Picking, usePicker } from './use-picker.tsx'
