import type { Me } from '@/contract/people'
import type { Role } from '@/contract/words'
import { cache, recall } from './storage'
import { createStore } from './store'

/** The person as last seen, so that a page can open in the right shape before its call returns. */
const person = createStore(() => recall<Me>('me'))

export const keepMe = (me: Me) => {
  person.set(me)
  cache('me', me)
}

export const useMe = () => person.use()

/** A number that one may call, null where there is none or it is one's own. */
export const useCallable = () => {
  const own = useMe()?.phone ?? null
  return (phone: string | null): string | null => (phone === own ? null : phone)
}

const holds = (me: Me | null, isMeant: (role: Role) => boolean) => me?.assignments.some(({ role }) => isMeant(role)) ?? false

/** Roles to which nothing that is asked comes. */
const helping: readonly Role[] = ['member', 'volunteer', 'shopkeeper']

/** Whether matters of a place come to them. */
export const answersForAPlace = (me: Me | null) => holds(me, (role) => !helping.includes(role))
/** Whether they look after a whole place, and may look for any matter in it. */
export const looksAfterAPlace = (me: Me | null) => holds(me, (role) => !helping.includes(role) && role !== 'departmentOfficer')
/** Whether they hand out what 爱心超市 has. */
export const keepsAShop = (me: Me | null) => holds(me, (role) => role === 'shopkeeper' || role === 'secretary')
/** Whether they call whom WeChat does not reach: those who answer for a place, and its volunteers. */
export const callsPeople = (me: Me | null) =>
  holds(me, (role) => role !== 'member' && role !== 'departmentOfficer' && role !== 'shopkeeper')
export const isMember = (me: Me | null) => holds(me, (role) => role === 'member')
/** Whether they may put up posts, wishes and events for their place. */
export const organises = (me: Me | null) =>
  holds(me, (role) => role === 'secretary' || role === 'fullTimeWorker' || role === 'partTimeWorker' || role === 'groupLeader')
