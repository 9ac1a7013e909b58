/** Entries of the catalogue that no rule decides, each with what it would have to read. A person's checklist may still hold them. */
export const undecidable: Readonly<Record<string, string>> = {
  'arith.nesting-chain': 'whether 骨干教师中 opens a level below the one before or a sibling beside it',
  'arith.score-or-vote': 'which side a score belongs to and whether it is one game, a series or an aggregate',
  'cons.caption-table-text': 'which row of a table or which caption a sentence of the body speaks of',
  'cons.quote-vs-text': 'whether the speaker and the narration mean the same measure',
  'unit.currency-ambiguous': 'which country a story is set in',
  'pct.share-of-growth': 'whether a percentage is a share or a rate of growth',
  'time.stale-figure': 'the date of the source that a figure was taken from',
  'approx.average-all': 'whether several groups or subjects are averaged apart',
  'stat.no-denominator': 'whether a base would mean anything for this count',
  'stat.percapita-vs-total': 'how large the places compared are',
  'stat.relative-risk-only': 'whether an absolute risk is told elsewhere in other words',
  'stat.nominal-vs-real': 'whether a comparison of money over years allows for prices',
  'stat.record-superlative': 'the scope that a superlative claims',
  'stat.mean-vs-median': 'which average the source used',
  'stat.definition-change': 'what two agencies count under one name',
  'stat.causal': 'whether a link between two trends rests on evidence',
  'stat.projection-as-fact': 'what the source said of the same figure',
  'stat.inference-leap': 'whether what was measured is what is claimed',
  'stat.cherry-baseline': 'why this start of the series was chosen; a person only',
  'style.en.fewer-less': 'whether a plural noun is counted or measured'
}
