// Runs dependency-cruiser and counts what it saw: without its parser it reads nothing and reports no violation.
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cruise } from 'dependency-cruiser'

const folders = ['core', 'main', 'preload', 'renderer']
const config = createRequire(import.meta.url)('./boundaries.config.cjs')

const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name)
  )
).length

const { output } = await cruise(folders, {
  ...config.options,
  ruleSet: { forbidden: config.forbidden },
  validate: true
})
const seen = output.modules.filter(
  (module) =>
    folders.some((folder) => module.source.startsWith(`${folder}/`)) && /\.tsx?$/.test(module.source)
).length

for (const violation of output.summary.violations) {
  console.error(`${violation.rule.name}: ${violation.from} → ${violation.to}`)
}
if (seen < sources)
  console.error(`Only ${seen} of ${sources} source files were read: the parser is missing or failed.`)
console.log(`boundaries: ${seen} of ${sources} files read, ${output.summary.violations.length} violations`)
process.exitCode = output.summary.violations.length > 0 || seen < sources ? 1 : 0
