import { test as base, type CDPSession, type Page } from '@playwright/test'
import type {} from './harness/main.ts'
import { serveHarness } from './harness/serve.ts'

/** The editor on a page, driven as a person drives it. */
export class Editor {
  readonly page: Page
  private session: CDPSession | null = null

  constructor(page: Page) {
    this.page = page
  }

  async start(
    copy: readonly string[] | Record<string, unknown>,
    clients = 1,
    readOnly = false
  ): Promise<void> {
    await this.page.evaluate(([copy, clients, readOnly]) => window.start(copy, clients, readOnly), [
      copy,
      clients,
      readOnly
    ] as const)
  }

  /** The copy's blocks in the document, suggestions and all. */
  blocks(index = 0): Promise<string[]> {
    return this.page.evaluate(
      (index) => window.harness.session(index).store.getState().text.split('\n'),
      index
    )
  }

  /** Waits until everything is confirmed and read again, then gives the blocks. */
  async settled(index = 0): Promise<string[]> {
    await this.page.evaluate((index) => window.harness.session(index).flush(), index)
    // Where they never agree, the caller's own expectation says how they differ.
    await this.page
      .waitForFunction((index) => window.harness.agrees(index), index, { timeout: 8000 })
      .catch(() => {})
    return this.blocks(index)
  }

  committed(): Promise<string[]> {
    return this.page.evaluate(() => {
      const blocks: string[] = []
      window.harness.authority.doc.descendants((node) => {
        if (!node.isTextblock) return true
        blocks.push(node.textContent)
        return false
      })
      return blocks
    })
  }

  /** The committed document's shape: type names with their text. */
  shape(): Promise<string[]> {
    return this.page.evaluate(() => {
      const shape = (node: typeof window.harness.authority.doc): string =>
        node.isTextblock || node.isLeaf
          ? `${node.type.name}(${node.textContent})`
          : `${node.type.name}[${node.children.map(shape).join(' ')}]`
      return window.harness.authority.doc.children.map(shape)
    })
  }

  copy(index = 0) {
    return this.page.locator(index === 0 ? '#one .copy' : '#two .copy')
  }

  /** Puts the caret or a selection into a block's text. */
  async caret(block: number, from: number, to = from, index = 0): Promise<void> {
    await this.page.evaluate(
      ([frame, block, from, to]) => {
        const copy = document.querySelector<HTMLElement>(`${frame} .copy`)
        const textblock = copy?.querySelectorAll('p, h1, h2, h3, h4, h5, h6, figcaption')[block]
        if (!copy || !textblock) throw new Error('no such block')
        copy.focus()
        const walker = document.createTreeWalker(textblock, NodeFilter.SHOW_TEXT)
        const at = (offset: number): [Node, number] => {
          let left = offset
          let last: Node = textblock
          walker.currentNode = textblock
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            last = node
            const length = node.nodeValue?.length ?? 0
            if (left <= length) return [node, left]
            left -= length
          }
          return [last, last === textblock ? 0 : (last.nodeValue?.length ?? 0)]
        }
        const [anchor, anchorOffset] = at(from)
        const [focus, focusOffset] = at(to)
        getSelection()?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset)
      },
      [index === 0 ? '#one' : '#two', block, from, to] as const
    )
    await this.page.waitForTimeout(60)
  }

  private async cdp(): Promise<CDPSession> {
    this.session ??= await this.page.context().newCDPSession(this.page)
    return this.session
  }

  /** What an input method shows before a choice is made. */
  async compose(text: string): Promise<void> {
    const cdp = await this.cdp()
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length
    })
    await this.page.waitForTimeout(30)
  }

  /** The choice: ends the composition with this text. */
  async choose(text: string): Promise<void> {
    const cdp = await this.cdp()
    await cdp.send('Input.insertText', { text })
    await this.page.waitForTimeout(120)
  }

  async paste(data: { text?: string; html?: string }): Promise<void> {
    await this.copy().evaluate((copy, { text, html }) => {
      const transfer = new DataTransfer()
      if (text !== undefined) transfer.setData('text/plain', text)
      if (html !== undefined) transfer.setData('text/html', html)
      copy.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })
      )
    }, data)
  }

  /** Words and classes of the flags on the page, of one kind. */
  flags(kind: string, index = 0): Promise<string[]> {
    return this.copy(index).locator(`.${kind}`).allTextContents()
  }
}

interface Fixtures {
  readonly editor: Editor
}

interface Shared {
  readonly address: string
}

export const test = base.extend<Fixtures, Shared>({
  address: [
    // biome and playwright want an object pattern here.
    async ({ browserName: _ }, use) => {
      const harness = await serveHarness()
      await use(harness.address)
      await harness.close()
    },
    { scope: 'worker' }
  ],
  editor: async ({ page, address }, use) => {
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) troubles.push(`request: ${request.url()}`)
    })
    await page.goto(address)
    await use(new Editor(page))
    troubles.push(...(await page.evaluate(() => window.violations)))
    if (troubles.length > 0) throw new Error(troubles.join('\n'))
  }
})

export { expect } from '@playwright/test'
