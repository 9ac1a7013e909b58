import { plainNumber } from '../numeral.ts'
import { type Quantity, tidy } from '../quantity.ts'
import type { Sentence } from '../reading.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, figuresIn, inWords, scan, spanOf, zh } from './scan.ts'

const pollZh = /(?:民调|民意调查|问卷调查|调查(?:结果)?显示|抽样调查|调查发现)/
const pollEn =
  /\b(?:poll|survey)s?\b[^.;]{0,70}\b(?:found|finds?|says?|said|show\w*|suggest\w*|back\w*|put|support\w*|favou?r\w*)\b|\b(?:polled|those surveyed)\b|\baccording to (?:an?|the) (?:[a-z]+ ){0,3}(?:poll|survey)\b/i
const counting = inWords(
  /普查|统计局|人口调查|经济调查|劳动力调查|地质|警方调查|审计|事故调查|census|labou?r force survey|geological|ordnance|land survey/i
)

const methodTold = inWords(
  /抽样|误差|置信|有效问卷|样本量|margin of error|\b(?:interviewed|weighted|respondents|sampled)\b/i
)

export const pollDisclosure: Rule = {
  id: 'stat.poll-disclosure',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  supersedes: ['stat.no-source'],
  examples: [
    zh(
      '调查显示,六成市民支持限行。',
      '本报委托某机构于3月1日至5日电话访问1,012名市民,60%支持限行,抽样误差±3个百分点。'
    ),
    en(
      'A poll says 60% back the scheme.',
      'A phone poll of 1,012 adults on March 1-5 for the Post found 60% back the scheme; the margin is plus or minus 3 points.'
    )
  ],
  // One question an article: a poll is described once.
  inArticle: (reading) => {
    for (const block of reading.blocks) {
      // Above the copy there is no room for the method.
      if (/^(?:headline|deck)$/.test(block.role) && reading.blocks.length > 1) continue
      for (const sentence of block.sentences) {
        const share = sentence.quantities.find(
          ({ figure }) => figure.kind === 'percent' || figure.kind === 'ratio'
        )
        const chinese = sentence.language === 'zh'
        if (!share || !(chinese ? pollZh : pollEn).test(sentence.text) || reading.blocks.some(counting))
          continue
        // The method often has a paragraph of its own.
        const told = reading.blocks.filter((each) => each === block || methodTold(each))
        const whole = told.map(({ text }) => text).join('\n')
        const missing: [string, string][] = []
        if (
          !/(?:访问|受访|调查|回收|样本|抽取)[^。]{0,20}\d|\d[\d,]*(?:名|位|份|人)[^。]{0,10}(?:受访|样本|问卷|接受|市民)|\b(?:survey|poll) of (?:more than |about |some |nearly |over )*\d|\b(?:of|among|interviewed|polled|surveyed|asked) (?:about |some |nearly )?\d|\d[\d,]* (?:adults|people|voters|residents|respondents|parents|pupils|workers|drivers)/i.test(
            whole
          )
        )
          missing.push(['样本量', 'sample size'])
        if (
          told.every(({ sentences }) => sentences.every(({ dates }) => dates.length === 0)) &&
          !/上周|上月|今年|去年|日前|\b(?:last|this) (?:week|month|year)\b|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)/i.test(
            whole
          )
        )
          missing.push(['调查时间', 'dates'])
        if (
          !/委托|机构|大学|中心|公司|研究院|学院|协会|本报|市|局|\b(?:by|for) (?:the )?[A-Z]/.test(
            whole.replace(/市民/g, '')
          )
        )
          missing.push(['谁做的、谁出资', 'who asked and who paid'])
        if (!/误差|置信|margin|error|plus or minus/i.test(whole)) missing.push(['误差', 'margin'])
        if (
          !/电话|网络|网上|入户|面访|线上|拦截|问卷|\b(?:phone|telephone|online|face-to-face|web|mail|postal)\b/i.test(
            whole
          )
        )
          missing.push(['访问方式', 'mode'])
        // A margin and a mode are often left to a footnote; without size or date the poll says nothing.
        if (!missing.some(([name]) => name === '样本量' || name === '调查时间') || missing.length < 3)
          continue
        return [
          {
            ...spanOf(share),
            message: {
              zh: `民调缺：${missing.map(([name]) => name).join('、')}。`,
              en: `The poll lacks: ${missing.map(([, name]) => name).join(', ')}.`
            }
          }
        ]
      }
    }
    return []
  }
}

