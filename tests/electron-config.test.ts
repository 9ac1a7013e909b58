import { expect, it } from 'vitest'
import config from '../electron.config.ts'

it("L16: Vite's server listens on 127.0.0.1, for its own names and origin only", () => {
  expect(config.renderer?.server).toEqual({ host: '127.0.0.1' })
})

it('B6: the built page has no script that its policy would refuse and nothing inlined', () => {
  expect(config.renderer?.build).toMatchObject({ assetsInlineLimit: 0, modulePreload: { polyfill: false } })
})
