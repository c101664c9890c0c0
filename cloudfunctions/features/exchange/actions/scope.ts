import { find, findByIds, where } from '../../../platform/documents'
import { chainIds } from '../../grid/names'
import type { Org } from '../../grid/org'
import { isCounty } from '../../../ground/places'

/** The cloud's own limit for one request. */
const perRequest = 1000
/** Stands after every digit: the codes of a place and of all below it come before it. */
const afterDigits = ':'

/** Everything with a code that begins so, in the order of the codes, a thousand a request. */
const readBelow = async (prefix: string): Promise<Org[]> => {
  const found: Org[] = []
  for (;;) {
    const last = found.at(-1)?._id
    const from = last === undefined ? where.gte(prefix) : where.gt(last)
    const page = await find<Org>('orgs', {
      where: { _id: from.and(where.lt(prefix + afterDigits)) },
      order: [['_id', 'asc']],
      limit: perRequest,
    })
    found.push(...page)
    if (page.length < perRequest) return found
  }
}

const prefixesOf = (scope: string): readonly string[] => (isCounty(scope) ? [scope, `D${scope}`] : [scope])

/** Every place within the scopes, and the places above them. */
export const readScopes = async (scopes: readonly string[]): Promise<readonly Org[]> => {
  const above = [...new Set(scopes.flatMap((scope) => chainIds(scope).slice(0, -1)))]
  const parts = await Promise.all([...scopes.flatMap(prefixesOf).map(readBelow), above.length > 0 ? findByIds<Org>('orgs', above) : []])
  return [...new Map(parts.flat().map((org) => [org._id, org])).values()]
}
