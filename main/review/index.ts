export { createReview, type Received } from './create.ts'
export { isOpenReview, type OpenOptions, openReview, peekReview, verifyReview } from './open.ts'
export type {
  ConfirmedStep,
  ManuscriptMeta,
  News,
  ReadOnly,
  Review,
  Snapshot,
  Submission
} from './review.ts'
export { stampOf } from './review.ts'
export type { Batch, BatchHead, Card, ReviewStore, StoredStep } from './store.ts'
export type { Line } from './verify.ts'
