import { fail, type Result } from '#main/api'

/** The failure that a user meets for an error of the file system; everything else is thrown on. */
export function storageFailure(error: unknown, name: string): Result<never> {
  switch (errorCode(error)) {
    case 'ENOENT':
      return fail('file-gone', `${name} is not there any more`, { name })
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return fail('disk-full', `no room to write ${name}`, { name })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fail('folder-readonly', `${name} cannot be written there`, { name })
    case 'EEXIST':
    case 'EISDIR':
    case 'ENOTDIR':
    case 'EIO':
    case 'EBUSY':
    case 'EMFILE':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return fail('file-unreadable', `${name} cannot be used`, { name })
    default:
      throw error
  }
}

/** The same, where a file could not be read rather than written. */
export function readingFailure(error: unknown, name: string): Result<never> {
  const code = errorCode(error)
  return code === 'EACCES' || code === 'EPERM'
    ? fail('file-unreadable', `${name} cannot be read`, { name })
    : storageFailure(error, name)
}

export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
