import type { Level, Role } from '@/contract/words'
import type { Aggregate, Effect } from '../../platform/aggregate'
import type { AuditEffect } from '../../ground/audit-line'
import type { Handler, Lane, Office, PartyGroup, Recent, Retired, Staff, Team } from './parts'

export type { Handler, Lane, Leave, Office, PartyGroup, Staff } from './parts'

/** A person's assignment follows the office they hold: written only when it is newer than what stands. */
export interface OfficeEffect extends Effect {
  readonly kind: 'office'
  readonly person: { readonly id: string; readonly openid: string | null; readonly name: string; readonly phone: string | null }
  readonly assignment: { readonly role: Role; readonly orgId: string; readonly until: number | null; readonly asOf: number }
}

/** A place comes into being. */
export interface PlantEffect extends Effect {
  readonly kind: 'plant'
  readonly org: Omit<Org, 'effects' | 'effectsDueAt' | 'version' | 'change'>
}

/** A grid ends; its staff leave office with it. */
export interface RetireEffect extends Effect {
  readonly kind: 'retire'
  readonly orgId: string
  readonly at: number
  readonly into: readonly string[]
}

/** A grid takes in what another leaves behind. */
export interface ReceiveEffect extends Effect {
  readonly kind: 'receive'
  readonly orgId: string
  readonly at: number
  readonly name: string | null
  readonly staff: readonly Staff[]
  readonly lanes: readonly Lane[]
  readonly outlines: readonly string[]
}

/** The households of a grid that ended follow into what it became: by their lane, the rest into the first. */
export interface ResettleEffect extends Effect {
  readonly kind: 'resettle'
  readonly gridId: string
  readonly into: readonly string[]
}

export type Leaving =
  | { readonly kind: 'grid'; readonly gridId: string }
  | { readonly kind: 'office'; readonly personId: string; readonly orgId: string }
  | { readonly kind: 'number'; readonly personId: string; readonly to: { readonly personId: string; readonly openid: string } }

/**
 * Open matters look for another owner: all of a grid that ended, those of one who left office, those of a number that is now
 * somebody's.
 */
export interface MoveEffect extends Effect {
  readonly kind: 'move'
  readonly at: number
  readonly of: Leaving
  /** Said on each matter's timeline. */
  readonly why: string
  /** Nobody is left there who settles things: what waits for that goes to the next above. */
  readonly vacant?: boolean
}

/** Somebody's being there has changed: who stands in for whom is made out anew. */
export interface DutyEffect extends Effect {
  readonly kind: 'duty'
  readonly orgId: string
}

export type OrgEffect = ResettleEffect | OfficeEffect | PlantEffect | RetireEffect | ReceiveEffect | MoveEffect | DutyEffect | AuditEffect

interface Basics {
  readonly _id: string
  readonly name: string
  readonly level: Level
  readonly parentId: string | null
  readonly hasChildren: boolean
}

interface Details {
  readonly lanes: readonly Lane[]
  readonly partyGroup: PartyGroup | null
  readonly teams: readonly Team[]
  readonly supervisionPhone: string | null
  readonly households: number | null
  /** People who live there: what communities are compared by. */
  readonly residents: number | null
  /** GCJ-02, packed (outline.ts). */
  readonly outline: string | null
  readonly handlers: readonly Handler[]
  readonly retired: Retired | null
  /** Grids of this community that were retired, and what became of them: decided here, done there. */
  readonly gone: Readonly<Record<string, readonly string[]>>
  /** The highest number ever given to a child, so that none is given twice. */
  readonly lastNumber: number
  readonly recent: readonly Recent[]
  /** UTC ms of the last save: what the directory asks by. */
  readonly changedAt: number
  /** Ends of offices up to then were seen to, UTC ms. */
  readonly seenTo: number
  /** The rest follows from the staff, and is kept for queries. The next time an office ends, UTC ms; null: none does. */
  readonly endsAt: number | null
  /** Until when somebody is on leave, UTC ms; null: nobody is or will be. */
  readonly awayUntil: number | null
}

/** One node of the tree as stored, in the collection `orgs`. `_id` is its statistical code. What came later may be missing. */
export interface Org extends Basics, Partial<Details>, Partial<Omit<Aggregate<OrgEffect>, '_id'>> {
  readonly staff: readonly Staff[]
}

/** One node with nothing left out: what rules change. */
export interface OrgState extends Basics, Details, Aggregate<OrgEffect> {
  readonly staff: readonly Office[]
}

const unset: Details = {
  lanes: [],
  partyGroup: null,
  teams: [],
  supervisionPhone: null,
  households: null,
  residents: null,
  outline: null,
  handlers: [],
  retired: null,
  gone: {},
  lastNumber: 0,
  recent: [],
  changedAt: 0,
  seenTo: 0,
  endsAt: null,
  awayUntil: null,
}

/** A Staff entry with the fields of later releases filled in. */
export const officeFrom = (staff: Staff): Office => ({ from: null, leave: null, by: null, ...staff })

/** A stored node with the fields of later releases filled in. */
export const orgFrom = (org: Org): OrgState => ({
  version: 1,
  change: '',
  effects: [],
  effectsDueAt: null,
  ...unset,
  ...org,
  staff: org.staff.map(officeFrom),
})
