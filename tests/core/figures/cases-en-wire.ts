/** Sentences as wires and newspapers write them, each group a way in which the recogniser once went wrong; the notation is notation.ts's. */
export const enWireCases: readonly (readonly [because: string, sentences: string])[] = [
  [
    'one in every so many, a third so far, half as many',
    `
    Motorists were caught speeding over the long weekend, [one in every 212|ratio 0.00471698] drivers tested.
    Carjackings are down [nearly a third|ratio 0.333333 under down] so far this year compared with the same period in 2022.
    The farm has [220|count 220 c:cows] dairy cows and [half|ratio 0.5] as many sheep.
    A third man was held, and a quarter century passed.
    `
  ],
  [
    'an article counts where a word before it bounds the length',
    `
    The gang made [an estimated $60m|money 60000000 about u:USD] over [more than a decade|duration 1 over u:decade], prosecutors said.
    [Some 6.3 million|count 6300000 about c:patients] patients are on the list, of whom [309,300|count 309300] have waited [over a year|duration 1 over u:year].
    There are [340|count 340 c:firms] firms, [46|count 46] more than a year ago.
    It took [less than an hour|duration 1 under u:hour], and [nearly a mile|measure 1 under u:mile] of road was lost.
    `
  ],
  [
    'where a change led: bringing the total to, grow by ten days to 190',
    `
    Prices rose in May, taking the annual rate to [4.0 per cent|percent 4 to], up from [3.6 per cent|percent 3.6].
    Measles cases have [more than tripled|multiple 3 over] since January to [1,109|count 1109 to], the HSE said.
    Dengue claimed [five|count 5 c:lives] lives on Monday, pushing the toll this season to [46|count 46 to].
    Under the plan, the school year would grow by [10 days|duration 10 up u:day] to [190|duration 190 to u:day].
    The toll for cars goes from [$2.75|money 2.75 u:USD] to [$3|money 3 to u:USD] on Jan. 1.
    Gross domestic product shrank at an annualised [1.4%|percent 1.4 down] pace in the first quarter.
    Passenger numbers fell by [nearly 9%|percent 9 under down] to [52%|percent 52 to] of the 2019 level.
    Rates are expected to rise [5% to 10%|percent 5..10 up] next year.
    `
  ],
  [
    'comparatives say the way of points and money too',
    `
    The rupee settled [12 paise|money 0.12 down u:INR] lower at [83.27|count 83.27 to] against the dollar.
    Turnout was [59.7%|percent 59.7], [7.6 percentage points|percentage-point 7.6 down] lower than in 2019.
    The Greens are on [13%|percent 13], up [two|percentage-point 2 up], with Labour at [28%|percent 28].
    `
  ],
  [
    'verbs that are no change here',
    `
    Officers recovered [seven|count 7 c:handguns] handguns, [two|count 2 c:rifles] rifles and [upwards of 900|count 900 over c:rounds] rounds of ammunition.
    The Lakers have lost [nine|count 9] of their past [13|count 13] and sit [2½|count 2.5 c:games] games behind Phoenix.
    The defence gave up [517 yards|measure 517 u:yard].
    The charity raised [£3m|money 3000000 u:GBP].
    `
  ],
  [
    'what is counted, and by what it is divided',
    `
    Infant mortality stood at [5.6|count 5.6 c:deaths per:per_1,000_live_births] deaths per 1,000 live births, the first rise in [20 years|duration 20 u:year].
    A crowd of [just over 74,000|count 74000 over] watched Munster; [dozens|count - vague] hurt in crush
    The firm ordered [500|count 500 c:airbus] Airbus A320-family jets and [two|count 2 c:jets] new 737 Max jets.
    He won by [fewer than 200|count 200 under c:votes] votes out of [nearly 41,000|count 41000 under] cast.
    `
  ],
  [
    'a date behind a figure is no denominator, a fall in per cent gives no unit',
    `
    Net debt was [€2.4bn|money 2400000000 u:EUR], down from [€2.9bn|money 2900000000 u:EUR] a year ago.
    Homicides fell [15%|percent 15 down], from [62|count 62] in 2021 to [53|count 53] in 2022.
    `
  ],
  [
    'over a fraud, a row over homes: no bound',
    `
    Ex-banker, [61|measure 61 u:year], jailed for [6½ years|duration 6.5 u:year] over [£5m|money 5000000 u:GBP] fraud
    The row over [300|count 300 c:homes] homes has lasted [over two days|duration 2 over u:day].
    The drug slowed decline by [a third|ratio 0.333333 down] over [18 months|duration 18 u:month].
    `
  ],
  [
    'lakh crore, downloads in millions, race times',
    `
    Defence gets [Rs 5.94 lakh crore|money 5940000000000 u:INR], [13 per cent|percent 13 up] more than last year.
    Downloads have passed [100m|count 100000000] in [five days|duration 5 u:day], the company said in a post.
    Ledecky swam [15:30.02|duration 930.02 u:second], [0.43 seconds|duration 0.43 u:second] outside her own record.
    He ran the marathon in [2:01:09|duration 7269 u:second]; the race starts at 10:30.
    `
  ],
  [
    'ages of people without a capital',
    `
    The driver, [52|measure 52 u:year], was arrested, and a mother, [34|measure 34 u:year], was treated.
    `
  ],
  [
    'bare thousands: homes or a year',
    `
    The council approved [1800|count 1800 c:homes] homes in 2019.
    In 2020 people stayed at home, and in 1850 homes had no water.
    `
  ],
  [
    'times with a point, and closing times',
    `
    The 8.02 from Reading was [38 minutes|duration 38 u:minute] late and [four|count 4 c:carriages] carriages short.
    The 9.15 from Euston and the 17:40 ferry were both cancelled on 3/11/2023.
    The 2023-24 academic year starts on September 4 at 8.45; the bar closes at eleven.
    `
  ],
  [
    'labels and what hangs on them',
    `
    UPDATE 2-Siemens Q3 orders slump [34%|percent 34 down], misses forecast
    [Thousands|count - vague c:march] march as pay row enters day 12
    The shop at No 14 and the flat at 23b Mill Lane were sealed off.
    iOS 17.4.1 and Python 3.12 fix the bug; CVE-2023-4863 is still open.
    Bus 73 and the No. 6 train were rerouted via I-95 and the A406.
    See page 14 and Table 2; turn to Sport, pages 52-55, and Articles 14, 19 and 21.
    The Super 8 motel is off Highway 61, near mile marker 212.
    IPC 302, GST Form 3B and Aadhaar no. 4321 8765 1122
    US 101 and State Road 60 were shut until 2 a.m. Sunday.
    Season 3, episode 7 airs tonight on Channel 5; COVID -19 tests were sold.
    The spirit of '68 lives on.
    Year 6 pupils sat the test on day 3.
    `
  ],
  [
    'set phrases and names with a number word',
    `
    He was on cloud nine, and nine times out of ten the plan works out.
    At sixes and sevens, dressed to the nines, back to square one
    The Twenty20 final and the Six Nations are on Sky Sports 2.
    Seven West Media, 3M and 7-Eleven fell.
    Three Mile Island reopened, and the Seven Sisters cliffs crumbled.
    It was one in a million, and net zero is a zero-sum game.
    The film 127 Hours and the carol about the 12 Days of Christmas are well known.
    `
  ]
]
