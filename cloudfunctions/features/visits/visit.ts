import type { VisitWay } from '@/contract/words-visits'
import type { Aggregate, Effect } from '../../platform/aggregate'
import { derivedId } from '../../ground/ids'
import { dateNumber } from '../../ground/time/beijing'
import type { CheckFiles, WithFiles } from '../../ground/uploads'
import type { Contact } from '../../ground/visiting'
import type { Party } from '../matters/document/parts'
import type { Confirmation, Outcome } from '../points/outcome'

/** Something of a list of the county's, called as it was when it was recorded. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** What somebody tells of a visit. `day`: midnight in China, UTC ms. */
export interface Words {
  readonly day: number
  readonly way: VisitWay
  readonly withWhom: string | null
  /** 三带去, 三带回. */
  readonly brought: readonly Named[]
  readonly tookBack: readonly Named[]
  readonly text: string | null
  readonly voice: { readonly fileId: string; readonly seconds: number } | null
  /** Told in confidence. */
  readonly confidence: boolean
  /** Why it was recorded so late. */
  readonly late: string | null
  readonly at: number
  readonly key: string
}

/** As what somebody was in touch. */
export type VisitorAs = 'member' | 'worker'

/** One of those who were there, and what they tell of it: theirs alone to put right. */
export interface Account {
  readonly by: { readonly personId: string; readonly name: string }
  readonly as: VisitorAs
  readonly words: Words
  /** What it said before, the newest last. */
  readonly former: readonly Words[]
}

/** What was taken back becomes a matter: the visit names it from the first moment on. */
export interface Raise extends Effect {
  readonly kind: 'raise'
  readonly visitId: string
  readonly householdId: string
  readonly gridId: string
  readonly matterId: string
  readonly personId: string
  readonly as: VisitorAs
  readonly key: string
  readonly category: string
  readonly text: string
  readonly voice: Words['voice']
  /** `party`: the one of the household who hears what becomes of it; null or missing: nobody there looks in here. */
  readonly onBehalf: { readonly name: string; readonly phone: string | null; readonly party?: Party | null }
  readonly at: number
}

/** One contact with one household on one day in one way, in the collection `visits`, whoever recorded it and how often. */
export interface Visit extends Aggregate<CheckFiles | Contact | Outcome | Raise>, WithFiles {
  readonly householdId: string
  readonly place: { readonly gridId: string; readonly gridName: string; readonly communityId: string; readonly communityName: string }
  readonly day: number
  readonly way: VisitWay
  readonly accounts: readonly Account[]
  readonly confirmed: { readonly personId: string; readonly name: string; readonly at: number; readonly key: string } | null
  readonly matterId: string | null
  /** The one of the household who has a say in that matter; null or missing: none. */
  readonly matterFor?: string | null
  /** What it earns as a visit that was due and confirmed; null: nothing. */
  readonly earning: Confirmation | null
  readonly at: number
}

/** The same household, day and way are the same visit. */
export const visitIdOf = (householdId: string, day: number, way: VisitWay): string =>
  derivedId('vi', `${householdId}/${dateNumber(day)}/${way}`)
