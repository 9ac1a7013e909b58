import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'

/** What the program did to Electron, in order. */
export const calls: { readonly name: string; readonly given: readonly unknown[] }[] = []
const note = (name: string, ...given: unknown[]): void => void calls.push({ name, given })
const noted = (name: string) => note.bind(null, name)

/** Stands for a part of Electron: the members that are given have its types, events are real, everything else is missing. */
export function part<T>(given: Partial<Omit<T, keyof EventEmitter>>): T {
  // The one cast: a stub is less than what it stands for.
  return Object.assign(new EventEmitter(), given) as unknown as T
}

export const frame = part<Electron.WebFrameMain>({ url: 'galley://app/index.html' })

export function contents(): Electron.WebContents {
  return part<Electron.WebContents>({
    mainFrame: frame,
    isDestroyed: () => false,
    send: noted('send'),
    setWindowOpenHandler: noted('setWindowOpenHandler')
  })
}

export const windows: Electron.BrowserWindow[] = []
function open(options: Electron.BrowserWindowConstructorOptions): Electron.BrowserWindow {
  note('BrowserWindow', options)
  const window = part<Electron.BrowserWindow>({
    webContents: contents(),
    show: noted('show'),
    focus: noted('focus'),
    isMinimized: () => true,
    restore: noted('restore'),
    loadURL: async (url) => note('loadURL', url)
  })
  windows.push(window)
  app.emit('web-contents-created', {}, window.webContents)
  return window
}
export const BrowserWindow = Object.assign(
  function constructed(options: Electron.BrowserWindowConstructorOptions) {
    return open(options)
  },
  part<typeof Electron.BrowserWindow>({ getAllWindows: () => windows, getFocusedWindow: () => null })
)
export const app = part<Electron.App>({
  isPackaged: true,
  enableSandbox: noted('enableSandbox'),
  setPath: noted('setPath'),
  getPath: () => import.meta.dirname,
  getLocale: () => 'zh-CN',
  requestSingleInstanceLock: () => true,
  whenReady: async () => note('ready'),
  quit: noted('quit'),
  exit: noted('exit')
})
export const Menu = part<typeof Electron.Menu>({
  buildFromTemplate(template) {
    note('buildFromTemplate', template)
    return part<Electron.Menu>({})
  },
  setApplicationMenu: noted('setApplicationMenu')
})
export const protocol = part<Electron.Protocol>({
  registerSchemesAsPrivileged: noted('registerSchemesAsPrivileged'),
  handle: noted('protocol.handle')
})
export const session = part<typeof Electron.session>({
  defaultSession: part<Electron.Session>({
    webRequest: part<Electron.WebRequest>({ onBeforeRequest: noted('onBeforeRequest') }),
    setPermissionRequestHandler: noted('setPermissionRequestHandler'),
    setPermissionCheckHandler: noted('setPermissionCheckHandler'),
    setDevicePermissionHandler: noted('setDevicePermissionHandler'),
    setSpellCheckerEnabled: noted('setSpellCheckerEnabled')
  })
})
export const ipcMain = part<Electron.IpcMain>({ handle: noted('ipcMain.handle') })
export const ipcRenderer = part<Electron.IpcRenderer>({
  invoke: async (...given) => note('invoke', ...given)
})
export const contextBridge = part<Electron.ContextBridge>({ exposeInMainWorld: noted('exposeInMainWorld') })
export const webUtils = part<Electron.WebUtils>({
  getPathForFile: (file) => (file.name === 'made.txt' ? '' : `/d/${file.name}`)
})
export const shell = part<Electron.Shell>({ openExternal: async (url) => note('openExternal', url) })
export const dialog = part<Electron.Dialog>({
  showErrorBox: noted('showErrorBox'),
  async showOpenDialog(...given: unknown[]) {
    note('showOpenDialog', ...given)
    return { canceled: false, filePaths: [import.meta.filename] }
  }
})
const processes = { app, BrowserWindow, Menu, protocol, session, ipcMain, shell, dialog }
export default { ...processes, ipcRenderer, contextBridge, webUtils } satisfies Partial<typeof Electron>
