import type { matterClasses } from '@/contract/settings'
import type { Closing, Grade, Kind, State } from '@/contract/words'
import type { Aggregate, Effect } from '../../../platform/aggregate'
import type { From } from '../../inbox/kinds/about'
import type { Tell } from '../../inbox/kinds/tell'
import type { CheckFiles, WithFiles } from '../../../ground/uploads'
import type { Contact, OfVisit } from '../../../ground/visiting'
import type { Outcome } from '../../points/outcome'
import type { Limit, Limits } from '../../../ground/time/limits'
import type { Haste } from '../../../ground/time/haste'
import type { WorkingTime } from '../../../ground/time/working'
import type {
  AlarmState,
  Claim,
  Decline,
  Event,
  Follower,
  Handover,
  MatterConfirmation,
  OnBehalf,
  Owner,
  Party,
  Place,
  Publication,
  Show,
  SpotCheck,
  Supervisor,
  Turns,
  UnitTask,
  Voice,
  Whistle,
} from './parts'

export type { Event, Owner, Party, Place } from './parts'

/** What was promised when the matter was sent: later changes of the settings do not touch it. */
export interface Promises extends WorkingTime {
  /** How its clocks go; missing in what was promised before they differed. */
  readonly haste?: Haste
  readonly limits: Limits
  readonly confirmWithin: Limit
  readonly reworkWithin: Limit
  readonly callBackWithin: Limit
  readonly contactWithin: Limit
  readonly reopenWithin: Limit
  /** From 黄 to 红, and from one level to the next. */
  readonly raiseAfter: Limit
  readonly whistle: Limits
}

/** Another matter takes over those who waited for this one. */
export interface Adopt extends Effect {
  readonly kind: 'adopt'
  readonly into: string
  readonly followers: readonly Follower[]
  readonly at: number
  /** The matter that went into it; missing in what was on its way before. */
  readonly from?: string
}

/** What another matter went into was answered: its own part is answered too, and may be contested by itself. */
export interface PartAnswered extends Effect {
  readonly kind: 'partAnswered'
  readonly matterId: string
  readonly text: string | null
  readonly at: number
}
export type MatterEffect = Tell | CheckFiles | Adopt | PartAnswered | Contact | OfVisit | Outcome | Show

/** One thing asked, in the collection `matters`. Times are UTC ms; a null `...By` clock is not running. */
export interface Matter extends Aggregate<MatterEffect>, WithFiles {
  readonly kind: Kind
  /** `class`: missing in what was asked before it was kept. */
  readonly category: { readonly id: string; readonly name: string; readonly class?: keyof typeof matterClasses }
  readonly text: string
  readonly photos: readonly string[]
  readonly voice: Voice | null
  readonly hiddenPhotos: readonly string[]
  readonly place: Place
  readonly asker: Party
  /** Who gave the words, once another asks it; missing or null: the asker. */
  readonly givenBy?: string | null
  readonly onBehalf: OnBehalf | null
  readonly followers: readonly Follower[]
  readonly owner: Owner
  /** 督办, the nearest first; missing in what was saved before there was any. */
  readonly supervisors?: readonly Supervisor[]
  readonly handover: Handover | null
  /** How often it was handed on: the second goes to the fallback, and there is no third. */
  readonly handovers: number
  readonly whistles: readonly Whistle[]
  readonly decline: Decline | null
  readonly contested: boolean
  readonly publication: Publication | null
  readonly claim: Claim | null
  /** Missing in what was saved before units could be asked. */
  readonly unit?: UnitTask | null
  readonly state: State
  readonly closing: Closing | null
  readonly mergedInto: string | null
  /** Matters that went into it; missing: none. */
  readonly parts?: readonly string[]
  /** The assignment that it is a part of. */
  readonly parentId: string | null
  /** The office that asked it of the grid; missing: nobody did. */
  readonly from?: From | null
  /** The visit that it was taken back from, and the household; missing: none. */
  readonly visit?: { readonly id: string; readonly householdId: string } | null
  readonly promises: Promises
  readonly askedAt: number
  readonly respondBy: number
  readonly respondedAt: number | null
  readonly echoBy: number | null
  readonly echoedAt: number | null
  readonly answerBy: number
  readonly answeredAt: number | null
  readonly confirmBy: number | null
  readonly closedAt: number | null
  readonly reopened: number
  /** How often somebody said 没解决, whatever the way; missing in what was saved before it was counted. */
  readonly unsolved?: number
  /** Missing in what was saved before there were points. */
  readonly confirmation?: MatterConfirmation | null
  /** Missing in what was closed before samples were drawn. */
  readonly spotCheck?: SpotCheck | null
  readonly rating: { readonly grade: Grade; readonly word: string | null } | null
  readonly timeline: readonly Event[]
  readonly turns?: Turns
  /** Digest of the input that made it, to tell a resend from another request under the same key. */
  readonly fingerprint: string
  /** When it was saved last; missing in what was saved before it was kept. */
  readonly savedAt?: number

  /** The rest follows from what stands above, and is kept for queries. The next clock to run out, whoever must act; null once closed. */
  readonly dueAt: number | null
  readonly alarm: AlarmState | null
  /** When `clock` must look at it next; null when nothing will come due by itself. */
  readonly wakeAt: number | null
  /** Published, open, and not claimed: what members may take. */
  readonly offered: boolean
  /** Persons who must act. */
  readonly hands: readonly string[]
  /** Persons who asked, each once. */
  readonly askers: readonly string[]
  /** Every grid that it was ever in: in each it is counted again; missing in what was saved before it was counted. */
  readonly countedIn?: readonly string[]
}
