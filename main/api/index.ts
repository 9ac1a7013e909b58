export { type ErrorCode, errorCodes, type Failure, fail, ok, type Result } from '#main/result'
export { type Bridge, bridgeOver, type ExposedBridge } from './bridge.ts'
export { contentSecurityPolicy } from './csp.ts'
export { argumentLimit, type Dispatch, dispatcher, type Handlers } from './dispatcher.ts'
export {
  type ExportFormat,
  exportFormat,
  type FolderEntry,
  type GateLine,
  type Input,
  type Meter,
  type MethodName,
  type Methods,
  methods,
  type Notice,
  type Output,
  type Profile,
  profile,
  type ReviewCard,
  type ReviewSnapshot,
  reviewCard,
  type SampleCard,
  type Settings,
  type SwitchedOff,
  settings
} from './methods.ts'
export {
  fileLimit,
  fileNameHeader,
  filesPath,
  type SocketCall,
  type SocketReply,
  socketCall,
  socketPath,
  socketProtocol,
  socketReply,
  tokenPath
} from './wire.ts'
