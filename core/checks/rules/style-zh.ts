import { fixedTerms } from '../data/fixed-terms.ts'
import { replace } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { type Found, figuresIn, scan, zh } from './scan.ts'

function note(found: Found, zhText: string, enText: string, right: string | null): Draft {
  return {
    start: found.start,
    end: found.end,
    figures: figuresIn(found.sentence, found.start, found.end),
    message: { zh: zhText, en: enText },
    repairs:
      right === null || right === found.text ? [] : [replace(found.start, found.end, found.text, right)]
  }
}

const style = { severity: 'minor', outcome: 'style', languages: ['zh'] } as const

export const fixedTerm: Rule = {
  id: 'style.zh.fixed-term',
  ...style,
  examples: [
    zh('第1季度经济平稳,重走25000里长征路。', '第一季度经济平稳,重走二万五千里长征路。'),
    zh('党的19大报告指出方向。', '党的十九大报告指出方向。')
  ],
  inBlock: (block) =>
    fixedTerms.flatMap(({ wrong, right }) =>
      scan(block, 'zh', wrong, (found) =>
        note(
          found,
          `固定用语用汉字：${right(found.text)}。`,
          `A fixed term is written in characters: ${right(found.text)}.`,
          right(found.text)
        )
      )
    )
}

export const eventDot: Rule = {
  id: 'style.zh.event-dot',
  ...style,
  examples: [
    zh('“五·一”假期', '五一假期'),
    zh('129运动纪念馆开放。', '“一二·九”运动纪念馆开放。'),
    zh('“十·一”长假', '十一长假')
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'zh',
      /(?<![一二三四五六七八九十])[“"]?(?<month>[二三四五六七八九十])[·•・.](?<day>[一二三四五六七八九十]{1,2})(?:[”"]|(?=假|长假|黄金周|劳动|国庆|运动|节|青年|期间))/dg,
      (found) =>
        note(
          found,
          '1月、11月、12月以外的月日简称不加间隔号。',
          'Outside January, November and December a month-day name takes no dot.',
          found.text.replace(/[“”"]/g, '').replace(/[·•・.]/, '')
        )
    ),
    ...scan(block, 'zh', /(?<![·一二三四五六七八九十])一二[九八](?=运动|事变|抗战|学运)/dg, (found) =>
      note(
        found,
        '涉及1月、11月、12月的简称加间隔号和引号。',
        'A name with January, November or December takes a dot and quotation marks.',
        found.text.endsWith('九') ? '“一二·九”' : '“一·二八”'
      )
    ),
    ...scan(
      block,
      'zh',
      /(?<![\d.])(?<month>1[12]?)[·•・.]?(?<day>9|28|3)(?=运动|事变|惨案|学运)/dg,
      (found) => {
        const names: Readonly<Record<string, string>> = {
          '129': '“一二·九”',
          '128': '“一·二八”',
          '12.9': '“一二·九”',
          '12·9': '“一二·九”',
          '1.28': '“一·二八”'
        }
        return names[found.text] === undefined
          ? null
          : note(
              found,
              '涉及1月、11月、12月的简称用汉字，加间隔号和引号。',
              'A name with January, November or December takes characters, a dot and quotation marks.',
              names[found.text] ?? null
            )
      }
    )
  ]
}

export const lingCircle: Rule = {
  id: 'style.zh.ling-circle',
  ...style,
  examples: [zh('二零一九年', '二〇一九年')],
  inBlock: (block) =>
    scan(
      block,
      'zh',
      /(?<![百千万])[一二][零〇○一二三四五六七八九]{0,4}零[零〇○一二三四五六七八九]{0,4}(?=年|届|号|室)/dg,
      (found) =>
        found.text.length >= 3
          ? note(
              found,
              '编号和年份用“〇”。',
              'A year or number in characters takes 〇.',
              found.text.replace(/零/g, '〇')
            )
          : null
    )
}

export const qianWan: Rule = {
  id: 'style.zh.qian-wan',
  ...style,
  examples: [zh('投资3千万元。', '投资3000万元。'), zh('补贴5百元。', '补贴500元。')],
  inBlock: (block) =>
    scan(
      block,
      'zh',
      /(?<![\d.])(?<n>\d+(?:\.\d+)?)(?<unit>[百千])(?<scale>[万亿]?)(?!米|克|瓦|卡|赫|帕|伏|升|焦|安|兆|字节|分|年|货|度)/dg,
      (found) => {
        const value = Number(found.groups.n) * (found.groups.unit === '千' ? 1000 : 100)
        return note(
          found,
          '阿拉伯数字后只用“万”“亿”作单位。',
          'After Arabic numerals only 万 and 亿 serve as units.',
          Number.isInteger(value) ? `${value}${found.groups.scale}` : null
        )
      }
    )
}

