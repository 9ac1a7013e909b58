import { expect, it } from 'vitest'
import { contentSecurityPolicy } from '#main/api'

it('B3: the policy is exactly this one', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
      "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard"
  )
})
