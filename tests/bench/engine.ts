import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { examine } from '#core/analysis'
import { schema } from '#core/article'
import { check } from '#core/checks'
import { recognise } from '#core/figures'
import { read } from '#main/formats'
import { quantile, table } from './table.ts'

const samples = join(import.meta.dirname, '../../samples')

/** A sample's paragraphs, repeated with other digits until they hold `size` UTF-16 units. */
export function longArticle(text: string, size: number): string[] {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '')
  const out: string[] = []
  for (let length = 0, round = 0; length < size; round += 1) {
    for (const paragraph of paragraphs) {
      const varied = paragraph.replace(/\d/g, (digit, at: number) =>
        at % 3 === 0 ? String((Number(digit) + round) % 9 || 1) : digit
      )
      out.push(varied)
      length += varied.length
    }
  }
  return out
}

async function sampleText(name: string): Promise<string> {
  const manuscript = await read(readFileSync(join(samples, name)), name)
  if (!manuscript.ok) throw new Error(`${name}: ${manuscript.error.message}`)
  return manuscript.value.doc.textBetween(0, manuscript.value.doc.content.size, '\n')
}

function articleOf(paragraphs: readonly string[]) {
  return schema.node(
    'doc',
    null,
    paragraphs.map((paragraph) => schema.node('paragraph', null, [schema.text(paragraph)]))
  )
}

/** Median and 95th percentile of `times` runs, in milliseconds. */
function timed(times: number, work: (round: number) => void): { median: number; late: number } {
  const took: number[] = []
  for (let round = 0; round < times; round += 1) {
    const start = performance.now()
    work(round)
    took.push(performance.now() - start)
  }
  return { median: quantile(took, 0.5), late: quantile(took, 0.95) }
}

/** The recogniser's throughput, the whole examination of a long article, and what one changed paragraph costs. */
export async function benchEngine(): Promise<void> {
  const rows: (string | number)[][] = []
  for (const [language, name] of [
    ['zh', 'zh-park.txt'],
    ['en', 'en-ferry.md']
  ] as const) {
    const paragraphs = longArticle(await sampleText(name), 400_000)
    const bytes = Buffer.byteLength(paragraphs.join('\n'))
    const reading = timed(7, () => {
      for (const paragraph of paragraphs) recognise(paragraph, language)
    })
    const paragraph = paragraphs.join(' ').slice(0, 300)
    const one = timed(500, (round) => recognise(`${round} ${paragraph}`, language))
    const whole = timed(3, (round) =>
      examine(articleOf(longArticle(paragraphs.join('\n'), 60_000 + round)), language)
    )
    rows.push([language, bytes / 1e6 / (reading.median / 1000), one.median, one.late, whole.median])
  }
  table(
    'Engine, warm, one core',
    ['language', 'figures MB/s', '300 chars ms', 'p95 ms', 'article of 60,000 units ms'],
    rows
  )

  const growth: (string | number)[][] = []
  const base = longArticle(await sampleText('zh-park.txt'), 400_000)
  for (const wanted of [100, 1_000, 10_000]) {
    const paragraphs: string[] = []
    for (let figures = 0, at = 0; figures < wanted; at += 1) {
      const paragraph = base[at % base.length] ?? ''
      paragraphs.push(paragraph)
      figures += recognise(paragraph, 'zh').length
    }
    const examination = examine(articleOf(paragraphs), 'zh')
    const article = {
      language: examination.language,
      text: examination.plain.text,
      blocks: examination.plain.blocks.map((block) => ({
        start: block.start,
        end: block.end,
        text: block.text,
        role: block.role,
        quoted: block.quoted,
        figures: examination.figures.filter(
          (figure) => figure.start >= block.start && figure.end <= block.end
        ),
        claims: examination.claims.filter((claim) => claim.start >= block.start && claim.end <= block.end)
      }))
    }
    const checking = timed(5, () => check(article))
    growth.push([
      examination.figures.length,
      checking.median,
      (checking.median / examination.figures.length) * 1000
    ])
  }
  table('Checks of a whole article, warm', ['figures', 'ms', 'µs a figure'], growth)
}
