import { findRule, meaningOf } from '#core/checks'
import type { Language } from '#core/language'
import type { Evidence } from '#core/review'
import { escapeHtml } from '#main/formats/writing'
import type { CertificateRecord, CertifiedClaim, CertifiedFinding } from './record.ts'
import { certificateStyle } from './style.ts'
import { certificateWords, type Words } from './words.ts'

type Signature = CertifiedClaim['found']

/** The certificate as one page to read and to print on A4. */
export function certificatePage(record: CertificateRecord, language: Language): string {
  const words = certificateWords[language]
  const { labels } = words
  const approved = record.status === 'approved'
  const seal = approved ? words.approved : words.draft
  const asked = record.claims.filter((claim) => claim.inScope)
  const others = record.claims.filter((claim) => !claim.inScope)
  const body = [
    `<div class="kind"><span><b>Galley</b> · ${words.name}</span><span class="seal ${approved ? 'approved' : 'unapproved'}">${seal}</span></div>`,
    `<h1>${escapeHtml(record.title)}</h1>`,
    approved ? '' : `<p class="warning">${words.draftNote}</p>`,
    definitions([
      [labels.manuscript, `${escapeHtml(record.manuscript.name)}<br>${code(record.manuscript.sha256)}`],
      [labels.words, number(record.words)],
      [labels.version, number(record.trail.version)],
      [labels.made, time(record.at)]
    ]),
    approval(record, words),
    meter(record, words),
    files(record, words),
    section(labels.figures, claimList(asked, words)),
    others.length > 0 ? section(labels.others, claimList(others, words)) : '',
    record.findings.open.length > 0 ? section(labels.findings, findingList(record.findings.open)) : '',
    record.findings.dismissed.length > 0 ? section(labels.dismissedFindings, dismissed(record, words)) : '',
    section(labels.rules, rules(record, language)),
    section(
      labels.notChecked,
      `<ul class="plain">${record.notChecked.map(({ code: key, count }) => `<li>${words.notChecked[key](count ?? 0)}</li>`).join('')}</ul>`
    ),
    `<footer><p>${words.footer}</p><p>${labels.trail} ${number(record.trail.events)} · ${code(record.trail.lastHash)}</p><p>${labels.inHouse}</p><p>Galley ${escapeHtml(record.program)} · ${record.galleyCertificate}</p></footer>`
  ]
  return `<!doctype html>
<html lang="${words.tongue}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.name} · ${escapeHtml(record.title)}</title>
<style>${certificateStyle}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`
}

const number = (value: number) => value.toLocaleString('en-US')
const code = (hash: string) => (hash === '' ? '—' : `<code>${escapeHtml(hash)}</code>`)
const section = (title: string, content: string) => `<section><h2>${title}</h2>${content}</section>`

/** 2026-11-25 14:03 +08:00: as the newsroom's clock said, with its offset. */
function time(iso: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})$/.exec(iso)
  if (!match) return escapeHtml(iso)
  return `<time datetime="${escapeHtml(iso)}">${match[1]} ${match[2]} ${match[3] === 'Z' ? '+00:00' : match[3]}</time>`
}

function who(signature: Signature, words: Words): string {
  if (!signature) return ''
  const role = words.roles[signature.role] ?? signature.role
  return `<span class="who">${escapeHtml(signature.name)}${words.comma}${escapeHtml(role)} · ${time(signature.at)}</span>`
}

function definitions(rows: readonly (readonly [string, string])[]): string {
  return `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`
}

function approval(record: CertificateRecord, words: Words): string {
  const given = record.approval
  if (!given) return ''
  const { labels } = words
  const statement = given.statement.trim() === '' ? '' : `<p>“${escapeHtml(given.statement)}”</p>`
  const digests = definitions([
    [labels.version, number(given.version)],
    [labels.document, code(given.documentHash)],
    [labels.text, code(given.textHash)],
    [labels.ledger, code(given.ledgerHash)]
  ])
  return section(
    labels.approval,
    `<div class="signature">${statement}<p class="by"><span class="label">${labels.signed}</span><b>${escapeHtml(given.name)}</b>${words.comma}${escapeHtml(words.roles[given.role] ?? given.role)} · ${time(given.at)}</p>${digests}</div>`
  )
}

const groups: Readonly<Record<CertifiedClaim['status'], string>> = {
  settled: 'settled',
  dismissed: 'aside',
  waived: 'aside',
  open: 'work',
  checking: 'work',
  query_out: 'work',
  found: 'work',
  stale: 'stale',
  detected: 'bare'
}

const statuses = Object.keys(groups).filter((key): key is CertifiedClaim['status'] => key in groups)

function meter({ counts }: CertificateRecord, words: Words): string {
  if (counts.total === 0) return ''
  const present = statuses.filter((status) => counts[status] > 0)
  const bars = present
    .filter((status) => groups[status] !== 'bare')
    .map(
      (status) =>
        `<i class="${groups[status]}" style="width:${((100 * counts[status]) / counts.total).toFixed(2)}%"></i>`
    )
  const tally = present.map((status) => `<li><b>${counts[status]}</b>${words.statuses[status]}</li>`)
  return `<div class="meter" aria-hidden="true">${bars.join('')}</div><ul class="tally">${tally.join('')}</ul>`
}

