import type { SettingsValues } from '@/contract/settings'
import { isOwn, type Household, type Linked } from '../households/household'

type Numbers = SettingsValues['numbers']
type Held = Pick<Household, '_id' | 'linked' | 'frailUntil' | 'centre' | 'dwellers'>

/** What a member has already: households that count, frail ones of them, and whether theirs is a centre household. */
export interface Load {
  readonly count: number
  readonly frail: number
  readonly centre: boolean
}

/** Out of the households they are linked to and those they are of; `now` is UTC ms. */
export const loadOf = (held: readonly Held[], personId: string, now: number): Load => {
  const counted = held.filter(({ linked }) => linked.includes(personId))
  return {
    count: counted.length,
    frail: counted.filter(({ frailUntil }) => frailUntil > now).length,
    centre: held.some(({ centre, dwellers }) => centre && dwellers.some((one) => one.personId === personId)),
  }
}

export type FullError = 'links.member_full' | 'links.member_frail'

interface Taking {
  readonly household: Household
  readonly member: Linked
  readonly load: Load
}

/** Why a member cannot take this household too; null: they can. Their own counts nowhere. A centre household may have many more. */
export const fullness = ({ household, member, load }: Taking, numbers: Numbers, now: number): FullError | null => {
  if (isOwn(household, member) || household.linked.includes(member.personId)) return null
  if (load.count >= (load.centre ? numbers.linksCentre : numbers.linksMax)) return 'links.member_full'
  return household.frailUntil > now && load.frail >= numbers.linksFrail ? 'links.member_frail' : null
}
