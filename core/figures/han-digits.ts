const digits = new Int8Array(65536).fill(-1)
for (const row of ['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖'])
  for (const [value, char] of [...row].entries()) digits[char.charCodeAt(0)] = value
digits['两'.charCodeAt(0)] = 2

const units = new Int16Array(65536)
for (const [value, chars] of [
  [10, '十拾'],
  [100, '百佰'],
  [1000, '千仟']
] as const)
  for (const char of chars) units[char.charCodeAt(0)] = value

/** The value of the Chinese digit at `pos`, formal ones and 〇, 零, 两 too; -1 where none stands. */
export const digitAt = (text: string, pos: number): number => digits[text.charCodeAt(pos) | 0] ?? -1

/** What the ten, hundred or thousand at `pos` multiplies by; 0 where none stands. */
export const multiplierAt = (text: string, pos: number): number => units[text.charCodeAt(pos) | 0] ?? 0
