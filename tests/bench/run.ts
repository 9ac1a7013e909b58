import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { benchEngine } from './engine.ts'
import { benchStart } from './start.ts'

await benchEngine()
await benchStart()
// Its page is built for measuring, so it runs in a process of its own.
const editor = spawnSync(
  process.execPath,
  [join(import.meta.dirname, 'editor.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit'
  }
)
process.exitCode = editor.status ?? 1
