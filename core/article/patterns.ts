import type { Role } from './role.ts'

// What a line says of itself by its wording. Only lines that are nothing else match: a figure inside a byline or boilerplate is not
// asked for, so a wrong guess here would hide it.

const date = String.raw`(?:\d{4}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}\s*日?|[〇零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{1,2}月\d{1,2}日|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?(?:\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s+\d{4})`
const time = String.raw`(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?|\d{1,2}时\d{1,2}分)`
const weekday = String.raw`(?:星期|周)[一二三四五六日天]|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?`
const dateLead = String.raw`(?:(?:发表|发布|更新|刊发|出版|编辑|首发|发稿)?(?:日期|时间|于)?\s*[:：]?|(?:first\s+)?(?:published|updated|posted|last updated|last modified|date)(?:\s+(?:on|at))?\s*[:：]?)`
const source = String.raw`(?:来源|稿源|作者|记者|编辑|责编|责任编辑|文章来源|信息来源)\s*[:：]\s*[^。！？；\s]{1,30}`

const personZh = String.raw`[\p{Script=Han}·]{2,12}`
const credit = String.raw`(?:本报|本刊|本台|特约|见习|实习|驻[\p{Script=Han}]{2,6})*(?:全媒体)?(?:记者|通讯员|评论员|撰稿人|实习生|特派员)`
const creditTask = `(?:本版)?(?:撰文|采写|采访|文字|文|摄影|摄像|图片|图|供图|制图|编辑|策划|统筹|整理|编译|翻译|统稿|校对|审核|监制|责编|责任编辑|值班编辑|值班编委|主编|美编|版式|视觉)`

const lines = (pattern: string, flags = 'iu') => new RegExp(`^(?:${pattern})$`, flags)

