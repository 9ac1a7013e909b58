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
    There are [340|count 340 c:firms] firms, [46|count 46 up] more than a year ago.
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
    The rupee settled [12 paise|money 0.12 down u:INR] lower at [83.27|index 83.27] against the dollar.
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
    The firm ordered [500|count 500 c:jets] Airbus A320-family jets and [two|count 2 c:jets] new 737 Max jets.
    He won by [fewer than 200|count 200 under c:votes] votes out of [nearly 41,000|count 41000 under] cast.
    `
  ],
  [
    'a date behind a figure is no denominator, a fall in per cent gives no unit',
    `
    Net debt was [€2.4bn|money 2400000000 u:EUR], down from [€2.9bn|money 2900000000 u:EUR] a year ago.
    Homicides fell [15%|percent 15 down], from [62|count 62] in 2021 to [53|count 53 to] in 2022.
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
    Downloads have [passed 100m|count 100000000 over] in [five days|duration 5 u:day], the company said in a post.
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
    [Thousands|count - vague] march as pay row enters day 12
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
  ],
  [
    'ages in a list, somebody of those counted before',
    `
    Brothers aged [23|measure 23 u:year] and [26|measure 26 u:year] were remanded until next Tuesday.
    The outbreak has sickened [138|count 138 c:people] people in [22|count 22 c:states] states; [30|count 30] have been hospitalised and [one|count 1] has died.
    One has to wonder, and the company secretary, one Mr Jones, left.
    `
  ],
  [
    'denominators after a noun, after lakh, after "or more"',
    `
    The NCRB put the rate at [66.4|count 66.4 c:crimes per:per_lakh_women] crimes per lakh women.
    Women who drank [two or more|count 2 at-least c:cups per:a_day] cups a day had a [14%|percent 14 down] lower risk.
    Ridership is back at [82%|percent 82] of its 2019 level, or [3.6m|count 3600000 c:trips per:a_day] trips a day.
    [Some 3,000-odd|count 3000 about c:nurses] nurses quit the register; the vacancy rate is [11%|percent 11].
    They sat NEET, competing for [1.08 lakh|count 108000 c:seats] MBBS seats.
    `
  ],
  [
    'parts of a point',
    `
    The incumbent squeaked home by [0.3 of a percentage point|percentage-point 0.3].
    The pass rate edged up [0.2 of a point|percentage-point 0.2 up] to [68.2pc|percent 68.2 to].
    A [quarter-point|percentage-point 0.25] rate cut would follow, or [half a percentage point|percentage-point 0.5].
    It is [three-quarters of a percentage point|percentage-point 0.75 up] higher.
    A half-point lead was lost.
    `
  ],
  [
    'a change worded with an object, at a rate, after the figure',
    `
    Wages excluding bonuses grew at an annual rate of [7.8%|percent 7.8 up].
    The jab cut hospital admissions by [between 75 and 90 per cent|percent 75..90 down].
    Wool closed [17c|money 0.17 down u:USD] down at [1,152c|money 11.52 u:USD].
    The Nifty gave up [0.4 per cent|percent 0.4 down], and petrol cars made up [51 percent|percent 51] of sales.
    The reservoir is [12 percentage points|percentage-point 12 down] below the seasonal average.
    Mumbai chased down [192|count 192] with [three|count 3 c:wickets] wickets to spare.
    Leeds lost by [two|count 2 c:goals] goals.
    `
  ],
  [
    'points of the Sensex, cents of the U.S.',
    `
    The Sensex shed [312 points|index 312 down] to close at [65,512|index 65512].
    The loonie bought [74.01 U.S. cents|money 0.7401 u:USD].
    `
  ],
  [
    'ranges whose ends have units of their own',
    `
    Sea levels could rise [30cm to 1m|measure 30..100 up u:centimeter] by 2100, the panel said.
    The work takes [six months to two years|duration 6..24 u:month].
    The wait rose from [90 minutes|duration 90 u:minute] to [two hours|duration 2 to u:hour].
    `
  ],
  [
    'shares worded apart',
    `
    Class sizes are too big in [one school in seven|ratio 0.142857], and only [a fifth|ratio 0.2] will repay in full.
    The chip uses [a third|ratio 0.333333 down] less power than [one|count 1 c:rival] rival in 2023.
    By a majority of [10 to two|ratio 5], the jury convicted him of [four|count 4 c:counts] of the [six|count 6 c:counts] counts.
    The House voted [217 to 213|ratio 1.01878] and went from [12|count 12 c:seats] to [10|count 10 to c:seats] seats.
    No: [eight in 10|ratio 0.8] of them
    `
  ],
  [
    'points of a rugby or hurling score',
    `
    Limerick ran out [1-23|ratio 0.0434783] to [0-19|ratio 0] winners before [29,112|count 29112 c:spectators] spectators.
    `
  ],
  [
    'a letter that is a unit or none',
    `
    Snow may settle [above 300m|measure 300 over u:meter].
    She wore a 10-K badge, and s.20 of the act applies to a 4x4.
    `
  ],
  [
    'times in words, numbers to call',
    `
    Gates open at half past five; last orders are at a quarter to eleven.
    He will be back in court at ten.
    Call Samaritans on 116 123, Lifeline on 13 11 14 or the NSPCC on 0808 800 5000.
    It takes two to tango, and a stitch in time saves nine.
    `
  ],
  [
    'how many more or fewer, the same change said twice, where a change led and where a level stood',
    `
    There were [12|count 12 down c:deaths] fewer deaths than in 2019, and the flight is [20 minutes|duration 20 up u:minute] longer than planned.
    A room costs [£30|money 30 down u:GBP] less than last year, the river is [2 metres|measure 2 up u:meter] higher than normal.
    [Three|count 3] more were hurt than first thought; he stayed [no more than 20 minutes|duration 20 at-most u:minute].
    The Dow rose [312.2 points|index 312.2 up] ([0.9%|percent 0.9 up]) to [34,000|index 34000 to].
    Profit fell [$2m|money 2000000 down u:USD], or [12 percent|percent 12 down], to [$14m|money 14000000 to u:USD].
    Deaths fell by [12%|percent 12 down], from [4,010|count 4010] in the year to March to [3,529|count 3529 to].
    The economy grew at [5%|percent 5 up per:a_year] a year. The shares opened up [3%|percent 3 up] at [210p|money 2.1 u:GBP].
    They were down [0-2|ratio 0] in the series.
    Copper ended [$112|money 112 down u:USD], or [1.2%|percent 1.2 down], weaker on Friday. The index closed [36.2 points|index 36.2 up], or [0.8%|percent 0.8 up], higher.
    It cost [$20|money 20 u:USD], or [3 percent|percent 3], and lower fares followed.
    `
  ],
  [
    'names with numbers before the noun that is counted, measures that count nothing',
    `
    They flew [12|count 12 c:fighters] F-16 fighters and [20|count 20 c:dreamliners] Boeing 787 Dreamliners, and [hundreds|count - vague c:homes] of other such homes shook.
    A quake of magnitude [5.4|measure 5.4] followed the [6.1|measure 6.1]-magnitude earthquake. [Dozens|count - vague c:people] more people fled.
    Sterling was at [1.2710|index 1.271] to the dollar, [3.5 times|multiple 3.5] what it cost; he lost [three|count 3 c:times] times.
    `
  ],
  [
    'ages that are bounded, how often, and months up to a date, which are a period',
    `
    Women [under 30|measure 30 under u:year] and men [40 and over|measure 40 at-least u:year], anyone [older than 70|measure 70 over u:year]; [over 65|count 65 over c:people] people
    He trains [more than twice|count 2 over per:a_week] a week, [once|count 1 per:every_two_years] every two years, at a [twice|count 2 per:yearly]-yearly check.
    Once a policeman said so; it is [twice|multiple 2] the cost; rates were cut [three|count 3 c:times] times.
    Profit for the nine months to the end of March 2023 fell; it takes [12 months|duration 12 u:month] to complete, or [six months to two years|duration 6..24 u:month].
    `
  ]
]
