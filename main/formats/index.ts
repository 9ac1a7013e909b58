export type { Manuscript, ReadOptions, TextFormat } from './manuscript.ts'
export { largest, read } from './read.ts'
