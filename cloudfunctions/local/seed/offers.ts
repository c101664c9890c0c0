import type { Decision } from '../../platform/aggregate'
import { offerPlace } from '../../features/service/place'
import type { Choice, Offer } from '../../features/service/offer'
import { event, post, wish } from '../../features/service/offering'
import { defaultServiceClasses, defaultSkills } from '../../features/settings/choices'
import { allChosen, chosen } from '../../features/service/catalogue'
import type { Actor } from '../../features/people/actor'
import type { Seed } from './seed'

const grid = '152221108209002'
const day = 24 * 3_600_000
const offset = 8 * 3_600_000
const saturday = 6

/** Nine o'clock on the next Saturday after `now`, in +08:00. */
const nextSaturday = (now: number): number => {
  const midnight = Math.floor((now + offset) / day) * day
  const ahead = (saturday - new Date(midnight).getUTCDay() + 7) % 7 || 7
  return midnight + ahead * day + 9 * 3_600_000 - offset
}

const classOf = (id: string): Choice => chosen(defaultServiceClasses, id) ?? { id, name: '' }
const skillsOf = (...ids: string[]): readonly Choice[] => allChosen(defaultSkills, ids) ?? []
const standing = (id: string, { next, effects }: Decision<Offer>): Offer => ({ ...next, _id: id, version: 1, change: 'seed', effects, effectsDueAt: null })

/** Two posts, two wishes and an event on the coming weekend in one village: what a member finds on the first day. */
export const offersFor = ({ orgs, people }: Pick<Seed, 'orgs' | 'people'>, now: number): readonly Offer[] => {
  const worker = people.find(({ assignments }) => assignments.some(({ role, orgId }) => role === 'fullTimeWorker' && orgId === grid))
  const here = offerPlace(orgs, grid, null)
  const village = offerPlace(orgs, grid.slice(0, 12), null)
  if (!worker || !here || !village) return []
  const organiser = { personId: worker._id, openid: worker.openid, name: worker.name ?? '', phone: worker.phone, role: 'fullTimeWorker', orgId: grid } as const
  const actor: Actor = { ...worker, saved: true }
  const setting = { actor, now }
  const offering = (id: string, text: string, skills: readonly Choice[] = []) => ({ id, key: 'seed', fingerprint: 'seed', text, place: here, skills, organiser })
  const home = (name: string, address: string) => ({ name, phone: null, address, consentAt: now, party: null })
  const saturdayAt = nextSaturday(now)
  return [
    standing('po_seed_1', post(offering('po_seed_1', '每周给几位老人量一次血压', skillsOf('nursing')), { serviceClass: classOf('health'), times: ['weekend'], places: 2, until: null }, setting)),
    standing('po_seed_2', post(offering('po_seed_2', '晚上陪孩子写作业，一次一小时', skillsOf('tutoring')), { serviceClass: classOf('culture'), times: ['evening'], places: 3, until: null }, setting)),
    standing('wi_seed_1', wish(offering('wi_seed_1', '厨房的水龙头一直滴水，想请人换一个', skillsOf('plumbing')), home('包奶奶（示例）', '第2网格东头'), setting)),
    standing('wi_seed_2', wish(offering('wi_seed_2', '想有人教用手机和孙子打视频', skillsOf('computer')), home('白大爷（示例）', '第2网格西头'), setting)),
    standing('ev_seed_1', event({ ...offering('ev_seed_1', '清理村东头的排水沟，自带铁锹', skillsOf('labour')), place: village }, { serviceClass: classOf('governance'), places: 12, from: saturdayAt, until: saturdayAt + 3 * 3_600_000, address: '村委会门口' }, setting)),
  ]
}
