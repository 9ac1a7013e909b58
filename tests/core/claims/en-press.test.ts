import { describe, expect, it } from 'vitest'
import { type Case, claimsOf, holds, shown } from './claims-of.ts'

const cases: Record<string, readonly Case[]> = {
  'who it is from': [
    [
      'a source after a conjunction is no part of the claim',
      'But according to the tenants’ union, only one in seven repairs is done on time.',
      'medium share only one in seven repairs is done on time <according to the tenants’ union>'
    ],
    [
      'officials say so after a conjunction',
      'But shop owners say takings have fallen by 12% since March.',
      'high change takings have fallen by 12% since March @since March <shop owners say>'
    ],
    [
      'an insertion between the name and the verb',
      'Its chairman, Idris Cole, said the fleet had 140 buses.',
      'medium level the fleet had 140 buses <Its chairman, Idris Cole, said>'
    ],
    [
      'the sample of a survey does not swell what it found',
      'A survey of 1,500 parents by the charity Homestart found that 62% could not afford a holiday.',
      'medium level A survey of 1,500 parents by the charity Homestart found that <A survey of 1,500 parents by the charity Homestart found that>',
      'medium poll 62% could not afford a holiday <A survey of 1,500 parents by the charity Homestart found that>'
    ],
    [
      'officials who estimate',
      'Rangers said so; officials estimate 900 hectares were lost.',
      'medium estimate 900 hectares were lost <officials estimate>'
    ]
  ],
  'who was told, and who said more': [
    [
      'the court that was told ends before that',
      'Prosecutor Leila Osei told the court that Plume had forged 46 invoices.',
      'medium level Plume had forged 46 invoices <Prosecutor Leila Osei told the court that>'
    ],
    [
      'an agency that was told, without that',
      'Jo Pike told Reuters the yard had 40 boats.',
      'medium level the yard had 40 boats <Jo Pike told Reuters>'
    ],
    [
      'he added that',
      'He added that the firm had hired 25 drivers.',
      'medium level the firm had hired 25 drivers <He added that>'
    ],
    [
      'goals that are conceded',
      'They have conceded only eight goals.',
      'high level They have conceded only eight goals'
    ],
    [
      'an age is no sample',
      'Librarian Fay Orrin, 44, said the branch had 26,000 visits.',
      'medium level Librarian Fay Orrin, 44, said the branch had 26,000 visits <Librarian Fay Orrin, 44, said>'
    ]
  ],
  'where it begins and ends': [
    [
      'and with a bare verb',
      'The hospice had to lay off nine nurses and close two of its eight beds.',
      'high level The hospice had to lay off nine nurses',
      'high level close two of its eight beds'
    ],
    [
      'an interjection leaves its clause whole',
      'Robberies, meanwhile, remained broadly flat.',
      'high trend Robberies, meanwhile, remained broadly flat'
    ],
    [
      'a pair of nouns before a comma joins no statements',
      'The pass rate in English and maths, down from 63.9%, was 61.4%.',
      'high change The pass rate in English and maths, down from 63.9%, was 61.4%'
    ],
    [
      'as begins a statement with a verb of its own',
      'Ticket sales fell 4% as fares rose by a tenth.',
      'high change Ticket sales fell 4%',
      'high change fares rose by a tenth'
    ],
    [
      'after begins one with a participle',
      'The stock rose 3% after falling 5% on Monday.',
      'high change The stock rose 3%',
      'high change after falling 5% on Monday @on Monday'
    ]
  ],
  'what it says': [
    [
      'fewer of something than any other',
      'It now has fewer officers per head than any other force in the region.',
      'high comparison It now has fewer officers per head than any other force in the region'
    ],
    [
      'to do better than',
      'Boys did worse than girls in every subject.',
      'high comparison Boys did worse than girls in every subject'
    ],
    [
      'linked to a higher risk',
      'Night shifts are linked to a higher risk of stroke.',
      'high comparison Night shifts are linked to a higher risk of stroke'
    ],
    [
      'a decline that is posted',
      'Furniture stores posted a decline for the seventh straight month.',
      'medium trend Furniture stores posted a decline for the seventh straight month'
    ],
    ['a fall that somebody suffers', 'He suffered a fall at home.'],
    [
      'how many times by an ordinal',
      'It was the third deadly flood in the province this year.',
      'high rank It was the third deadly flood in the province this year @this year'
    ],
    [
      'the top one for years',
      'It was the top school for the sixth year running.',
      'high rank It was the top school for the sixth year running'
    ],
    [
      'points behind',
      'The city is 12 points behind the national average.',
      'high comparison The city is 12 points behind the national average'
    ],
    [
      'a bare verb under the plan before it',
      'It plans to close two plants and cut about 850 jobs.',
      'high estimate It plans to close two plants',
      'high estimate cut about 850 jobs'
    ],
    [
      'the highest in over a decade',
      'The share rose to 11.1%, the highest in over a decade.',
      'high record The share rose to 11.1%, the highest in over a decade'
    ],
    [
      'three times the average',
      'Rainfall was roughly three times the monthly average.',
      'high comparison Rainfall was roughly three times the monthly average'
    ]
  ],
  'what else it says': [
    [
      'none has more',
      'No council in England has lost more.',
      'high rank No council in England has lost more'
    ],
    [
      'the biggest in the district',
      'It is the biggest employer in the district.',
      'high rank It is the biggest employer in the district'
    ],
    [
      'more than, with nobody who is counted',
      'The council has more potholes per mile than its neighbours.',
      'high comparison The council has more potholes per mile than its neighbours'
    ],
    [
      'games that are lost are no change',
      'Thornhill have lost five games in a row.',
      'high level Thornhill have lost five games in a row'
    ],
    [
      'the margin of a poll',
      'The poll has a margin of error of 2.2 points.',
      'high level The poll has a margin of error of 2.2 points'
    ],
    [
      'the parties in the sentence after',
      'The poll put the Alliance on 26 percent. The Centre Party leads with 34 percent.',
      'high poll The poll put the Alliance on 26 percent',
      'high poll The Centre Party leads with 34 percent'
    ]
  ],
  'when it holds': [
    [
      'the same period of another year',
      'Exports are running 8% ahead of the same period in 2022.',
      'high comparison Exports are running 8% ahead of the same period in 2022'
    ],
    [
      'the day of an announcement is none',
      'The grocer on Tuesday reported a 14% jump in sales.',
      'high change The grocer on Tuesday reported a 14% jump in sales'
    ],
    [
      'from one weekday to another',
      'Some 230 millimetres of rain fell between Friday evening and Sunday morning.',
      'high level Some 230 millimetres of rain fell between Friday evening and Sunday morning @between Friday evening and Sunday morning'
    ],
    [
      'since the pandemic',
      'The number has grown steadily since the pandemic.',
      'high trend The number has grown steadily since the pandemic @since the pandemic'
    ]
  ]
}

holds(cases)

describe('a headline', () => {
  const context = { role: 'headline', prominent: true } as const

  it('goes on after as with any verb', () => {
    expect(claimsOf('Council tax to rise by 4.9% as Redmere plugs £22m hole', context).map(shown)).toEqual([
      'high estimate Council tax to rise by 4.9%',
      'high level Redmere plugs £22m hole'
    ])
  })

  it('may leave out the verb', () => {
    expect(claimsOf('Burglaries down in Harrowmere but knife offences climb', context).map(shown)).toEqual([
      'high trend Burglaries down in Harrowmere',
      'high trend knife offences climb'
    ])
  })
})
