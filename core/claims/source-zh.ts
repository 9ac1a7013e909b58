import type { Figure } from '#core/figures'
import type { Stretch } from '#core/language'
import type { Piece } from './sentence.ts'

// What can stand behind 据 and before 显示: a document or an act of saying, not an order (部署, 要求).
const source =
  '(?:统计|数据|介绍|了解|通报|报道|消息|公报|报告|测算|估算|估计|调查|公告|公布|披露|透露|反映|年报|财报|年鉴|监测|研究|资料|档案|结果|民调|问卷|普查|核算|审计|评估|测评|体检|检测|勘查|鉴定|摸底|账单|榜单|指数|名单|图纸|台账|判决书|起诉书|通告|通知|声明|白皮书|简报|快报|记录|监控|照片|视频|录像|截图|证据|邮件|影像|画面|票据|发票)'
const according = new RegExp(`^(?:另|又|此前)?(?:根据|依据|按照|据|按).{0,60}?${source}`)
// 据农情调度: whoever it is, nothing else stands in the piece.
const bare = /^(?:另|又|此前)?(?:根据|依据|据)(?![此理实守点有为传]).{2,24}$/
const fixed =
  /^(?:另|又)?据(?:悉|说|了解|介绍|报道|统计|测算|估算|估计|透露|称|通报|查|初步统计|不完全统计|警方|媒体)/
// 经市场监管总局抽检: whoever looked into it.
const inspected =
  /^经.{0,24}?(?:查|核实|核查|抽检|检测|检验|鉴定|调查|审计|审理|统计|勘查|测算|清点|评估|证实|确认|了解)(?:后)?(?:查明|认定|发现)?$/
const learned =
  /^(?:通过|从).{1,40}?(?:数据|图表|账单|报告|清单|表格|记录)(?:中|上|里)?(?:还|也)?可以?(?:看出|看到|发现)|^.{0,8}记者.{0,12}?(?:发现|注意到|了解到|看到|获悉|梳理|查询)|^.{0,12}?从.{1,40}?(?:获悉|了解到|得知|看到|证实)/
const shows = new RegExp(
  `^.{0,60}?(?:${source}|图表|表|账目|清单|合同|文件)(?:中|上|里)?(?:还|也|均|则|进一步|初步)?(?:显示|表明|指出|称|发现|说|披露|反映|证实|印证)`
)
const verbs =
  '说|说道|表示|介绍|称|指出|透露|强调|证实|宣布|通报|回应|解释|补充|坦言|直言|回忆|披露|告知|写道|提醒|提示|解读|总结|供述|供认|交代|承认|辩称|' +
  '认定|查明|核实|推算|提到|示警|承诺|坦承|谈到|汇报|发布|指控|控告|反映|反馈|发现|注意到|爆料|呼吁|主张|算账|算了?一?笔账|(?:笑|叹|喊|问|答|写|补充|感慨|感叹|解释|回忆|坦言)道'
const listeners =
  '市民|居民|公众|消费者|读者|旅客|司机|家长|网友|媒体|记者|群众|乘客|村民|大家|游客|考生|用户'
const court = '法院|检方|检察院|合议庭|法庭|公诉机关|审判庭'
const sayers = new RegExp(
  `^.{0,40}?(?:${verbs}|告诉.{0,10}记者|告诉.{0,8}[》报社网]|(?<!按[季月年周]|[应须将拟未期])公布|(?:${court})(?:经审理)?认为|[\u3400-\u9fff]{2}认为|向[^，,]{0,10}(?:记者|媒体)[\u3400-\u9fff]{0,6}|` +
    `(?:[处局会院署所府司社报方者长时后]|[官长师授员人席][\u3400-\u9fff]{2,3})指|[长任家师员授士席管裁监理人者会部局院司行所券社团心](?:[\u3400-\u9fff]{2,4})?(?:分析|说明|表明|评论|点评)|(?:提醒|告诉|通知|建议|呼吁|告诫)(?:广大)?(?:${listeners}))$`
)
// 召开新闻发布会，通报夏季行动战果
// 年龄层交叉分析显示
const showing = /^[^“”]{2,50}(?:显示|表明|印证)$/
const conferring =
  /^(?:.{2,40}?(?:召开|举行|举办).{0,20}(?:发布会|通气会|吹风会|说明会|通报会|法说会|业绩会)|.{0,40}?(?:通报|发布|公布|介绍|披露)了?.{0,60}(?:情况|战果|成果|数据|结果|成绩单|民调|调查|榜单|名单|排名|案例|成效|进展|形势|走势|状况|概况))$/
