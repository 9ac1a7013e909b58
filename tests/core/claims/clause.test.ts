import { holds } from './claims-of.ts'

holds({
  'where a claim begins and ends': [
    [
      'a group that the next clause gives a part of',
      '涉事企业中，有37家被立案调查。',
      'high level 涉事企业中，有37家被立案调查'
    ],
    [
      'a result in progress stays apart',
      '整体破案效能提升中，破案率同比上升15.8%。',
      'low trend 整体破案效能提升中',
      'high change 破案率同比上升15.8%'
    ],
    [
      'a condition with its consequence',
      '若延迟退休两年，养老金缺口可缩小三成左右。',
      'high estimate 若延迟退休两年，养老金缺口可缩小三成左右'
    ],
    [
      'what something is reckoned by',
      '以50升油箱计算，加满一箱少花6.5元。',
      'high comparison 以50升油箱计算，加满一箱少花6.5元'
    ],
    [
      'quotation marks around the whole are no part of it',
      '“比去年多打了80斤”，他告诉记者。',
      'high comparison 比去年多打了80斤 <他告诉记者>'
    ],
    [
      'missing and buried, as dead',
      '事故造成3车被埋、7人失联。',
      'high level 事故造成3车被埋',
      'high level 7人失联'
    ],
    [
      'and with another participle',
      'The quake killed nine people, injuring more than 140 and leaving 3,000 homeless.',
      'high level The quake killed nine people',
      'high level injuring more than 140',
      'high level leaving 3,000 homeless'
    ],
    [
      'while without a comma',
      'Rents have almost doubled in a decade while wages have barely moved.',
      'high change Rents have almost doubled in a decade @in a decade',
      'high trend wages have barely moved @in a decade'
    ],
    [
      'as at the head of a clause',
      'Incomes fell 23%, as corn prices slid to three-year lows.',
      'high change Incomes fell 23%',
      'high record corn prices slid to three-year lows'
    ],
    ['as many as stays', 'As many as 40 people were hurt.', 'high level As many as 40 people were hurt'],
    ['an adverb at the head', 'Meanwhile, 40 people were hurt.', 'high level 40 people were hurt'],
    [
      'together accounting for',
      'Gasoline was up 2.8%, together accounting for 70% of the increase.',
      'high change Gasoline was up 2.8%',
      'high share together accounting for 70% of the increase'
    ],
    [
      'a degree ends a sentence',
      'Cold stores hold 60,000 tonnes at 3C. The newest cost $6.5 million.',
      'high level Cold stores hold 60,000 tonnes at 3C',
      'high level The newest cost $6.5 million'
    ],
    [
      'the people that a comma parts from what is said of them',
      '每天步行8000步以上的老人，死亡风险低51%。',
      'high comparison 每天步行8000步以上的老人，死亡风险低51%'
    ],
    [
      'what a participle inserts leaves its sentence whole',
      'The Boeing, carrying 182 passengers from Faro, landed safely.',
      'high level The Boeing, carrying 182 passengers from Faro, landed safely'
    ],
    [
      'days of a fair with what was done in them',
      '五天展期内，累计接待观众25.8万人次。',
      'high level 五天展期内，累计接待观众25.8万人次 @期内'
    ],
    [
      'a Chinese comma parts English too',
      '重庆市GDP增长5.6%，exports fell 12%。',
      'high change 重庆市GDP增长5.6%',
      'high change exports fell 12%'
    ],
    ['what somebody ran over belongs to the run', '2.4万人跑过七座桥', 'high level 2.4万人跑过七座桥'],
    ['a sum of kinds', '三类预警合计85次。', 'high level 三类预警合计85次'],
    [
      'a bracket at the end is closed',
      'The commonest countries were Poland (8,100) and the Philippines (5,400).',
      'high level The commonest countries were Poland (8,100) and the Philippines (5,400)'
    ],
    ['seven won and one drawn', '近8轮7胜1平。', 'high level 近8轮7胜1平'],
    [
      'only three days after',
      '上线仅三天，在线人数突破了240万。',
      'high level 上线仅三天，在线人数突破了240万'
    ],
    [
      'even though at the head of a clause',
      'Bus use fell 5%, even though fares have been capped at £2.',
      'high change Bus use fell 5%',
      'high level fares have been capped at £2'
    ],
    [
      'a man who said no',
      'The others said no. Ms Tan won 51.2% of the vote.',
      'medium share Ms Tan won 51.2% of the vote <The others said>'
    ]
  ]
})
