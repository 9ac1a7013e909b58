import {
  chmod,
  chown,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink
} from 'node:fs/promises'

/** An open file, as far as an export needs one. */
export interface OpenFile {
  /** Gives how many bytes were written, which may be fewer than asked. */
  write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<number>
  truncate(length: number): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

/** The file system as an export sees it, so that tests can make each call of it fail. */
export interface Files {
  readonly platform: string
  realpath(path: string): Promise<string>
  read(path: string): Promise<Uint8Array>
  stat(
    path: string
  ): Promise<{ mode: number; uid: number; gid: number; directory: boolean; modifiedAt: number }>
  list(folder: string): Promise<string[]>
  open(path: string, flags: 'wx' | 'r+' | 'r', mode?: number): Promise<OpenFile>
  mode(path: string, mode: number): Promise<void>
  owner(path: string, uid: number, gid: number): Promise<void>
  rename(from: string, to: string): Promise<void>
  link(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  makeFolder(path: string): Promise<void>
  wait(milliseconds: number): Promise<void>
}

export const disk: Files = {
  platform: process.platform,
  realpath: (path) => realpath(path),
  read: (path) => readFile(path),
  async stat(path) {
    const found = await stat(path)
    return {
      mode: found.mode & 0o7777,
      uid: found.uid,
      gid: found.gid,
      directory: found.isDirectory(),
      modifiedAt: found.mtimeMs
    }
  },
  list: (folder) => readdir(folder),
  async open(path, flags, mode) {
    const handle = await open(path, flags, mode)
    return {
      async write(bytes, offset, length, position) {
        return (await handle.write(bytes, offset, length, position)).bytesWritten
      },
      truncate: (length) => handle.truncate(length),
      sync: () => handle.sync(),
      close: () => handle.close()
    }
  },
  mode: (path, mode) => chmod(path, mode),
  owner: (path, uid, gid) => chown(path, uid, gid),
  rename: (from, to) => rename(from, to),
  link: (from, to) => link(from, to),
  unlink: (path) => unlink(path),
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The system's name of an error (ENOSPC), or an empty string where it is none of the system's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