export const percentRange: Rule = {
  id: 'style.zh.percent-range',
  ...style,
  examples: [zh('湿度30—40%。', '湿度30%~40%。'), zh('毛利率为5至8%。', '毛利率为5%至8%。')],
  inBlock: (block) =>
    scan(
      block,
      'zh',
      /(?<![\d.%])(?<a>\d+(?:\.\d+)?)(?<dash>[-~—–]|至|到)(?<b>\d+(?:\.\d+)?)%/dg,
      (found) => {
        const dash = /[-—–]/.test(found.groups.dash ?? '') ? '~' : found.groups.dash
        return note(
          found,
          '百分数范围两头都写%。',
          'Both ends of a range of percentages carry %.',
          `${found.groups.a}%${dash}${found.groups.b}%`
        )
      }
    )
}

export const formMix: Rule = {
  id: 'style.zh.form-mix',
  ...style,
  examples: [zh('二〇〇八年8月8日', '2008年8月8日'), zh('2008年八月八日', '2008年8月8日')],
  inBlock: (block) =>
    scan(
      block,
      'zh',
      /(?<hanYear>[一二][〇零○一二三四五六七八九]{3}年)(?<month>\d{1,2}月(?:\d{1,2}[日号])?)|(?<year>(?:19|20)\d\d年)(?!农历|阴历)(?<hanMonth>(?:十[一二]?|[一二三四五六七八九])月(?:[一二三]?十?[一二三四五六七八九]?[日号])?)/dg,
      (found) => {
        const digits = found.groups.hanYear?.replace(/[〇零○一二三四五六七八九]/g, (character) =>
          String('〇一二三四五六七八九'.indexOf(character.replace(/[零○]/, '〇')))
        )
        const right = digits === undefined ? null : digits + (found.groups.month ?? '')
        return note(found, '一个日期只用一种数字。', 'One date, one form of numerals.', right)
      }
    )
}

export const leadingZero: Rule = {
  id: 'style.zh.leading-zero',
  ...style,
  examples: [
    zh('浓度为.134毫克。', '浓度为0.134毫克。'),
    zh('报名自2024-3-5起,至2024-04-01止。', '报名自2024-03-05起,至2024-04-01止。')
  ],
  inBlock: (block) => [
    ...scan(block, 'zh', /(?<![\d.A-Za-z/])\.\d+/dg, (found) =>
      note(found, '小数点前的0不能省。', 'The zero before the decimal point is written.', `0${found.text}`)
    ),
    ...scan(block, 'zh', /(?<!\d)\d{4}-(?:\d-\d{1,2}|\d{1,2}-\d)(?!\d)/dg, (found) => {
      if (!/(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.test(block.text)) return null
      const right = found.text
        .split('-')
        .map((part) => part.padStart(2, '0'))
        .join('-')
      return note(
        found,
        '全数字日期的月、日要补足两位。',
        'An all-figure date has two digits for month and day.',
        right
      )
    })
  ]
}

// Folding hides what this rule looks for, so it reads the copy itself.
export const fullwidth: Rule = {
  id: 'style.zh.fullwidth',
  ...style,
  examples: [zh('共３５人。', '共35人。')],
  inBlock: (block, _, reading) =>
    [...reading.text.slice(block.start, block.end).matchAll(/[０-９][０-９．，]*[％]?|(?<=\d)％/g)].map(
      (match): Draft => {
        const start = block.start + match.index
        const right = block.text.slice(match.index, match.index + match[0].length)
        return {
          start,
          end: start + match[0].length,
          figures: [],
          message: { zh: '阿拉伯数字用半角。', en: 'Arabic numerals are half-width.' },
          repairs: [replace(start, start + match[0].length, match[0], right)]
        }
      }
    )
}

export const erLiang: Rule = {
  id: 'style.zh.er-liang',
  ...style,
  examples: [zh('持续二天。', '持续两天。'), zh('第两届论坛开幕。', '第二届论坛开幕。')],
  inBlock: (block) => [
    ...scan(
      block,
      'zh',
      /(?<![一二三四五六七八九十百千第〇零○十月初星期周礼拜廿\d.、])二(?=天|个|年(?!级)|次|名|件|张|场|块|座|条|辆|家|只|岁|小时|分钟|种)/dg,
      (found) =>
        // A sentence of the court is written as the court writes it: 有期徒刑二年.
        /(?:十|老|第|初|二)$|徒刑|拘役|管制|缓刑/.test(
          found.sentence.text.slice(0, found.start - found.sentence.start)
        )
          ? null
          : note(found, '量词前用“两”。', 'Before a measure word 两 is used.', '两')
    ),
    ...scan(block, 'zh', /第两(?=[\p{Script=Han}])/dgu, (found) =>
      note(found, '序数用“二”。', 'An ordinal takes 二.', '第二')
    )
  ]
}
