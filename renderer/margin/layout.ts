/** A card that wants to stand at `line` (px from the top of the margin) and is `height` tall. */
export interface Wish {
  readonly key: string
  readonly line: number
  readonly height: number
}

/**
 * Where the cards stand: in the order given, never over each other, each as near to its line as those before it allow, none above the
 * top. The pinned card has its own line always: the others give way, those above it beyond the top where they find no room.
 */
export function stack(
  wishes: readonly Wish[],
  pinned: string | null,
  gap: number
): ReadonlyMap<string, number> {
  const tops: number[] = []
  let free = 0
  for (const wish of wishes) {
    const top = Math.max(free, wish.line)
    tops.push(top)
    free = top + wish.height + gap
  }
  const at = wishes.findIndex((wish) => wish.key === pinned)
  if (at >= 0) pin(wishes, tops, at, gap)
  return new Map(wishes.map((wish, index) => [wish.key, tops[index] ?? 0]))
}

function pin(wishes: readonly Wish[], tops: number[], at: number, gap: number): void {
  const line = Math.max(0, wishes[at]?.line ?? 0)
  tops[at] = line
  // Upwards: whoever reaches into the pinned card, or into one that moved for it, moves up.
  let floor = line
  for (let index = at - 1; index >= 0; index -= 1) {
    const lowest = floor - gap - (wishes[index]?.height ?? 0)
    tops[index] = Math.min(tops[index] ?? 0, lowest)
    floor = tops[index] ?? 0
  }
  let free = line + (wishes[at]?.height ?? 0) + gap
  for (let index = at + 1; index < wishes.length; index += 1) {
    const wish = wishes[index]
    if (!wish) continue
    tops[index] = Math.max(free, wish.line)
    free = (tops[index] ?? 0) + wish.height + gap
  }
}
