/** What wordings allow: above, below, about and between, in the notation of notation.ts. */
export const zhIntervalCases: readonly (readonly [because: string, sentences: string])[] = [
  [
    '余 and 多: up to the next of the last digit that is not zero',
    `
    抓获[100余人|count 100 over c:人 in:100<n<200]，涉案[4000余万元|money 40000000 over u:CNY in:40000000<n<50000000]。
    [1.2万余人|count 12000 over c:人 in:12000<n<22000]参加，发放[3万余元|money 30000 over u:CNY in:30000<n<40000]。
    [10多人|count 10 over c:人 in:10<n<20]受伤，[1050余户|count 1050 over c:户 in:1050<n<1060]、[二十余名|count 20 over c:名 in:20<n<30]、[两万多名|count 20000 over c:名 in:20000<n<30000]
    花了[一百多万元|money 1000000 over u:CNY in:1000000<n<2000000]，历时[三年多|duration 3 over u:year in:3<n<4]，停了[四个多月|duration 4 over u:month in:4<n<5]。
    [百余名|count 100 over c:名 in:100<n<200]、[十几人|count 10 over c:人 in:10<n<20]、[十多万人|count 100000 over c:人 in:100000<n<200000]、[七成多|percent 70 over in:70<n<80]
    股价上涨[20%多|percent 20 over up in:20<n<30]。
    `
  ],
  [
    '近, 约 and 左右: close on both sides or on one',
    `
    [近3000名|count 3000 under c:名 in:2000<n<3000]、[近1.5万人|count 15000 under c:人 in:14000<n<15000]、[近九成|percent 90 under in:80<n<90]
    [约4.5万人次|count 45000 about c:人次 in:42750<n<47250]、[约200人|count 200 about c:人 in:150<n<250]、[300人左右|count 300 about c:人 in:250<n<350]
    [约50到60人|count 50..60 about c:人 in:45<n<65]，等了[十来天|duration 10 about u:day in:5<n<15]。
    `
  ],
  [
    'bounds of one side, and none',
    `
    [逾50人|count 50 over c:人 in:50<n]、[超过3.5倍|multiple 3.5 over in:3.5<n]、[过半|ratio 0.5 over in:0.5<n]
    [60人以上|count 60 at-least c:人 in:60<=n]、[至少30人|count 30 at-least c:人 in:30<=n]、[上百人|count 100 at-least c:人 in:100<=n]、[上亿元|money 100000000 at-least u:CNY in:100000000<=n]
    [不足20人|count 20 under c:人 in:n<20]、[50人以下|count 50 at-most c:人 in:n<=50]、[最多12人|count 12 at-most c:人 in:n<=12]、[100人以内|count 100 at-most c:人 in:n<=100]
    [几十人|count - vague c:人 in:10<=n<100]、[数百人|count - vague c:人 in:100<=n<1000]
    `
  ],
  [
    'what is written exactly, and ranges',
    `
    全市有[1234567人|count 1234567 c:人 in:1234567<=n<=1234567]，比重为[15.8%|percent 15.8 in:15.8<=n<=15.8]。
    公司裁员[300人|count 300 down c:人 in:300<=n<=300]，或[8%|percent 8 down]。
    [2.4亿至2.9亿元|money 240000000..290000000 u:CNY in:240000000<=n<=290000000]，[五至七成|percent 50..70 in:50<=n<=70]。
    `
  ]
]

export const enIntervalCases: readonly (readonly [because: string, sentences: string])[] = [
  [
    'nearly, about, some: close on one side or on both',
    `
    [nearly 3,000|count 3000 under c:homes in:2000<n<3000] homes, [almost 45%|percent 45 under in:44<n<45], [just under 300|count 300 under c:people in:200<n<300] people
    [about 200|count 200 about c:people in:150<n<250] people, [some 1,500|count 1500 about c:jobs in:1425<n<1575] jobs, [roughly 12 metres|measure 12 about u:meter in:11.4<n<12.6]
    [around 4.5 million|count 4500000 about c:people in:4275000<n<4725000] people, [20-odd|count 20 over c:people in:20<n<30] people
    `
  ],
  [
    'bounds of one side, and none',
    `
    [more than 100|count 100 over c:people in:100<n] people, [well over 100|count 100 over c:people in:100<n] people, [3,000-plus|count 3000 over c:jobs in:3000<n] jobs
    [at least 12|count 12 at-least c:homes in:12<=n] homes, [18 or more|count 18 at-least c:people in:18<=n] people
    [up to 650|count 650 at-most c:people in:n<=650] people, [no more than 20|count 20 at-most c:people in:n<=20] people
    [fewer than 90|count 90 under c:people in:n<90] people, [under 5%|percent 5 under in:n<5]
    [dozens|count - vague c:homes in:24<=n] of homes, [hundreds|count - vague c:people in:100<=n<1000] of people, [tens of thousands|count - vague c:fans in:10000<=n<100000] of fans
    `
  ],
  [
    'what is written exactly, and ranges',
    `
    The city has [1,234,567|count 1234567 c:people in:1234567<=n<=1234567] people, [15.8%|percent 15.8 in:15.8<=n<=15.8] of them young.
    The toll rose by [12|count 12 up] to [45|count 45 to], and it was [3C|measure 3 up u:celsius in:3<=n<=3] above normal but [2C|measure 2 u:celsius] above freezing.
    Parliament passed [12|count 12 c:bills] bills and a toll that [passed 5,000|count 5000 over in:5000<n]; turnout [crossed 60%|percent 60 over in:60<n].
    Costs will rise by [5 to 10 per cent|percent 5..10 up in:5<=n<=10].
    [between 35 and 50|count 35..50 c:homes in:35<=n<=50] homes, [8 to 12 per cent|percent 8..12 in:8<=n<=12]
    `
  ]
]
