/** Tells keys apart that would be the same: the second of a kind gets `#2`. */
export function distinct(): (base: string) => string {
  const seen = new Map<string, number>()
  return (base) => {
    const ordinal = (seen.get(base) ?? 0) + 1
    seen.set(base, ordinal)
    return ordinal === 1 ? base : `${base}#${ordinal}`
  }
}
