const pairs: readonly (readonly [string, string])[] = [
  ['，', ','],
  ['；', ';'],
  ['：', ':'],
  ['（', '('],
  ['）', ')'],
  ['％', '%'],
  ['！', '!'],
  ['？', '?'],
  ['．', '.'],
  ['～', '~'],
  ['－', '-'],
  ['＋', '+'],
  ['／', '/'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u3000', ' ']
]

const halves: ReadonlyMap<string, string> = new Map([
  ...pairs,
  ...Array.from({ length: 10 }, (_, digit): [string, string] => [
    String.fromCharCode(0xff10 + digit),
    String(digit)
  ])
])

const wide = /[，；：（）％！？．～－＋／\u00a0\u202f\u3000０-９]/g

/** The text with one width of punctuation, digits and spaces; every offset stays where it was. */
export function fold(text: string): string {
  return text.replace(wide, (character) => halves.get(character) ?? character)
}
