import { describe, expect, it } from 'vitest'
import { guessRoles, type Line, type Role } from '#core/article'

const line = (text: string, rest: Partial<Line> = {}): Line => ({
  text,
  level: null,
  known: null,
  solid: false,
  ...rest
})
const zh =
  '记者昨日从区交通局获悉，今年前三季度，全区新开公交线路6条，日均客流12.4万人次，比上年同期增长8.3%。'
const en =
  'The council opened six new bus routes in the first nine months of the year, officials said on Monday.'

/** The guessed role of one line that stands between a headline and paragraphs. */
const above = (text: string, prose = zh): Role | undefined =>
  guessRoles([line('某区新开6条公交线路'), line(text), line(prose), line(prose)])[1]?.role

/** The same after the last paragraph. */
const below = (text: string, prose = zh): Role | undefined =>
  guessRoles([line('某区新开6条公交线路'), line(prose), line(prose), line(text)])[3]?.role

describe('guessRoles', () => {
  it('reads a newspaper page from the site’s path to the licence', () => {
    const page: [string, Role, number | null][] = [
      ['晚报网 > 新闻 > 本地', 'boilerplate', null],
      ['护一路畅通 保一方出行', 'deck', null],
      ['今年来全区公交客流和准点率实现双提升', 'headline', 1],
      ['本报记者 江一帆 通讯员 石若水', 'byline', null],
      [zh, 'body', null],
      ['线路多了，等车短了', 'body', 2],
      [zh, 'body', null],
      [
        '（版权声明：版权归晚报社所有，未经许可，严禁擅自转载、复制本社作品，违者将追究法律责任。）',
        'boilerplate',
        null
      ],
      ['粤ICP备2020000001号', 'boilerplate', null],
      ['互联网视听节目服务(AVSP):119000001号', 'boilerplate', null]
    ]
    const guesses = guessRoles(page.map(([text]) => line(text)))
    expect(guesses.map(({ role, level }) => [role, level])).toEqual(
      page.map(([, role, level]) => [role, level])
    )
  })

  it('reads an English page', () => {
    const page: [string, Role, number | null][] = [
      ['Home > News > Transport', 'boilerplate', null],
      ['Six new bus routes open in Ellery', 'headline', 1],
      ['Ridership is up 8.3 per cent, the council says', 'deck', null],
      ['By Miriam Okafor and Tom Ashby', 'byline', null],
      ['Published 3 November 2026, 10:04 GMT', 'dateline', null],
      [en, 'body', null],
      ['Longer hours', 'body', 2],
      [en, 'body', null],
      ['© 2026 Ellery Post. All rights reserved.', 'boilerplate', null]
    ]
    const guesses = guessRoles(page.map(([text]) => line(text)))
    expect(guesses.map(({ role, level }) => [role, level])).toEqual(
      page.map(([, role, level]) => [role, level])
    )
  })

  it.each<[string, Role]>([
    ['本报记者 江一帆', 'byline'],
    ['本版撰文/摄影 本报记者 江一帆', 'byline'],
    ['记者 江一帆 实习生 白露 文/图', 'byline'],
    ['文/江一帆 图/白露', 'byline'],
    ['来源：新华社', 'byline'],
    ['责任编辑：石若水', 'byline'],
    ['2026年11月20日', 'dateline'],
    ['发表日期:2019年11月21日', 'dateline'],
    ['2026-11-20 10:22 来源：晚报网', 'dateline'],
    ['November 20, 2026', 'dateline'],
    ['Updated: Nov. 20, 2026 at 3:15 p.m. ET', 'dateline'],
    ['——副题写在这里', 'deck']
  ])('above the copy: %s is %s', (text, role) => {
    expect(above(text)).toBe(role)
  })

  it.each<[string, Role]>([
    ['中国互联网联合辟谣平台', 'boilerplate'],
    ['粤公网安备 44000000000000号', 'boilerplate'],
    ['浏览次数：1284', 'boilerplate'],
    ['分享到：微信 微博', 'boilerplate'],
    ['上一篇：某区召开会议', 'boilerplate'],
    ['（完）', 'boilerplate'],
    ['https://paper.example/a', 'boilerplate'],
    ['图为：民警在路口执勤。', 'caption'],
    ['注：增长率按可比价格计算。', 'note'],
    ['数据来源：区统计局', 'note'],
    ['更正：昨日报道中“12起”应为“21起”。', 'note'],
    ['Correction: an earlier version gave 12 homes; it is 21.', 'note'],
    ['Photo: Miriam Okafor', 'caption']
  ])('below it: %s is %s', (text, role) => {
    expect(below(text)).toBe(role)
  })

  // A figure in a byline or in boilerplate is never asked for: what may hold one stays body.
  it.each([
    '全年版权收入增长12%，达到3.6亿元。',
    '记者从会上获悉，今年立案86宗。',
    '2026年11月20日，全区接报火灾12起，比上年同期下降20%。',
    '点击量突破1000万次，创下新高。',
    '编辑部收到读者来信320封。',
    '未经许可擅自施工的工地有12处，已全部停工，罚款共46万元。',
    'By Monday 4,200 homes were without power, the company said in a statement on its site.',
    'Share prices fell 12 per cent on the day after the report came out, traders said.',
    'Copyright claims rose to 4,200 last year, the office said.'
  ])('stays body: %s', (text) => {
    expect(below(text)).toBe('body')
  })

  it('leaves a document of one line alone', () => {
    expect(guessRoles([line('本报记者 江一帆')])).toEqual([{ role: 'body', level: null }])
  })

  it('takes the file’s own headings and roles', () => {
    const guesses = guessRoles([
      line('首页'),
      line('小标题', { level: 2 }),
      line('大标题', { level: 1 }),
      line('名字', { known: 'byline' }),
      line(zh)
    ])
    expect(guesses.map(({ role }) => role)).toEqual(['boilerplate', 'deck', 'headline', 'byline', 'body'])
  })

  it('asks tables and lists for nothing', () => {
    expect(guessRoles([line('标题一行字'), line('', { solid: true }), line(zh)])[1]).toEqual({
      role: 'body',
      level: null
    })
  })

  it('has no sub-heading at the end, in a list of short lines or before a colon', () => {
    const levels = (...texts: string[]) =>
      guessRoles(texts.map((text) => line(text))).map(({ level }) => level)
    expect(levels('标题', zh, '短句一', '短句二', zh, '末尾短句')).toEqual([1, null, null, null, null, null])
    expect(levels('标题', zh, '名单如下：', zh)).toEqual([1, null, null, null])
  })
})
