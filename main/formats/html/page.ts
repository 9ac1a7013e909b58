import type { Language } from '#core/language'
import { escapeHtml } from './escape.ts'

const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #211f1b; font: 17px/1.75 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, "Times New Roman", serif; }
body:lang(en) { line-height: 1.6; font-family: Georgia, "Times New Roman", "Noto Serif", "Noto Serif CJK SC", serif; }
article { max-width: 40em; margin: 3.5em auto; padding: 0 1.5em; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; text-wrap: balance; margin: 1.8em 0 .6em; }
h1 { font-size: 1.75em; margin-top: 0; } h2 { font-size: 1.2em; } h3, h4, h5, h6 { font-size: 1.05em; }
p { margin: 0 0 .9em; }
.deck { font-size: 1.1em; color: #55514a; }
.byline, .dateline, .boilerplate { font-size: .85em; color: #6d685f; }
.note, figcaption { font-size: .9em; color: #55514a; }
blockquote { margin: 1.2em 0; padding-left: 1.2em; border-left: 2px solid #cfc9bd; }
table { border-collapse: collapse; margin: 1.2em 0; width: 100%; font-size: .92em; }
th, td { border-bottom: 1px solid #d9d4c9; padding: .35em .6em; text-align: left; vertical-align: top; }
th { border-bottom-color: #8b857a; } td > p:last-child, th > p:last-child { margin: 0; }
figure { margin: 1.4em 0; } figure img { max-width: 100%; }
hr { border: 0; border-top: 1px solid #cfc9bd; margin: 2em 0; }
a { color: #2b4d8c; } ins { color: #1f6b45; } del { color: #a03327; }
.draft { position: sticky; top: 0; margin: 0; padding: .5em 1.5em; background: #f7e3df; color: #8a2318; border-bottom: 2px solid #8a2318; font: 600 15px/1.5 system-ui, sans-serif; text-align: center; }
@page { size: A4; margin: 22mm 20mm; }
@media print { body { font-size: 11.5pt; } article { margin: 0; padding: 0; max-width: none; } h1, h2, h3 { break-after: avoid; } figure, tr { break-inside: avoid; } .draft { position: static; border: 2px solid #8a2318; } }
`

export interface Page {
  readonly title: string
  readonly language: Language
  /** The draft's own words about itself; null for approved copy. */
  readonly draft: string | null
  /** What `htmlOf` gives. */
  readonly article: string
}

/** One page that needs nothing else: no script, no font, nothing fetched. */
export function articlePage({ title, language, draft, article }: Page): string {
  const tongue = language === 'zh' ? 'zh-CN' : 'en'
  const banner = draft === null ? '' : `<p class="draft boilerplate">${escapeHtml(draft)}</p>\n`
  return `<!doctype html>
<html lang="${tongue}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(draft === null ? title : `DRAFT 草稿 · ${title}`)}</title>
<style>${style}</style>
</head>
<body>
${banner}<article data-roles>
${article}</article>
</body>
</html>
`
}
