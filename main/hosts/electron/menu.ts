import type { MenuItemConstructorOptions } from 'electron'
import type { Settings } from '#main/api'

const words = {
  zh: {
    file: '文件',
    open: '打开…',
    close: '关闭窗口',
    quit: '退出 Galley',
    edit: '编辑',
    undo: '撤销',
    redo: '重做',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    plain: '粘贴为纯文本',
    all: '全选',
    view: '显示',
    larger: '放大',
    smaller: '缩小',
    actual: '实际大小',
    full: '全屏',
    tools: '开发者工具',
    reload: '重新载入'
  },
  en: {
    file: 'File',
    open: 'Open…',
    close: 'Close Window',
    quit: 'Quit Galley',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    plain: 'Paste as Plain Text',
    all: 'Select All',
    view: 'View',
    larger: 'Zoom In',
    smaller: 'Zoom Out',
    actual: 'Actual Size',
    full: 'Full Screen',
    tools: 'Developer Tools',
    reload: 'Reload'
  }
}

/** The native menu; everything in it has its counterpart in the page. */
export function menu(
  language: Settings['language'],
  packaged: boolean,
  open: () => void
): MenuItemConstructorOptions[] {
  const say = words[language]
  const developer: MenuItemConstructorOptions[] = packaged
    ? []
    : [
        { type: 'separator' },
        { role: 'reload', label: say.reload },
        { role: 'toggleDevTools', label: say.tools }
      ]
  return [
    {
      label: say.file,
      submenu: [
        { label: say.open, accelerator: 'CmdOrCtrl+O', click: open },
        { type: 'separator' },
        { role: 'close', label: say.close },
        { role: 'quit', label: say.quit }
      ]
    },
    {
      label: say.edit,
      submenu: [
        { role: 'undo', label: say.undo },
        { role: 'redo', label: say.redo },
        { type: 'separator' },
        { role: 'cut', label: say.cut },
        { role: 'copy', label: say.copy },
        { role: 'paste', label: say.paste },
        { role: 'pasteAndMatchStyle', label: say.plain },
        { role: 'selectAll', label: say.all }
      ]
    },
    {
      label: say.view,
      submenu: [
        { role: 'zoomIn', label: say.larger },
        { role: 'zoomOut', label: say.smaller },
        { role: 'resetZoom', label: say.actual },
        { type: 'separator' },
        { role: 'togglefullscreen', label: say.full },
        ...developer
      ]
    }
  ]
}
