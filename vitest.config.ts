import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    globalSetup: 'tests/node-version.ts',
    setupFiles: 'tests/seed.ts',
    alias: { electron: fileURLToPath(new URL('tests/main/hosts/electron/stub.ts', import.meta.url)) },
    testTimeout: 20_000
  }
})
