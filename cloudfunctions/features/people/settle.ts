import type { Body } from '../../platform/aggregate'
import type { Person } from '../actor/person'

export interface Settling {
  readonly gridId: string
  readonly name?: string | undefined
  readonly phone?: string | undefined
}

/** 我住在这里: what is left out keeps its value. */
export const settle = (person: Body<Person>, { gridId, name, phone }: Settling): Body<Person> => ({
  openid: person.openid,
  name: name ?? person.name,
  phone: phone ?? person.phone,
  homeGridId: gridId,
  assignments: person.assignments,
})
