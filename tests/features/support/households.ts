import type { Input, Output } from '@/contract'
import { personIdOf } from '../../../cloudfunctions/features/actor/person-id'
import type { LocalCloud } from '../../support/local-cloud'
import { as, homeGrid, must, newKey, people } from './journey'

let labels = 0

/** What a worker writes down of a household, each with a label and a number of its own. */
export const aKept = (over: Partial<Input<'households.save'>['fields']> = {}): Input<'households.save'>['fields'] => {
  labels += 1
  return {
    label: `东头 ${String(labels)} 号`,
    contact: { name: '白示例', phone: `1590000${String(labels).padStart(4, '0')}` },
    people: 3,
    reach: 'phone',
    lang: 'zh',
    state: 'lived',
    ...over,
  }
}

/** A household of the worker's grid. */
export const aHousehold = async (
  cloud: LocalCloud,
  over: Partial<Input<'households.save'>['fields']> = {},
  { by = people.worker, gridId = homeGrid }: { by?: string; gridId?: string } = {},
): Promise<Output<'households.save'>> => must(await as(cloud, by)('households.save', { gridId, fields: aKept(over), key: newKey() }))

/** Somebody of the household comes in by the worker's code. */
export const letIn = async (cloud: LocalCloud, id: string, openid: string, by: string = people.worker): Promise<void> => {
  const { code } = must(await as(cloud, by)('households.invite', { id, key: newKey() }))
  must(await as(cloud, openid)('households.join', { code, key: newKey() }))
}

/** A household with somebody of it who looks in here. */
export const aHome = async (cloud: LocalCloud, openid: string, over: Partial<Input<'households.save'>['fields']> = {}) => {
  const household = await aHousehold(cloud, over)
  await letIn(cloud, household.id, openid)
  return household
}

/** What a worker writes down of a household that agreed to it. */
export const aFact = (householdId: string, over: Partial<Input<'facts.add'>> = {}): Input<'facts.add'> => ({
  householdId,
  list: 'mustVisit',
  code: 'aloneOld',
  basis: 'consent',
  basisWords: '老人自己说可以记',
  source: '上门时听老人说的',
  key: newKey(),
  ...over,
})

/** A member is asked whether they would look after a household. @returns the link */
export const proposedTo = async (cloud: LocalCloud, householdId: string, openid: string, by: string = people.worker): Promise<string> => {
  const { links } = must(await as(cloud, by)('links.propose', { householdId, personId: personIdOf(openid), key: newKey() }))
  return links.at(-1)?.id ?? ''
}

/** A member looks after a household: the worker wrote down that it agreed. */
export const linked = async (cloud: LocalCloud, householdId: string, openid: string): Promise<string> => {
  const linkId = await proposedTo(cloud, householdId, openid)
  const saying = { householdId, linkId, accept: true } as const
  must(await as(cloud, people.worker)('links.answer', { ...saying, as: 'household', key: newKey() }))
  must(await as(cloud, openid)('links.answer', { ...saying, as: 'member', key: newKey() }))
  return linkId
}
