import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { read } from '#main/formats'

const folder = fileURLToPath(new URL('../../../samples/', import.meta.url))
const list: { file: string; language: string; title: string }[] = JSON.parse(
  readFileSync(`${folder}index.json`, 'utf8')
)

describe('the samples', () => {
  it('are all listed', () => {
    expect(list.map(({ file }) => file).sort()).toEqual(
      readdirSync(folder)
        .filter((name) => name !== 'index.json')
        .sort()
    )
  })

  it.each(list)(
    '$file opens as it is listed, with its page’s parts told apart',
    async ({ file, language, title }) => {
      const result = await read(readFileSync(folder + file), file)
      if (!result.ok) throw new Error(result.error.message)
      expect([result.value.title, result.value.language]).toEqual([title, language])
      const roles = result.value.doc.children.map((block) => block.attrs.role)
      expect(roles.slice(0, 4)).toEqual(['headline', 'deck', 'byline', 'dateline'])
      expect(roles).not.toContain('boilerplate')
    }
  )
})
