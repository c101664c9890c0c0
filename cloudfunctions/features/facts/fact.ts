import type { Basis, CareLevel, FactList } from '@/contract/words-households'
import type { Aggregate, Body, Decision } from '../../platform/aggregate'
import { inForce } from '../../ground/in-force'
import type { Weigh } from '../households/household'
import type { Tell } from '../inbox/kinds/tell'

/** 户情: something that is known of a household, in the collection `facts`, apart from the household itself. */
export interface Fact extends Aggregate<Weigh | Tell> {
  readonly householdId: string
  readonly list: FactList
  /** Called as it was when it was written down. */
  readonly kind: { readonly id: string; readonly name: string }
  readonly text: string | null
  readonly level: CareLevel | null
  readonly basis: Basis
  readonly basisWords: string
  readonly source: string
  readonly guardian: string | null
  readonly at: number
  /** The first moment at which it is known no more, UTC ms: nothing sweeps, everybody asks. */
  readonly until: number
  /** Told by one person in confidence: `teller` is that person, null where they do not look in here. */
  readonly confidence: boolean
  readonly teller: string | null
  readonly shared: boolean
  readonly by: { readonly personId: string; readonly name: string }
  /** Who ended it before its time. */
  readonly ended: { readonly at: number; readonly by: string; readonly why: string | null } | null
  /** The calls that changed it. */
  readonly keys: readonly string[]
}

/** Whether it is known at `now`, UTC ms. */
export const isKnown = ({ at, until, ended }: Pick<Fact, 'at' | 'until' | 'ended'>, now: number): boolean =>
  ended === null && inForce({ from: at, until }, now)

/** How much the household needs somebody for it, from the save that makes this version on. */
const weighs = (id: string, { householdId, level, until, ended }: Body<Fact>, asOf: number): readonly Weigh[] =>
  level === null
    ? []
    : [{ id: `${id}_${String(asOf)}_weigh`, kind: 'weigh', householdId, factId: id, level: ended ? null : level, until, asOf }]

/** What follows from every save of a fact. */
export const weighing = (
  _before: Body<Fact> | null,
  after: Body<Fact>,
  { id, version }: { readonly id: string; readonly version: number },
) => weighs(id, after, version)

export const begun = (fact: Omit<Body<Fact>, 'ended' | 'keys'>, key: string): Decision<Fact> => ({
  next: { ...fact, ended: null, keys: [key] },
  effects: [],
})
