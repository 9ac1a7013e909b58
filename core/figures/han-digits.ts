/** Chinese digits by their value, formal ones and 〇, 零, 两 too. */
export const digitValues = new Map<string, number>(
  [...'〇零一二三四五六七八九'].map((char, i) => [char, Math.max(0, i - 1)] as const)
)
for (const [i, char] of [...'壹贰叁肆伍陆柒捌玖'].entries()) digitValues.set(char, i + 1)
digitValues.set('两', 2)

/** Chinese tens, hundreds and thousands by their value. */
export const unitValues = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['拾', 10],
  ['佰', 100],
  ['仟', 1000]
])
