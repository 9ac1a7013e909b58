import { CharSet } from '../char-set.ts'
import type { Numeral } from '../numeral.ts'

/** By a classifier: what stands before the number where the number says which of a series and not how many. */
const series: ReadonlyMap<string, RegExp> = new Map([
  // Whoever holds or prints so many is told by a verb.
  [
    '期',
    /[^了共达办出开设续分近约超满有是到至足播发推刊载制录做拍写编印售每前后这那上下两过连举获\d\P{L}]$/u
  ],
  ['环', /[东西南北]$/],
  ['段', /[路街东南西北]$/],
  ['村', /(?:解放|幸福|工人|职工|新|园)$/],
  ['区', /(?:小区|社区|朝晖|景芳|翠苑|望京|天通苑[东西北]?|[苑园庭])$/],
  ['队', /(?:[国女男]足|[国篮排乒]|体校|预备|青年|联|[中大分支]队|生产|采油|钻井|施工|勘探|勘察|地质|中国)$/],
  ['套', /(?:央视|央广|中央台|电视台|广播电台)$/],
  ['层', /(?:大厦|大楼|广场|商场|中心|宾馆|酒店|号楼|[A-Z\d]座|[A-Z\d]栋|\d号)$/],
  ['车道', /(?:占用|封闭|驶入|变入|进入|停在|[于在从由沿])$/],
  ['栋', /(?:小区|花园|公寓|社区|宿舍|新村|家园|[苑园府城里湾庭期])$/],
  ['幢', /(?:小区|花园|公寓|社区|宿舍|新村|家园|[苑园府城里湾庭期])$/],
  ['条', /(?:^|[^\u3400-\u9fff]|新)国$/],
  ['组', /(?:[村屯社]|社区|村民)$/],
  ['班', /(?:年级|[高初][一二三]|[大中小]班)$/],
  ['版', /(?:[见转载刊]|刊于|转至|导读|日报|晚报|晨报)$/],
  ['页', /(?:[见转在]|刊于|翻到)$/]
])
const begins = new CharSet([...series.keys()].map((word) => word[0]).join(''))
/** After a classifier, what makes a count of the number all the same: 小区18栋楼, 大厦31层高. */
const counted: ReadonlyMap<string, RegExp> = new Map([
  ['期', /^(?:培训|班|课程|节目|活动|讲座|专题|杂志|报道|展览|学员)/],
  ['层', /^(?:高|的高|以上|以下|多|楼高|建筑)/],
  ['栋', /^(?:楼|居民|房|别墅|高层|住宅|建筑|老|多|左右|以上)/],
  ['幢', /^(?:楼|居民|房|别墅|高层|住宅|建筑|老|多|左右|以上)/]
])

const teams = /[伍参晋角进同球将中都分入的争获均也]/
const numerals = new CharSet('0123456789一二三四五六七八九十')
const joins = new CharSet('、和与及')

/** 一期交付，三期在建; 三期工程: phases of what is built. */
const phases = (text: string, start: number, end: number): boolean =>
  /^(?:工程|项目|规划|建设|地块|厂房|用地)/.test(text.slice(end + 1, end + 3)) ||
  /[一二首]期/.test(text.slice(Math.max(0, start - 40), start))

/** 项目二期, 国足1队, 央视三套, 大厦31层, 花园3栋: one of a series that is numbered without a 第. */
export function isNumbered(text: string, start: number, end: number, numeral: Numeral): boolean {
  if (numeral.low > 120 || numeral.high !== numeral.low || text[start] === '两') return false
  // 武警八支队, but 8支队伍, 八支队参赛
  if (text.startsWith('支队', end))
    return numeral.script === 'han' && numeral.low < 30 && !teams.test(text.slice(end + 2, end + 3))
  if (!begins.at(text, end)) return false
  const word = text.startsWith('车道', end) ? '车道' : (text[end] ?? '')
  const named = series.get(word)
  // 大厦31层, but 中心五层空间
  if (!named || (word === '层' && numeral.script === 'han')) return false
  let from = start
  // 央视一套、三套
  while (joins.at(text, from - 1) && text.startsWith(word, from - 1 - word.length)) {
    from -= 1 + word.length
    while (numerals.at(text, from - 1)) from--
  }
  const serial = word === '期' && phases(text, start, end)
  if (!serial && !named.test(text.slice(Math.max(0, from - 4), from))) return false
  return !counted.get(word)?.test(text.slice(end + word.length, end + word.length + 2))
}
