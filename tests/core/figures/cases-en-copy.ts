/** Copy as it reaches a desk: headlines in capitals, results, lists, codes and addresses; the notation is notation.ts's. */
export const enCopyCases: readonly (readonly [because: string, sentences: string])[] = [
  [
    'headlines in capitals, where no capital says anything',
    `
    MAN, [43|measure 43 u:year], HELD AFTER [3|count 3 c:people] PEOPLE SHOT AT MALL
    [TWO|count 2 c:dead] DEAD, [FIVE|count 5] HURT IN I-80 PILE-UP
    CHANNEL 4 BOSS ON [£1.3M|money 1300000 u:GBP] SALARY
    FIRM TO AXE [1,200|count 1200 down c:jobs] JOBS BY MAY 5
    iPHONE 16 SALES FALL [11 PER CENT|percent 11 down] IN CHINA
    INDIA WIN BY [SIX|count 6 c:wickets] WICKETS IN 2ND TEST
    GAS LEAK KILLS [7|count 7] IN DELHI
    BOEING 737 SKIDS OFF ROUTE 66
    `
  ],
  [
    'sets, tries at goal and times of a match',
    `
    Sinner beat Medvedev [6-3|ratio 2], [3-6|ratio 0.5], [7-6|ratio 1.16667] (5), [6-4|ratio 1.5] in [three hours 48|duration 3.8 u:hour].
    She came from behind to win [4-6|ratio 0.666667] [6-3|ratio 2] [6-2|ratio 3].
    He completed 28-of-37 passes for [312 yards|measure 312 u:yard]; Curry went 3-for-12 in a [118-101|ratio 1.16832] loss.
    In [three hours|duration 3 u:hour] [48|count 48 c:passengers] passengers were freed.
    Brook was unbeaten on [112|count 112] from [143|count 143 c:balls] balls.
    `
  ],
  [
    'versions, aircraft, books and broadcasters',
    `
    Tesla began pushing FSD 12.3 to owners in March, and iOS 18.1 shipped.
    Ryanair has ordered [150|count 150 c:jets] Boeing 737 MAX 10 jets and operates [27|count 27 c:a320s] A320s; the 787-9 was held.
    It launched [two|count 2 c:rockets] Falcon 9 rockets and sold [63,150|count 63150 c:model 3s] Model 3s.
    10 News First and 7NEWS aired the clip; he quoted 1 Corinthians 13:4-7.
    The PMI was [49.8|index 49.8], and pads 39A and 39B and junctions 10 and 11 were shut.
    `
  ],
  [
    'sections, citations, plans and calls',
    `
    Her 401(k) fell [8%|percent 8 down]; the charity is a 501(c)(3), and her 529 plan gained.
    He was charged under 18 U.S.C. 1512(c)(2); see 598 U.S. 471 and [2024] UKSC 12.
    There are [18|count 18 c:troops] U.S. troops there.
    Dial *123# or text HELP to 60060. A caller rang 911; the 911 dispatcher heard [40 seconds|duration 40 u:second] of it.
    The 5-a-side pitches are at 16-18 Wharf Road.
    `
  ],
  [
    'places of the globe',
    `
    The wreck lies at 51°30'N, 0°7'W, [some 40 miles|measure 40 about u:mile] from shore.
    The centre was near 18.4 degrees north, 66.1 degrees west; the drone fell at -33.8688, 151.2093.
    It was [28°|measure 28 u:degree] in the shade and [28°C|measure 28 u:celsius] inside.
    Weather: London [11C|measure 11 u:celsius], Delhi [24C|measure 24 u:celsius]
    `
  ],
  [
    'lists and signs',
    `
    1. Manchester City – [91|count 91 c:points] points
    • Revenue: [$4.2bn|money 4200000000 u:USD] ([+6%|percent 6 up])
    FTSE [-0.6%|percent -0.6 down], DAX [+1.2%|percent 1.2 up]; growth was [-1.3%|percent -1.3].
    POLL: Con [24%|percent 24] ([-1|percentage-point -1 down]), Lab [29%|percent 29] ([+2|percentage-point 2 up])
    Rates: USD/JPY [151.32|count 151.32]
    `
  ],
  [
    'the first and last of many months are a period',
    `
    In the first ten months of the year, exports rose [4%|percent 4 up].
    Over the past five years it has lost [a third|ratio 0.333333 down] of its staff; the next 12 weeks matter.
    It lasted [five years|duration 5 u:year], and they won [three|count 3] of the last [five|count 5 c:games] games.
    Sales grew [3.4 per cent|percent 3.4 up] in the half.
    `
  ],
  [
    'an amount and where it led, a price for each that is lower',
    `
    Waits fell by [just under four weeks|duration 4 under down u:week] to [11 weeks|duration 11 to u:week].
    Wheat is [£30|money 30 down u:GBP per:a_tonne] a tonne lower than last year.
    The mayor won [52.7 per cent|percent 52.7] of the vote to her rival's [47.3|percent 47.3].
    He rides at [8st 10lb|measure 8.71429 u:stone] and came 21st.
    `
  ],
  [
    'what happened in a match, who was in it and how often',
    `
    Man Utd [1-1|ratio 1] Chelsea (Casemiro 70', Palmer 74')
    The Chiefs ([10-1|ratio 10]) host the Raiders ([2-9|ratio 0.222222]) on Friday.
    Final: Patriots [24|count 24], Jets [20|count 20]
    Windows 10, Windows 11 and iPhone 15 are out.
    He hit a 3-wood at Turn 3 on lap 57.
    John Murphy ([34|measure 34 u:year]), of Cork, and Mary Daly ([29|measure 29 u:year]) were charged.
    Gold: USA [40|count 40], China [40|count 40]
    `
  ],
  [
    'names at the head of a sentence, series of letters, bearings',
    `
    Chang'e 6 has landed; Forever 21 is shut.
    [Forty|count 40 c:people] people died. Only [6|count 6] were saved.
    The strain BA.2.86 spread; a wreck at lat 50.9N, long 1.4W.
    The 777X and [3x|multiple 3] the cost
    GIRL SURVIVES [100FT|measure 100 u:foot] DROP
    `
  ],
  [
    'amounts in rupees with a point, a sentence cut, a rise said twice',
    `
    Income came in at [Rs. 1,240 crore|money 12400000000 u:INR].
    The court cut the sentence from [nine years|duration 9 u:year] to [six|duration 6 to u:year].
    Prices climbed [0.3 per cent|percent 0.3 up] month on month and [2.6 per cent|percent 2.6 up] year on year.
    Shares put on [1.1%|percent 1.1 up] to [A$117.42|money 117.42 to u:AUD]; the planet warmed by [1.3C|measure 1.3 up u:celsius].
    `
  ],
  [
    'goalless draws, hours, ovens, regulations and what was made elsewhere',
    `
    Everton [0-0|ratio 0] Wolves, and it stayed [0-0|ratio 0] after extra time.
    They won a best-of-five series; he won the 4.10 at Newbury.
    Open Mon-Fri 10-4 and Sun 11-3.
    Bake at [200C|measure 200 u:celsius]/gas mark 6.
    Directive 2009/147/EC, Regulation (EU) 2019/1020
    Romans 8:28 is read; Call +44 (0) 20 7946 0000.
    The claimant, [52|measure 52 u:year], of Ballarat, and the hostage, [23|measure 23 u:year], are safe.
    The lira slid past [34|index 34] to the dollar.
    It will pay back [up to £3m|money 3000000 at-most u:GBP].
    A car costs more than one made in China.
    "Forty-Two Reasons" topped the chart.
    Art. 6 and Arts. 8 apply.
    `
  ],
  [
    'bills, counts, platforms and releases that bear a number',
    `
    Bill C-18, S.B. 4, H.R. 1, Prop. 8 and Public Law 117-58
    Change at platform 2b; 123 Main St., Apt. 4B; 1 Infinite Loop, Cupertino
    Chrome 131 and log4j 2.17 are patched; Web 3.0, 4K video and a 10K race
    Issue 1,204 of Expo 67; see Sonnet 18; ABN 51 824 753 556
    The U.S. [4|count 4 c:tankers] tankers and [10K|count 10000 c:users] users
    `
  ],
  [
    'lost in two sets, a plunge, a spread, a bound on an age, one of so many',
    `
    Murray lost [3-6|ratio 0.5], [4-6|ratio 0.666667].
    The bus plunged [300ft|measure 300 u:foot]; the yard is [100ft|measure 100 u:foot].
    The hotel has [212|count 212 c:rooms] rooms over [18|count 18 c:floors] floors.
    Children aged [under 5|measure 5 under u:year]; only [one|count 1] of the [14|count 14 c:suspects] suspects was held.
    They are two of a kind.
    `
  ],
  [
    'the desk of science, weather, tides and races',
    `
    The hazard ratio was [0.72|count 0.72] ([95%|percent 95] CI [0.61-0.85|count 0.61..0.85]); BP [120/80|ratio 1.5].
    Cloudy, max [14C|measure 14 u:celsius] ([57F|measure 57 u:fahrenheit]); high tide 04.12 ([4.3m|measure 4.3 u:meter]), low tide 10.31
    2.30 Cheltenham: the favourite won at [7-2|ratio 3.5].
    Landsat 9, Sol 1,200 and 97.3 FM; HTTP 404, Error 503
    It breaks s 1(1) of the act; calls to 111 rose, and calls rose to [111|count 111 to].
    `
  ],
  [
    'third in a table, a second off, killed one, cents of a dollar named before',
    `
    Chelsea are [third|rank 3] in the table; the third in a row fell.
    The record fell by [more than a second|duration 1 over down u:second]; he has [more than one|count 1 over c:job] job.
    The blast sickened [104|count 104 c:people] people and killed [one|count 1].
    It made [A$3.5bn|money 3500000000 u:AUD] and pays [85c|money 0.85 u:AUD]; another pays [Re 1|money 1 u:INR].
    The Fed trimmed rates by [a quarter of a percentage point|percentage-point 0.25 down].
    Output will grow by [1.7 per cent|percent 1.7 up] in 2025 and [1.9 per cent|percent 1.9 up] in 2026.
    Buy one, get one free on two-for-one deals.
    `
  ],
  [
    'days, hours of work, cars, disks, drafts of results without commas',
    `
    Ukraine war: day 1,001 – what we know
    Gen Z won't work 9 to 5; a Ford Puma 1.0 EcoBoost
    A MacBook with [16GB|measure 16 u:gigabyte]/[512GB|measure 512 u:gigabyte]
    Sec 377, Acts 2 and 2 Timothy 4; Nokia 3310 and PlayStation 2
    NRL: Panthers [14|count 14] Storm [6|count 6]
    Mon [12C|measure 12 u:celsius], Tue [9C|measure 9 u:celsius]; wind SW [15-20mph|measure 15..20 u:mile-per-hour]
    Net profit: [Rs 842 cr|money 8420000000 u:INR]; sales [$25.2B|money 25200000000 u:USD] v. [$25.4B|money 25400000000 u:USD] est.
    NHS WAITING LIST HITS [7.6M|count 7600000]
    Gas hit [€47|money 47 u:EUR per:per_megawatt_hour] per megawatt hour.
    `
  ],
  [
    'what a name, a table or a code does with its number',
    `
    Dow Jumps [500 Points|index 500 up] on Fed Hopes
    Boeing 737 Max Lands With [171|count 171] Aboard
    Magnitude [7.0|measure 7] Quake Strikes Off California
    Fox 5, Bar 44 and Nokia 3310 are names; Industry 4.0 is one too.
    Attendance [812|count 812]. Deaths [12|count 12], injuries [30|count 30].
    Fieldwork: 3-5 Dec. Age: [34|measure 34 u:year]. Occupation: welder
    The 747 was retired, and the [747|count 747 c:people] people cheered.
    Act No. 12/345, clause 14.1, paragraph 3.2, log 24*712345 and CAD 2345/03DEC
    At 1100 hours the doubles match began; sales [doubled|multiple 2].
    The work took [1100 hours|duration 1100 u:hour].
    A twenty-something in a two-piece suit gave it ten out of ten.
    A BSB 062-000, account 1234 5678, a 404 error and a dime a dozen
    `
  ],
  [
    'odds beside names, marks out of five, pages of a run, formations, streets with a number',
    `
    Odds: Trump [4/6|ratio 0.666667], Harris [5/4|ratio 1.25]
    Rating: [3.5/5|ratio 0.7] stars. Page 1 of 3
    BILLIONAIRE, [91|measure 91 u:year], DEFENDS TITLE 42 POLICY
    Rooms: [4|count 4]; beds: [620|count 620] at the General
    Spurs had a back three of Romero, Dragusin and Davies; the par-five 15th is at 45 East 62nd Street.
    `
  ],
  [
    'a share whose verb has its object before it',
    `
    BHP lifted iron ore output [3%|percent 3 up] to [64.6 million tonnes|measure 64600000 to u:tonne].
    The firm cut its full-year forecast [10%|percent 10 down]; it was cut out of the [40%|percent 40] that it owned.
    `
  ],
  [
    'numbers to call in a list, parties in short with their shares',
    `
    Call 911, 999 or 112; [112|count 112 c:people] people called.
    Lab [34|count 34], Con [25|count 25], Ref [19|count 19]
    FTSE 100 ENDS [1.2%|percent 1.2 down] LOWER; matchday 5 and the Switch 2
    `
  ]
]
