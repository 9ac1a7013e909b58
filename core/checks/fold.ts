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
  ['\u3000', ' '],
  // The rules' templates mark figures with these.
  ...Array.from({ length: 16 }, (_, at): [string, string] => [String.fromCharCode(0xe000 + at), '\ufffd'])
]

const halves: ReadonlyMap<string, string> = new Map([
  ...pairs,
  ...Array.from({ length: 10 }, (_, digit): [string, string] => [
    String.fromCharCode(0xff10 + digit),
    String(digit)
  ])
])

const wide = /[，；：（）％！？．～－＋／\u00a0\u202f\u3000\ue000-\ue00f０-９]/g

/** The text with one width of punctuation, digits and spaces; every offset stays where it was. */
export function fold(text: string): string {
  return text.replace(wide, (character) => halves.get(character) ?? character)
}
