export { type PageFile, pageFile } from './file.ts'
export { answerHeaders } from './headers.ts'
export { type Installation, installation } from './installation.ts'
export { wrongNode } from './node-version.ts'
