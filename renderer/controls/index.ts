export { Button, Key } from './button.tsx'
export { Dialog } from './dialog.tsx'
export { TextField } from './field.tsx'
