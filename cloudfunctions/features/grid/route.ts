import { whoAnswers, type Answer } from './answering'
import type { Chain } from './names'

export type Route = Answer

/** The person who answers for a grid: always somebody while anybody in its county holds an office; null otherwise. */
export const route = (chain: Chain, now: number): Route | null =>
  whoAnswers(chain.grid._id, { orgs: new Map([chain.county, chain.township, chain.community, chain.grid].map((org) => [org._id, org])), loads: new Map() }, { category: null, now })
