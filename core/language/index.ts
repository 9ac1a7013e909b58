export { type Language, languageOf } from './language.ts'
