import { replaced, simplifiedForms } from '#core/language'

/** What a character can begin. */
export const Kind = { mark: 0, space: 1, digit: 2, latin: 3, han: 4, numeral: 5, trigger: 6 } as const

const kinds = new Uint8Array(65536)
const plainForm = Uint16Array.from(simplifiedForms)

const each = (from: number, to: number, kind: number) => kinds.fill(kind, from, to + 1)

each(0x41, 0x5a, Kind.latin)
each(0x61, 0x7a, Kind.latin)
each(0xaa, 0xaa, Kind.latin)
each(0xb5, 0xb5, Kind.latin)
each(0xc0, 0xd6, Kind.latin)
each(0xd8, 0xf6, Kind.latin)
each(0xf8, 0x24f, Kind.latin)
each(0x370, 0x1fff, Kind.latin)
for (const sign of '֏৳฿៛') kinds[sign.charCodeAt(0)] = Kind.mark
each(0x3041, 0x30ff, Kind.han)
each(0x3105, 0x312f, Kind.han)
each(0x3400, 0x4dbf, Kind.han)
each(0x4e00, 0x9fff, Kind.han)
each(0xac00, 0xd7a3, Kind.han)
each(0xf900, 0xfaff, Kind.han)
each(0xd800, 0xdfff, Kind.mark)
each(0x30, 0x39, Kind.digit)
for (const space of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff')
  kinds[space.charCodeAt(0)] = Kind.space
each(0x2000, 0x200a, Kind.space)
for (const numeral of '〇零一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟几数')
  kinds[numeral.charCodeAt(0)] = Kind.numeral
for (const trigger of '翻腰半对') kinds[trigger.charCodeAt(0)] = Kind.trigger

for (let code = 0xff01; code <= 0xff5e; code++) plainForm[code] = code - 0xfee0
// A full-width comma ends a clause more often than it groups digits, so it stays what it is.
plainForm[0xff0c] = 0xff0c
for (const space of '\u00a0\u202f\u205f\u3000') plainForm[space.charCodeAt(0)] = 0x20
for (let code = 0x2002; code <= 0x200a; code++) plainForm[code] = 0x20
plainForm[0x2212] = 0x2d
// The ring that papers print for the zero of 一○五.
plainForm[0x25cb] = 0x3007
plainForm[0x2044] = 0x2f
plainForm[0xfe6a] = 0x25
plainForm[0xffe5] = 0xa5
// 參 is a three in formal numerals before it is anything else.
plainForm['參'.charCodeAt(0)] = '叁'.charCodeAt(0)

// Beyond the text charCodeAt gives NaN, which as an index would be looked up by name.
export const kindOf = (code: number): number => kinds[code | 0] ?? Kind.mark

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * The text with full-width forms made half-width and the traditional characters of our word lists made simplified, offsets unchanged.
 * Returns the same string where there is nothing to change.
 */
export const plainly = (text: string): string => replaced(text, plainForm)

/** The hyphens that join a number to what is next to it. */
export const isHyphen = (mark: string | undefined): boolean => mark === '-' || mark === '‐' || mark === '‑'
