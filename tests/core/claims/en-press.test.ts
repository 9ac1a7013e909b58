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
  'where it parts': [
    [
      'the verb of a clause below parts nothing',
      'Officers found 37 phones and £212,000 in cash when they raided a house.',
      'high level Officers found 37 phones and £212,000 in cash when they raided a house'
    ],
    [
      'a second amount with a time of its own',
      'Sales fell 3% in May and 2% in June.',
      'high change Sales fell 3% in May @in May',
      'high change 2% in June @in June'
    ],
    [
      'of them at the head',
      'More than 1,900 people were hurt, 240 of them seriously.',
      'high level More than 1,900 people were hurt',
      'high level 240 of them seriously'
    ],
    [
      'what was posted before somebody said more',
      'The company posted record sales and said it would add 1,000 engineers.',
      'high record The company posted record sales <said>',
      'medium estimate it would add 1,000 engineers <said>'
    ],
    [
      'where at the head of a clause',
      'February was the warmest on record in the sea, where the water was 3.5C above normal.',
      'high record February was the warmest on record in the sea',
      'high comparison where the water was 3.5C above normal'
    ],
    [
      'as far as joins nothing',
      'It was the strongest in 47 years and was felt as far away as the capital, 380km to the south.',
      'high record It was the strongest in 47 years',
      'high level was felt as far away as the capital, 380km to the south'
    ],
    [
      'a second verb of saying',
      'Ms Prys admitted the figures were bad and said £50m would be spent on wards.',
      'high estimate £50m would be spent on wards <Ms Prys admitted the figures were bad and said>'
    ],
    [
      'the day and what came after the verb of saying',
      'It will cut 600 jobs, the firm said on Thursday after its first loss in 11 years.',
      'medium estimate It will cut 600 jobs <the firm said on Thursday>',
      'high record after its first loss in 11 years <the firm said on Thursday>'
    ]
  ],
  'what goes so without being counted': [
    ['springs that get warmer', 'Springs are getting warmer.', 'medium trend Springs are getting warmer'],
    [
      'an inserted relative stays where the rest needs its subject',
      'Knife crime, which had risen for three years, was broadly unchanged.',
      'high trend Knife crime, which had risen for three years, was broadly unchanged'
    ],
    [
      'better than a forecast of so much',
      'Profit was 102bn kroner, beating the average analyst forecast of 99bn.',
      'high level Profit was 102bn kroner',
      'high comparison beating the average analyst forecast of 99bn'
    ],
    [
      'a survey of crime asks nobody what he thinks',
      'The Crime Survey put fraud at 4.1 million incidents, a rise of 12%.',
      'high change The Crime Survey put fraud at 4.1 million incidents, a rise of 12%'
    ],
    [
      'fighting that has intensified',
      'Fighting has intensified since talks broke down.',
      'high trend Fighting has intensified since talks broke down'
    ],
    ['someone who has grown', 'The boy is here. She has grown in confidence.'],
    ['a search that is widened', 'Police have widened the search.'],
    ['guests who spend less', 'Guests are spending less.', 'high trend Guests are spending less'],
    [
      'fewer every year',
      'There are fewer of them every year.',
      'medium trend There are fewer of them every year'
    ],
    [
      'no change in the number',
      'There was no change in the number of deaths.',
      'high trend There was no change in the number of deaths'
    ],
    ['less than men', 'Women walk less than men.', 'high comparison Women walk less than men'],
    [
      'an area the size of something',
      'The group controls an area the size of Belgium.',
      'high comparison The group controls an area the size of Belgium'
    ],
    [
      'half of what it was',
      'She sells 400 loaves, half of what she sold then.',
      'high comparison She sells 400 loaves, half of what she sold then'
    ],
    [
      'among its ten poorest',
      'Karanda is among its ten poorest countries.',
      'high rank Karanda is among its ten poorest countries'
    ],
    [
      'on the busiest day',
      'On the busiest Saturday, 24,000 cars came.',
      'high level On the busiest Saturday, 24,000 cars came @Saturday'
    ],
    [
      'a bare verb under a pledge, before digits',
      'She has pledged to cut tax by five points and create 10,000 jobs.',
      'high estimate She has pledged to cut tax by five points',
      'high estimate create 10,000 jobs'
    ]
  ],
  'what stands highest': [
    [
      'heaviest in a place',
      'Losses were heaviest in lowland farming areas.',
      'high rank Losses were heaviest in lowland farming areas'
    ],
    [
      'a change and a place beside it',
      'Deaths have fallen by 13 per cent but remain the highest in Europe.',
      'high change Deaths have fallen by 13 per cent',
      'high rank remain the highest in Europe'
    ],
    [
      'the biggest in something with a name',
      'The drop made them the biggest faller in the FTSE 100.',
      'high rank The drop made them the biggest faller in the FTSE 100'
    ],
    [
      'the worst that somebody has seen',
      'Conditions were the worst she had seen in her 29-year career.',
      'high record Conditions were the worst she had seen in her 29-year career'
    ],
    [
      'in the poorest areas says where',
      'Those in the poorest areas were 12 times more likely to die than others.',
      'high comparison Those in the poorest areas were 12 times more likely to die than others'
    ],
    [
      'a monthly record',
      'It marked its 10th straight monthly record with 5,835 sales.',
      'high record It marked its 10th straight monthly record with 5,835 sales'
    ],
    [
      'the first quarter to a month is no first',
      'It lowered its guidance for the first quarter ended December to $84 billion.',
      'high change It lowered its guidance for the first quarter ended December to $84 billion @for the first quarter ended December'
    ]
  ],
  'whose survey it is': [
    [
      'whoever notes at the end',
      'Meadows have shrunk by 90%, the authors note.',
      'high change Meadows have shrunk by 90% <the authors note>'
    ],
    [
      'what auditors said last year that',
      'It spent €3.4bn on schemes. Auditors said last year that the money was well spent.',
      'high level It spent €3.4bn on schemes'
    ],
    [
      'what somebody announces in number is done, not said',
      'Employers have announced 602,000 layoffs.',
      'high level Employers have announced 602,000 layoffs'
    ],
    [
      'who is told to do something says nothing',
      'We were told to expect 40 guests.',
      'high estimate We were told to expect 40 guests'
    ],
    [
      'in a survey, before a comma',
      'In a survey commissioned by the council, seven in ten said there were too many visitors.',
      'medium poll seven in ten said there were too many visitors <In a survey commissioned by the council>'
    ],
    [
      'a trial in several places',
      'Walkers are 24% less likely to fall, a trial in five countries has found.',
      'high comparison Walkers are 24% less likely to fall <a trial in five countries has found>',
      'medium level a trial in five countries has found <a trial in five countries has found>'
    ],
    [
      'results that were published are no source',
      'The trial cost £4.2m. Its results were published on Thursday.',
      'high level The trial cost £4.2m'
    ],
    [
      'who says so after but says nothing of what came before',
      'It had 40 guests, but hoteliers say they spent £900.',
      'medium level It had 40 guests',
      'high level they spent £900 <hoteliers say>'
    ]
  ],
  'what else it says': [
    [
      'one measure faster than another',
      'Rents are climbing faster than wages.',
      'high comparison Rents are climbing faster than wages'
    ],
    [
      'the least since',
      'The city is on pace for its least violent year since 2014.',
      'high record The city is on pace for its least violent year since 2014'
    ],
    [
      'short of what was expected',
      'Revenue was $3.8 billion, missing the $4.1 billion that analysts had expected.',
      'high level Revenue was $3.8 billion',
      'high comparison missing the $4.1 billion that analysts had expected'
    ],
    [
      'what is expected of two years',
      'He expects prices to rise by 2% this year and by 3% in 2026.',
      'high estimate He expects prices to rise by 2% this year @this year',
      'high estimate by 3% in 2026 @in 2026'
    ],
    [
      'a part that collapsed',
      'Three in five buildings collapsed.',
      'high share Three in five buildings collapsed'
    ],
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
      'the time of what is inserted',
      'Ameri, which launched its own drug in November, has sales of $5bn this year.',
      'high level Ameri, which launched its own drug in November, has sales of $5bn this year @this year'
    ],
    [
      'in so many years, of a change',
      'Cases have climbed by 40% in five years. The dam was built in five years.',
      'high change Cases have climbed by 40% in five years @in five years',
      'high level The dam was built in five years'
    ],
    [
      'finished in a year that counts',
      'Just 184,000 homes were completed last year.',
      'high level Just 184,000 homes were completed last year @last year'
    ],
    [
      'since somebody did something in a year',
      'It suspended the dividend for the first time since it went public in 1994.',
      'high record It suspended the dividend for the first time since it went public in 1994'
    ],
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
