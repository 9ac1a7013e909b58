type Cases = readonly (readonly [because: string, sentences: string])[]

/** Notations of numbers, units and money that news has seldom and reference text often; the notation is notation.ts's. */
export const enNotationCases: Cases = [
  [
    'currencies by every name',
    `
    The dowry was [25 Bahraini dinars|money 25 u:BHD], [1,200 Moroccan dirhams|money 1200 u:MAD] and [70 Costa Rican colones|money 70 u:CRC].
    A bus ride costs [3.5 birr|money 3.5 u:ETB], a taxi [70 West African CFA francs|money 70 u:XOF].
    Rent is [400 Lebanese pounds|money 400 u:LBP] and [900 pesos|money 900].
    Rice is [Rs. 4,500|money 4500 u:INR per:a_bag] a bag, the stadium [R 45 million|money 45000000 u:ZAR], the plan [$1.5T|money 1500000000000 u:USD], tea [20 gbp|money 20 u:GBP].
    The bond is worth [20 kEUR|money 20000 u:EUR].
    `
  ],
  [
    'a coin after the main unit',
    `
    It sold for [five pounds and twenty pence|money 5.2 u:GBP], then for [$10 and 20 cents|money 10.2 u:USD].
    The stamp is [5 rubles 30 kopecks|money 5.3 u:RUB], the card [3 euros and 20 cents|money 3.2 u:EUR].
    He weighs [five pounds|measure 5 u:pound] more.
    It costs [15 dollars and 50|money 15.5 u:USD]. The fee is [17 USD 25|money 17.25 u:USD], a stamp [10 $ 30 cents|money 10.3 u:USD].
    It cost [15 dollars|money 15 u:USD] [50 years|duration 50 u:year] ago.
    `
  ],
  [
    'fractions in words beyond the common ones',
    `
    [Three sixteenths|ratio 0.1875], [one fortieth|ratio 0.025], [five thirty-seconds|ratio 0.15625] and [two twenty-thirds|ratio 0.0869565]
    The answer is [negative three over 10|ratio -0.3].
    He won [three|count 3] over [10 years|duration 10 u:year].
    [Three-quarters of a million|count 750000 c:people] people marched for [three quarters of a million dollars|money 750000 u:USD].
    Rates rose [half a percent|percent 0.5 up], then [three quarters of one percent|percent 0.75].
    [A quarter mile|measure 0.25 u:mile] oval
    `
  ],
  [
    'powers of ten and digits grouped by spaces',
    `
    Light travels at [3 × 10^8 m/s|measure 300000000 u:meter-per-second].
    [1.3e6|count 1300000], [-2.4e7|count -24000000]
    Some farms cover [15 500 hectares|measure 15500 u:hectare], the estate [1 234 567|count 1234567].
    In May 12 [300|count 300 c:people] people; Boeing delivered [38|count 38 c:jets] 737 Max jets.
    [Nought point six|count 0.6] came to nought.
    `
  ],
  [
    'bounds that take their number in, or are denied',
    `
    Scores [greater or equal to 50|count 50 at-least], [equal to or lower than 30|count 30 at-most], [less than 5000 or equal|count 5000 at-most]
    Pay [no lower than 300|count 300 at-least], [not exceeding 40|count 40 at-most], [not below 30|count 30 at-least], [not bigger than 9|count 9 at-most]
    [100+|count 100 over c:stores] stores, those aged [65+|measure 65 at-least u:year], [$1m+|money 1000000 over u:USD] homes
    Still true when [<-30|count -30 under]
    `
  ],
  [
    'units of science and speeds by rule',
    `
    [25 hectoliters|measure 25 u:hectoliter], [40mA|measure 40 u:milliampere], [3.5 kilometers per second|measure 3.5 u:kilometer-per-second], [10 miles/hour|measure 10 u:mile-per-hour]
    He stands [5'9"|measure 5.75 u:foot]; the lens covers [75 -300mm|measure 75..300 u:millimeter]; it was [minus three quarters|ratio -0.75].
    Convert [- 20 degrees fahrenheit|measure -20 u:fahrenheit]; the oven is at [180 C|measure 180 u:celsius].
    The [6-foot-4|measure 6.33333 u:foot] guard; wheat at [$5.12 1/2|money 5.125 u:USD per:a_bushel] a bushel.
    They lost [five|count 5] of their last [six|count 6 c:games] away games.
    [70 sq. ft|measure 70 u:square-foot], [25 atm|measure 25 u:atmosphere], [20 {kg}|measure 20 u:kilogram], [300 MHz|measure 300 u:megahertz]
    `
  ],
  [
    'a neighbour that says the unit for both, a little further off',
    `
    Police recorded [340|count 340 c:thefts] car thefts in the first half of the year compared with [212|count 212 c:thefts] in the same period of 2018.
    Economy climbed from [24 mpg|measure 24 u:mile-per-gallon] combined to [27|measure 27 to u:mile-per-gallon].
    It has raised [140 million|money 140000000 up u:EUR] of the [500 million euros|money 500000000 u:EUR] it needs; [nine|count 9] of the [12|count 12 c:jurors] jurors left.
    Profit was [1.9 billion kronor|money 1900000000 u:SEK], beating the [1.7 billion|money 1700000000 u:SEK] expected.
    `
  ],
  [
    'letters that are units by what is spoken of, and the yen of the wires',
    `
    The capacitor was rated at [4.7 F|measure 4.7 u:farad], a magnetic field of [3 T|measure 3 u:tesla] applied.
    Profit was [Y=45 billion|money 45000000000 u:JPY]; Section 3 T is a name.
    `
  ],
  [
    'ranges in hyphens, adjectives in hyphens, points of a game',
    `
    It goes [0-to-60 mph|measure 0..60 u:mile-per-hour] and offers [two|count 2 c:gliders] single-seat gliders and [five|count 5 c:lessons] follow-up lessons.
    He averaged [21.4|count 21.4 c:points] points and [8.2|count 8.2 c:rebounds] rebounds, [44.1%|percent 44.1] from the field.
    `
  ],
  [
    'scores as results are no number',
    `
    Test scores rose, and Haaland scores again.
    [Scores|count - vague] were hurt; [scores|count - vague c:people] of people fled.
    `
  ]
]

