import type { Figure, Span } from '#core/figures'
import { type Hit, Tag } from './lexicon/index.ts'
import { inside } from './order.ts'
import { type Piece, type Sentence, trimmed } from './sentence.ts'

// What can stand behind 据 and before 显示: a document or an act of saying, not an order (部署, 要求).
const source =
  '(?:统计|数据|介绍|了解|通报|报道|消息|公报|报告|测算|估算|估计|调查|公告|公布|披露|透露|反映|年报|财报|年鉴|监测|研究|资料|档案|结果|民调|问卷|普查|核算|审计|评估|测评|体检|检测|勘查|鉴定|摸底|账单|榜单|指数|名单|图纸|台账|判决书|起诉书|通告|通知|声明|白皮书|简报|快报|记录|监控|照片|视频|录像|截图|证据|邮件|影像|画面|票据|发票)'
const according = new RegExp(`^(?:另|又|此前)?(?:根据|依据|按照|据|按).{0,60}?${source}`)
const fixed =
  /^(?:另|又)?据(?:悉|说|了解|介绍|报道|统计|测算|估算|估计|透露|称|通报|查|初步统计|不完全统计|警方|媒体)/
// 经市场监管总局抽检: whoever looked into it.
const inspected =
  /^经.{0,24}?(?:查|核实|核查|抽检|检测|检验|鉴定|调查|审计|审理|统计|勘查|测算|清点|评估|证实|确认|了解)(?:后)?(?:查明|认定|发现)?$/
const learned =
  /^.{0,8}记者.{0,12}?(?:发现|注意到|了解到|看到|获悉|梳理|查询)|^.{0,12}?从.{1,40}?(?:获悉|了解到|得知|看到|证实)/
const shows = new RegExp(
  `^.{0,60}?(?:${source}|图表|表|账目|清单|合同|文件)(?:中|上|里)?(?:显示|表明|指出|称|发现|说|披露|反映|证实|印证)`
)
const sayers =
  /^.{0,40}?(?:说|说道|表示|介绍|称|指出|透露|告诉.{0,10}记者|告诉.{0,8}[》报社网]|强调|证实|宣布|通报|回应|解释|补充|坦言|直言|回忆|披露|告知|写道|提醒|提示|解读|总结|供述|供认|交代|承认|辩称|认定|查明|核实|推算|提到|谈到|汇报|(?<!按[季月年周]|[应须将拟未期])公布|发布|指控|控告|反映|反馈|发现|注意到|爆料|(?:笑|叹|喊|问|答|写|补充|感慨|感叹|解释|回忆|坦言)道|(?:法院|检方|检察院|合议庭|法庭|公诉机关|审判庭)(?:经审理)?认为|算账|算了?一?笔账|呼吁|主张|(?:提醒|告诉|通知|建议|呼吁|告诫)(?:广大)?(?:市民|居民|公众|消费者|读者|旅客|司机|家长|网友|媒体|记者|群众|乘客|村民|大家|游客|考生|用户))$/
const issuing =
  /^.{2,40}?(?:发布|公布|披露|公开|出具)(?:的|了)?.{0,20}?(?:报告|公告|数据|财报|年报|半年报|季报|白皮书|调查|公报|统计)$/
