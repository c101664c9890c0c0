import type { Decision } from '../../../platform/aggregate'
import { chainIds, sayName } from '../../grid/names'
import type { OrgState } from '../../grid/org'
import type { Household } from '../../households/household'
import type { Result } from '../../../platform/result'
import type { Why } from '../labels'
import type { World } from '../run/world'
import type { PrintedCall } from '../../actor/act'

/** What a row would do to the tree as it stands. `about` names its subject: two rows of a file with the same are one too many. */
export type Step =
  | HomeStep
  | { readonly verdict: 'refused'; readonly what: string; readonly why: Why }
  | { readonly verdict: 'unchanged'; readonly what: string; readonly about: string }
  | {
      readonly verdict: 'added' | 'changed'
      readonly what: string
      readonly about: string
      readonly orgId: string
      readonly decision: Decision<OrgState>
    }

/** What a row would do to a household. */
export interface HomeStep {
  readonly verdict: 'added' | 'changed'
  readonly what: string
  readonly about: string
  readonly homeId: string
  /** The household as it would be. */
  readonly after: Household
  /** Decides again on what stands by then; null: it is new. Nothing new: it is given back. */
  readonly decide: (seen: Household | null) => Result<Decision<Household>, Why>
}

/** A household to be read before a row is looked at: its grid, the id that it would have, and the name of a member to be linked. */
export interface HomeAsked {
  readonly gridId: string
  readonly id: string
  readonly member?: string
}

/** One row, its cells understood: `step` may be asked again whenever the tree has changed. */
export interface Row {
  readonly line: number
  /** Digits of the code it is about: what lies higher in the tree comes first. */
  readonly depth: number
  /** Rows about one place come together, so that one save holds them. */
  readonly group: string
  /** What its cells were understood to say: days, counts and numbers above all. */
  readonly read: string
  /** What somebody wrote freely in it, which others will read: checked as what is typed is. */
  readonly words: readonly string[]
  /** The household that it is about; null: the tree tells of no such grid. Missing: none. */
  readonly home?: (world: World) => HomeAsked | null
  readonly step: (world: World, call: PrintedCall) => Step
}

export const refused = (what: string, why: Why): Step => ({ verdict: 'refused', what, why })

/** A row that cannot be understood, whatever the tree. */
export const unreadable = (line: number, what: string, why: Why): Row => ({
  line,
  depth: 0,
  group: '',
  read: '',
  words: [],
  step: () => refused(what, why),
})

/** What a row says, as the dry run shows it; what it leaves open is left out. */
export const inWords = (parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join('，')

/** A place as people say it: 「俄体村 第1网格」. */
export const placeName = (world: World, id: string): string =>
  chainIds(id)
    .slice(-2)
    .filter((each) => each.length > 6 || each === id)
    .flatMap((each) => world.get(each)?.name ?? [])
    .map(sayName)
    .join(' ')

/** The call of one row on one place as it stands: done again after it changed, it is another. */
export const callFor = (call: PrintedCall, line: number, { version }: Pick<OrgState, 'version'>): PrintedCall => ({
  ...call,
  key: `${call.key}_${String(line)}_${String(version)}`,
})

/** Places around one: those beside it, and where none of them is drawn one of the same township, to tell bounds that lie far off. */
export const familyOf = (world: World, parentId: string): readonly OrgState[] => {
  const beside = world.childrenOf(parentId)
  if (beside.some(({ outline }) => outline !== null)) return beside
  const drawn = world.drawnIn(parentId.slice(0, -3))
  return drawn ? [...beside, drawn] : beside
}
