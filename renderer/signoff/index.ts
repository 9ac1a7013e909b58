export { EditAgain, SignoffBanner } from './banner.tsx'
export { ExportDialog } from './export.tsx'
export { Gate } from './gate.tsx'
export { type Stage, stageOf } from './stage.ts'
