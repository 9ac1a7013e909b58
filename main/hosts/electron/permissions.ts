import type { Session } from 'electron'
import type { Log } from '#main/desk'
import { isOurs } from './origin.ts'

/** What the page may do beyond showing itself, each with its reason. What is not here is denied, and said in the log (requirement E7). */
export const permissions: Readonly<Record<string, { readonly allowed: boolean; readonly reason: string }>> = {
  'clipboard-sanitized-write': { allowed: true, reason: 'copying from the copy' },
  'clipboard-read': {
    allowed: false,
    reason: 'pasting comes with its event; nothing reads the clipboard otherwise'
  },
  'deprecated-sync-clipboard-read': { allowed: false, reason: 'as clipboard-read' },
  'display-capture': { allowed: false, reason: 'unpublished copy is on the screen' },
  fileSystem: { allowed: false, reason: 'main owns files' },
  fullscreen: { allowed: false, reason: 'the window has a menu for it' },
  geolocation: { allowed: false, reason: 'nobody needs to know where the desk is' },
  media: { allowed: false, reason: 'no camera, no microphone' },
  notifications: { allowed: false, reason: 'words of the copy would be shown outside the window' },
  openExternal: { allowed: false, reason: 'links are opened by main after its own check' },
  'persistent-storage': { allowed: false, reason: 'main stores' },
  'local-fonts': { allowed: false, reason: 'fonts come from the system by name' }
}

/** Whether a page of this origin has a permission. */
export function permits(permission: string, origin: string): boolean {
  return isOurs(origin) && Object.hasOwn(permissions, permission) && permissions[permission]?.allowed === true
}

export function guardPermissions(
  session: Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  >,
  log: Log
): void {
  session.setPermissionRequestHandler((_, permission, callback, details) => {
    const allowed = permits(permission, details.requestingUrl)
    if (!allowed) log('permission denied', { permission })
    callback(allowed)
  })
  session.setPermissionCheckHandler((_, permission, origin) => permits(permission, origin))
  session.setDevicePermissionHandler(() => false)
}
