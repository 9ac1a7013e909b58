import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'

const built = resolve(import.meta.dirname, '../../out/renderer')
const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(html|js|css)$/.test(name)
)

test('the built page holds no inline script, no eval and nothing from elsewhere (B6)', () => {
  expect(files.length).toBeGreaterThan(2)
  for (const name of files) {
    const text = readFileSync(join(built, name), 'utf8')
    if (name.endsWith('.html')) {
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/)
      expect(text).not.toMatch(/\son\w+\s*=|<style|style=/)
    }
    if (name.endsWith('.css')) expect(text).not.toMatch(/@import|url\(\s*['"]?(?:https?:)?\/\//)
    if (name.endsWith('.js')) expect(text).not.toMatch(/\beval\(|\bimport\(\s*['"]https?:|importScripts\(/)
  }
})
