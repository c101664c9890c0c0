import type { Gap, Level, Role } from '@/contract/words'
import { inOffice } from './duty'
import type { Org } from './org'

/** What the directory keeps of a place: enough to find a grid by a point and to count what is there and what is not. */
export type PlaceEntry = Pick<Org, '_id' | 'name' | 'level' | 'parentId' | 'hasChildren' | 'retired' | 'outline' | 'changedAt'> & {
  readonly staff: readonly { readonly role: Role; readonly from?: number | null; readonly until: number | null }[]
  readonly partyGroup?: { readonly kind: string } | null
  readonly lanes?: readonly { readonly id: string }[]
}

/** The fields of a document that an entry is read from. */
export const entryFields = [
  'name',
  'level',
  'parentId',
  'hasChildren',
  'retired',
  'outline',
  'changedAt',
  'staff.role',
  'staff.from',
  'staff.until',
  'partyGroup.kind',
  'lanes.id',
]

const has = (entry: PlaceEntry, role: Role, now: number) => entry.staff.some((staff) => staff.role === role && inOffice(staff, now))

/** What a place itself lacks. A retired grid lacks nothing. */
const lacking: Readonly<Record<Gap, readonly [Level, (entry: PlaceEntry, now: number) => boolean]>> = {
  noWorker: ['grid', (entry, now) => !has(entry, 'fullTimeWorker', now)],
  noParty: ['grid', ({ partyGroup }) => partyGroup == null],
  noBounds: ['grid', ({ outline }) => outline == null],
  noSecretary: ['community', (entry, now) => !has(entry, 'secretary', now)],
}

/** Whether a place itself has a gap at `now`, UTC ms. */
export const hasGap = (entry: PlaceEntry, gap: Gap, now: number): boolean => {
  const [level, lacks] = lacking[gap]
  return entry.level === level && entry.retired == null && lacks(entry, now)
}

const workers: readonly Role[] = ['fullTimeWorker', 'partTimeWorker']

/** Workers in office in a place itself. */
export const workersIn = (entry: PlaceEntry, now: number): number =>
  entry.staff.filter((staff) => workers.includes(staff.role) && inOffice(staff, now)).length
