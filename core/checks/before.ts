/**
 * The words of `text` that end at `at`, back to the nearest character that `stop` matches. It costs what it gives: an expression that
 * ends in `$` would try every character before.
 */
export function before(text: string, at: number, stop: RegExp): string {
  let start = at
  while (start > 0 && !stop.test(text[start - 1] ?? '')) start -= 1
  return text.slice(start, at)
}
