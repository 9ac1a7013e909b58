import { describe, expect, it } from 'vitest'
import { recognise } from '#core/figures'

/** mulberry32: the same lines on every machine. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const atoms = [
  ...'0123456789.,:;-–—~/%‰°$€£¥#@&()[]“”《》 \t　①½⅔±×',
  ...'〇零一二三四五六七八九十百千万亿两廿几数半余多来点成折番倍年月日时分秒元角块个名人家次第每约近超过至到以上下内左右的和与为是',
  ...'１２３，。；：％萬億兩點',
  ...'1,234 12.5 2019 0800 1/2 3-1 9:30 1.8:1 10万 4000余万 三分之二 百分之五 翻了两番 个百分点 平方米 公里 美元 人民币 近三年来 同比增长 下降 增至 http://a.b www.'.split(
    ' '
  ),
  ...'one two twenty hundred thousand million dozen half a an third quarter and to of in per cent points between from up more than or less about nearly rose fell by km m2 kg °C bn k USD US$ RMB first fourth-largest doubled times fold May Street page No'.split(
    ' '
  ),
  '\u0000',
  '\ud83d',
  '\ude00',
  'İ',
  'ﬁ',
  '\u200b',
  '\ufeff'
]

function sound(text: string): void {
  let from = 0
  for (const figure of recognise(text, text.length % 2 === 0 ? 'zh' : 'en')) {
    const { start, end, low, high, interval } = figure
    const wrong =
      start < from ||
      end <= start ||
      end > text.length ||
      figure.text !== text.slice(start, end) ||
      (low === null) !== (high === null) ||
      (low !== null && !Number.isFinite(low)) ||
      (high !== null && !Number.isFinite(high)) ||
      (low !== null && high !== null && low > high) ||
      (low === null) !== (figure.modifier === 'vague') ||
      (interval.min !== null && interval.max !== null && interval.min > interval.max) ||
      (figure.modifier === 'exact' && (interval.min !== low || interval.max !== high))
    // One expect a line would cost more than the lines themselves.
    if (wrong)
      expect.fail(
        `${JSON.stringify(text.slice(0, 200))} gives ${JSON.stringify({ ...figure, text: figure.text.slice(0, 40) })}`
      )
    from = end
  }
}

describe('the figure recogniser', () => {
  it('keeps its contract on 100,000 random lines', { timeout: 180_000 }, () => {
    const next = random(20260101)
    for (let line = 0; line < 100_000; line++) {
      const length = 1 + Math.floor(next() * 14)
      let text = ''
      for (let i = 0; i < length; i++) {
        text += atoms[Math.floor(next() * atoms.length)] ?? ''
        if (next() < 0.2) text += ' '
      }
      sound(text)
    }
  })

  // Anything that looked back or ahead without a bound would not come to an end on these.
  const hostile = [
    '1,',
    '1-',
    '1 to ',
    'between 1 and ',
    'one hundred and ',
    'one in ',
    'an hour and 20 minutes and ',
    '1 per ',
    '一点',
    '百分之',
    '一年多',
    '每10',
    '1元1角',
    'minus-',
    'a.b.c.',
    'index at ',
    'half a ',
    'up to about ',
    '1 or ',
    'A 1 '
  ]
  it('comes through lines of up to 100,000 characters of one pattern', { timeout: 180_000 }, () => {
    for (const pattern of hostile) sound(pattern.repeat(Math.ceil(100_000 / pattern.length)))
    for (const pattern of atoms) sound(pattern.repeat(Math.ceil(10_000 / pattern.length)))
  })
})