const table: readonly (readonly [role: Role, pattern: RegExp])[] = [
  // Where one is on the site: 大华网 > 汕头 > 濠江, Home » News
  [
    'boilerplate',
    lines(
      String.raw`(?:(?:您的位置|当前位置|您现在的位置|位置)\s*[:：]\s*)?[\p{L}\p{N}·&' ]{1,24}(?:\s*[>›»＞]+\s*[\p{L}\p{N}·&' ]{1,24})+[>›»＞\s]*`
    )
  ],
  // Rights and licences
  [
    'boilerplate',
    lines(
      String.raw`[（(【\[]?\s*(?:版权(?:声明|所有|归)|免责声明|法律声明|著作权声明|©|\(c\)\s|copyright\s*(?:©|\(c\)|\d{4}|notice|statement|by\b|[:：])|all rights reserved).{0,400}`
    )
  ],
  [
    'boilerplate',
    lines(
      `.{0,80}(?:未经.{0,20}(?:许可|授权|同意|允许).{0,30}(?:转载|复制|摘编|改编|镜像|引用)|严禁(?:擅自)?转载|禁止转载|谢绝转载|转载请注明|不得转载).{0,120}`
    )
  ],
  [
    'boilerplate',
    lines(
      String.raw`.{0,80}\ball rights reserved\b.{0,80}|.{0,40}may not be (?:published|reproduced|rewritten).{0,120}`
    )
  ],
  [
    'boilerplate',
    lines(
      String.raw`.{0,40}(?:[\p{Script=Han}]ICP[备证]\s*\d*\s*号?|公网安备|网安备|AVSP|许可证(?:编?号)?\s*[:：]|新闻信息服务许可|信息网络传播|广播电视节目制作|增值电信业务|网络文化经营).{0,80}`
    )
  ],
  [
    'boilerplate',
    lines(
      `(?:中国互联网)?.{0,12}(?:联合辟谣平台|不良信息举报(?:中心|平台|电话|邮箱)?|违法和不良信息|举报中心|举报平台).{0,40}`
    )
  ],
  [
    'boilerplate',
    lines(
      String.raw`(?:主管|主办|承办|技术支持|版权单位|网站标识码|投稿邮箱|新闻热线|广告热线|爆料热线|客服热线|法律顾问|国内统一连续出版物号|国内统一刊号|邮发代号|邮政编码|总机|传真)\s*[:：].{0,80}`
    )
  ],
  // The page's own controls
  [
    'boilerplate',
    lines(
      String.raw`(?:首页|返回首页|返回顶部|回到顶部|返回列表|关闭窗口|打印(?:本页)?|收藏(?:本页)?|分享(?:到|至|让更多人看到)?.{0,16}|字[号体]\s*[:：]?.{0,12}|大\s*中\s*小|上一[篇页条].{0,60}|下一[篇页条].{0,60}|相关(?:新闻|阅读|链接|报道|推荐)|推荐阅读|延伸阅读|热门(?:推荐|新闻|评论)|猜你喜欢|查看更多|阅读原文|点击(?:查看|下载|进入|阅读).{0,20}|扫一扫.{0,30}|扫码.{0,30}|长按.{0,20}二维码.{0,20}|关注.{0,16}公众号|登录|注册|搜索|评论|网友评论)`
    )
  ],
  [
    'boilerplate',
    lines(
      String.raw`(?:浏览|点击|阅读|访问)(?:次数|量|数)?\s*[:：]\s*\d+\s*次?|(?:稿件|文章|信息)?编号\s*[:：]\s*[\w-]+`
    )
  ],
  [
    'boilerplate',
    lines(
      String.raw`advertisement|subscribe(?: now)?[.!]?|sign (?:in|up)(?: (?:for|to) .{1,80})?|log ?in|register|menu|search|share(?: this)?(?: (?:article|story|page))?|print|e-?mail|save|follow us.{0,60}|read (?:more|next)\b.{0,120}|related(?: (?:stories|articles|topics|content))?[:：]?|most (?:read|viewed|popular)|recommended(?: for you)?|trending|more (?:from|on|in) .{1,60}|skip to (?:main )?content|back to top|terms (?:of use|and conditions)|privacy policy|cookie policy|contact us|newsletters?|download (?:our|the) app.{0,40}|comments?`
    )
  ],
  ['boilerplate', lines(String.raw`https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+`)],
  [
    'boilerplate',
    lines(String.raw`[（(【\[]?\s*(?:完|全文完|本文完|the end|ends?|-?\s*30\s*-?|#{2,})\s*[）)】\]]?`)
  ],
  [
    'boilerplate',
    lines(
      String.raw`第\s*[A-Z]?\d{1,3}\s*版\s*[:：]?\s*[\p{Script=Han}]{0,8}|[AB]\d{2}\s*版?\s*[:：]?\s*[\p{Script=Han}]{0,8}`
    )
  ],
  // When, where from
  [
    'dateline',
    lines(
      String.raw`${dateLead}\s*[（(]?${date}[)）]?(?:[\s,，|·/]*(?:at\s+)?(?:${time}|${weekday}|${source}))*`
    )
  ],
  ['dateline', lines(String.raw`(?:${weekday})[,，]?\s+${date}(?:[\s,，|·]*(?:at\s+)?${time})?`)],
  ['dateline', lines(String.raw`(?:${source})[\s|·]*(?:${dateLead})?\s*${date}(?:[\s|·]*${time})?`)],
  // Who
  [
    'byline',
    lines(
      String.raw`[（(]?\s*(?:${creditTask}(?:\s*[/／、与和]\s*${creditTask})*\s*)?[:：/／]?\s*(?:${credit})\s*[:：]?\s*${personZh}(?:[\s、，,/／]+(?:(?:${creditTask}|${credit})\s*[:：/／]?\s*)?${personZh})*(?:\s*(?:${creditTask})(?:\s*[/／]\s*${creditTask})*)?\s*[)）]?`
    )
  ],
  [
    'byline',
    lines(
      String.raw`[（(]?\s*(?:${creditTask})(?:\s*[/／、与和]\s*(?:${creditTask}))*\s*[:：/／]\s*${personZh}(?:[\s、，,/／]+(?:(?:${creditTask})\s*[:：/／]\s*)?${personZh})*\s*[)）]?`
    )
  ],
  ['byline', lines(String.raw`(?:${source})(?:[\s|·]+(?:${source}))*`)],
  [
    'byline',
    lines(
      String.raw`(?:本报|本刊|本台)(?:综合|评论员|编辑部|特稿)(?:报道|消息)?|新华社(?:记者)?\s*${personZh}|据新华社(?:电)?`
    )
  ],
  [
    'byline',
    /^(?:[Bb][Yy]|BY|Words(?: and pictures)? by|Words|Text|Story by|Photographs? by|Photography by|Photography|Pictures by|Reporting by|Additional reporting by|Edited by|Editing by|Written by)\s*:?\s+\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:and |& |in |for |de |van |von |der |la )?\p{Lu}[\p{L}.'’-]*){0,12}(?:\s+in\s+\p{Lu}\p{L}+)?\.?$/u
  ],
  [
    'byline',
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3},? (?:Staff Writer|Staff Reporter|Reporter|Correspondent|Political Editor|Health Editor|Business Editor|Editor|Columnist)$/u
  ],
  // Pictures and notes: both stay in scope
  [
    'caption',
    lines(
      String.raw`(?:▲|△|▼|▽|●?\s*(?:上图|下图|左图|右图|题图|图为|图[:：]|图\s?\d{1,2}\s*[:：]?|图表\s?\d{0,2}\s*[:：]|图片(?:说明|来源)?[:：]|配图[:：])).{1,300}`
    )
  ],
  [
    'caption',
    lines(
      String.raw`(?:photo(?:graph)?|image|picture|pictured|graphic|chart|figure \d{1,2}|caption)\s*[:：.].{1,300}|.{1,200}\((?:photo|image|picture|photograph)[:：]? .{1,60}\)`
    )
  ],
  [
    'note',
    lines(
      String.raw`[【（(\[]?(?:编者按|编后|编者注|编者的话|注|备注|更正|勘误|更正说明|数据来源|资料来源|统计口径|名词解释|记者手记)[】）)\]]?\s*[:：].{1,2000}`
    )
  ],
  [
    'note',
    lines(
      String.raw`(?:editor['’]?s['’]? note|correction|clarification|note to editors|notes?|methodology|sources?)\s*[:：—–].{1,2000}`
    )
  ]
]

const longest = 480

const quantity =
  /\d\s*(?:[%％万亿余多人起宗件处户名家个元辆公米吨]|per ?cent\b|percent\b|million\b|billion\b)/i

/** The role that a line's wording shows, whatever stands around it; null where it shows none. */
export function roleOfWording(text: string): Role | null {
  if (text.length > longest) return null
  const role = table.find(([, pattern]) => pattern.test(text))?.[0] ?? null
  return role === 'boilerplate' && quantity.test(text) ? null : role
}
