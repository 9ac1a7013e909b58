import { resolve } from 'node:path'

const most = 100

/** The files of a command line, absolute. No option is taken from it: a second start may come from anybody (requirement E15). */
export function filesOf(argv: readonly string[], cwd: string, packaged: boolean): readonly string[] {
  // Run from the sources, the first argument is the program's own folder.
  const given = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'))
  return given.slice(packaged ? 0 : 1, most).map((file) => resolve(cwd, file))
}
