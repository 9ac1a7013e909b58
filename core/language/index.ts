export { wordCount } from './count.ts'
export { type Language, languageOf } from './language.ts'
export { type Stretch, sentences } from './sentences.ts'
export { replaced, simplified, simplifiedForms } from './simplified.ts'
