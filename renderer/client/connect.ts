import { type Bridge, bridgeOver, type ExposedBridge } from '#main/api'
import { takeSecret } from './secret.ts'
import { socketBridge } from './socket.ts'

declare global {
  interface Window {
    /** The preload's half of the bridge, under Electron. */
    readonly galley?: ExposedBridge
  }
}

/** The way to the host that opened this page; null where it was opened by none. */
export function connect(): Bridge | null {
  if (window.galley) return bridgeOver(window.galley)
  const secret = takeSecret(window)
  return secret && socketBridge(secret, window.location.origin)
}
