import { gather } from '../../../platform/gather'
import type { ServiceRecord } from '../../attendance/record'
import type { Person } from '../../actor/person'
import { shopsOpenTo } from '../../shop/keeping'
import type { Proposal } from '../proposal'

/** A person, and whether they have come to a community to serve and had hours confirmed. */
export interface Proposed {
  readonly person: Person
  readonly served: boolean
  /** What the one who proposes has proposed last. */
  readonly recent: readonly Recent[]
}
export type Recent = Pick<Proposal, '_id' | 'fingerprint' | 'key' | 'state'>

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly people: readonly Person[]
  readonly services: readonly ServiceRecord[]
  readonly recent: readonly Recent[]
}

/** More than anybody proposes in an hour. */
const looksAt = 100

/** Whom a manual entry is to be for, in one round trip; null: nobody knows them. */
export const readProposed = async (personId: string, communityId: string, by: string): Promise<Proposed | null> => {
  const found = await gather<Found>({
    on: { collection: 'people', id: personId },
    finds: {
      people: { collection: 'people', where: { _id: personId }, limit: 1 },
      services: {
        collection: 'services',
        where: { 'person.personId': personId, 'event.communityId': communityId, state: 'confirmed' },
        limit: 1,
        fields: ['state'],
      },
      recent: {
        collection: 'proposals',
        where: { 'by.personId': by },
        order: [['at', 'desc']],
        limit: looksAt,
        fields: ['fingerprint', 'key', 'state'],
      },
    },
  })
  const [person] = found?.people ?? []
  return person ? { person, served: (found?.services.length ?? 0) > 0, recent: found?.recent ?? [] } : null
}

/** Whom a manual entry of a community may be for: who lives, works or has served there. */
export const belongs = ({ person, served }: Omit<Proposed, 'recent'>, communityId: string, now: number): boolean =>
  served || shopsOpenTo(person, now).includes(communityId)
