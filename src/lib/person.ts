import type { Me } from '@/contract/people'
import { recall, remember } from './storage'
import { createStore } from './store'

/** The person as last seen, so that a page can open in the right shape before its call returns. */
const person = createStore(() => recall<Me>('me'))

export const keepMe = (me: Me) => {
  person.set(me)
  remember('me', me)
}

export const useMe = () => person.use()
export const answersForAPlace = (me: Me | null) => (me?.assignments.length ?? 0) > 0