export const zhNotationCases: Cases = [
  [
    '各国货币的全称与辅币',
    `
    共[三百阿尔巴尼亚列克|money 300 u:ALL]，[1.5万毛里求斯卢比|money 15000 u:MUR]，[25瓦努阿图瓦图|money 25 u:VUV]，[三百克罗地亚库纳|money 300 u:HRK]。
    票价[3欧元20欧分|money 3.2 u:EUR]，早点[三元五角|money 3.5 u:CNY]，馒头[两毛五|money 0.25 u:CNY]。
    面值[港币88元|money 88 u:HKD]，人民币兑美元[6.9元|money 6.9 u:CNY]。
    `
  ],
  [
    '套语的头几个字也是单位的头',
    `
    走了[三公里|measure 3 u:kilometer]，买了[三公斤|measure 3 u:kilogram]，等了[十分钟|duration 10 u:minute]，过了[三星期|duration 3 u:week]，铺了[四平方米|measure 4 u:square-meter]。
    三公经费，十分钟爱，一方水土，三角洲，五角大楼。
    `
  ],
  [
    '百分之几至几，带分数，负数',
    `
    增速保持在[百分之二十至三十|percent 20..30]，[百分之七八十|percent 70..80]的人赞成，占[百分之五到百分之八|percent 5..8]。
    [三分之一到二分之一|ratio 0.333333..0.5]的土地，[百分之三十|percent 30]至今未用。
    [五又三分之二|ratio 5.66667]，[6又1/2|ratio 6.5]，[负四分之三|ratio -0.75]，[百分之负五|percent -5]。
    `
  ],
  [
    '数字中间的空格',
    `
    [三千 八百 九十六|count 3896]，[3万 2千|count 32000]，[三 分之 二|ratio 0.666667]，[六 点 五 成|percent 65]，[八   个 百 分点|percentage-point 8]。
    [一百|count 100] [二百|count 200]。
    `
  ],
  [
    '从一起的范围、长过一月的日、绕的圈',
    `
    服刑[一至三年|duration 1..3 u:year]，产卵[一到三枚|count 1..3 c:枚]，一至三年级，一到三号线。
    公转周期为[687日|duration 687 u:day]，8月45日，绕场[三圈|count 3 c:圈]，三圈层。
    `
  ],
  [
    '打、加号、比多少高',
    `
    买了[三打|count 36 c:打]鸡蛋，一打听才知道，三打白骨精。
    覆盖[100+家|count 100 over c:家]门店，粉丝[50万+|count 500000 over]，好评率[98%+|percent 98 over]，1+1。
    身高比[170低|count 170 under]，最多支持[8台|count 8 at-most c:台]设备。
    `
  ],
  [
    '科技单位与速度',
    `
    [3.5千牛|measure 3.5 u:kilonewton]，[25千兆字节|measure 25 u:gigabyte]，[三百英里/小时|measure 300 u:mile-per-hour]，[65千米每秒|measure 65 u:kilometer-per-second]，[2公里300米|measure 2.3 u:kilometer]。
    `
  ]
]
