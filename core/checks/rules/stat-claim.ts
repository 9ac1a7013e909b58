import { before } from '../before.ts'
import { alike, countedClass, type Quantity, tidy } from '../quantity.ts'
import type { Sentence } from '../reading.ts'
import type { Draft, Rule } from '../rule.ts'
import { inScale } from './arith-sum.ts'
import { en, figuresIn, scan, spanOf, zh } from './scan.ts'

const vagueZh =
  /(?<word>一大批|大批|大量|多宗|多起|多件|诸多|众多|不少|若干)(?<noun>(?:的)?(?:涉[\p{Script=Han}、]{2,24}案件|涉嫌[\p{Script=Han}、]{2,16}案件|[\p{Script=Han}]{2,8}案件?(?![\p{Script=Han}])|案件|经济损失|损失|资金|赃款|赃物|财物|假货|毒品|物资|违法行为|隐患|事故|订单|就业岗位|作案工具|烟花爆竹|枪支|[\p{Script=Han}]{0,4}[烟酒药案品货单证车钱款票]))?/dgu
const results =
  /侦破|破获|查处|查获|缴获|抓获|挽回|扣押|追回|查扣|收缴|捣毁|化解|处置|造成|发放|募集|救出|转移|签下|签订|收到|接到/

export const vagueQuantity: Rule = {
  id: 'stat.vague-quantity',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('为企业挽回大量损失。', '为企业挽回损失260万元。'),
    zh('民警缴获作案工具一大批。', '民警缴获作案工具47件。'),
    en('Officers seized a large quantity of cash.', 'Officers seized $42,000 in cash.')
  ],
  // One question a paragraph: the author answers them together.
  inBlock: (block) =>
    [
      ...scan(block, 'zh', vagueZh, (found) => {
        const clause = before(found.sentence.text, found.end - found.sentence.start, /[,;。]/)
        const noun = found.groups.noun ?? ''
        if (
          !results.test(clause) ||
          (noun === '' &&
            !/(?:工具|物资|毒品|赃物|财物|枪支|案件|资金|隐患)$/.test(clause.slice(0, -found.text.length)))
        )
          return null
        return vague(found.start, found.end, found.text, figuresIn(found.sentence, found.start, found.end))
      }),
      ...scan(
        block,
        'en',
        /\b(?:seized|recovered|confiscated|found|stole|rescued|evacuated|arrested|detained|treated|lost|raised|caused|saved|destroyed) (?<text>(?:a (?:large|huge|vast|significant|substantial) (?:amount|quantity|sum|number)|large (?:amounts|quantities|sums|numbers)|vast sums|numerous|countless|huge amounts|huge sums)(?: of)? [a-z]+)/dgi,
        (found) => vague(found.start, found.end, found.groups.text ?? found.text, [])
      ),
      ...scan(
        block,
        'en',
        /\b(?:numerous|countless|a large number of|large numbers of) [a-z]+ (?:were|have been|had been) (?:evacuated|arrested|injured|hurt|killed|rescued|destroyed|damaged|displaced|detained|seized)\b/dgi,
        (found) => vague(found.start, found.end, found.text, [])
      )
    ].slice(0, 2)
}

function vague(start: number, end: number, text: string, figures: readonly Quantity[]): Draft {
  return {
    start,
    end,
    figures,
    message: { zh: `“${text}”是多少？请作者补数。`, en: `How much is “${text}”? Ask for the amount.` }
  }
}

