import type { Grade, Ground, Happening, Relation, Role } from '@/contract/words'
import type { Confirmation } from '../../points/outcome'
import type { Effect } from '../../../platform/aggregate'

/** Somebody who has a part in a matter, with what is needed to name and to reach them. */
export interface Party {
  readonly personId: string
  /** Null until they have opened the mini-program: then only the inbox can reach them. */
  readonly openid: string | null
  readonly name: string | null
  readonly phone: string | null
}

/** Somebody who acts for a place. */
export interface Owner extends Party {
  readonly name: string
  readonly role: Role
  readonly orgId: string
}

/** A voice note: a file and how long it takes to listen to. */
export interface Voice {
  readonly fileId: string
  readonly seconds: number
}

/** One thing that happened. `by` null: the system. `id` is the idempotency key of the call that did it. */
export interface Event {
  readonly id: string
  readonly at: number
  readonly what: Happening
  readonly by: { readonly personId: string; readonly name: string | null; readonly role: Role | null } | null
  readonly text: string | null
  readonly photos: readonly string[]
  readonly voice?: Voice | null
  /** Whom or what it was about: 「李试用」, 「水务局，超出权限」. */
  readonly about?: string | null
}

export interface Place {
  readonly gridId: string
  readonly gridName: string
  readonly communityId: string
  readonly communityName: string
  readonly townshipId: string
  readonly townshipName: string
  readonly address: string | null
  /** GCJ-02 degrees. */
  readonly point: { readonly lng: number; readonly lat: number } | null
}

/** 督办: somebody above who lends a hand. `late`: until the next clock runs; `unsolved`: to the end. */
export interface Supervisor extends Owner {
  /** The place, as people say its name: that is what the resident reads. */
  readonly orgName: string
  readonly why: 'late' | 'unsolved'
  readonly at: number
}

/** 转给别人, not taken yet: the owner stays responsible until the other side responds. */
export interface Handover {
  readonly to: Owner
  /** Where the matter will belong once it is taken. */
  readonly place: Place
  readonly at: number
}

/** How far the alarms of one due time have gone. `top`: there is nobody above to go to. */
export interface AlarmState {
  readonly dueAt: number
  /** When this time began to be the next one. */
  readonly since: number
  readonly stage: 'none' | 'reminded' | 'yellow' | 'red' | 'top'
  /** When the stage was reached. */
  readonly at: number
}

/** 吹哨: a department is asked, with a lawful ground and a clock of its own. */
export interface Whistle {
  readonly departmentId: string
  readonly departmentName: string
  readonly officer: Owner
  readonly ground: Ground
  readonly text: string
  readonly at: number
  readonly respondBy: number
  readonly respondedAt: number | null
  readonly echoBy: number | null
  readonly answerBy: number
  readonly repliedAt: number | null
  readonly reply: string | null
  readonly rating: { readonly grade: Grade; readonly word: string | null } | null
  readonly alarm: AlarmState | null
}

/** 不予办理, proposed: a second person settles it. */
export interface Decline {
  readonly reason: string
  /** Where to go instead. */
  readonly instead: string
  readonly at: number
  readonly byName: string
  readonly reviewer: Owner
}

/** 发布: what members of the community read, without a name. */
export interface Publication {
  readonly text: string
  readonly at: number
}

/** 认领: goes back unless the claimant is in touch in time. */
export interface Claim {
  readonly by: Party
  readonly at: number
  readonly contactBy: number
  readonly contactedAt: number | null
}

/** 交给单位: a unit that has reported to the community is asked. Goes back unless it is heard in time. */
export interface UnitTask {
  /** The unit's registration with the community. */
  readonly registrationId: string
  readonly name: string
  /** Whoever speaks for it. */
  readonly by: Party
  readonly at: number
  readonly respondBy: number
  readonly respondedAt: number | null
}

/** 抽查回访: closed, and drawn to be called back. `open` until somebody has. */
export interface SpotCheck {
  /** The month it was closed in: 2026-11. */
  readonly month: string
  readonly at: number
  readonly open: boolean
  readonly outcome: { readonly solved: boolean; readonly grade: Grade | null; readonly at: number } | null
}

/** 我也遇到. */
export interface Follower {
  readonly party: Party
  readonly at: number
}

/** 代我说: whom it is for. `party` is that person once they have said so; `declined`: whoever has the number says it is not them. */
export interface OnBehalf {
  readonly name: string
  readonly phone: string | null
  readonly relation: Relation
  readonly consentAt: number
  readonly party: Party | null
  readonly declined?: boolean
}

/** The last time that it was confirmed as solved. Once it is opened again it no longer `stands`, and the next is another. */
export interface MatterConfirmation {
  readonly number: number
  readonly stands: boolean
  readonly confirmation: Confirmation
}

/** A published matter stands in the one list of what members can do, or stands there no longer. */
export interface Show extends Effect {
  readonly kind: 'show'
  readonly matterId: string
  /** The matter's version: what is older never overwrites it. */
  readonly asOf: number
  readonly row: {
    readonly listed: boolean
    readonly text: string
    readonly className: string
    readonly at: number
    readonly place: Pick<Place, 'gridId' | 'gridName' | 'communityId' | 'communityName' | 'townshipName' | 'point'>
    /** Those who have a part in it and cannot claim it. */
    readonly notFor: readonly string[]
  }
}

/** When a matter became done and undone, late and no longer late, in turn: UTC ms, the first is the first time that it was. */
export interface Turns {
  readonly done: readonly number[]
  readonly late: readonly number[]
}
