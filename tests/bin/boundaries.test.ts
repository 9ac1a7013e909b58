import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterAll, describe, expect, it } from 'vitest'

const config: unknown = createRequire(import.meta.url)('../../bin/boundaries.config.cjs')
const roots: string[] = []
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true })
})

function isConfig(value: unknown): value is { options: object; forbidden: [] } {
  return typeof value === 'object' && value !== null && 'options' in value && 'forbidden' in value
}

/** The names of the rules that a small tree of sources breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  if (!isConfig(config)) throw new Error('boundaries.config.cjs has another form')
  const root = mkdtempSync(join(tmpdir(), 'galley-boundaries-'))
  roots.push(root)
  const all = {
    'package.json': '{"type":"module"}',
    'node_modules/electron/index.js': 'export const app = 1',
    ...files
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const folders = ['core', 'main', 'preload', 'renderer'].filter((folder) =>
    Object.keys(files).some((path) => path.startsWith(folder))
  )
  const { output } = await cruise(folders, {
    ...config.options,
    baseDir: root,
    ruleSet: { forbidden: config.forbidden },
    validate: true
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser reported text')
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))]
}

describe('boundaries', () => {
  it('lets a clean tree pass', async () => {
    const tree = {
      'core/a/index.ts': 'export const a = 1',
      'main/api/index.ts': "import { a } from '../../core/a/index.ts'\nexport { a }"
    }
    expect(await broken(tree)).toEqual([])
  })
  it.each([
    [
      'core-stands-alone',
      { 'core/a/index.ts': "import '../../main/desk/index.ts'", 'main/desk/index.ts': 'export {}' }
    ],
    ['core-has-no-node', { 'core/a/index.ts': "import 'node:fs'" }],
    [
      'renderer-sees-core-and-the-contract',
      {
        'renderer/x.ts': "import type { T } from '../main/desk/index.ts'\nexport type U = T",
        'main/desk/index.ts': 'export type T = 1'
      }
    ],
    ['renderer-has-no-node', { 'renderer/x.ts': "import 'node:path'" }],
    [
      'main-sees-no-page',
      { 'main/a/index.ts': "import '../../renderer/x.ts'", 'renderer/x.ts': 'export {}' }
    ],
    [
      'nothing-imports-a-host',
      {
        'main/cli/index.ts': "import '../hosts/browser/index.ts'",
        'main/hosts/browser/index.ts': 'export {}'
      }
    ],
    [
      'hosts-are-apart',
      {
        'main/hosts/electron/a.ts': "import '../browser/index.ts'",
        'main/hosts/browser/index.ts': 'export {}'
      }
    ],
    ['electron-in-two-places', { 'main/desk/index.ts': "import { app } from 'electron'\nexport { app }" }],
    [
      'folders-through-their-index',
      { 'core/a/index.ts': "import '../b/inner.ts'", 'core/b/inner.ts': 'export {}' }
    ],
    ['no-cycles', { 'core/a/x.ts': "import './y.ts'", 'core/a/y.ts': "import './x.ts'" }],
    ['nothing-unresolved', { 'core/a/x.ts': "import './gone.ts'" }]
  ])('finds a planted breach of %s', async (rule, tree) => {
    expect(await broken(tree)).toContain(rule)
  })
})
