import { wrongNode } from '#main/page'

// Before anything that an older Node cannot load: node:sqlite is imported from here on.
const complaint = wrongNode(process.versions.node)
if (complaint === null) {
  const { run } = await import('./run.ts')
  process.exitCode = await run(process.argv.slice(2))
} else {
  process.stderr.write(`${complaint}\n`)
  process.exitCode = 1
}