const leading = /\b(?:leads?|led|leading|ahead)\b|领先|胜过/i
const evenly =
  /about even|neck and neck|statistical|within the margin|too close|\bno (?:clear )?lead|不相上下|难分|误差(?:范围)?之?内/i
const marginBefore = /(?:margin|error|plus or minus|±|误差)[^;.。\ue001-\ue00a]{0,24}$/i
const marginAfter = /^[- ]?(?:points? )?(?:margin|sampling error)|^的?(?:抽样)?误差/i

/** The margin of error that a sentence gives. */
function marginIn(sentence: Sentence | undefined): Quantity | undefined {
  return sentence?.quantities.find((quantity) => {
    if (!/^(?:percent|percentage-point|count|index)$/.test(quantity.figure.kind)) return false
    const at = sentence.at(quantity)
    return (
      /±/.test(quantity.figure.text) ||
      marginBefore.test(sentence.template.slice(Math.max(0, at - 30), at)) ||
      marginAfter.test(sentence.template.slice(at + 1, at + 24))
    )
  })
}

const between = /^[^;。]{0,24}$/

export const pollLeadInMargin: Rule = {
  id: 'stat.poll-lead-in-margin',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    en(
      'Ray leads Cole 42% to 40% (margin ±3 points).',
      'Ray has 42% and Cole 40%, about even given the ±3-point margin.'
    ),
    en(
      'Lane is ahead of Ober, 47% to 45%. The margin of error is 3 points.',
      'Lane has 47% and Ober 45%, about even. The margin of error is 3 points.'
    ),
    zh('甲以42%领先乙的40%,抽样误差为3个百分点。', '甲为42%、乙为40%,在3个百分点的抽样误差内不分高下。')
  ],
  inBlock: (block) =>
    block.sentences.flatMap((sentence, number): Draft[] => {
      if (!leading.test(sentence.text) || evenly.test(sentence.text)) return []
      const m = marginIn(sentence) ?? marginIn(block.sentences[number + 1])
      const [a, b] = sentence.quantities.filter(({ figure }) => figure.kind === 'percent')
      if (!m || !a || !b || a === m || b === m || !between.test(sentence.between(a, b))) return []
      const lead = tidy(Math.abs(a.value - b.value))
      if (lead > 2 * m.value || lead === 0) return []
      if (lead >= m.value && /略|小幅|微弱|slight|narrow/i.test(sentence.text)) return []
      const even = lead < m.value
      return [
        {
          ...spanOf(a, b),
          figures: spanOf(a, b, m).figures,
          message: {
            zh: `领先${plainNumber(lead)}个百分点，误差±${plainNumber(m.value)}：${even ? '在误差之内，应写“不相上下”' : '不到误差的两倍，应写“略微领先”'}。`,
            en: `A lead of ${plainNumber(lead)} with a margin of ±${plainNumber(m.value)}: ${even ? 'inside the margin, “about even”' : 'less than twice the margin, “a slight lead”'}.`
          }
        }
      ]
    })
}

interface MajorityWord {
  readonly word: RegExp
  readonly least: number
  readonly zh: string
  readonly en: string
}

const majorities: readonly MajorityWord[] = [
  { word: /绝大多数|overwhelming majority|vast majority/i, least: 75, zh: '绝大多数', en: 'a vast majority' },
  { word: /三分之二以上|超过三分之二|two-thirds majority/i, least: 66, zh: '三分之二', en: 'two-thirds' },
  {
    word: /过半|半数以上|超过半数|多数|\bmajority\b|\bmost\b|\b(?:more than|over) half\b/i,
    least: 50,
    zh: '多数',
    en: 'a majority'
  }
]

