/**
 * Chinese terms whose numerals are always characters. Source: GB/T 15835-2011 出版物上数字用法, 4.2 (where Chinese numerals are
 * chosen: established words; 4.1.2 of the edition of 1995, which lists more of them), with the terms that the People's Daily list of numerals adds.
 */
export const fixedTerms: readonly { readonly wrong: RegExp; readonly right: (text: string) => string }[] = [
  {
    wrong: /第[1-4]季度|(?<![\d年])[1-4]季度/dg,
    right: (text) => text.replace(/[1-4]/, (digit) => '零一二三四'.charAt(Number(digit)))
  },
  { wrong: /(?:25000|2\.5万|2万5千)里长征/dg, right: () => '二万五千里长征' },
  {
    wrong: /(?<=党的|中共)(?:1\d|20)大(?=[\p{Script=Han}“”,。精])/dgu,
    right: (text) => `${tens(Number.parseInt(text, 10))}大`
  },
  { wrong: /(?<!\d)54运动/dg, right: () => '五四运动' },
  { wrong: /(?<!\d)4书5经/dg, right: () => '四书五经' },
  { wrong: /(?<!\d)3峡(?=[大库工移])/dg, right: () => '三峡' },
  {
    wrong: /“?(?<!\d)1[23]5”?规划|(?<!\d)1[2-5]五(?=规划|期间|时期)/dg,
    right: (text) =>
      `“十${'零一二三四五'.charAt(Number(text.replace(/\D/g, '').charAt(1)))}五”${text.includes('规划') ? '规划' : ''}`
  },
  { wrong: /(?<!\d)24节气/dg, right: () => '二十四节气' },
  { wrong: /(?<!\d)8路军/dg, right: () => '八路军' },
  { wrong: /(?<!\d)7夕(?=节|当)/dg, right: () => '七夕' }
]

function tens(number: number): string {
  if (number === 20) return '二十'
  return `十${['', '一', '二', '三', '四', '五', '六', '七', '八', '九'][number - 10]}`
}
