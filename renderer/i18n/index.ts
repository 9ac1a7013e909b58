export { Words } from './provider.tsx'
export { useFailureWords } from './words.ts'
