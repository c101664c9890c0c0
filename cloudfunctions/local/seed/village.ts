import type { Decision } from '../../platform/aggregate'
import type { Actor } from '../../features/actor/actor'
import { allChosen, chosen } from '../../features/service/catalogue'
import type { Choice, Offer } from '../../features/service/offer'
import { offerPlace } from '../../features/service/place'
import { defaultServiceClasses, defaultSkills } from '../../features/settings/choices'
import type { Seed } from './seed'

const grid = '152221108209002'
export const day = 24 * 3_600_000
export const hour = 3_600_000
const offset = 8 * hour
const saturday = 6

/** Midnight of the day of a moment, in +08:00. */
export const midnight = (at: number): number => Math.floor((at + offset) / day) * day - offset

/** Nine o'clock on the next Saturday after `now`, in +08:00. */
export const nextSaturday = (now: number): number => {
  const today = midnight(now)
  const ahead = (saturday - new Date(today + offset).getUTCDay() + 7) % 7 || 7
  return today + ahead * day + 9 * hour
}

export const classOf = (id: string): Choice => chosen(defaultServiceClasses, id) ?? { id, name: '' }
export const skillsOf = (...ids: string[]): readonly Choice[] => allChosen(defaultSkills, ids) ?? []

/** An offer as it stands after a decision. */
export const standing = (id: string, { next, effects }: Decision<Offer>): Offer => ({
  ...next,
  _id: id,
  version: 1,
  change: 'seed',
  effects,
  effectsDueAt: null,
})

type Asked = Pick<Seed, 'orgs' | 'people'>

/** Somebody of the seed, as they make a call. */
export const actorOf = ({ people }: Pick<Asked, 'people'>, openid: string): Actor => {
  const person = people.find((each) => each.openid === openid)
  if (!person) throw new Error(`nobody: ${openid}`)
  return { ...person, saved: true }
}

/** The village of the three phones: one of its grids, the whole of it, and the worker who puts up what it needs. */
export const villageOf = (asked: Asked) => {
  const [here, village] = [offerPlace(asked.orgs, grid, null), offerPlace(asked.orgs, grid.slice(0, 12), null)]
  if (!here || !village) throw new Error(`no place: ${grid}`)
  const worker = actorOf(asked, 'worker-eti-1')
  const organiser = {
    personId: worker._id,
    openid: worker.openid,
    name: worker.name ?? '',
    phone: worker.phone,
    role: 'fullTimeWorker',
    orgId: grid,
  } as const
  const offering = (id: string, text: string, skills: readonly Choice[] = []) => ({
    id,
    key: 'seed',
    fingerprint: 'seed',
    text,
    place: here,
    skills,
    organiser,
  })
  return { here, village, worker, offering }
}

/** A household without WeChat. */
export const home = (name: string, address: string, consentAt: number) => ({ name, phone: null, address, consentAt, party: null })
