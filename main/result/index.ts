export { type ErrorCode, errorCodes, type Failure, fail, ok, type Result } from './result.ts'