export const qizhongNoWhole: Rule = {
  id: 'stat.qizhong-no-whole',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh'],
  examples: [
    zh(
      '开展宣传教育,其中大型活动32场、社区宣传295场。',
      '开展宣传教育327场,其中大型活动32场、社区宣传295场。'
    ),
    zh('救援队救出被困群众,其中儿童7人、老人12人。', '救援队救出被困群众31人,其中儿童7人、老人12人。')
  ],
  inBlock: (_, graph) =>
    graph.among.flatMap(({ parts, whole, previous, start, sentence }): Draft[] => {
      const [first] = parts
      const last = parts.at(-1)
      if (whole || !first || !last || (previous && alike(previous.figure, first.figure))) return []
      // A share or a price after 其中 speaks of a part of something that needs no count: 其中线上占35%.
      if (first.figure.kind !== 'count' || !parts.every(({ figure }) => /\d/.test(figure.text))) return []
      // 其中包括 gives examples and claims no whole.
      if (/^其中包括/.test(sentence.text.slice(start - sentence.start))) return []
      if (parts.length < 2 && !firstPlace(sentence, first)) return []
      if (parts.some(({ figure }) => countedClass(figure.counted) !== countedClass(first.figure.counted)))
        return []
      const show = inScale(parts)
      const value = tidy(parts.reduce((so, part) => so + part.value, 0))
      const sum =
        parts.length > 1 && parts.every(({ plain }) => plain)
          ? `各项相加是${parts.map(show).join(' + ')} = ${show(value)}，`
          : ''
      return [
        {
          start,
          end: last.figure.end,
          figures: parts,
          message: {
            zh: `“其中”前没有总数：${sum}总数是多少？`,
            en: `No whole stands before 其中: ${parts.map(show).join(' + ')} = ${show(value)}. What is the total?`
          }
        }
      ]
    })
}

const firstPlace = (sentence: Sentence, quantity: Quantity): boolean =>
  sentence.quantities[0] === quantity && quantity.figure.kind === 'count'

const heads = '团伙|窝点|案件|组织|犯罪集团|公司|企业|项目|工程|设备|线路'

export const qizhongDangling: Rule = {
  id: 'stat.qizhong-dangling',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh'],
  examples: [
    zh('逮捕70余人。其中捣毁一诈骗团伙。', '侦破电信诈骗案12宗,其中一宗捣毁一个诈骗团伙。'),
    zh('收治患者320人,其中新建病房一处。', '收治患者320人,其中重症患者41人。')
  ],
  inBlock: (_, graph) =>
    graph.among.flatMap(({ parts, previous, clause, start, sentence }): Draft[] => {
      if (
        !previous ||
        (parts.length > 0 &&
          countedClass(parts[0]?.figure.counted ?? null) === countedClass(previous.figure.counted))
      )
        return []
      if (previous.figure.kind !== 'count') return []
      const people = countedClass(previous.figure.counted) === '人'
      const things = new RegExp(
        `^(?:捣毁|打掉|新建|建成|查封|关闭|端掉|破获|侦破|成立|改造|引进)[^,;。]{0,20}(?:${heads}|一[处座个])`
      )
      if (!people || !things.test(clause)) return []
      const end = sentence.place(sentence.template.indexOf(clause)) + plainLength(sentence, clause)
      return [
        {
          start,
          end: Math.max(end, start + 2),
          figures: [previous],
          message: {
            zh: `“其中”前面数的是“${previous.figure.text}”，后面说的却是另一类事物：指代什么？`,
            en: `其中 follows “${previous.figure.text}” but introduces something else: what is it part of?`
          }
        }
      ]
    })
}

function plainLength(sentence: Sentence, clause: string): number {
  const at = sentence.template.indexOf(clause)
  return sentence.placeEnd(at + clause.length) - sentence.place(at)
}

