import { describe, expect, it } from 'vitest'
import { type Case, claimsOf, holds, shown } from './claims-of.ts'

const cases: Record<string, readonly Case[]> = {
  police: [
    [
      'a reporting clause at the end is no part of the claim',
      'Knife crime rose 9% in the year to March, the Office for National Statistics said on Thursday.',
      'high change Knife crime rose 9% in the year to March @in the year to March <the Office for National Statistics said on Thursday>'
    ],
    [
      'two verbs with a figure each are two claims',
      'Police arrested 14 people and seized cocaine worth £2.3m.',
      'high level Police arrested 14 people',
      'high level seized cocaine worth £2.3m'
    ],
    [
      'two nouns with a figure each are one',
      'The raid involved 14 officers and 3 dogs.',
      'high level The raid involved 14 officers and 3 dogs'
    ],
    [
      'a trend without figures',
      'Homicides fell sharply last year, while carjackings remained unchanged.',
      'high trend Homicides fell sharply last year @last year',
      'high trend carjackings remained unchanged @last year'
    ],
    ['a plan is no claim', 'The department will crack down on speeding.'],
    [
      'the mark that closes a quotation belongs to neither side',
      '"Car thefts have doubled since 2019," said Inspector Jo Park.',
      'high change Car thefts have doubled since 2019 @since 2019 <said Inspector Jo Park>'
    ]
  ],
  economy: [
    [
      'a reporting clause in the middle parts two claims',
      'The economy grew 2.8% in the third quarter, the Commerce Department reported, faster than the 2.1% analysts expected.',
      'high change The economy grew 2.8% in the third quarter @in the third quarter <the Commerce Department reported>',
      'high comparison faster than the 2.1% analysts expected @in the third quarter <the Commerce Department reported>'
    ],
    [
      'a lowest since is a record',
      'Unemployment fell to 4.1% in October, the lowest since 2008.',
      'high record Unemployment fell to 4.1% in October, the lowest since 2008 @in October'
    ],
    [
      'an inserted relative clause that counts nothing leaves its sentence whole',
      'Shares in the bank, which has many branches, lost 12 per cent of their value.',
      'high change Shares in the bank, which has many branches, lost 12 per cent of their value'
    ],
    [
      'one that counts is a statement of its own',
      'Shares in the bank, which has 300 branches, lost 12 per cent of their value.',
      'high level which has 300 branches',
      'high change lost 12 per cent of their value'
    ],
    [
      'a forecast without a figure',
      'Analysts expect inflation to ease next year. House prices are likely to fall.'
    ],
    [
      'a plan with a figure is an estimate',
      'The company said it would cut 1,200 jobs.',
      'medium estimate it would cut 1,200 jobs <The company said>'
    ],
    ['prices that keep rising are a trend', 'Prices keep rising.', 'high trend Prices keep rising'],
    [
      'more than any rival',
      'It has more customers than any of its rivals.',
      'high comparison It has more customers than any of its rivals'
    ],
    [
      'highest for years is a record',
      'Interest rates remain at their highest level for 16 years.',
      'high record Interest rates remain at their highest level for 16 years'
    ],
    [
      'and joins two trends',
      'Exports soared and the trade deficit narrowed.',
      'high trend Exports soared',
      'high trend the trade deficit narrowed'
    ],
    [
      'the day of publication is no period',
      'According to figures published on Tuesday, rents rose 4%.',
      'high change rents rose 4% <According to figures published on Tuesday>'
    ]
  ],
  health: [
    [
      'less likely than is a comparison',
      'Patients given the drug were 30% less likely to die than those given a placebo.',
      'high comparison Patients given the drug were 30% less likely to die than those given a placebo'
    ],
    [
      'a share worded as a ratio',
      'One in eight women develop the disease, according to the charity.',
      'high share One in eight women develop the disease <according to the charity>'
    ],
    [
      'what a study found has the study for its source, dates and all',
      'A study, published in the Lancet on Friday, found that delays were associated with an 8% higher risk of death.',
      'high comparison delays were associated with an 8% higher risk of death <A study, published in the Lancet on Friday, found that>'
    ],
    ['declining to speak is no trend', 'The trust declined to comment.'],
    ['nobody hurt is a claim', 'No one was injured.', 'high level No one was injured'],
    [
      'waiting lists are counted',
      'Waiting lists grew for the third month in a row.',
      'high trend Waiting lists grew for the third month in a row'
    ]
  ],
  climate: [
    [
      'a superlative on record',
      'Last month was the warmest October on record.',
      'high record Last month was the warmest October on record @Last month'
    ],
    ['a demand', 'We must cut emissions now.'],
    [
      'a comparison over all time',
      'Wildfires have burned more than 200,000 acres and destroyed hundreds of homes.',
      'high level Wildfires have burned more than 200,000 acres',
      'high level destroyed hundreds of homes'
    ]
  ],
  polls: [
    [
      'the figures of a poll are the poll’s, each party a claim',
      'The poll put Labour on 44%, with the Conservatives on 24%.',
      'high poll The poll put Labour on 44%',
      'high poll with the Conservatives on 24%'
    ],
    ['a majority without a figure', 'Most voters oppose the plan.', 'medium poll Most voters oppose the plan']
  ],
  education: [
    [
      'the old and the new value with the rate are one claim',
      'Enrollment dropped from 8,400 to 7,950, a decline of 5%.',
      'high change Enrollment dropped from 8,400 to 7,950, a decline of 5%'
    ],
    ['a wish for all', 'Every child deserves a good school.']
  ],
  transport: [
    [
      'up on the previous year stays with what is up',
      'Trains carried 1.6 billion passengers in 2023, up 16% on the previous year.',
      'high change Trains carried 1.6 billion passengers in 2023, up 16% on the previous year @in 2023'
    ]
  ],
  ferries: [
    [
      'months to a day are one period',
      'The ferry carried 1,200 people in the 12 months to 30 September.',
      'high level The ferry carried 1,200 people in the 12 months to 30 September @in the 12 months to 30 September'
    ]
  ],
  farming: [
    [
      'fewer than in a year',
      'Farmers planted fewer acres of corn than in 2022.',
      'high comparison Farmers planted fewer acres of corn than in 2022'
    ]
  ],
  industry: [
    [
      'the year that a thing was built is no period',
      'The bridge, built in 1932, carries 140,000 vehicles a day.',
      'high level The bridge, built in 1932, carries 140,000 vehicles a day'
    ],
    [
      'an estimate after the figure does not make it one',
      'Corn futures fell 2% after the department raised its estimate of stocks.',
      'high change Corn futures fell 2% after the department raised its estimate of stocks'
    ],
    [
      'and joins two passives',
      'More than half of the flights were cancelled and 12,000 passengers were stranded.',
      'high share More than half of the flights were cancelled',
      'high level 12,000 passengers were stranded'
    ]
  ],
  courts: [
    [
      'what prosecutors said',
      'Prosecutors said the scheme defrauded 900 investors of $45 million between 2012 and 2018.',
      'high level the scheme defrauded 900 investors of $45 million between 2012 and 2018 @between 2012 and 2018 <Prosecutors said>'
    ],
    [
      'an abbreviation does not end a sentence',
      'Mr. Lee was fined $500 in the U.S. District Court.',
      'high level Mr. Lee was fined $500 in the U.S. District Court'
    ]
  ],
  none: [
    ['set phrases', 'One of the best things about the town is its people. On the one hand, it is cheap.'],
    ['an amendment', 'The First Amendment protects free speech.'],
    ['a hope', 'He hopes things will get better.'],
    ['a proverb', 'A good book is worth more than gold.']
  ]
}

holds(cases)

describe('a headline', () => {
  it('has finite verbs in their bare form', () => {
    expect(claimsOf('Rents soar as wages stall', { role: 'headline', prominent: true }).map(shown)).toEqual([
      'high trend Rents soar',
      'high trend wages stall'
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
