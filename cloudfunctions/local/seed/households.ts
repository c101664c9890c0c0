import type { Decision } from '../../platform/aggregate'
import { placeNames, chainOf } from '../../features/grid/names'
import { weighing, type Fact } from '../../features/facts/fact'
import { derivedOf } from '../../features/households/derived'
import { rulesFrom } from '../../features/households/due-rules'
import { reckoned } from '../../features/households/dues'
import { householdIdOf, type Household, type Kept, type Link } from '../../features/households/household'
import { begun } from '../../features/households/keeping'
import { weighed } from '../../features/households/weighing'
import { numbersFrom } from '../../features/settings/numbers'
import type { Seed } from './seed'
import { actorOf, day } from './village'

const grid = '152221108209002'
const store = { version: 1, change: 'seed', effects: [], effectsDueAt: null }

const kept = (label: string, name: string, { phone = null, ...over }: Partial<Kept> & { readonly phone?: string | null } = {}): Kept => ({
  label,
  contact: { name, phone },
  people: 2,
  reach: 'phone',
  lang: 'zh',
  lane: null,
  second: null,
  state: 'lived',
  centre: false,
  ...over,
})

/** Invented, and obviously so. The first of them have a member; the last two have none: two gaps. */
const homes: readonly Kept[] = [
  kept('东头 1 号', '白示例', { phone: '13900000901', people: 1, lang: 'mn' }),
  kept('东头 2 号', '包示例', { people: 4, reach: 'wechat' }),
  kept('东头 3 号', '韩示例', { phone: '13900000903', people: 3 }),
  kept('北营子', '额尔德尼示例', { people: 5, reach: 'relay', lang: 'mn', state: 'seasonal', second: { where: '夏营地', from: 6, to: 9 } }),
  kept('西头 5 号', '吴示例', { people: 2, centre: true }),
  kept('西头 6 号', '何示例', { people: 0, state: 'empty' }),
  kept('西头 7 号', '郑示例', { people: 6 }),
  kept('羊点 8 号', '巴图示例', { people: 3, reach: 'visit', lang: 'mn' }),
]
/** How many of them have a member. */
const withMember = 5
/** Where nobody has looked in for longer than half a year, and the days since all were written down. */
const longAgo: readonly number[] = [2, 6]
const [daysAgo, otherDaysAgo] = [190, 90]
const rules = rulesFrom(numbersFrom({}))

const saved = (id: string, { next }: Decision<Household>): Household => ({ ...next, ...derivedOf(next), ...store, _id: id })

type Asked = Pick<Seed, 'orgs' | 'people' | 'registrations'>

/** The members who report in the village, in turn. */
const linkFor = ({ registrations }: Asked, at: number, now: number): Link | null => {
  const members = registrations.filter(({ state, place }) => state === 'registered' && place.communityId === grid.slice(0, 12))
  const member = members[at % members.length]
  if (!member) return null
  const { personId, openid, name, phone, place } = member
  const said = { at: now - 60 * day, key: 'seed', toldBy: null }
  return {
    id: `l_seed_${String(at)}`,
    member: { personId, openid, name, phone, communityId: place.communityId },
    state: 'active',
    at: said.at,
    by: { personId: 'seed', openid: null, name: '网格员' },
    agreed: { household: said, member: said },
    since: said.at,
    ends: null,
  }
}

const linked = (household: Household, link: Link | null): Household => {
  const next = { ...household, links: link ? [link] : [] }
  return { ...next, ...derivedOf(next) }
}

/** With the dues it has since `now`. `cause`: something major that came up then. */
const dueSince = (household: Household, { now, cause = null }: { readonly now: number; readonly cause?: string | null }): Household => {
  const next = { ...household, dues: reckoned(household, { rules, cause, now }) }
  return { ...next, ...derivedOf(next) }
}

/** The first household is an old person's who lives alone, and agreed that it is known. */
const factFor = ({ _id: householdId }: Household, worker: { readonly _id: string; readonly name: string | null }, now: number): Fact => ({
  ...store,
  _id: 'f_seed_1',
  householdId,
  list: 'mustVisit',
  kind: { id: 'aloneOld', name: '空巢独居' },
  text: '儿女在外地，冬天路滑不好出门',
  level: 'high',
  basis: 'consent',
  basisWords: '老人自己说可以记',
  source: '上门时听老人说的',
  guardian: null,
  at: now - 30 * day,
  until: now + 150 * day,
  confidence: false,
  teller: null,
  shared: true,
  by: { personId: worker._id, name: worker.name ?? '' },
  ended: null,
  keys: ['seed'],
})

/** 户 of the village of the three phones: who looks after them, what is known of one, and two that nobody looks after. */
export const householdsFor = (
  asked: Asked,
  now: number,
): { readonly households: readonly Household[]; readonly facts: readonly Fact[] } => {
  const worker = actorOf(asked, 'worker-eti-1')
  const chain = chainOf(asked.orgs, grid)
  if (!chain) throw new Error(`no place: ${grid}`)
  const place = { ...placeNames(chain), townshipId: chain.township._id }
  const households = homes.map((home, at) => {
    const since = now - (longAgo.includes(at) ? daysAgo : otherDaysAgo) * day
    const decided = begun(home, place, { actor: worker, now: since, key: `seed-${String(at)}` })
    const made = dueSince(saved(householdIdOf(grid, home), decided), { now: since })
    return linked(made, at < withMember ? linkFor(asked, at, now) : null)
  })
  const [first, ...others] = households
  if (!first) return { households, facts: [] }
  const fact = factFor(first, worker, now)
  const [weigh] = weighing(null, fact, { id: fact._id, version: 1 })
  const heavy = weigh ? weighed(first, weigh).next : first
  return { households: [dueSince({ ...first, ...heavy }, { now, cause: fact._id }), ...others], facts: [fact] }
}
