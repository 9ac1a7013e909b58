import { describe, expect, it } from 'vitest'
import { type Case, claimsOf, shown } from './claims-of.ts'

const cases: Record<string, readonly Case[]> = {
  police: [
    [
      'a reporting clause at the end is no part of the claim',
      'Knife crime rose 9% in the year to March, the Office for National Statistics said on Thursday.',
      'change Knife crime rose 9% in the year to March @in the year to March <the Office for National Statistics said on Thursday>'
    ],
    [
      'two verbs with a figure each are two claims',
      'Police arrested 14 people and seized cocaine worth £2.3m.',
      'level Police arrested 14 people',
      'level seized cocaine worth £2.3m'
    ],
    [
      'two nouns with a figure each are one',
      'The raid involved 14 officers and 3 dogs.',
      'level The raid involved 14 officers and 3 dogs'
    ],
    [
      'a trend without figures',
      'Homicides fell sharply last year, while carjackings remained unchanged.',
      'trend Homicides fell sharply last year @last year',
      'trend carjackings remained unchanged @last year'
    ],
    ['a plan is no claim', 'The department will crack down on speeding.'],
    [
      'the mark that closes a quotation belongs to neither side',
      '"Car thefts have doubled since 2019," said Inspector Jo Park.',
      'change Car thefts have doubled since 2019 @since 2019 <said Inspector Jo Park>'
    ]
  ],
  economy: [
    [
      'a reporting clause in the middle parts two claims',
      'The economy grew 2.8% in the third quarter, the Commerce Department reported, faster than the 2.1% analysts expected.',
      'change The economy grew 2.8% in the third quarter @in the third quarter <the Commerce Department reported>',
      'comparison faster than the 2.1% analysts expected @in the third quarter <the Commerce Department reported>'
    ],
    [
      'a lowest since is a record',
      'Unemployment fell to 4.1% in October, the lowest since 2008.',
      'record Unemployment fell to 4.1% in October, the lowest since 2008 @in October'
    ],
    [
      'an inserted relative clause leaves its sentence whole',
      'Shares in the bank, which has 300 branches, lost 12 per cent of their value.',
      'change Shares in the bank, which has 300 branches, lost 12 per cent of their value'
    ],
    [
      'a forecast without a figure',
      'Analysts expect inflation to ease next year. House prices are likely to fall.'
    ],
    [
      'a plan with a figure is an estimate',
      'The company said it would cut 1,200 jobs.',
      'estimate it would cut 1,200 jobs <The company said>'
    ],
    ['prices that keep rising are a trend', 'Prices keep rising.', 'trend Prices keep rising'],
    [
      'more than any rival',
      'It has more customers than any of its rivals.',
      'comparison It has more customers than any of its rivals'
    ],
    [
      'highest for years is a record',
      'Interest rates remain at their highest level for 16 years.',
      'record Interest rates remain at their highest level for 16 years'
    ],
    [
      'and joins two trends',
      'Exports soared and the trade deficit narrowed.',
      'trend Exports soared',
      'trend the trade deficit narrowed'
    ],
    [
      'the day of publication is no period',
      'According to figures published on Tuesday, rents rose 4%.',
      'change rents rose 4% <According to figures published on Tuesday>'
    ]
  ],
  health: [
    [
      'less likely than is a comparison',
      'Patients given the drug were 30% less likely to die than those given a placebo.',
      'comparison Patients given the drug were 30% less likely to die than those given a placebo'
    ],
    [
      'a share worded as a ratio',
      'One in eight women develop the disease, according to the charity.',
      'share One in eight women develop the disease <according to the charity>'
    ],
    [
      'what a study found has the study for its source, dates and all',
      'A study, published in the Lancet on Friday, found that delays were associated with an 8% higher risk of death.',
      'comparison delays were associated with an 8% higher risk of death <A study, published in the Lancet on Friday, found that>'
    ],
    ['declining to speak is no trend', 'The trust declined to comment.'],
    ['nobody hurt is a claim', 'No one was injured.', 'level No one was injured'],
    [
      'waiting lists are counted',
      'Waiting lists grew for the third month in a row.',
      'trend Waiting lists grew for the third month in a row @for the third month'
    ]
  ],
  climate: [
    [
      'a superlative on record',
      'Last month was the warmest October on record.',
      'record Last month was the warmest October on record @Last month'
    ],
    ['a demand', 'We must cut emissions now.'],
    [
      'a comparison over all time',
      'Wildfires have burned more than 200,000 acres and destroyed hundreds of homes.',
      'level Wildfires have burned more than 200,000 acres',
      'level destroyed hundreds of homes'
    ]
  ],
  polls: [
    [
      'the figures of a poll are the poll’s, each party a claim',
      'The poll put Labour on 44%, with the Conservatives on 24%.',
      'poll The poll put Labour on 44%',
      'poll with the Conservatives on 24%'
    ],
    ['a majority without a figure', 'Most voters oppose the plan.', 'poll Most voters oppose the plan']
  ],
  education: [
    [
      'the old and the new value with the rate are one claim',
      'Enrollment dropped from 8,400 to 7,950, a decline of 5%.',
      'change Enrollment dropped from 8,400 to 7,950, a decline of 5%'
    ],
    ['a wish for all', 'Every child deserves a good school.']
  ],
  transport: [
    [
      'up on the previous year stays with what is up',
      'Trains carried 1.6 billion passengers in 2023, up 16% on the previous year.',
      'change Trains carried 1.6 billion passengers in 2023, up 16% on the previous year @in 2023'
    ]
  ],
  ferries: [
    [
      'months to a day are one period',
      'The ferry carried 1,200 people in the 12 months to 30 September.',
      'level The ferry carried 1,200 people in the 12 months to 30 September @in the 12 months to 30 September'
    ]
  ],
  farming: [
    [
      'fewer than in a year',
      'Farmers planted fewer acres of corn than in 2022.',
      'comparison Farmers planted fewer acres of corn than in 2022'
    ]
  ],
  industry: [
    [
      'the year that a thing was built is no period',
      'The bridge, built in 1932, carries 140,000 vehicles a day.',
      'level The bridge, built in 1932, carries 140,000 vehicles a day'
    ],
    [
      'an estimate after the figure does not make it one',
      'Corn futures fell 2% after the department raised its estimate of stocks.',
      'change Corn futures fell 2% after the department raised its estimate of stocks'
    ],
    [
      'and joins two passives',
      'More than half of the flights were cancelled and 12,000 passengers were stranded.',
      'share More than half of the flights were cancelled',
      'level 12,000 passengers were stranded'
    ]
  ],
  courts: [
    [
      'what prosecutors said',
      'Prosecutors said the scheme defrauded 900 investors of $45 million between 2012 and 2018.',
      'level the scheme defrauded 900 investors of $45 million between 2012 and 2018 @between 2012 and 2018 <Prosecutors said>'
    ],
    [
      'an abbreviation does not end a sentence',
      'Mr. Lee was fined $500 in the U.S. District Court.',
      'level Mr. Lee was fined $500 in the U.S. District Court'
    ]
  ],
  none: [
    ['set phrases', 'One of the best things about the town is its people. On the one hand, it is cheap.'],
    ['an amendment', 'The First Amendment protects free speech.'],
    ['a hope', 'He hopes things will get better.'],
    ['a proverb', 'A good book is worth more than gold.']
  ]
}