const attributedZh =
  /据[^,;。]{0,20}(?:统计|介绍|通报|数据|公布|发布|透露|报告|消息|估算|测算|调查|了解|显示|资料|记录|档案|监测)|(?:数据|统计|报告|调查|公报|年报|结果|普查|监测|报表)(?:显示|表明)|[\p{Script=Han}]{2}(?:说|表示|介绍|称|告诉(?:记者)?|透露|公布|发布|通报|指出)(?:了|,|:|“|"|。|的)|来源|根据[^,;。]{2,20}(?:数据|统计|报告)|按[^,;。]{1,12}统计|记者(?:从|了解到)|经[^,;。]{0,10}(?:统计|核算|测算|审计)/u
const attributedEn =
  /\b(?:according to|said|says|say|told|reported|reports?|figures from|data from|showed|shows|show|announced|estimates?|estimated|published|released|statistics|survey|census|records|audit|found that|statement|the council's figures|official figures)\b/i

const weighty = ({ figure, value, plain, bounds }: Quantity): boolean => {
  if (bounds === null && !plain) return false
  if (figure.kind === 'percent' || figure.kind === 'percentage-point') return true
  if (figure.kind === 'money') return value >= 10_000
  return figure.kind === 'count' && value >= 100
}

export const noSource: Rule = {
  id: 'stat.no-source',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('去年网络诈骗造成损失3,200万元。', '据市公安局统计,去年网络诈骗造成损失3,200万元。'),
    en(
      'Online fraud cost residents $3.2 million last year.',
      'Online fraud cost residents $3.2 million last year, according to police.'
    )
  ],
  // One question an article: when nothing in it names a source, every figure hangs on the same answer.
  inArticle: (reading) => {
    const body = reading.blocks.filter(({ role }) => role === 'body')
    if (body.some(({ text }) => attributedZh.test(text) || attributedEn.test(text))) return []
    const found = body.flatMap(({ quantities }) =>
      quantities.filter((quantity) => !quantity.quoted && weighty(quantity))
    )
    const [first] = found
    if (!first) return []
    return [
      {
        ...spanOf(first),
        figures: found.slice(0, 12),
        message: {
          zh: `全文${found.length}个数字没有写出处：来自哪里？可在此附上依据。`,
          en: `No source is named for the copy's ${found.length} figures: where do they come from?`
        }
      }
    ]
  }
}

const manyThings =
  /(?<n>\d+|[两三四五六七八九十])(?<unit>辆|台|套|架|艘|个|名|座|间)(?<list>(?:[\p{Script=Han}]{1,12}、)+[\p{Script=Han}]{2,14}(?:(?:及|和|以及)[\p{Script=Han}]{2,12})?)(?=[,;。]|以及|等|$)/dgu
const twoThings =
  /(?<n>\d+|[两三四五六七八九十])(?<unit>辆|台|套|架|艘|张)(?<list>[\p{Script=Han}]{1,5}(?:车|机|器|仪|船|艇|床|柜|椅|桌)(?:和|及|与)[\p{Script=Han}]{1,5}(?:车|机|器|仪|船|艇|床|柜|椅|桌))(?=[,;。]|$)/dgu

export const distributionAmbiguous: Rule = {
  id: 'stat.distribution-ambiguous',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh'],
  examples: [
    zh('配备4辆运兵车、后勤保障车。', '配备运兵车2辆、后勤保障车2辆。'),
    zh('购置6台电脑、打印机。', '购置电脑4台、打印机2台。')
  ],
  inBlock: (block) =>
    [manyThings, twoThings].flatMap((expression) =>
      scan(block, 'zh', expression, (found) => {
        const list = found.groups.list ?? ''
        const items = list.split(/、|以及|及|和/)
        if (items.length > 3) return null
        // The kinds must be of one sort, told by their last character, and none may carry a number or a relation of its own.
        if (
          !/车|机|器|仪|设备|船|艇|床|柜|屏|灯|泵|教室|医生|护士|教师|冰箱|空调|桌|椅|箱/.test(
            items.at(-1)?.slice(-2) ?? ''
          )
        )
          return null
        if (/[一二三四五六七八九十]|的|是|有|在|于|为/.test(list)) return null
        const lead = found.sentence.text.slice(0, found.start - found.sentence.start)
        if (/[第\d.]$/.test(lead)) return null
        return {
          start: found.start,
          end: found.end,
          figures: figuresIn(found.sentence, found.start, found.end),
          message: {
            zh: `“${found.groups.n}${found.groups.unit}”管几项？是合计，还是只指第一项？`,
            en: `Does “${found.groups.n}${found.groups.unit}” count all the items or the first only?`
          }
        }
      })
    )
}
