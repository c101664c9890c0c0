import { find } from '../../../platform/documents'
import type { Actor } from '../../people/actor'
import { registrationIdOf } from '../../registration/identity'
import type { Registration } from '../../registration/registration'
import type { Serving } from '../matching'

type Said = Pick<Registration, 'skills' | 'freeTimes' | 'place'>

/** What somebody said of themselves when they reported: one round trip. */
export const readServing = async ({ _id, homeGridId }: Actor): Promise<Serving> => {
  const [said] = await find<Said>('registrations', { where: { _id: registrationIdOf(_id) }, limit: 1, fields: ['skills', 'freeTimes', 'place.gridId'] })
  return { gridId: said?.place.gridId ?? homeGridId, skills: said?.skills.map(({ id }) => id) ?? [], free: said?.freeTimes ?? [], point: null }
}
