import { whoAnswers, type Answer } from './answering'
import type { Chain } from './names'

export type Route = Answer

/** What else decides who answers: the category asked about, and how many open matters each person has. */
export interface Asked {
  readonly category?: string
  readonly loads?: ReadonlyMap<string, number>
}

/** The person who answers for a grid: always somebody while anybody in its county holds an office; null otherwise. */
export const route = (
  { county, township, community, grid, around = [] }: Chain,
  now: number,
  { category, loads = new Map() }: Asked = {},
): Route | null =>
  whoAnswers(
    grid._id,
    { orgs: new Map([...around, county, township, community, grid].map((org) => [org._id, org])), loads },
    { category: category ?? null, now },
  )
