export { Button, Key } from './button.tsx'
export { Dialog } from './dialog.tsx'
export { TextArea, TextField } from './field.tsx'
