import { roles } from '@/contract/words'
import { findable } from '@/contract/text'
import { sayName } from '../grid/names'
import { inOffice } from '../grid/duty'
import type { Org } from '../grid/org'
import { maskName } from '../actor/actor'

/** Somebody whom a manual entry may be for, and what they are to the place. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly part: string
}

/** Those who hold an office in a community or in one of its grids. Whoever has never opened the mini-program has no ledger yet. */
const inOffices = (orgs: readonly Org[], now: number): readonly Candidate[] =>
  orgs.flatMap((org) =>
    org.staff
      .filter((staff) => staff.openid !== null && inOffice(staff, now))
      .map(({ personId, name, role }) => ({ id: personId, name, part: `${roles[role]} · ${sayName(org.name)}` })),
  )

/** Whoever served there is no office holder: their name is masked. */
const asHelper = ({ personId, name }: { readonly personId: string; readonly name: string }): Candidate => ({
  id: personId,
  name: maskName(name),
  part: '来这里服务过',
})

export interface Known {
  readonly orgs: readonly Org[]
  readonly helpers: readonly { readonly personId: string; readonly name: string }[]
}

/** Everybody once, office holders first, those whose whole name has these words in it. Whoever asks is not among them. */
export const candidates = (
  { orgs, helpers }: Known,
  { words, not, now }: { words: string; not: string; now: number },
): readonly Candidate[] => {
  const meant = ({ name }: { readonly name: string }) => words === '' || findable(name).includes(findable(words))
  const all = [...inOffices(orgs, now).filter(meant), ...helpers.filter(meant).map(asHelper)]
  return all.filter(({ id }, at) => id !== not && all.findIndex((other) => other.id === id) === at)
}
