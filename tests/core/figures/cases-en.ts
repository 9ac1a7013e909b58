/** Sentences of our own in the notation of notation.ts, grouped by what they try. A number without a mark must stay silent. */
export const enCases: readonly (readonly [because: string, sentences: string])[] = [
  [
    'police',
    `
    Police arrested [12|count 12 c:men] men after a raid on [three|count 3 c:houses] houses in Camden on 4 March 2021.
    Burglaries in the borough fell [13.6%|percent 13.6 down] to [1,370|count 1370 to] last year, the force said.
    Officers seized [£2.3m|money 2300000 u:GBP] in cash, [45 kilograms|measure 45 u:kilogram] of cocaine and [two|count 2 c:handguns] handguns.
    The [45-year-old|measure 45 u:year] was jailed for [three and a half years|duration 3.5 u:year] on Friday.
    In the year to 30 September, [5 per cent|percent 5 up] more drivers were stopped, and in May, [14|count 14 c:people] people died.
    The parade is on May, 5, 2026.
    Detectives have interviewed [more than 300|count 300 over c:witnesses] witnesses since the shooting on June 5.
    Crime fell for the third year running.
    Call 101 quoting reference 4521 of 12 June, or Crimestoppers on 0800 555 111.
    [One|count 1 c:man] man was killed and [two|count 2 c:others] others were injured in the crash on the M25.
    A [17-year-old|measure 17 u:year] boy was charged with [two|count 2 c:counts] counts of assault.
    Knife offences rose by [a fifth|ratio 0.2 up], from [410|count 410] to [492|count 492 to].
    There were [81.3|count 81.3 c:offences per:per_1,000_people] offences per 1,000 people, [nearly double|multiple 2 under] the national average.
    `
  ],
  [
    'economy',
    `
    Inflation slowed to [3.1%|percent 3.1 to] in May from [3.6%|percent 3.6], the Office for National Statistics said.
    The economy grew [0.3%|percent 0.3 up] in the third quarter, below forecasts of [0.5%|percent 0.5].
    The Bank of England put its main rate up [50 basis points|percentage-point 0.5 up], to [4.75%|percent 4.75 to].
    The FTSE 100 closed up [46.2 points|index 46.2 up], or [0.6%|percent 0.6 up], at [7,531.53|index 7531.53].
    Unemployment fell [0.2 percentage points|percentage-point 0.2 down] to [3.8%|percent 3.8 to], the lowest since 1974.
    Sales [doubled|multiple 2] to [$1.2bn|money 1200000000 to u:USD] in the year to March 31, 2023.
    The firm plans to cut [as many as 1,500|count 1500 at-most down c:jobs] jobs, or [about 8%|percent 8 about down] of its workforce.
    Shares rose [3p|money 0.03 up u:GBP] to [118.5p|money 1.185 to u:GBP].
    The deal values the company at [between $3.5 billion and $4 billion|money 3500000000..4000000000 u:USD].
    Average weekly pay rose to [£640|money 640 to u:GBP], up [£31|money 31 up u:GBP] on a year earlier.
    Exports to China totalled [$45 million|money 45000000 u:USD] in 2019, compared with [$38 million|money 38000000 u:USD] in 2018.
    Profits [halved|ratio 0.5] to [€210m|money 210000000 to u:EUR] as costs rose [7 per cent|percent 7 up].
    The budget deficit is [3.1%|percent 3.1] of GDP.
    House prices in the area range from [$310,000 to $420,000|money 310000..420000 u:USD].
    The minimum wage will go up from [£10.42|money 10.42 u:GBP per:an_hour] to [£11.44|money 11.44 to u:GBP per:an_hour] an hour.
    Wheat traded at [$6.05|money 6.05 u:USD per:a_bushel] a bushel.
    `
  ],
  [
    'health',
    `
    Researchers followed [38,000|count 38000 c:adults] adults for an average of [11 years|duration 11 u:year].
    [One in five|ratio 0.2] children is overweight, according to the study.
    The jab cut the risk of death by [92%|percent 92 down] in people [over 65|measure 65 over u:year].
    Waiting lists reached [7.6 million|count 7600000] in July.
    The patient, a [34-year-old|measure 34 u:year] woman, spent [nine days|duration 9 u:day] in intensive care.
    [About three-quarters|ratio 0.75 about] of patients recovered [within six weeks|duration 6 at-most u:week].
    Deaths from Covid-19 fell to [fewer than 100|count 100 under to per:a_week] a week.
    The rate was [17.4|count 17.4 per:per_100,000_people] per 100,000 people.
    Smokers are [15 times|multiple 15] more likely to die of lung cancer.
    The dose is [500 mg|measure 500 u:milligram] taken [twice|count 2 per:daily] daily.
    `
  ],
  [
    'sport',
    `
    Leeds beat Hull [3-1|ratio 3] at Elland Road on Saturday.
    She ran the [100m|measure 100 u:meter] in [10.8 seconds|duration 10.8 u:second], a record.
    The crowd of [36,700|count 36700] was the biggest since 1998.
    Smith, [27|measure 27 u:year], scored [two|count 2 c:goals] goals in the 35th minute.
    City have won [eight|count 8] of their last [10|count 10 c:games] games.
    He finished [third|rank 3] in the [1500m|measure 1500 u:meter] final.
    He signed a [five-year|duration 5 u:year] deal worth [$120 million|money 120000000 u:USD].
    `
  ],
  [
    'climate',
    `
    Temperatures reached [40.3C|measure 40.3 u:celsius] at Coningsby on 19 July 2022.
    Global temperatures have risen [1.1 degrees Celsius|measure 1.1 up u:celsius] since 1850.
    Winds of [up to 90mph|measure 90 at-most u:mile-per-hour] are forecast.
    The cliff loses [roughly 12 metres|measure 12 about down u:meter per:a_year] a year.
    [More than 1.4 million hectares|measure 1400000 over u:hectare] burned.
    Carbon dioxide levels hit [421 parts per million|measure 421 u:part-per-million].
    The plant generated [110,000 megawatt hours|measure 110000 u:megawatt-hour] last year.
    The fire has burned [about 14,000 acres|measure 14000 about u:acre] and is [40%|percent 40] contained.
    A magnitude [6.1|measure 6.1] earthquake struck at a depth of [10km|measure 10 u:kilometer].
    `
  ],
  [
    'polls',
    `
    Labour leads by [12 points|percentage-point 12] with [42%|percent 42], the YouGov poll of [1,012|count 1012 c:adults] adults found.
    The margin of error is [plus or minus 3 percentage points|percentage-point 3].
    [Almost half|ratio 0.5 under] of voters said they were undecided.
    [A third|ratio 0.333333] of respondents backed the plan, while [52 percent|percent 52] opposed it.
    [Four in ten|ratio 0.4] renters had moved twice.
    [Six out of 10|ratio 0.6] voters want change.
    Support for independence stands at [45 per cent|percent 45], up [two points|percentage-point 2 up] since May.
    `
  ],
  [
    'education',
    `
    The school has [1,150|count 1150 c:pupils] pupils and [68|count 68 c:teachers] teachers.
    [Four-fifths|ratio 0.8] of graduates found work [within six months|duration 6 at-most u:month].
    Tuition will rise [$500|money 500 up u:USD] to [$12,300|money 12300 to u:USD per:a_year] a year.
    Grade 5 pupils read [20 minutes|duration 20 u:minute per:a_day] a day.
    Class sizes average [27.4|count 27.4 c:pupils] pupils.
    `
  ],
  [
    'transport',
    `
    The A13 was closed for [four hours|duration 4 u:hour] after the crash at 6:45 a.m.
    The coach took [between 35 and 50|count 35..50 c:pilgrims] pilgrims.
    Route 66 and Interstate 95 were flooded.
    Flight MH370 vanished with [239|count 239 c:people] people on board.
    The 10.45pm train from platform 3 left [20 minutes|duration 20 u:minute] late.
    The line is [62 miles|measure 62 u:mile] long and cost [£18.8bn|money 18800000000 u:GBP], [£4bn|money 4000000000 u:GBP] over budget.
    Boeing delivered [38|count 38 c:jets] 737 Max jets in April.
    Tolls go up [as much as 7.2%|percent 7.2 at-most up] on Sunday.
    The bridge is [1,300 metres|measure 1300 u:meter] long and [18 metres|measure 18 u:meter] wide.
    `
  ],
  [
    'farming',
    `
    Milk prices fell to [37p|money 0.37 to u:GBP per:a_litre] a litre, down [2.5p|money 0.025 down u:GBP] in a month.
    Farmers planted [at least 45,000 acres|measure 45000 at-least u:acre] of barley.
    Egg output rose to a record [9.2 billion|count 9200000000 to].
    A [45-acre|measure 45 u:acre] farm lost [dozens|count - vague c:sheep] of sheep.
    Yields averaged [180 bushels|measure 180 u:bushel per:an_acre] an acre.
    `
  ],
  [
    'courts',
    `
    The jury awarded her [$4.2 million|money 4200000 u:USD] in damages.
    He was fined [£1,000|money 1000 u:GBP] and given [200 hours|duration 200 u:hour] of community service.
    Judges voted [6-3|ratio 2] to uphold the law.
    Article 5 of the treaty and Section 230 of the act apply.
    The Sixth Amendment case, No. 19-4321, was argued on Oct. 3.
    `
  ],
  [
    'silence',
    `
    On the one hand, it works; on the other hand, it costs.
    It is one of the best.
    No one knows what happened.
    The 1990s were kinder, and the 21st century is not.
    See page 12, chapter 4 and figure 3.
    Windows 11 and iPhone 15 went on sale on Sept. 22.
    Visit https://www.example.com/a?b=30%25 or mail me@example.com.
    He lives at 221B Baker Street, London NW1 6XE.
    The G20 and the G7 met; the U-2 flew; a B-52 landed.
    5G phones and 3D printers sell well.
    In 2019, the party won.
    It was 24/7 work.
    ISBN 978-0-14-044913-6, doi 10.1000/182.
    The 9/11 attacks changed airports.
    Apollo 11 landed in July 1969.
    Meet me at 7pm or 19:30 GMT.
    World War II ended in 1945; World War 2 veterans marched.
    Catch-22 and Fahrenheit 451 are novels.
    The Fortune 500 company is at 350 Fifth Avenue.
    At first, the second half was slow.
    It happened a second time, in the third quarter.
    The two-state solution, one-way streets
    For the first time in a decade
    `
  ],
  [
    'approx',
    `
    [Dozens|count - vague c:flights] of flights, [hundreds|count - vague c:people] of people, [tens of thousands|count - vague c:fans] of fans
    [a dozen|count 12 c:eggs] eggs, [half a dozen|count 6 c:boxes] boxes, [two dozen|count 24 c:people] people
    [Nearly 3,000|count 3000 under c:people] people, [some 40|count 40 about c:shops] shops, [around 12 tonnes|measure 12 about u:tonne]
    [upwards of 500|count 500 over c:guests] guests, [no more than 20|count 20 at-most], [at least 60 per cent|percent 60 at-least]
    [eight to 12 per cent|percent 8..12] of staff, [5–10%|percent 5..10] of costs, [10-15 minutes|duration 10..15 u:minute]
    [18 or more|count 18 at-least c:people] people, under-18s
    [twenty-three hundred|count 2300 c:homes] homes, [two and a half million|count 2500000 c:people] people
    [1.5m|count 1500000 c:people] people, [2k|count 2000 c:users] users, [12 lakh|count 1200000 c:voters] voters, [3 crore rupees|money 30000000 u:INR]
    [50-50|ratio 1] chance, [a couple of hundred|count - vague c:protesters] protesters
    [£5.50|money 5.5 u:GBP], [99 cents|money 0.99 u:USD], [A$20|money 20 u:AUD], [US$3m|money 3000000 u:USD], [HK$15 billion|money 15000000000 u:HKD], [RMB 200 million|money 200000000 u:CNY], [¥300|money 300 u:JPY]
    [40%|percent 40 up] more than last year, [3x|multiple 3] faster, [12-fold|multiple 12] rise
    `
  ],
  [
    'years, dates and clock times',
    `
    In 1998 the town had no school; by 2020 it had [four|count 4].
    The law of 1974 was amended on 4 May 2011.
    From 2014 to 2019, prices rose [12%|percent 12 up].
    The 2014-15 season
    On Sept. 20-24 the fair returns.
    It opens on May 5th and shuts on June 30.
    The meeting is at 7pm on Friday, 3 March.
    It left at 6:45 a.m. and arrived at 10.45pm.
    Between 2010 and 2015, [240|count 240 c:homes] homes were built.
    The 1980s and the mid-90s
    In the 12 months to June, sales fell [2%|percent 2 down].
    They waited [two hours|duration 2 u:hour].
    `
  ],
  [
    'names and codes',
    `
    The A380 and the Boeing 737 share a hangar.
    Room 12, page 7, section 9 and chapter 4
    Highway 101 and Route 66 are shut.
    Covid-19, SCP-173, COVID 19
    The G7, the U2 concert and a B-52
    The iPhone 15 and the Galaxy S23
    Apollo 11 and Formula 1
    Call 0800 123 4567 or visit www.example.org.
    Case No. 21-1234
    Vitamin B12 and omega-3
    Act 3, Scene 2
    He lives at 10 Downing Street.
    It is at 1480 East Mill Avenue.
    M4 motorway, junction 12
    5G masts and a 3D film
    the S&P 500
    Catch-22
    `
  ],
  [
    'set phrases with one, two, half',
    `
    On the one hand it is cheap; on the other hand it is slow.
    It was one of the largest fires.
    No one was hurt, and one by one they left.
    The first half was dull.
    Second-hand cars
    At first sight
    One day, one thing led to another.
    He was second to none.
    A one-off payment, a two-way street
    `
  ],
  [
    'hyphens join the unit',
    `
    A [five-year|duration 5 u:year] plan for a [45-acre|measure 45 u:acre] site
    A [50-point|percentage-point 50] lead
    [two|count 2 c:bedroom]-bedroom flats
    a [three-and-a-half-year|duration 3.5 u:year] sentence
    a [10-year-old|measure 10 u:year] boy
    a [$20-million|money 20000000 u:USD] deal
    [300|count 300]-strong crowd
    a [6ft|measure 6 u:foot] fence
    a [12-week|duration 12 u:week] course
    `
  ],
  [
    'number words',
    `
    [Thirty-four|count 34 c:sailors] sailors drowned.
    [Two dozen|count 24 c:firefighters] firefighters, [half a dozen|count 6 c:engines] engines
    [A hundred|count 100 c:volunteers] volunteers
    [Three million|count 3000000 c:people] people
    [Two and a half times|multiple 2.5]
    [two hundred and nine|count 209 c:barns] barns
    [Several hundred|count - vague c:protesters] protesters
    [Dozens|count - vague c:sheds] of sheds
    [A million|count 1000000 c:reasons] reasons
    [nineteen|count 19 c:votes] votes
    `
  ],
  [
    'fractions and odds',
    `
    [Two-thirds|ratio 0.666667] of voters
    [A third|ratio 0.333333] of homes
    [one in five|ratio 0.2] adults
    [nine out of 10|ratio 0.9] cats
    [three quarters of an hour|duration 0.75 u:hour], [a quarter of a century|duration 0.25 u:century], [two-thirds of a mile|measure 0.666667 u:mile]
    Fell by [a quarter|ratio 0.25 down]
    [Half|ratio 0.5] of them
    [Almost half|ratio 0.5 under] had no car.
    [1 in 4|ratio 0.25] women
    a ratio of [1.8:1|ratio 1.8]
    `
  ],
  [
    'multiples',
    `
    Prices [doubled|multiple 2].
    [Three times|multiple 3] as many
    A [threefold|multiple 3] rise, prices rose [tenfold|multiple 10]
    [Twice|multiple 2] as likely
    [3x|multiple 3] the cost
    [10 times|multiple 10] higher
    She won [three|count 3 c:times] times.
    Of [20|count 20 c:games] games [12|count 12] won; it cost [1,500 won|money 1500 u:KRW]; signatures passed the [100,000|count 100000 c:mark] mark; she had [67|count 67 c:marks] marks; the top [10|count 10 c:firms] real estate firms.
    The crane broke down [61|count 61 c:times] times last year and [four|count 4 c:times] times this week; bids were [five times|multiple 5] last year’s.
    `
  ],
  [
    'percent and points',
    `
    [8%|percent 8] to staff
    [2.9 per cent|percent 2.9]
    [0.3 percentage points|percentage-point 0.3]
    [25 basis points|percentage-point 0.25]
    [15 percent|percent 15]
    [5 pct|percent 5]
    the rate rose [0.3 points|percentage-point 0.3 up] to [5.2%|percent 5.2 to]
    `
  ],
  [
    'money',
    `
    [£3.5m|money 3500000 u:GBP], [$2bn|money 2000000000 u:USD], [€1m|money 1000000 u:EUR], [¥300|money 300 u:JPY]
    [US$1.2 billion|money 1200000000 u:USD] and [HK$300|money 300 u:HKD]
    [five million yen|money 5000000 u:JPY]
    [35 lakh rupees|money 3500000 u:INR]
    [11 cents|money 0.11 u:USD]
    [99p|money 0.99 u:GBP]
    [USD 18.5 million|money 18500000 u:USD]
    [20 euros|money 20 u:EUR]
    [eleven dollars and sixty cents|money 11.6 u:USD]
    Shares fell [34p|money 0.34 down u:GBP] to [210p|money 2.1 to u:GBP].
    It cost [$200 to $300|money 200..300 u:USD].
    `
  ],
  [
    'ranges',
    `
    [between 140 and 160|count 140..160 c:people] people
    [6 to 9 per cent|percent 6..9]
    [10-15 days|duration 10..15 u:day] later
    rose from [4%|percent 4] to [6%|percent 6 to]
    [$700,000 to $1.2 million|money 700000..1200000 u:USD]
    [between 7% and 9%|percent 7..9]
    [20 to 25 miles per hour|measure 20..25 u:mile-per-hour]
    [40 to 50 hours|duration 40..50 u:hour]
    [1.5 to 2 degrees|measure 1.5..2 u:degree]
    `
  ],
  [
    'modifiers',
    `
    [more than 61,000|count 61000 over]
    [up to 650|count 650 at-most c:people] people
    [fewer than 90|count 90 under]
    [at least 3.6 million|count 3600000 at-least]
    [about £340|money 340 about u:GBP]
    [as much as 4.3%|percent 4.3 at-most]
    [nearly 8,000|count 8000 under]
    [some 40|count 40 about c:homes] homes
    [upwards of 500|count 500 over]
    [no more than 12|count 12 at-most]
    [20 or more|count 20 at-least]
    [just under 300|count 300 under]
    [well over 100|count 100 over]
    [around a dozen|count 12 about]
    [a minimum of 30|count 30 at-least]
    `
  ],
  [
    'measures',
    `
    [710 tonnes|measure 710 u:tonne] of waste
    [27.5 km|measure 27.5 u:kilometer]
    [1,200 square feet|measure 1200 u:square-foot]
    [30 miles per hour|measure 30 u:mile-per-hour]
    [100 mph|measure 100 u:mile-per-hour]
    [65 kg|measure 65 u:kilogram]
    [5 ft 2 in|measure 5.16667 u:foot]
    [20C|measure 20 u:celsius] and [-5C|measure -5 u:celsius], the forecast said
    [71.5 degrees Fahrenheit|measure 71.5 u:fahrenheit]
    [500 megawatts|measure 500 u:megawatt]
    [64GB|measure 64 u:gigabyte] of storage
    [120 decibels|measure 120 u:decibel]
    [2.4-liter|measure 2.4 u:liter] engine
    [an hour and 35 minutes|duration 1.58333 u:hour]
    [half an hour|duration 0.5 u:hour]
    `
  ],
  [
    'scores and votes',
    `
    United won [3-1|ratio 3].
    They drew [2-2|ratio 1].
    The court ruled [5-4|ratio 1.25].
    lost [1-2|ratio 0.5] to Hull
    `
  ],
  [
    'rank',
    `
    [fourth-largest|rank 4] city
    the [second-most|rank 2] populous state
    ranked [17th|rank 17] in the world
    finished [third|rank 3]
    the third man
    `
  ],
  [
    'ages',
    `
    Lee, [27|measure 27 u:year], was arrested.
    women aged [30 to 49|measure 30..49 u:year]
    the age of [21|measure 21 u:year]
    a [68-year-old|measure 68 u:year] man
    `
  ],
  [
    'whole paragraphs: police and courts',
    `
    At about 3:15 a.m. on Tuesday, officers were called to 18 Hill Road, where they found [two|count 2 c:men] men with stab wounds.
    The gang stole [£1.2 million|money 1200000 u:GBP] over [18 months|duration 18 u:month], the court heard; [five|count 5 c:members] members were jailed for a total of [32 years|duration 32 u:year].
    Homicides fell [15%|percent 15 down], from [62|count 62] in 2021 to [53|count 53 to] in 2022, police data shows.
    Judge Lee, [58|measure 58 u:year], said he had seen [hundreds|count - vague c:cases] of such cases in [20 years|duration 20 u:year].
    She faces [up to 10 years|duration 10 at-most u:year] in prison and a fine of [$250,000|money 250000 u:USD].
    `
  ],
  [
    'whole paragraphs: economy',
    `
    U.S. employers added [187,000|count 187000 up c:jobs] jobs in July, and the jobless rate dipped to [3.5%|percent 3.5 to], the Labor Department said on Aug. 4.
    Revenue grew [12%|percent 12 up] to [$4.3 billion|money 4300000000 to u:USD] in the three months ended June 30, beating estimates of [$4.1 billion|money 4100000000 u:USD].
    The pound slipped [0.4%|percent 0.4 down] against the dollar to [$1.2710|money 1.271 to u:USD].
    Mortgage rates hit [7.18%|percent 7.18], the highest in [more than two decades|duration 2 over u:decade].
    The company, which has [14,000|count 14000 c:staff] staff in [30|count 30 c:countries] countries, will close [six|count 6] of its [41|count 41 c:plants] plants.
    Brent crude rose [67 cents|money 0.67 up u:USD] to [$84.40|money 84.4 to u:USD per:a_barrel] a barrel.
    Net debt was [€2.4bn|money 2400000000 u:EUR], down from [€2.9bn|money 2900000000 u:EUR] a year ago.
    The fund has returned [8.1%|percent 8.1 per:a_year] a year since 2003.
    `
  ],
  [
    'whole paragraphs: health and climate',
    `
    The trial of [1,734|count 1734 c:patients] patients found the drug slowed decline by [35%|percent 35 down] over [18 months|duration 18 u:month].
    Cases rose from [1,203|count 1203] on Monday to [1,410|count 1410 to], a [17%|percent 17 up] jump.
    [About one in 10|ratio 0.1 about] people with the virus still has symptoms after [12 weeks|duration 12 u:week].
    July was [1.5C|measure 1.5 up u:celsius] warmer than the pre-industrial average, scientists said.
    Rainfall totalled [142 mm|measure 142 u:millimeter], [nearly three times|multiple 3 under] the norm.
    The fire has scorched [60 square miles|measure 60 u:square-mile], destroyed [at least 80|count 80 at-least c:homes] homes and is only [5 percent|percent 5] contained.
    `
  ],
  [
    'whole paragraphs: sport, polls, transport',
    `
    Manchester City won [4-0|ratio 4] and moved [three|count 3 c:points] points clear.
    He averaged [27.2|count 27.2 c:points] points and [8.1|count 8.1 c:rebounds] rebounds in [64|count 64 c:games] games.
    Trump led Biden by [two points|percentage-point 2], [44%|percent 44] to [42%|percent 42], in the Sept. 5-9 survey of [1,250|count 1250 c:voters] registered voters.
    Support among women rose [six points|percentage-point 6 up] to [51%|percent 51 to].
    The 7:42 a.m. train was [23 minutes|duration 23 u:minute] late on [one in four|ratio 0.25] days.
    The airline carried [16.9 million|count 16900000 c:passengers] passengers in August, [9%|percent 9 up] more than a year earlier.
    The bridge, built in 1932, carries [160,000|count 160000 c:vehicles per:a_day] vehicles a day.
    `
  ],
  [
    'numbers that count nothing in everyday copy',
    `
    Chapter 11 bankruptcy, Title IX, Form 10-K
    The 2020 election and the 116th Congress
    He wore No. 10 and played a 4-4-2.
    She is one of those people.
    The first, second and third points were noted.
    A Boeing 777-300ER took off from runway 27L.
    Flight BA117 to New York
    ZIP code 90210, P.O. Box 1234
    Version 2.0.1 fixes it.
    Channel 4 News at Ten
    The Big Ten and the Final Four
    Psalm 23, John 3:16
    10 Downing Street said the Group of 20 would meet.
    He was born on 7 May 1962 and died in 2011.
    the early 1900s, the '60s and the 18th century
    Tel: +44 20 7946 0958
    It is second nature.
    In the first place, on second thoughts, at the eleventh hour
    Highway 1, Interstate 5, M25, A40
    Pier 39, Gate B12 and Platform 9
    section 230, page A12
    On 9/11, at 11 p.m., in 1066
    `
  ],
  [
    'days of one month, shares of people, somebody who spoke',
    `
    The strike runs between 2 and 4 April.
    Shops close on 24 and 25 December and from 31 December to 2 January.
    [Two in three|ratio 0.666667] adults own a bike.
    [Three in four|ratio 0.75] pupils passed.
    “It is a disgrace,” one wrote.
    `
  ]
]
