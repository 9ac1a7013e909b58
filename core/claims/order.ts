interface Placed {
  readonly start: number
}

/** The index of the first item at or after an offset; items are in reading order. */
export function indexFrom(items: readonly Placed[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item && item.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The items that start within a stretch. */
export function inside<T extends Placed>(items: readonly T[], start: number, end: number): T[] {
  return items.slice(indexFrom(items, start), indexFrom(items, end))
}

/** The first item at or after an offset. */
export function firstFrom<T extends Placed>(items: readonly T[], offset: number): T | undefined {
  return items[indexFrom(items, offset)]
}

/** The last item that starts before an offset. */
export function lastBefore<T extends Placed>(items: readonly T[], offset: number): T | undefined {
  return items[indexFrom(items, offset) - 1]
}

/** Whether an item starts within a stretch. */
export function anyFrom(items: readonly Placed[], start: number, end: number): boolean {
  const item = firstFrom(items, start)
  return item !== undefined && item.start < end
}
