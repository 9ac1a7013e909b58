export { languageOf } from './language-of.ts'
export { Words } from './provider.tsx'
export { useFailureWords } from './words.ts'
