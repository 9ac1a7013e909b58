/** Who may import what; the folder's name says it, this enforces it. */
const only = (from, allowed) => ({
  from: { path: from },
  to: { pathNot: allowed, dependencyTypesNot: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] }
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'core-stands-alone', severity: 'error', ...only('^core/', ['^core/']) },
    {
      name: 'core-has-no-node',
      severity: 'error',
      from: { path: '^core/' },
      to: { dependencyTypes: ['core'] }
    },
    {
      name: 'core-has-no-page',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: 'node_modules/(react|react-dom|prosemirror-(state|view)|zustand|ws|electron)/' }
    },
    {
      name: 'renderer-sees-core-and-the-contract',
      severity: 'error',
      ...only('^renderer/', ['^renderer/', '^core/', '^main/(api|result)/'])
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] }
    },
    {
      name: 'preload-sees-the-contract',
      severity: 'error',
      ...only('^preload/', ['^preload/', '^core/', '^main/(api|result)/', 'node_modules/electron/'])
    },
    {
      name: 'main-sees-no-page',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^(renderer|preload)/' }
    },
    {
      name: 'nothing-imports-a-host',
      severity: 'error',
      from: { pathNot: '^main/hosts/' },
      to: { path: '^main/hosts/' }
    },
    {
      name: 'hosts-are-apart',
      severity: 'error',
      from: { path: '^main/hosts/([^/]+)/' },
      to: { path: '^main/hosts/([^/]+)/', pathNot: '^main/hosts/$1/' }
    },
    {
      name: 'electron-in-two-places',
      severity: 'error',
      from: { pathNot: '^(main/hosts/electron|preload)/' },
      to: { path: '^(node_modules/electron/|electron$)', dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'folders-through-their-index',
      severity: 'error',
      from: { path: '^(core/[^/]+|main/[^/]+)/' },
      to: { path: '^(core|main)/[^/]+/', pathNot: ['^$1/', '/index\\.ts$', '^main/hosts/'] }
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'],
      exportsFields: ['exports'],
      importsFields: ['imports'],
      conditionNames: ['import', 'module', 'node', 'default', 'types']
    }
  }
}