// A forecast is attributed where somebody is named for it: 铁路部门预计; 预计 alone is said by nobody.
const forecasters = /^.{2,40}?(?<![初步据年月])(?:预计|预测|预估|估计|估算|测算|评估|研判|判断|预期|警告)$/
// What somebody says runs on without a comma: 老陈告诉记者今年收了三十吨.
const saysOn =
  /^(?:并|还|又|也|但|则|同时|[^“”"]{2,24}?)?(?:告诉.{0,10}记者|介绍说|表示(?!满意|不满|欢迎|感谢|支持|反对|关心|担[忧心]|慰问|祝贺|理解|认可|肯定|遗憾|同意|赞同|愿意|关注)|透露|证实|宣布|坦言|回应称|通报称|声称|辩称|查明|认定|(?<![所名职简俗号统堪昵对匀相])称(?![重量号职谓赞为之])|(?<![小传听来虽再难胡学演以用没别])说(?![明法服客书唱教]))/
const names = /(?:[所名职简俗号统堪昵]称|[小传听来虽再难胡学演]说)$/
const titles =
  /(?:背景|链接|标题|口号|主题|理念|原则|目标|方针|主线|要求|名为|叫|写着|写道|是|为|如|即|包括|所谓)$/
const named = /^(?:数据)?(?:资料)?来源$|^(?!大|用|以|利用|通过|结合|依托|运用|对).{3,24}(?:数据|统计)$/

/** Where a Chinese sentence says who says so. A piece that holds a figure gives only its part up to the source. */
function chinese(
  text: string,
  piece: Piece,
  figures: readonly Figure[]
): { start: number; end: number } | null {
  const words = text.slice(piece.start, piece.end)
  const indent = words.length - words.trimStart().length
  const body = words.trim().replace(/^[”’"」』]*(?:但|而|且(?!末)|不过)?/, '')
  const start = piece.start + indent + (words.trim().length - body.length)
  const match =
    fixed.exec(body) ??
    according.exec(body) ??
    learned.exec(body) ??
    inspected.exec(body) ??
    issuing.exec(body) ??
    shows.exec(body)
  const figured = figures.length > 0
  if (match) {
    const whole = !figured && body.length <= 60
    return { start, end: whole ? start + body.length : start + match[0].length }
  }
  const runs = saysOn.exec(body)
  if (
    runs &&
    start + runs[0].length <= (figures[0]?.start ?? piece.end) &&
    !(sayers.test(body) || (figured && /[的]$/.test(runs[0])))
  )
    return { start, end: start + runs[0].length }
  if (figured || body.length > 60) return null
  // 老周直摇头：“…”: whoever a quotation follows on.
  if (
    /^[:：]\s?[“"「]/.test(text.slice(piece.end, piece.end + 3)) &&
    body.length <= 40 &&
    !titles.test(body)
  ) {
    return { start, end: start + body.length }
  }
  if (forecasters.test(body)) return { start, end: start + body.length }
  if ((sayers.test(body) && !names.test(body)) || named.test(body)) return { start, end: start + body.length }
  return null
}

const accordingTo = /\b(?:according to|in the words of|as reported by|cited by|quoted by)\s/i
const saying =
  /\b(?:said|says|(?:told|tells)\s\S{1,30}(?:\s\S{1,30}){0,3}|announced|reported that|reports that|stated|estimates that|estimated that|confirmed|noted|warned|wrote|revealed|claimed|claims that|acknowledged|insisted|insists?|warns?|admits?|admitted|testified|reckons?|(?:found|concluded|suggested|shows?|showed|calculated?|calculates|determined|discovered|established) that|alleged|allege|asserted|declared|conceded|recalled|boasted|argues?|(?:court|inquest|jury|tribunal|inquiry|hearing|committee|MPs|court martial) (?:has |was )?(?:heard|told))\b|(?<=\S\s)say\b/i
const closing =
  /\b(?:reports?|reported|finds|found|estimates?|estimated|adds|added|explains|explained|claims|argued|concludes|concluded|predicts|predicted|suggests?|suggested|tweeted|posted|reckons?|calculates|calculated|forecasts?|ruled)(?:\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?\s*$/i
// After “she said”: when or where it was said, never what.
const circumstance =
  /^(?:on|in|at|to|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|this|yesterday|today|earlier|early|later|late|shortly|just|moments|overnight|during|after|when|while|by|via|through|from|outside|before|as|reporters|journalists|parliament)\b/i
// Data that show something after a conjunction speak for what follows alone: slipped after data showed that …
const conjunction =
  /^(?:and|but|or|although|though|yet|so|(after|because|since|when|once|before|as|while|with))\s+/i
// A study, published on Friday, | found that …
const conclusion =
  /^\s*(?:found|finds|shows?|showed|concluded|concludes|suggests?|suggested|estimates|estimated|reported|said|says) that\b/i
const documents =
  /\b(?:data|figures|statistics|stats|report|study|survey|poll|research|records|documents|analysis|census|results|review|audit|filing|filings|estimates|numbers|bulletin|index)\b(?:[^,;]|,(?=\d)){0,60}?\b(?:show|shows|showed|shown|suggest|suggests|suggested|indicate|indicates|indicated|found|finds|reveal|reveals|revealed|published|released)\b(?:\sthat\b)?/i

// Who speaks of himself inside a quotation, or is only described, is no source.
const speaker = /\b(?:i|we|you|who)(?:'ve| have| had)?\s*$/i
const surveyed =
  /\b(?:poll|survey|study|sample|analysis|report|review|interviews?) (?:of|with|by|covering|published)\s[^;]{0,80}$/i

function english(
  text: string,
  piece: Piece,
  figures: readonly Figure[],
  sentence: Sentence
): { start: number; end: number } | null {
  const words = text.slice(piece.start, piece.end)
  const start = piece.start + words.length - words.trimStart().length
  const end = piece.start + words.trimEnd().length
  const concluded = conclusion.exec(words)
  if (concluded && start - sentence.start <= 120) {
    return { start: sentence.start, end: piece.start + concluded[0].length }
  }
  const citing = accordingTo.exec(words)
  if (citing) {
    const from = piece.start + citing.index
    const whole = surveyed.test(words.slice(citing.index))
    return { start: from, end: whole ? end : firstFigure(figures, from, end) }
  }
  const said = saying.exec(words) ?? documents.exec(words) ?? closing.exec(words)
  if (!said) return null
  const verbEnd = piece.start + said.index + said[0].length
  if (speaker.test(words.slice(0, said.index))) return null
  const whole = text.slice(verbEnd, end).trim() === ''
  if (/\bthan\b/i.test(words.slice(0, said.index))) return null
  if (figures.some((figure) => figure.start < verbEnd)) {
    return whole && documents.test(words) ? { start, end } : null
  }
  const subject = words.slice(0, said.index).trim() !== ''
  const rest = words.slice(said.index + said[0].length).trim()
  if (
    !subject &&
    !documents.test(said[0]) &&
    /^(?:that|it|they|he|she|we|there|in|on|the \w+ (?:was|were|is|are))\b/.test(rest)
  )
    return null
  const only = subject ? rest === '' || circumstance.test(rest) : rest.split(/\s+/).length <= 6
  if (figures.length === 0 && only && words.trim().length <= 90) return { start, end }
  return { start: piece.start + Math.max(start - piece.start, said.index - 80), end: verbEnd }
}

function firstFigure(figures: readonly Figure[], from: number, end: number): number {
  const figure = figures.find((candidate) => candidate.start >= from)
  return figure ? Math.max(from + 1, figure.start) : end
}

/** A reporting clause of a block. */
export interface Attribution extends Span {
  /** It is a sentence of its own: “…” 他说。 */
  readonly alone: boolean
  /** It speaks only for what follows it: after data showed that … */
  readonly leads: boolean
}

/** The reporting clauses of a block, in reading order. */
export function attributionsIn(
  text: string,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  hits: readonly Hit[]
): Attribution[] {
  const spans: Attribution[] = []
  for (const sentence of sentences) {
    const read = sentence.language === 'zh' ? chinese : english
    for (const piece of sentence.pieces) {
      const may =
        piece.divider === 'colon' || inside(hits, piece.start, piece.end).some((hit) => hit.tags & Tag.Report)
      if (!may) continue
      const found = read(text, piece, inside(figures, piece.start, piece.end), sentence)
      if (!found) continue
      let { start, end } = trimmed(text, found.start, found.end)
      const joined = conjunction.exec(text.slice(start, Math.min(end, start + 12)))
      if (joined) start += joined[0].length
      const open = trimmed(text, end, piece.end)
      const leads = joined?.[1] !== undefined && open.start < open.end
      const alone = sentence.pieces.length === 1 && piece.end - end <= 1
      const last = spans.at(-1)
      if (last && last.end > start) spans.pop()
      if (end > start) spans.push({ start, end, text: text.slice(start, end), alone, leads })
    }
  }
  return spans
}
