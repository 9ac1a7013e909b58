/** How long a text is, as a desk counts: Chinese characters plus words of other scripts. */
export function wordCount(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const others = text
    .replace(/\p{Script=Han}/gu, ' ')
    .match(/[\p{L}\p{N}\p{M}]+(?:[-'’.,][\p{L}\p{N}\p{M}]+)*/gu)
  return characters + (others?.length ?? 0)
}