export const majorityWord: Rule = {
  id: 'stat.majority-word',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['arith.fraction-percent-pair', 'approx.wrong-side'],
  examples: [
    en('A majority, 44%, chose the bus.', 'The largest group, 44%, chose the bus.'),
    en('The vast majority (61%) voted no.', 'The vast majority (91%) voted no.'),
    zh('44%的市民即多数市民选择公交。', '选择公交的市民最多,占44%。'),
    zh('过半住户(46%)同意加装电梯。', '过半住户(56%)同意加装电梯。')
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'zh',
      /(?<word>绝大多数|过半数?|半数以上|超过半数|三分之二以上|超过三分之二|(?<!大)多数)[\p{Script=Han}]{0,14}(?:\(|,即|，即|,占|,(?=比例|占比|同意率|支持率|赞成率|反对率|得票率))(?:比例|占比|同意率|支持率|赞成率|反对率|得票率|占|约|即|达|为|是)*(?<n>\d+(?:\.\d+)?)%|(?<n2>\d+(?:\.\d+)?)%的?[\p{Script=Han}]{0,6}(?:,即|即|,也就是|\()(?<word2>绝大多数|过半数?|半数以上|(?<!大)多数)/dgu,
      (found) =>
        tooFew(
          found.start,
          found.end,
          found.text,
          found.groups.word ?? found.groups.word2 ?? '',
          Number(found.groups.n ?? found.groups.n2),
          found.sentence
        )
    ),
    ...scan(
      block,
      'en',
      /\b(?<word>(?:an? |the )?(?:overwhelming |vast |clear |large )?majority|most|(?:more than|over) half)(?: of [a-z ]{1,24}| [a-z]+)?(?:, | \(|, or |, at )(?<n>\d+(?:\.\d+)?)(?:%| per ?cent)/dgi,
      (found) =>
        /simple|relative|working|one-seat|\bof those/i.test(found.text)
          ? null
          : tooFew(
              found.start,
              found.end,
              found.text,
              found.groups.word ?? '',
              Number(found.groups.n),
              found.sentence
            )
    )
  ]
}

function tooFew(
  start: number,
  end: number,
  text: string,
  word: string,
  share: number,
  sentence: Sentence
): Draft | null {
  const found = majorities.find((each) => each.word.test(word))
  if (!found || (found.least === 50 ? share > 50 : share >= found.least)) return null
  return {
    start,
    end,
    figures: figuresIn(sentence, start, end),
    message: {
      zh: `“${word}”要${found.least === 50 ? '超过50%' : `不少于${found.least}%`}，文中是${share}%。`,
      en: `“${word}” needs ${found.least === 50 ? 'more than 50%' : `${found.least}% at least`}; the share is ${share}%. (“${text}”)`
    }
  }
}

const vote = '(?:微信|网络|网上|网友|微博|在线|线上|公众号|客户端|读者)[^,;。]{0,4}(?:投票|调查|问卷)'
// The vote may stand in a bracket after the full stop, so the whole block is read.
const ownVotes = new RegExp(
  `(?<pop>市民|居民|网友|消费者|国人|家长|群众)[^。;]{0,16}[。;]?[(,]?[^。;]{0,8}${vote}|${vote}(?:的?结果)?(?:显示|表明|发现)?,?[^。;]{0,12}(?:成|成五|%|过半|多数)的?(?<pop2>市民|居民|国人|群众|消费者|家长|老人|年轻人)`,
  'g'
)
const ownPoll =
  "(?:readers['’]? poll|viewers['’]? poll|listeners['’]? poll|(?:online|web|website|internet|Twitter|Facebook|social media|app) (?:poll|vote)|phone-in)"
const populace =
  'Britons|Americans|residents|voters|the public|people|parents|consumers|citizens|drivers|taxpayers'
const ownVotesEn = new RegExp(
  `\\b(?<pop>${populace})\\b[^.;]{0,50}\\b${ownPoll}\\b|\\b${ownPoll}\\b[^.;]{0,30}\\b(?<pop2>${populace})\\b`,
  'dg'
)

export const selfSelected: Rule = {
  id: 'stat.self-selected',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('九成市民反对。(微信投票)', '参与微信投票的读者中九成反对。'),
    en(
      "Nine in ten Britons object, our readers' poll shows.",
      'Nine in ten of the readers who took our online vote object.'
    )
  ],
  inBlock: (block) => [
    ...[...block.text.matchAll(ownVotes)].flatMap((found): Draft[] => {
      const { pop, pop2 } = found.groups ?? {}
      if (/参与[^。]{0,10}投票的/.test(found[0]) || !/成|%|多数|过半/.test(block.text)) return []
      const start = block.start + found.index
      return [selected(start, start + found[0].length, pop ?? pop2 ?? '')]
    }),
    ...scan(block, 'en', ownVotesEn, (found) =>
      /took part|who voted/.test(found.text)
        ? null
        : selected(found.start, found.end, found.groups.pop ?? found.groups.pop2 ?? '')
    )
  ]
}

function selected(start: number, end: number, population: string): Draft {
  return {
    start,
    end,
    figures: [],
    message: {
      zh: `自愿投票的人不代表“${population}”：写明是参与投票者。`,
      en: `Those who chose to vote do not stand for “${population}”: name the voters as such.`
    }
  }
}
