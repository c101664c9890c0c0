/** How much of what: a name for each thing counted, those that are none left out. All of it may be added up. */
export type Tally = Readonly<Record<string, number>>

/** What is counted in parts: by kind and class of matters, by sort of service. */
export type Cells = Readonly<Record<string, Tally>>

/** A tally without what is none, its names in order: two that say the same look the same. */
export const tallied = (counts: Tally): Tally =>
  Object.fromEntries(
    Object.entries(counts)
      .filter(([, many]) => many !== 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )

/** All of them together. */
export const sumOf = (tallies: readonly Tally[]): Tally => {
  const sums: Record<string, number> = {}
  for (const each of tallies) for (const [name, many] of Object.entries(each)) sums[name] = (sums[name] ?? 0) + many
  return tallied(sums)
}

/** The same in parts. */
export const sumOfCells = (all: readonly Cells[]): Cells => {
  const parts = new Map<string, Tally[]>()
  for (const cells of all) for (const [name, one] of Object.entries(cells)) parts.set(name, [...(parts.get(name) ?? []), one])
  return Object.fromEntries(
    [...parts]
      .map(([name, tallies]) => [name, sumOf(tallies)] as const)
      .filter(([, sum]) => Object.keys(sum).length > 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}

/** What the later has more than the earlier; less is below zero. */
export const changeOf = (earlier: Tally, later: Tally): Tally =>
  sumOf([later, Object.fromEntries(Object.entries(earlier).map(([name, many]) => [name, -many]))])
