import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { ExposedBridge, Notice } from '#main/api'

// One channel each way (requirement E11). The page gets these three functions, never ipcRenderer, an event or a path.
const exposed: ExposedBridge = {
  call: (method, input) => ipcRenderer.invoke('galley:call', { method, input }),
  async receive(file) {
    const path = webUtils.getPathForFile(file)
    if (path !== '') return ipcRenderer.invoke('galley:call', { path })
    return ipcRenderer.invoke('galley:call', { name: file.name, bytes: await file.arrayBuffer() })
  },
  subscribe(listener) {
    const heard = (_: IpcRendererEvent, notice: Notice) => listener(notice)
    ipcRenderer.on('galley:notice', heard)
    return () => {
      ipcRenderer.off('galley:notice', heard)
    }
  }
}

contextBridge.exposeInMainWorld('galley', exposed)
