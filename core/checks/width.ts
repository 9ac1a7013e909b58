const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！'
}

/** Chinese copy in full-width punctuation; a comma that groups digits, a colon of a clock and a decimal point stay. */
export function fullWidth(text: string): string {
  return text.replace(/[,;:()?!]/g, (mark, at: number) => {
    const before = text.charAt(at - 1)
    const after = text.slice(at + 1, at + 4)
    if (mark === ',' && /\d/.test(before) && /^\d{3}/.test(after)) return mark
    if (mark === ':' && /\d/.test(before) && /^\d/.test(after)) return mark
    return wide[mark] ?? mark
  })
}
