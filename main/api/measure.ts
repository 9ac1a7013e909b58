const nodeCost = 8
const depthLimit = 256

/**
 * How large a value is: the UTF-16 units of its strings and keys, and eight for everything else. Null where that is more than `limit`,
 * where it is nested deeper than 256, or where it is not plain data; a cycle ends at the limit.
 */
export function measure(value: unknown, limit: number): number | null {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  let size = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    size += typeof value === 'string' ? value.length : nodeCost
    if (size > limit || depth > depthLimit) return null
    if (typeof value !== 'object' || value === null) {
      if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return null
      continue
    }
    if (Array.isArray(value)) {
      if (size + value.length * nodeCost > limit) return null
      for (const item of value) waiting.push({ value: item, depth: depth + 1 })
      continue
    }
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) return null
    for (const [key, item] of Object.entries(value)) {
      size += key.length
      waiting.push({ value: item, depth: depth + 1 })
    }
  }
  return size
}
