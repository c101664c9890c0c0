import { err } from '../../../platform/result'
import type { Action } from '../../action'
import { derivedId, fingerprintOf } from '../../../ground/ids'
import { allChosen, chosen } from '../catalogue'
import { post } from '../offering'
import { readCatalogue } from './catalogue'
import { organiserAt, putUp, readPlace } from './put-up'

export const createPost: Action<'service.post'> = async (input, context) => {
  const organiser = organiserAt(input.orgId, context)
  if (!organiser) return err('service.place_not_yours')
  if (input.until !== undefined && input.until <= context.now) return err('service.time_past')
  const [here, catalogue] = await Promise.all([readPlace(input.orgId, input.point), readCatalogue()])
  if (!here.ok) return here
  const serviceClass = chosen(catalogue.classes, input.serviceClass)
  const skills = allChosen(catalogue.skills, input.skills)
  if (!serviceClass || !skills) return err('service.choice_unknown')
  const { key, text, times, places, until = null } = input
  const id = derivedId('po', `${context.actor._id}/${key}`)
  const offering = { id, key, text, fingerprint: fingerprintOf(input), place: here.value.place, skills, organiser }
  return putUp(id, post(offering, { serviceClass, times: [...new Set(times)], places, until }, context), context)
}