const issuing =
  /^.{2,40}?(?:发布|公布|披露|公开|出具)(?:的|了)?.{0,20}?(?:消息|通报|声明|通告|报告|公告|数据|财报|年报|半年报|季报|白皮书|调查|公报|统计)$/
// A forecast is attributed where somebody is named for it: 铁路部门预计; 预计 alone is said by nobody.
const forecasters = /^.{2,40}?(?<![初步据年月])(?:预计|预测|预估|估计|估算|测算|评估|研判|判断|预期|警告)$/
// What somebody says runs on without a comma: 老陈告诉记者今年收了三十吨.
const saysOn =
  /^(?:并|还|又|也|但|则|同时|[^“”"]{2,24}?)?(?:(?<=[局署部委厅院处会台方心司府社](?:[今昨][天日]?|近日|日前)?)(?:公布|披露|统计|通报)(?=[今去上本截前近]|[0-9一二三四五六七八九十]{1,4}[年月])|告诉.{0,10}记者|介绍说|表示(?!满意|不满|欢迎|感谢|支持|反对|关心|担[忧心]|慰问|祝贺|理解|认可|肯定|遗憾|同意|赞同|愿意|关注)|透露|证实|宣布|坦言|回应称|通报称|声称|辩称|查明|认定|(?<![所名职简俗号统堪昵对匀相])(?<!对外宣)称(?![重量号职谓赞为之])|(?<![小传听来虽再难胡学演以用没别])说(?![明法服客书唱教]))/
// 两名店主表示
const severalSay = new RegExp(
  `^[\u3400-\u9fff]{0,8}(?:[0-9]{1,3}|[一两二三四五六七八九十几数多]{1,2})[余多]?(?:人|[名位家][\u3400-\u9fff]{1,12})(?:${verbs}|交代|供称)$`
)
const names = /(?:[所名职简俗号统堪昵]称|[小传听来虽再难胡学演]说)$/
const ordered =
  /(?:部署|要求|规定|安排|精神|需要|情况|方案|计划|标准|办法|条例|通知|法|意见|原则|职责|特点|实际|条件|约定)[”》]?$/
// 透过银行行员机警通报: by what means.
const means = /^(?:透过|通过|接到|接获|收到|经由|凭借?|[依靠借]|多亏|由于|因|为)/
const titles =
  /(?:背景|链接|标题|口号|主题|理念|原则|目标|方针|主线|要求|名为|叫|写着|写道|是|为|如|即|包括|所谓)$/
const named =
  /^[^“”]{2,24}(?:局|厅|委|部|台|中心|指挥部|公司|机构|集团|委员会)消息$|^(?:数据)?(?:资料)?来源$|^(?!大|用|以|利用|通过|结合|依托|运用|对).{3,24}(?:数据|统计)$/

const opening =
  /^[\s”’"」』]*(?:并|还|又|也|同时|则)?(?:(?<!意)指(?:出|，|,)?(?![数标示导挥定令南控向着责望引认派使教])|称(?![作为之赞号呼职重霸得])|表示|声称|强调|透露|直言|坦言|宣布|披露)/

/** The verb of saying that a piece begins with: 指上半年共有…. */
export function saying(text: string, piece: Piece): Stretch | null {
  const found = opening.exec(text.slice(piece.start, Math.min(piece.end, piece.start + 12)))
  return found && { start: piece.start, end: piece.start + found[0].length }
}

/** Where a Chinese sentence says who says so. A piece that holds a figure gives only its part up to the source. */
export function chineseSource(text: string, piece: Piece, figures: readonly Figure[]): Stretch | null {
  const words = text.slice(piece.start, piece.end)
  const indent = words.length - words.trimStart().length
  const body = words
    .trim()
    .replace(
      /^[”’"」』]*(?:【[^】]{2,24}】|〔[^〕]{2,24}〕|[^，,]{0,8}[0-9一二三四五六七八九十]{1,3}日(?:专?电|讯)\s*)?(?:但|而|且(?!末)|不过)?/,
      ''
    )
  const start = piece.start + indent + (words.trim().length - body.length)
  const match =
    fixed.exec(body) ??
    according.exec(body) ??
    learned.exec(body) ??
    inspected.exec(body) ??
    issuing.exec(body) ??
    (figures.length > 0 ? null : showing.exec(body)) ??
    conferring.exec(body) ??
    shows.exec(body)
  const figured = figures.length > 0
  if (body.startsWith('的')) return null
  if (!match && !figured && bare.test(body) && !ordered.test(body)) return { start, end: start + body.length }
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
  if (figured && figures.length === 1 && severalSay.test(body)) return { start, end: start + body.length }
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
  if ((sayers.test(body) && !names.test(body) && !means.test(body)) || named.test(body))
    return { start, end: start + body.length }
  return null
}
