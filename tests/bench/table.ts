/** Prints rows under a heading, numbers to the right. */
export function table(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[]
): void {
  const text = (cell: string | number) => (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 2 : 1) : cell)
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...rows.map((row) => text(row[at] ?? '').length))
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
  console.log(`\n${heading}\n${line(columns)}`)
  for (const row of rows) console.log(line(row.map(text)))
}

/** The value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
