import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import envPaths from 'env-paths'

/** The desk's own folder: who sits here, what was opened lately, received files and the reviews that have no other place. */
export interface DeskFolder {
  readonly root: string
  /** Files that a page handed over; emptied at every start. */
  readonly inbox: string
  readonly reviews: string
  readonly log: string
}

/** Where the desk's folder is: as said, else GALLEY_PROFILE, else the system's place for a program's data. */
export function deskFolderPath(chosen: string | null, env: NodeJS.ProcessEnv): string {
  return resolve(chosen ?? (env.GALLEY_PROFILE || envPaths('galley', { suffix: '' }).data))
}

/**
 * A folder that a person finds: as GALLEY_EXPORTS says, else `Galley` in the folder for documents, else in the home folder itself.
 */
export function exportsFolderPath(documents: string | null, env: NodeJS.ProcessEnv): string {
  if (env.GALLEY_EXPORTS) return resolve(env.GALLEY_EXPORTS)
  const usual = documents ?? join(homedir(), 'Documents')
  return join(existsSync(usual) ? usual : homedir(), 'Galley')
}

/** Makes what is missing, for the owner only. */
export async function makeDeskFolder(root: string): Promise<DeskFolder> {
  const folder = {
    root,
    inbox: join(root, 'inbox'),
    reviews: join(root, 'reviews'),
    log: join(root, 'galley.log')
  }
  for (const path of [root, folder.inbox, folder.reviews]) {
    await mkdir(path, { recursive: true, mode: 0o700 })
  }
  return folder
}

export async function emptyInbox(folder: DeskFolder): Promise<void> {
  for (const name of await readdir(folder.inbox)) {
    await rm(join(folder.inbox, name), { recursive: true, force: true })
  }
}

/** The right to be the one process of a desk; ends with `release` or with the process, however it dies. */
export interface Claim {
  release(): void
}

/** Takes the desk for this process; null while another one has it. */
export async function claimDesk(root: string): Promise<Claim | null> {
  await mkdir(root, { recursive: true, mode: 0o700 })
  // A lock of the operating system through SQLite: unlike a file with a process id it cannot go stale.
  const database = new DatabaseSync(join(root, 'lock'), { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch {
    database.close()
    return null
  }
  return { release: () => database.close() }
}