function files(record: CertificateRecord, { labels }: Words): string {
  if (record.files.length === 0) return ''
  const rows = record.files.map(
    ({ name, size, sha256 }) =>
      `<tr><td>${escapeHtml(name)}</td><td class="size">${number(size)} B</td><td>${code(sha256)}</td></tr>`
  )
  return section(
    labels.files,
    `<table><thead><tr><th>${labels.file}</th><th>${labels.size}</th><th>SHA-256</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  )
}

function claimList(claims: readonly CertifiedClaim[], words: Words): string {
  if (claims.length === 0) return `<p>${words.labels.none}</p>`
  return `<ol class="claims">${claims.map((claim) => claimEntry(claim, words)).join('\n')}</ol>`
}

function claimEntry(claim: CertifiedClaim, words: Words): string {
  const { labels } = words
  const state = `<span class="state ${groups[claim.status]}">${words.statuses[claim.status]}</span>`
  const aside = claim.orphaned ? `<span class="who">${labels.orphaned}</span>` : ''
  const verdict = [
    claim.verdict && `<b>${words.verdicts[claim.verdict]}</b>`,
    claim.method && words.methods[claim.method],
    claim.disposition && words.dispositions[claim.disposition]
  ].filter(Boolean)
  const lines = [
    claim.original === null ? '' : fact(labels.original, `<del>${prose(claim.original)}</del>`),
    verdict.length > 0 ? fact(labels.found, `${verdict.join(' · ')} ${who(claim.found, words)}`) : '',
    claim.note === '' ? '' : fact(labels.note, prose(claim.note)),
    claim.closed && claim.reason === null ? fact(labels.settled, who(claim.closed, words)) : '',
    claim.reason === null ? '' : fact(labels.reason, `${prose(claim.reason)} ${who(claim.closed, words)}`),
    claim.reason === null && verdict.length === 0 && claim.assigned
      ? fact(labels.handled, who(claim.assigned, words))
      : '',
    claim.evidence.length > 0 ? fact(labels.evidence, '') + proofs(claim, words) : '',
    ...claim.questions.map(
      ({ question, answer, asked }) =>
        fact(labels.asked, `${prose(question)} ${who(asked, words)}`) +
        fact(
          labels.answer,
          answer === null ? `<span class="question">${labels.noAnswer}</span>` : prose(answer)
        )
    ),
    ...claim.findings.map((finding) => `<p class="facts question">${escapeHtml(finding.message)}</p>`),
    claim.status === 'detected' && claim.inScope ? `<p class="facts question">${labels.untouched}</p>` : ''
  ]
  return `<li class="claim"><span class="number">${claim.number}</span><div><h3>${escapeHtml(claim.figure?.text ?? claim.words)} ${state}${aside}</h3>${clause(claim)}${lines.join('')}</div></li>`
}

const fact = (label: string, value: string) =>
  `<p class="facts"><span class="label">${label}</span>${value}</p>`

const prose = (text: string) => escapeHtml(text.trim()).replaceAll('\n', '<br>')

/** The clause with the figure's words marked in it, where it says more than these. */
function clause({ clause: text, words, figure }: CertifiedClaim): string {
  const marked = figure?.text ?? words
  const at = text.indexOf(marked)
  if (text === '' || text === marked) return ''
  if (at < 0) return `<p class="clause">${escapeHtml(text)}</p>`
  const parts = [text.slice(0, at), marked, text.slice(at + marked.length)].map(escapeHtml)
  return `<p class="clause">${parts[0]}<mark>${parts[1]}</mark>${parts[2]}</p>`
}

function proofs(claim: CertifiedClaim, words: Words): string {
  const items = claim.evidence.map(
    (item) => `<li>${words.evidence[item.kind]} · ${proof(item, words)} ${who(item.added, words)}</li>`
  )
  return `<ul class="proof">${items.join('')}</ul>`
}

function proof(item: Evidence, { labels }: Words): string {
  const parts = (...texts: readonly string[]) =>
    texts
      .filter((text) => text.trim() !== '')
      .map(prose)
      .join(' · ')
  switch (item.kind) {
    case 'link':
      return `${parts(item.title)} <a href="${escapeHtml(item.url)}" rel="noreferrer">${escapeHtml(item.url)}</a> ${parts(item.locator)} (${labels.accessed} ${time(item.accessed)})`
    case 'file':
      return `${parts(item.name, item.locator)} · ${number(item.size)} B ${code(item.sha256)}`
    case 'quotation':
      return `“${prose(item.text)}” ${parts(item.source, item.page)}`
    case 'note':
      return prose(item.text)
  }
}

function findingList(findings: readonly CertifiedFinding[]): string {
  const items = findings.map(
    ({ text, message, rule }) =>
      `<li><b>${escapeHtml(text)}</b> ${escapeHtml(message)} <span class="who">${escapeHtml(rule)}</span></li>`
  )
  return `<ul class="plain">${items.join('')}</ul>`
}

function rules({ rules: inForce }: CertificateRecord, language: Language): string {
  const words = certificateWords[language].rules
  if (!inForce) return `<p>${words.unrecorded}</p>`
  const version = `<span class="who">${words.version} ${escapeHtml(inForce.version)}</span>`
  if (inForce.off.length === 0) return `<p>${words.allOn} ${version}</p>`
  const items = inForce.off.map((id) => {
    const holds =
      findRule(id)?.severity === 'blocker' ? ` <span class="question">${words.blocker}</span>` : ''
    return `<li>${escapeHtml(meaningOf(id, language) ?? id)} <span class="who">${escapeHtml(id)}</span>${holds}</li>`
  })
  return `<p>${words.off(inForce.off.length)} ${version}</p><ul class="plain">${items.join('')}</ul>`
}

function dismissed(record: CertificateRecord, words: Words): string {
  const items = record.findings.dismissed.map(
    ({ rule, reason, dismissed: by }) =>
      `<li>${prose(reason)} ${who(by, words)} <span class="who">${escapeHtml(rule)}</span></li>`
  )
  return `<ul class="plain">${items.join('')}</ul>`
}
