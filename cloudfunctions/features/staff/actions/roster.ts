import type { Chore } from '../../../platform/chores'
import { find, update, where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import { textOf } from '../../../platform/faults'
import { log } from '../../../platform/log'
import { ok } from '../../../platform/result'
import type { Person, StandIn } from '../../actor/person'
import { readOrgs } from '../../grid/actions/read'
import type { Org } from '../../grid/org'
import { placesAround, rosterOf } from '../../grid/roster'
import { people } from '../../people/actions/store'
import { deliver } from '../../inbox/actions/deliver'
import { tellStandIn } from '../telling'

/** Places where somebody is away at once, and people who stand in for somebody: far more than a county has. */
const most = 1000

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly away: readonly Org[]
  readonly standing: readonly Pick<Person, '_id' | 'standsFor'>[]
}

/** Every place where somebody is or will be away, and everybody who stands in: one request, joined to a document that stands. */
const look = (on: { readonly collection: string; readonly id: string }, now: number): Promise<Found | null> =>
  gather<Found>({
    on,
    finds: {
      away: { collection: 'orgs', where: { awayUntil: where.gte(now) }, order: [['awayUntil', 'asc']], limit: most },
      standing: { collection: 'people', where: { 'standsFor.personId': where.gt('') }, limit: most, fields: ['standsFor'] },
    },
  })

const keyOf = ({ office, from, until, as }: StandIn): string => [office, from, until, as].join('/')

const same = (one: readonly StandIn[], other: readonly StandIn[]): boolean =>
  one.length === other.length && one.every((entry, at) => keyOf(entry) === keyOf(other[at] ?? entry))

/** What one person stands in for from now on; who is news to them hears of it. */
const keep = async (personId: string, standsFor: readonly StandIn[], now: number): Promise<void> => {
  const changed = await people.change(personId, (person) =>
    ok({ next: same(person.standsFor ?? [], standsFor) ? person : { ...person, standsFor }, effects: [] }),
  )
  if (!changed.ok) throw new Error(`${personId}: ${changed.code}`)
  await Promise.all(tellStandIn(changed.value, standsFor, now).map((tell) => deliver.run(tell, now)))
}

/** Who stands in for whom, made out anew for the whole county and written down where it has changed. */
const keepRoster = async (on: Parameters<typeof look>[0], now: number): Promise<void> => {
  const { away = [], standing = [] } = (await look(on, now)) ?? {}
  if (away.length === 0 && standing.length === 0) return
  const known = new Set(away.map(({ _id }) => _id))
  const around = placesAround(away, now).filter((id) => !known.has(id))
  const roster = rosterOf([...away, ...(around.length > 0 ? await readOrgs(around) : [])], now)
  const before = new Map(standing.map(({ _id, standsFor = [] }) => [_id, standsFor]))
  const moved = [...new Set([...before.keys(), ...roster.keys()])].filter((id) => !same(before.get(id) ?? [], roster.get(id) ?? []))
  await Promise.all(moved.map((id) => keep(id, roster.get(id) ?? [], now)))
}

interface Asked {
  readonly _id: string
  readonly token: string
}

const asked = { _id: 'roster', doneAt: null }

/** What a change of offices asked for and nobody has done yet. */
export const keepingRoster: Chore = {
  asks: () => ({ collection: 'clocks', where: asked, limit: 1, fields: ['token'] }),
  run: async ({ now }) => {
    const [found] = await find<Asked>('clocks', { where: asked, limit: 1, fields: ['token'] })
    if (!found) return 0
    await keepRoster({ collection: 'clocks', id: 'roster' }, now)
    await update('clocks', { ...asked, token: found.token }, { doneAt: now })
    return 1
  },
}

/** The same at once, for whoever has just changed an office of a place. What fails here, `clock` does within the minute. */
export const keepRosterNow = (orgId: string, now: number): Promise<void> =>
  keepRoster({ collection: 'orgs', id: orgId }, now).catch((error: unknown) => log('roster.left', { reason: textOf(error).slice(0, 200) }))
