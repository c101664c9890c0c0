import { err } from '../../../platform/result'
import type { Action } from '../../action'
import { derivedId, fingerprintOf } from '../../../ground/ids'
import { allChosen, chosen } from '../catalogue'
import { event } from '../offering'
import { checkTimes, timesOf } from '../times'
import { readCatalogue } from './catalogue'
import { organiserAt, putUp, readPlace } from './put-up'

export const createEvent: Action<'service.event'> = async (input, context) => {
  const organiser = organiserAt(input.orgId, context)
  if (!organiser) return err('service.place_not_yours')
  const timed = checkTimes(input, context.now)
  if (!timed.ok) return timed
  const [here, catalogue] = await Promise.all([readPlace(input.orgId, input.point), readCatalogue()])
  if (!here.ok) return here
  const serviceClass = chosen(catalogue.classes, input.serviceClass)
  const skills = allChosen(catalogue.skills, input.skills)
  if (!serviceClass || !skills) return err('service.choice_unknown')
  const { key, text, address, from, until, places } = input
  const times = timesOf(from, catalogue.arrangements)
  const id = derivedId('ev', `${context.actor._id}/${key}`)
  const offering = { id, key, text, fingerprint: fingerprintOf(input), place: here.value.place, skills, organiser }
  return putUp(id, event(offering, { serviceClass, address, from, until, places, times }, context), context)
}