for (const [domain, list] of Object.entries(cases)) {
  describe(domain, () => {
    for (const [name, sentence, ...claims] of list) {
      it(name, () => expect(claimsOf(sentence).map(shown)).toEqual(claims))
    }
  })
}

describe('a headline', () => {
  it('has finite verbs in their bare form', () => {
    expect(claimsOf('Rents soar as wages stall', { role: 'headline', prominent: true }).map(shown)).toEqual([
      'trend Rents soar as wages stall'
    ])
    expect(claimsOf('Rents soar as wages stall')).toEqual([])
  })
})

describe('attribution', () => {
  const sources = (text: string) => claimsOf(text).map((claim) => claim.attribution?.text ?? null)

  it('of the next sentence counts only where that sentence does nothing but report', () => {
    expect(sources('“We planted 300 acres.” Mr Hall said.')).toEqual(['Mr Hall said'])
    expect(sources('The shop sold 40 loaves. Mayor Lee said the bakery was loved.')).toEqual([null])
  })
  it('of the sentence before carries on', () => {
    expect(sources('The clinic saw 40 patients, Dr Hall said. It has 12 beds.')).toEqual([
      'Dr Hall said',
      'Dr Hall said'
    ])
  })
})

describe('a sentence of the other language', () => {
  it('is read as what it is', () => {
    const text = '他援引报告称：“Exports soared and the trade deficit narrowed.”这一说法有待核实。'
    expect(claimsOf(text, { language: 'zh' }).map((claim) => claim.text)).toEqual([
      'Exports soared',
      'the trade deficit narrowed'
    ])
  })
})
