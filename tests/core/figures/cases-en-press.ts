/** Sentences of the press of many countries, each group a way in which the recogniser once went wrong; the notation is notation.ts's. */
export const enPressCases: readonly (readonly [because: string, sentences: string])[] = [
  [
    'letters of a currency glued to the amount, and summits that look like one',
    `
    Tea fetched [Sh312|money 312 u:KES per:a_kilo] a kilo at the Mombasa auction.
    Interest on the [R4.7-trillion|money 4700000000000 u:ZAR] debt eats up [21 cents|money 0.21 u:ZAR] of every rand collected.
    A [25kg|measure 25 u:kilogram] bag of rice now sells for [K350|money 350 u:ZMW].
    Ghana's debt stands at [GH¢575.7 billion|money 575700000000 u:GHS], [71.3 per cent|percent 71.3] of GDP.
    The naira closed at [1,482|count 1482 per:/$1]/$1 on Friday.
    COP28, SDG 13 and the R758 road
    `
  ],
  [
    'a figure that only looks compared',
    `
    Toronto police laid [276|count 276 c:charges] charges against [18|count 18] accused and recovered [C$3.1-million|money 3100000 u:CAD] in stolen vehicles.
    Asked whom they trust, [27 per cent|percent 27] named Mr Sunak and [31|count 31] Sir Keir.
    A deposit-losing [4.2 per cent|percent 4.2]
    Broadband averaged [69.4Mbps|measure 69.4 u:megabit-per-second] down and [18.4|count 18.4] up.
    Payrolls rose by a seasonally adjusted [336,000|count 336000 up].
    `
  ],
  [
    'shares of every ten, two in three',
    `
    [Nine out of every ten|ratio 0.9] new homes
    [Some two in three|ratio 0.666667 about] Quebecers back Bill 96.
    He played [two|count 2] in [three|count 3 c:games] games.
    `
  ],
  [
    'multiples of earnings, micrograms, the top ten',
    `
    The stock trades on [9.4 times|multiple 9.4] forward earnings.
    PM2.5 levels averaged [54.4 micrograms per cubic metre|measure 54.4 u:microgram-per-cubic-meter].
    Parents will get [15 hours|duration 15 u:hour per:a_week] a week of free childcare for [two-year-olds|measure 2 u:year].
    It is on the top [10|count 10 c:list] list, and the heat could [top 40C|measure 40 over u:celsius].
    The phone survives [30 minutes|duration 30 u:minute] in [1.5m|measure 1.5 u:meter] of water.
    The pound fell [0.2 per cent|percent 0.2 down], and Labour is up [a point|percentage-point 1 up] to [28%|percent 28 to].
    `
  ],
  [
    'innings',
    `
    Root made an unbeaten [122|count 122] as England closed on [302-7|ratio 43.1429].
    `
  ],
  [
    'quoted titles',
    `
    "50 Ways to Leave Your Lover" and "99 Red Balloons" got them dancing.
    The book is Slaughterhouse-Five.
    He said "[12|count 12 c:men] men came" and left.
    `
  ],
  [
    'labels with points, letters and slashes',
    `
    UNSC 2231, HTTP/2, port 8080 and Article 6.4
    Figure 3b, Table S1 and Surah 2:255
    (202) 555-0143, ext. 12; fax +1-212-555-0199
    She lives at Flat 3/2, 114 Dumbarton Road.
    At 14.35 on 3rd May, Lot 203 fetched nothing; text STOP to 80088.
    Day 435 of the war; week three of the strike; year one of the plan
    In a week [three|count 3 c:people] people died, and every day [12|count 12] more.
    One wonders what the three Rs are for.
    `
  ],
  [
    'an "up" that the verb owns',
    `
    The jobless rate ticked up to [4.3 per cent|percent 4.3 to], its highest in [two years|duration 2 u:year].
    The blast displaced [up to 300|count 300 at-most c:people] people.
    `
  ],
  [
    'hours, calls and lines',
    `
    The doors open at half seven, and the shop from 5-7pm.
    Police logged one 999 call every [eight seconds|duration 8 u:second]; the 405 freeway and the 7 train were shut.
    The [12|count 12 c:drivers] train drivers and the [40|count 40 c:drivers] bus drivers walked out.
    The train ride takes [1h 20m|duration 1.33333 u:hour].
    Grid fees will add [1.4 cents|money 0.014 up u:USD per:per_kilowatt-hour] per kilowatt-hour.
    Sections 7(1) and 15(b), Rule 4.2 and reg 9
    Sunday 1, Monday 2 and Tuesday 3 July
    On Sunday [12|count 12 c:people] people died, and on Monday [300|count 300 c:workers] workers walked out.
    `
  ]
]
