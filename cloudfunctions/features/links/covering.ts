import type { GapKind } from '@/contract/words-households'
import { isGrid, isTownship } from '../../ground/places'

/** Households that are alike in what they lack, and how many they are. */
export interface Alike {
  readonly _id: {
    readonly id: string | null
    readonly name: string | null
    readonly gaps: readonly string[]
    readonly quiet: boolean
    readonly frail: boolean
  }
  readonly many: number
}

/** The parts of a place by which it is shown, as fields of a household. */
export const partsOf = (orgId: string): { readonly id: string; readonly name: string } => {
  if (isTownship(orgId)) return { id: '$place.communityId', name: '$place.communityName' }
  return isGrid(orgId) ? { id: '$lane.id', name: '$lane.name' } : { id: '$place.gridId', name: '$place.gridName' }
}

/** Households that somebody lives in: those that are to have a member. */
export const livedIn = ['lived', 'seasonal'] as const

type Lacking = { readonly _id: Pick<Alike['_id'], 'gaps'>; readonly many: number }

const sum = (groups: readonly Lacking[]): number => groups.reduce((all, { many }) => all + many, 0)

const isCovered = ({ _id: { gaps } }: Lacking): boolean => !gaps.includes('noMember')

/** How many have somebody, of how many; null: nobody keeps households there. */
export const covered = (groups: readonly Lacking[]): { readonly lived: number; readonly covered: number } | null =>
  groups.length === 0 ? null : { lived: sum(groups), covered: sum(groups.filter(isCovered)) }

/** How many have somebody, of how many, and what they lack. */
export const coverage = (groups: readonly Alike[]) => {
  const names = new Map(groups.map(({ _id }) => [_id.id, _id.name]))
  const parts = [...names].map(([id, name]) => {
    const here = groups.filter((group) => group._id.id === id)
    return { id, name: name ?? '没分巷', lived: sum(here), covered: sum(here.filter(isCovered)) }
  })
  const lacking = (gap: string, also: (group: Alike) => boolean = () => true) =>
    sum(groups.filter((group) => group._id.gaps.includes(gap) && also(group)))
  const gaps: readonly { readonly kind: GapKind; readonly many: number }[] = [
    { kind: 'noMember', many: lacking('noMember') },
    { kind: 'leaving', many: lacking('leaving') },
    { kind: 'farMember', many: lacking('farMember', ({ _id }) => _id.frail) },
    { kind: 'quiet', many: sum(groups.filter(({ _id }) => _id.quiet)) },
  ]
  return {
    ...(covered(groups) ?? { lived: 0, covered: 0 }),
    parts: parts.sort((one, other) => ((one.id ?? '') < (other.id ?? '') ? -1 : 1)),
    gaps,
  }
}
