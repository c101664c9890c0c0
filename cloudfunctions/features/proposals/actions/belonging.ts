import { gather } from '../../../platform/gather'
import type { ServiceRecord } from '../../attendance/record'
import type { Person } from '../../actor/person'
import { shopsOpenTo } from '../../shop/keeping'

/** A person, and whether they have come to a community to serve and had hours confirmed. */
export interface Proposed {
  readonly person: Person
  readonly served: boolean
}

/** Whom a manual entry is to be for, in one round trip; null: nobody knows them. */
export const readProposed = async (personId: string, communityId: string): Promise<Proposed | null> => {
  const found = await gather<{ readonly people: readonly Person[]; readonly services: readonly ServiceRecord[] }>({
    on: { collection: 'people', id: personId },
    finds: {
      people: { collection: 'people', where: { _id: personId }, limit: 1 },
      services: {
        collection: 'services',
        where: { 'person.personId': personId, 'event.communityId': communityId, state: 'confirmed' },
        limit: 1,
        fields: ['state'],
      },
    },
  })
  const [person] = found?.people ?? []
  return person ? { person, served: (found?.services.length ?? 0) > 0 } : null
}

/** Whom a manual entry of a community may be for: who lives, works or has served there. */
export const belongs = ({ person, served }: Proposed, communityId: string, now: number): boolean =>
  served || shopsOpenTo(person, now).includes(communityId)
