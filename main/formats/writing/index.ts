export { escapeHtml } from '../html/escape.ts'
export { type DraftStamp, type WriteOptions, write } from './write.ts'
