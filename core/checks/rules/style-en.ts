import { englishWords, plainNumber } from '../numeral.ts'
import { replace } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, type Found, figuresIn, matches, scan } from './scan.ts'

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

const style = { severity: 'minor', outcome: 'style', languages: ['en'] } as const

/** Nouns after which AP sets a figure below ten in numerals: ages, units, money, scores, time, places in lists and names. */
const always =
  /^ ?(?:%|per ?cent|percentage|points?\b|million|billion|trillion|thousand|cents?\b|pence|dollars|pounds|euros|yuan|p\.?m\b|a\.?m\b|o'clock|km|kilometres?|kilometers?|miles?|metres?|meters?|feet|foot|inch(?:es)?|cm|mm|kg|kilos?|kilograms?|grams?|tonnes?|tons?|litres?|liters?|acres?|hectares?|degrees?|years? old|-year-old|-\w|x\b|to \d|of \d|in \d|out of|and \d|or \d|[-–—/:]\d|,\d|\.\d|st\b|nd\b|rd\b|th\b|sq|square|cubic|mph|(?:mega|giga|kilo)\w+|MW|GW|kW|bn|m\b|percent)/i

export const underTen: Rule = {
  id: 'style.en.under-ten',
  ...style,
  examples: [en('The team took 3 dogs and 12 cats.', 'The team took three dogs and 12 cats.')],
  inBlock: (block) =>
    scan(
      block,
      'en',
      /(?<![\w.,$£€#:/–—-]|\b(?:to|by|of|under|over|aged|age|No|no|Section|section|page|Page|Route|Chapter|Level|Grade|Year|Type|Phase|Article|Class|Platform|Terminal|Gate|Room|Unit|Ward|Group|Line|Covid) |\bNo\. ?|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) )(?<n>[1-9])(?= [a-z])/dg,
      (found) => {
        const rest = found.sentence.text.slice(found.end - found.sentence.start)
        if (
          always.test(rest) ||
          found.start === found.sentence.start ||
          /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)/.test(
            rest
          )
        )
          return null
        return note(
          found,
          '十以下的数用单词。',
          'Below ten the number is spelled out.',
          englishWords(Number(found.groups.n))
        )
      }
    )
}

export const sentenceStart: Rule = {
  id: 'style.en.sentence-start',
  ...style,
  examples: [en('27 homes were flooded.', 'Twenty-seven homes were flooded.')],
  inBlock: (block) => {
    if (block.role === 'headline' || block.role === 'deck' || block.role === 'caption') return []
    return block.sentences.flatMap((sentence) => {
      if (sentence.language !== 'en') return []
      const [found] = matches(sentence, /^\s*(?<n>\d[\d,]*(?:\.\d+)?%?)(?= [A-Za-z])/dg)
      const n = found?.group('n')
      if (!found || !n || /^(?:1[5-9]|20)\d\d$/.test(n.text)) return []
      // A table row or a list item is no sentence.
      if (!/[.!?]["”’)]*\s*$/.test(sentence.text)) return []
      const word = englishWords(Number(n.text.replace(/,/g, '')))
      const right = word === null ? null : word.charAt(0).toUpperCase() + word.slice(1)
      return [
        {
          ...note(
            { ...found, start: n.start, end: n.end, text: n.text },
            '句首不用阿拉伯数字。',
            'A sentence does not open with a figure: spell it out or recast.',
            right
          )
        }
      ]
    })
  }
}

export const millionFormat: Rule = {
  id: 'style.en.million-format',
  ...style,
  examples: [
    en('It cost $5,500,000.', 'It cost $5.5 million.'),
    en('Some 12,000,000 people watched.', 'Some 12 million people watched.')
  ],
  inBlock: (block) => [
    ...scan(block, 'en', /(?<![\d,])\d[\d,]*\.\d{2,} (?:million|billion)\b/dg, (found) =>
      note(
        found,
        '百万以上只写一位小数。',
        'Millions and billions take one decimal, unless the exact figure matters.',
        null
      )
    ),
    ...scan(block, 'en', /(?<![\d,.])(?<sign>[$£€]?)(?<n>\d{1,3}(?:,\d{3}){2,})(?![\d,.]*\d)/dg, (found) => {
      const value = Number((found.groups.n ?? '').replace(/,/g, ''))
      const [scale, word] = value >= 1e9 ? [1e9, 'billion'] : [1e6, 'million']
      // Exact numbers keep their digits: only strings of zeros are shortened.
      if (value % (scale / 100) !== 0) return null
      return note(
        found,
        '百万以上用 million、billion。',
        'Millions and billions are written with the word.',
        `${found.groups.sign}${plainNumber(value / scale)} ${word}`
      )
    })
  ]
}

export const leadingZeroEn: Rule = {
  id: 'style.en.leading-zero',
  ...style,
  examples: [en('Rates rose .5%.', 'Rates rose 0.5%.')],
  inBlock: (block) =>
    scan(block, 'en', /(?<=^|\s|[(“"$£€])\.\d+(?!\d*[-‐ ](?:calib(?:er|re)|cal\b))/dg, (found) =>
      note(found, '小数点前加0。', 'A decimal below one takes a zero.', `0${found.text}`)
    )
}

export const dateOrdinal: Rule = {
  id: 'style.en.date-ordinal',
  ...style,
  examples: [en('The vote is on June 5th.', 'The vote is on June 5.')],
  inBlock: (block) => [
    ...scan(
      block,
      'en',
      /\b(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)(?: of)? (?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b/dg,
      (found) =>
        note(
          found,
          '日期不用序数词。',
          'A date takes no ordinal.',
          `${found.groups.month} ${found.groups.day}`
        )
    ),
    ...scan(
      block,
      'en',
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) (?<day>\d{1,2})(?:st|nd|rd|th)\b/dg,
      (found) =>
        note(
          found,
          '日期不用序数词。',
          'A date takes no ordinal.',
          found.text.replace(/(?:st|nd|rd|th)$/, '')
        )
    )
  ]
}

/** The desk's form. AP: the sign with a numeral. */
export const percentSign: Rule = {
  id: 'style.en.percent-sign',
  severity: 'info',
  outcome: 'style',
  languages: ['en'],
  examples: [en('Turnout was 62 per cent (AP desk).', 'Turnout was 62% (AP desk).')],
  inArticle: (reading) => {
    const found = reading.blocks.flatMap((block) =>
      scan(block, 'en', /(?<![\d.])\d[\d.]* ?per ?cent\b/dgi, (each) =>
        note(
          each,
          '百分号写法全文统一(AP:%)。',
          'One form of the percentage (AP: % with a numeral).',
          each.text.replace(/ ?per ?cent/i, '%')
        )
      )
    )
    // A desk that always spells it out has its own style; only the mixture, or the AP desk's own word, is an inconsistency.
    const signed = reading.blocks.some((block) =>
      block.sentences.some(({ language, text }) => language === 'en' && /\d%/.test(text))
    )
    const both =
      new Set(found.map(({ start, end }) => /per cent/i.test(reading.text.slice(start, end)))).size > 1
    return signed || both || /\bAP desk\b/.test(reading.text) ? found.slice(0, 1) : []
  }
}
