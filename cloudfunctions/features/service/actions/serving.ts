import { gather } from '../../../platform/gather'
import type { Org } from '../../grid/org'
import { middleOf } from '../../grid/outline'
import type { Actor } from '../../actor/actor'
import { registrationIdOf } from '../../registration/identity'
import type { Registration } from '../../registration/registration'
import type { Serving } from '../matching'

type Said = Pick<Registration, 'skills' | 'freeTimes' | 'place'>

/** What somebody said of themselves when they reported, and where about they live: one round trip. */
export const readServing = async ({ _id, homeGridId }: Actor): Promise<Serving> => {
  const registrations = {
    collection: 'registrations',
    where: { _id: registrationIdOf(_id) },
    limit: 1,
    fields: ['skills', 'freeTimes', 'place.gridId'],
  }
  const homes = { collection: 'orgs', where: { _id: homeGridId ?? '' }, limit: 1, fields: ['outline'] }
  const found = await gather<{ registrations: Said[]; homes: Pick<Org, 'outline'>[] }>({
    on: { collection: 'people', id: _id },
    finds: { registrations, homes },
  })
  const [said, home] = [found?.registrations[0], found?.homes[0]]
  return {
    gridId: homeGridId ?? said?.place.gridId ?? null,
    skills: said?.skills.map(({ id }) => id) ?? [],
    free: said?.freeTimes ?? [],
    point: home ? middleOf(home) : null,
  }
}
