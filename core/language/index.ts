export { type Language, languageOf } from './language.ts'
export { clauses, type Stretch, sentences } from './sentences.ts'
