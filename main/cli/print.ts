import { styleText } from 'node:util'
import type { DocumentReport, ReportedClaim, ReportedFinding } from '#core/analysis'
import type { Severity } from '#core/checks'
import type { Figure } from '#core/figures'
import type { Place } from './place.ts'
import { normalised } from './value.ts'
import { type Words, words } from './words.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const bySeverity: Record<Severity, Style> = { blocker: 'red', major: 'yellow', minor: 'cyan', info: 'dim' }

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

/** One document's report for a person: findings, then claims by priority, each with file:line:column, in the article's language. */
export function printed(document: DocumentReport, place: Place, colour: boolean): string {
  const said = words[document.language]
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
  const { figures, claims, findings } = document
  const head = `${document.path}  ${said.summary(figures.length, claims.length, findings.length)}`
  const lines = [paint('bold', head)]
  const at = (offset: number) => paint('dim', `${document.path}:${place(offset)}`)
  if (figures.length + claims.length + findings.length === 0) lines.push(`  ${said.nothing}`)
  if (findings.length > 0) lines.push('', paint('bold', said.findings))
  for (const finding of findings) lines.push(...findingLines(finding, said, at, paint))
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  for (const priority of ['high', 'medium', 'low'] as const) {
    const group = claims.filter((claim) => claim.priority === priority)
    if (group.length > 0) lines.push('', paint('bold', `${said.priorities[priority]} (${group.length})`))
    for (const claim of group) {
      const mentioned = claim.figures.flatMap((id) => byId.get(id) ?? [])
      lines.push(...claimLines(claim, mentioned, document, said, at, paint))
    }
  }
  return `${lines.join('\n')}\n`
}

type At = (offset: number) => string

function findingLines(finding: ReportedFinding, said: Words, at: At, paint: Paint): string[] {
  const weight = paint(
    bySeverity[finding.severity],
    `${said.outcomes[finding.outcome]}·${said.severities[finding.severity]}`
  )
  const lines = [`  ${at(finding.start)}  ${weight}  ${paint('underline', oneLine(finding.text))}`]
  lines.push(`      ${oneLine(finding.message)}  ${paint('dim', `[${finding.rule}]`)}`)
  for (const repair of finding.repairs) lines.push(`      ${said.repair}${oneLine(repair.label)}`)
  return lines
}

function claimLines(
  claim: ReportedClaim,
  figures: readonly Figure[],
  { language }: DocumentReport,
  said: Words,
  at: At,
  paint: Paint
): string[] {
  const values = figures.flatMap((figure) => {
    const value = normalised(figure, language)
    return value === null ? [] : [`${oneLine(figure.text)} → ${value}`]
  })
  const beside = values.length > 0 ? `  ${paint('cyan', `[${values.join(said.between)}]`)}` : ''
  const notes = [
    said.categories[claim.category],
    ...(claim.period ? [`${said.period}${oneLine(claim.period.text)}`] : []),
    ...(claim.attribution ? [`${said.source}${oneLine(claim.attribution.text)}`] : []),
    claim.reasons.map((reason) => reason.message).join(said.between)
  ]
  return [
    `  ${at(claim.start)}  ${oneLine(claim.text)}${beside}`,
    `      ${paint('dim', notes.filter((note) => note !== '').join(' · '))}`
  ]
}
