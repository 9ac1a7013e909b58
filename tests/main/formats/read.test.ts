import iconv from 'iconv-lite'
import { describe, expect, it, vi } from 'vitest'
import { plain } from '#core/article'
import { largest, type ReadOptions, read } from '#main/formats'

// A busy computer may take its time.
vi.setConfig({ testTimeout: 120_000 })

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)

const copy =
  '临江区前三季度新建公交站亭86座\n\n　　记者昨日从区交通局获悉，今年前三季度，全区新建公交站亭86座，比上年同期增长7.5%。\n'
const traditional =
  '臨江區前三季新建公車站86座\n\n記者昨日從區交通局獲悉，今年前三季，全區新建公車站86座，比去年同期增加7.5%。\n'

async function opened(content: Uint8Array, name = '稿.txt', options?: ReadOptions) {
  const result = await read(content, name, options)
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`)
  return result.value
}

async function refused(content: Uint8Array, name = '稿.txt', options?: ReadOptions) {
  const result = await read(content, name, options)
  if (result.ok) throw new Error(`opened as ${result.value.encoding}`)
  return result.error
}

const textOf = (doc: Parameters<typeof plain>[0]) => plain(doc).text

describe('encodings', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8(copy), 'utf-8', copy],
    ['UTF-8 with a mark', utf8(`\ufeff${copy}`), 'utf-8', copy],
    ['GB18030', iconv.encode(copy, 'gb18030'), 'gb18030', copy],
    ['GB18030 of four bytes', iconv.encode(`${copy}㐁𠀀`, 'gb18030'), 'gb18030', `${copy}㐁𠀀`],
    ['two characters of GBK', iconv.encode('标题', 'gbk'), 'gb18030', '标题'],
    ['one line of GBK', iconv.encode('全区新建站亭86座', 'gbk'), 'gb18030', '全区新建站亭86座'],
    [
      'English with a little GBK',
      iconv.encode(`${'The council opened six routes. '.repeat(20)}人口 86万`, 'gbk'),
      'gb18030',
      '人口 86万'
    ],
    ['Big5', iconv.encode(traditional, 'big5'), 'big5', traditional],
    ['two characters of Big5', iconv.encode('標題', 'big5'), 'big5', '標題'],
    ['UTF-16LE with a mark', iconv.encode(copy, 'utf-16le', { addBOM: true }), 'utf-16le', copy],
    ['UTF-16BE with a mark', iconv.encode(copy, 'utf-16be', { addBOM: true }), 'utf-16be', copy],
    ['UTF-16LE without', iconv.encode(copy, 'utf-16le'), 'utf-16le', copy],
    ['UTF-16BE without', iconv.encode(copy, 'utf-16be'), 'utf-16be', copy],
    [
      'English UTF-16LE',
      iconv.encode('The council opened six routes.', 'utf-16le'),
      'utf-16le',
      'The council opened six routes.'
    ],
    [
      'windows-1252',
      iconv.encode('The café sold 42 “éclairs” — at €3.50 each.', 'win1252'),
      'windows-1252',
      'The café sold 42 “éclairs” — at €3.50 each.'
    ],
    ['ASCII', utf8('The council opened six routes.'), 'utf-8', 'The council opened six routes.'],
    ['emoji', utf8('第一条👨‍👩‍👧新闻'), 'utf-8', '第一条👨‍👩‍👧新闻']
  ])('reads %s', async (_name, content, encoding, text) => {
    const manuscript = await opened(content)
    expect(manuscript.encoding).toBe(encoding)
    const words = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    for (const line of words) expect(textOf(manuscript.doc)).toContain(line)
    expect(textOf(manuscript.doc)).not.toContain('\ufeff')
  })

  it('does not take UTF-8 cut in the middle of a character for anything else', async () => {
    for (const cut of [1, 2]) {
      const whole = utf8(`${copy}新`)
      const manuscript = await opened(whole.subarray(0, whole.length - cut))
      expect(manuscript.encoding).toBe('utf-8')
      expect(textOf(manuscript.doc)).toMatch(/\ufffd$/)
    }
  })

  it.each<[string, Uint8Array]>([
    ['Japanese', iconv.encode('東京都は昨日、新しい図書館を3館開館したと発表した。', 'shift_jis')],
    ['Korean', iconv.encode('서울시는 어제 새 도서관 3곳을 열었다고 밝혔다. 이용자는 12% 늘었다.', 'euc-kr')],
    ['Russian', iconv.encode('Город открыл три новые библиотеки, сообщили власти.', 'koi8-r')]
  ])('does not take %s for Chinese', async (_name, content) => {
    expect((await refused(content)).code).toBe('encoding-unsure')
  })

  it('asks where it cannot tell, with a reading of each candidate', async () => {
    const error = await refused(bytes(0x81, 0x40, 0xfd, 0xfe, 0x20, 0xd5, 0xfd, 0xe8, 0xf0, 0xfa, 0x20, 0x41))
    expect(error.code).toBe('encoding-unsure')
    expect(error.message).toContain('稿.txt')
    expect(error.details.candidates).toEqual(
      expect.arrayContaining([expect.objectContaining({ encoding: 'gb18030', preview: expect.any(String) })])
    )
  })

  it.each(['gbk', 'GB2312', 'cp936', 'gb18030'])('takes a chosen %s', async (encoding) => {
    const manuscript = await opened(iconv.encode(copy, 'gbk'), '稿.txt', { encoding })
    expect([manuscript.encoding, textOf(manuscript.doc).includes('86座')]).toEqual(['gb18030', true])
  })

  it('lets the choice win over what it would have guessed', async () => {
    const manuscript = await opened(iconv.encode(copy, 'gbk'), '稿.txt', { encoding: 'windows-1252' })
    expect(textOf(manuscript.doc)).not.toContain('86座')
  })

  it('says where the chosen encoding is wrong or none', async () => {
    expect((await refused(iconv.encode(copy, 'gbk'), '稿.txt', { encoding: 'utf-8' })).code).toBe(
      'encoding-wrong'
    )
    expect((await refused(utf8(copy), '稿.txt', { encoding: 'klingon' })).code).toBe('encoding-wrong')
  })

  it('believes a page’s own declaration, unless it is plainly false', async () => {
    const page = `<html><head><meta charset="gb2312"></head><body><h1>标题</h1><p>${copy}</p></body></html>`
    expect((await opened(iconv.encode(page, 'gbk'), 'a.html')).encoding).toBe('gb18030')
    expect((await opened(utf8(page), 'a.html')).encoding).toBe('utf-8')
  })
})

describe('bad input', () => {
  const zip = bytes(0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0)

  it.each<[string, Uint8Array, string, string]>([
    ['an empty file', bytes(), '稿.txt', 'file-empty'],
    ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), '稿.txt', 'file-empty'],
    ['white space alone', utf8(' \n\t\n　\n'), '稿.txt', 'file-empty'],
    ['a page without a word', utf8('<html><body><img src=x></body></html>'), '稿.html', 'file-empty'],
    ['a page of hidden words', utf8('<p style="display:none">x</p>'), '稿.html', 'file-empty'],
    ['a zip named .txt', zip, '稿.txt', 'file-binary'],
    ['a picture named .md', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1), '稿.md', 'file-binary'],
    ['NULs', utf8('今年\0\0\0新建86座'), '稿.txt', 'file-binary'],
    ['one NUL in a long text', utf8(`${copy.repeat(50)}\0${copy}`), '稿.txt', 'file-binary'],
    [
      'control characters',
      Uint8Array.from({ length: 4000 }, (_, index) => 1 + ((index * 7) % 8)),
      '稿.txt',
      'file-binary'
    ],
    [
      'random bytes',
      Uint8Array.from({ length: 4096 }, (_, index) => (index * index * 31 + index * 17) & 0xff),
      '稿.txt',
      'file-binary'
    ],
    ['a Word document', zip, '稿.docx', 'format-unknown'],
    ['a PDF', utf8('%PDF-1.7'), '稿.pdf', 'format-unknown'],
    ['a file over 50 MB', new Uint8Array(largest + 1), '稿.txt', 'file-too-large'],
    ['half a million lines', utf8('行\n'.repeat(500_000)), '稿.txt', 'file-unreadable'],
    ['a page nested too deep', utf8('<div>'.repeat(5000)), '稿.html', 'file-unreadable']
  ])('refuses %s by name', async (_name, content, name, code) => {
    const error = await refused(content, name)
    expect(error.code).toBe(code)
    expect(error.message).toContain(name)
    expect(error.details.name).toBe(name)
  })

  it('opens one line of 5 MB', async () => {
    const line = '全区新建站亭86座，'.repeat(200_000)
    const manuscript = await opened(utf8(line))
    expect(manuscript.doc.childCount).toBe(1)
    expect(manuscript.doc.textContent).toHaveLength(line.length)
  })

  it('opens a text of signs that Markdown would search for ever', async () => {
    expect((await opened(utf8('['.repeat(400_000)), 'a.md')).doc.textContent).toHaveLength(400_000)
  })

  it('stops when called off, and reports how far it came', async () => {
    const content = utf8(copy.repeat(60_000))
    const abort = new AbortController()
    const seen: number[] = []
    const result = await read(content, '稿.txt', {
      signal: abort.signal,
      progress: (done, total) => {
        seen.push(done / total)
        abort.abort()
      }
    })
    expect(result.ok ? 'opened' : result.error.code).toBe('cancelled')
    expect(seen.length).toBeGreaterThan(0)
    expect((await refused(utf8(copy), '稿.txt', { signal: abort.signal })).code).toBe('cancelled')
  })
})

describe('plain text', () => {
  it('takes lines, blank lines and indents alike as paragraphs', async () => {
    const { doc } = await opened(
      utf8('　　第一段写到这里为止。\r\n  第二段写到这里为止。\r\n\r\n\r\n第三段写到这里为止。')
    )
    expect(textOf(doc)).toBe('第一段写到这里为止。\n第二段写到这里为止。\n第三段写到这里为止。')
  })

  it('joins lines that were wrapped at a fixed width', async () => {
    const wrapped = `The council opened six new bus routes in the first nine months
of the year, officials said on Monday, and expects to open two more
before the spring, when the new depot at Marsh Point will be ready.

Ridership rose to 12,400 a day, which is 8.3 per cent more than in
the same period of last year, according to figures that the council
released with its budget.
`
    expect(textOf((await opened(utf8(wrapped))).doc).split('\n')).toHaveLength(2)
    expect(textOf((await opened(utf8(wrapped))).doc)).toContain('nine months of the year')
  })

  it('gives every block an id, the same each time', async () => {
    const ids = async () => (await opened(utf8(copy))).doc.children.map((block) => block.attrs.id)
    expect(await ids()).toEqual(['b1', 'b2'])
    expect(await ids()).toEqual(await ids())
  })

  it('says what it read', async () => {
    const { title, language, format, hidden } = await opened(utf8(copy))
    expect({ title, language, format, hidden }).toEqual({
      title: '临江区前三季度新建公交站亭86座',
      language: 'zh',
      format: 'txt',
      hidden: 0
    })
  })
})
