import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron'
import type { Settings } from '#main/api'
import { claimDesk, deskFolderPath, exportsFolderPath, openDesk } from '#main/desk'
import { installation } from '#main/page'
import { filesOf } from './arguments.ts'
import { choose, type Purpose } from './dialogs.ts'
import { menu } from './menu.ts'
import { guardNavigation } from './navigation.ts'
import { scheme, schemes } from './origin.ts'
import { Pages } from './pages.ts'
import { guardPermissions } from './permissions.ts'
import { answer } from './protocol.ts'
import { guardRequests } from './requests.ts'
import { openWindow } from './window.ts'

/** Runs the program in Electron: everything that must precede `ready` first, then the desk and its window. */
export async function run(): Promise<void> {
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged(schemes)
  const folder = deskFolderPath(null, process.env)
  app.setPath('userData', join(folder, 'electron'))
  if (!app.requestSingleInstanceLock()) return app.quit()

  let offer: (files: readonly string[]) => void = (files) => waiting.push(...files)
  const waiting = [...filesOf(process.argv, process.cwd(), app.isPackaged)]
  app.on('second-instance', (_, argv, cwd) => {
    offer(filesOf(argv, cwd, app.isPackaged))
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    offer([path])
  })
  app.on('web-contents-created', (_, contents) => {
    guardNavigation(contents, (url) => {
      shell.openExternal(url).catch(() => {})
    })
  })
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()
  await openProgram(folder, waiting, (taken) => {
    offer = taken
  })
}

async function openProgram(
  folder: string,
  waiting: readonly string[],
  takeOver: (offer: (files: readonly string[]) => void) => void
): Promise<void> {
  const claim = await claimDesk(folder)
  if (!claim) {
    dialog.showErrorBox(
      'Galley',
      'This desk is open in another Galley, perhaps in a browser. Close it first.'
    )
    return app.quit()
  }
  const place = installation(import.meta.dirname)
  const language = (): Settings['language'] => desk.settings().language
  const focused = () => BrowserWindow.getFocusedWindow()
  const pick = (purpose: Purpose) => choose(purpose, language(), focused())
  const desk = await openDesk({
    host: 'electron',
    version: place.version,
    folder,
    samples: place.samples,
    maker: place.maker,
    exports: exportsFolderPath(app.getPath('documents'), process.env),
    roots: [app.getPath('home')],
    language: app.getLocale().startsWith('zh') ? 'zh' : 'en',
    choose: pick,
    settingsChanged: () => showMenu()
  })
  const pages = new Pages(desk)
  const offer = (files: readonly string[]) => {
    desk.offer(files).catch(() => desk.log('files not offered', { count: files.length }))
  }
  function showMenu(): void {
    const template = menu(language(), app.isPackaged, async () => {
      const file = await pick('manuscript')
      if (file !== null) offer([file])
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  guardPermissions(session.defaultSession, desk.log)
  guardRequests(session.defaultSession)
  session.defaultSession.setSpellCheckerEnabled(false)
  protocol.handle(scheme, (request) => answer(place.page, request))
  ipcMain.handle('galley:call', (event, given: unknown) => pages.answer(event, given))
  app.once('will-quit', async (event) => {
    event.preventDefault()
    await desk.close()
    claim.release()
    app.exit(0)
  })
  takeOver(offer)
  offer(waiting)
  showMenu()
  pages.add(openWindow(place.preload, app.isPackaged).webContents)
}
