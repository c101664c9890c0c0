import type { CallName, Input, Output } from '@/contract'
import type { LocalCloud } from '../../support/local-cloud'
import { as, must, newKey, people } from './journey'

/** Those who come in when one pair of hands is not enough. */
export const more = {
  ...people,
  neighbourWorker: 'worker-eti-2',
  township: 'township-eti',
  county: 'county',
  department: 'department-water',
  member: 'member-eti-1',
  otherMember: 'member-eti-2',
} as const
export const department = 'D152221001'

/** A call that must succeed, under a key of its own unless one is given. */
export const did = async <Name extends CallName>(
  cloud: LocalCloud,
  openid: string,
  [name, input]: readonly [Name, Input<Name>],
): Promise<Output<Name>> => must(await as(cloud, openid)(name, { key: newKey(), ...(input as Record<string, unknown>) } as Input<Name>))

type Made = Output<'matters.submit'>

/** A fresh request of the resident's about a road, in words of its own. */
export const asked = (cloud: LocalCloud, over: Partial<Input<'matters.submit'>> = {}): Promise<Made> =>
  did(cloud, people.resident, ['matters.submit', { key: newKey(), category: 'roads', text: '村口的路灯坏了三天', ...over }])

/** The shape in which a step leaves a matter. */
export const shownTo = async (cloud: LocalCloud, openid: string, id: string): Promise<Output<'matters.show'>> =>
  must(await as(cloud, openid)('matters.show', { id }))
