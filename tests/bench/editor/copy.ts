const zh = [
  '据区交警大队通报，今年前十个月全区共接报道路交通事故N起，比去年同期的M起下降P%。',
  '其中追尾A起、侧碰B起，造成直接经济损失近C万元，同比减少D个百分点。',
  '大队先后出动警力E人次，在学校周边路段查处违法停车F宗，群众满意度升至G%。',
  '记者走访了三条主要街道，居民普遍认为夜间照明比过去改善了许多，但停车位仍然紧张。',
  '工程总投资约H亿元，预计明年三季度完工，届时日均通行能力将提高I%以上。'
]
const en = [
  'The department said N homes were completed in the third quarter, up P per cent from M a year earlier.',
  'About A of the B schools surveyed reported fewer delays, and nearly C pupils walked to class.',
  'Officials spent $D million on the programme, more than E times the amount set aside in the first year.',
  'Residents who spoke to this newspaper described the new bus lanes as useful, though slow at weekends.'
]

/** A mixed article of about so many words (a Chinese character counts as one), the same for every run. */
export function article(words: number): string[] {
  let seed = 20261125
  const next = (low: number, high: number) => {
    seed = (seed * 1664525 + 1013904223) >>> 0
    return low + (seed % (high - low))
  }
  const fill = (sentence: string) =>
    sentence.replace(/(?<![A-Za-z])[A-IMNP](?![A-Za-z'])/g, () => String(next(12, 4000)))
  const paragraphs: string[] = []
  for (let count = 0; count < words; ) {
    const chinese = next(0, 3) > 0
    const from = chinese ? zh : en
    const text = from
      .map(fill)
      .slice(next(0, 2))
      .join(chinese ? '' : ' ')
    paragraphs.push(text)
    count += chinese ? [...text].filter((one) => /\p{Script=Han}/u.test(one)).length : text.split(' ').length
  }
  return paragraphs
}
