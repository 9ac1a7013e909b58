import { BrowserWindow, type WebPreferences } from 'electron'
import { pageUrl } from './origin.ts'

/** Exactly these (requirement E1). Spell-checking stays off: Chromium would fetch its dictionaries (E2). */
export function webPreferences(preload: string, packaged: boolean): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    devTools: !packaged,
    spellcheck: false
  }
}

/** A window of the desk, shown once its page has been drawn. */
export function openWindow(preload: string, packaged: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Galley',
    webPreferences: webPreferences(preload, packaged)
  })
  window.once('ready-to-show', () => window.show())
  window.loadURL(pageUrl).catch(() => window.destroy())
  return window
}
