import { CharSet } from '../char-set.ts'
import { Trie } from '../trie.ts'

const known = (words: readonly string[]) => new Trie(words.map((word) => [word, true] as const))
const opened = new CharSet('，,。；;、：:“\n')
/** Whether a clause opens or closes at a place. */
const edge = (text: string, pos: number): boolean => pos < 0 || pos >= text.length || opened.at(text, pos)
const recent = known('最近 过去 未来 今后 此前 前 头 后'.split(' '))
const nearly = known('历时 耗时 长达 用了 花了 经过 达 已 为期 持续 将 跨越 时隔 苦等'.split(' '))
const spans = known('年 个月 天 周 个季度 季度 个星期 日'.split(' '))

const pointing = new CharSet('明后今这那')
const deictic = /(?:今明|明后|昨今|[这那])$/

const rounds = new CharSet('局轮节盘')
const earlier = new CharSet('前头后')
const shifting = new CharSet('提推延滞落')

/** What a span, a round or an hour begins with. */
const begins = new CharSet('年个月天周季星日局轮节盘小钟分秒')

/** 近三年来, 过去五年, 前10个月: when, not how long. */
export function isPeriod(text: string, start: number, end: number): boolean {
  if (!begins.at(text, end)) return false
  const span = spans.at(text, end)
  // 五年来，… but 为十年来最低
  if (span && text[span.end] === '来' && edge(text, start - 1) && edge(text, span.end + 1)) return true
  // 这两年, 今明两天; 前两天 at the head of a clause
  if (span && pointing.at(text, start - 1) && deictic.test(text.slice(Math.max(0, start - 2), start)))
    return true
  if (span && text[start - 1] === '前' && edge(text, start - 2)) return true
  // 前两局, 后三轮
  if (!span && rounds.at(text, end) && earlier.at(text, start - 1) && text[start - 2] !== '提') return true
  if (!span) return hoursAgo(text, start, end)
  // 晚了近一个月 says how long.
  if (text[start - 1] === '近' && text[start - 2] !== '最')
    return text[start - 2] !== '了' && !nearly.before(text, start - 1)
  const word = recent.before(text, start)
  if (!word) return false
  // 提前两个月, 延后三天
  if (word.end - word.start === 1 && shifting.at(text, start - 2)) return false
  const one = word.end - word.start === 1
  return !one || (text[end] !== '年' && text[end] !== '天' && text[end] !== '日' && text[end] !== '周')
}

/** 过去24小时, 前30分钟: when, not how long; 开考前30分钟 and 提前30分钟 say how long before. */
const hoursAgo = (text: string, start: number, end: number): boolean =>
  /^(?:个?(?:小时|钟头)|分钟|秒)/.test(text.slice(end, end + 3)) &&
  /(?:过去|未来|最近|此前|(?:^|[，,。；;：:（(\n的在场])[前头最][前头后]?)$/.test(
    text.slice(Math.max(0, start - 3), start)
  )
