import { identityConsent } from '@/contract/words-registration'
import type { FreeTime } from '@/contract/words-service'
import { sayName } from '../../features/grid/names'
import type { Org } from '../../features/grid/org'
import type { Person } from '../../features/actor/person'
import { registrationIdOf, unitRegistrationIdOf } from '../../features/registration/identity'
import type { Choice, Place, Registration, UnitRegistration } from '../../features/registration/registration'
import { unitFrom } from '../../features/registration/unit-name'
import { defaultServiceClasses, defaultSkills } from '../../features/settings/choices'

/** Long before the clock starts: who is registered has been so for a while. */
const since = Date.parse('2026-09-01T09:00:00+08:00')

interface Seeded {
  readonly openid: string
  readonly state: 'registered' | 'pending'
  readonly unit: string
  readonly number: string | null
  readonly skills: readonly string[]
  readonly classes: readonly string[]
  readonly freeTimes: readonly FreeTime[]
}

/** In-service members of the seed: two are registered, one waits. */
const members: readonly Seeded[] = [
  {
    openid: 'member-eti-1',
    state: 'registered',
    unit: '示例水务局',
    number: 'BD20260901-000001',
    skills: ['plumbing', 'driving'],
    classes: ['hardship', 'governance'],
    freeTimes: ['evening', 'weekend'],
  },
  {
    openid: 'member-eti-2',
    state: 'registered',
    unit: '示例中学',
    number: 'BD20260901-000002',
    skills: ['tutoring', 'arts'],
    classes: ['culture'],
    freeTimes: ['weekend', 'evening'],
  },
  {
    openid: 'member-eti-new',
    state: 'pending',
    unit: '示例水务局',
    number: null,
    skills: ['law'],
    classes: ['law'],
    freeTimes: ['evening'],
  },
]

/** Units that a secretary has accepted, as `know` keeps them. */
export interface UnitName {
  readonly _id: string
  readonly name: string
  readonly county: string
}

const unitOf = (name: string) => {
  const unit = unitFrom(name)
  if (!unit) throw new Error(`no unit: ${name}`)
  return unit
}

const chosen = (ids: readonly string[], list: readonly Choice[]): readonly Choice[] => list.filter(({ id }) => ids.includes(id))

/** The place of a grid, as a registration keeps it. */
const placeAt = (gridId: string, orgs: readonly Org[]): Place => {
  const nameOf = (length: number) => sayName(orgs.find(({ _id }) => _id === gridId.slice(0, length))?.name ?? '')
  const within = { county: gridId.slice(0, 6), township: gridId.slice(0, 9), community: gridId.slice(0, 12) }
  return { gridId, gridName: nameOf(15), communityId: within.community, communityName: nameOf(12), townshipName: nameOf(9), within }
}

/** What every document of the seed has. */
const seeded = (by: { personId: string; name: string | null }) =>
  ({
    timeline: [{ id: 'seed', at: since, what: 'send', by, text: null, print: '' }],
    version: 1,
    change: 'seed',
    effects: [],
    effectsDueAt: null,
  }) as const

const registrationOf = (
  { openid, state, unit, number, skills, classes, freeTimes }: Seeded,
  person: Person,
  orgs: readonly Org[],
): Registration => ({
  _id: registrationIdOf(person._id),
  personId: person._id,
  openid,
  name: person.name ?? '',
  phone: person.phone,
  state,
  place: placeAt(person.homeGridId ?? '', orgs),
  unit: unitOf(unit),
  skills: chosen(skills, defaultSkills),
  classes: chosen(classes, defaultServiceClasses),
  freeTimes,
  consent: { at: since, wording: identityConsent.wording, withdrawnAt: null },
  number,
  sentAt: since,
  confirmedAt: number === null ? null : since,
  asked: null,
  stays: [],
  ...seeded({ personId: person._id, name: person.name }),
})

/** The registrations of the seed's members. */
export const registrationsFor = (people: readonly Person[], orgs: readonly Org[]): readonly Registration[] =>
  members.flatMap((member) => {
    const person = people.find(({ openid }) => openid === member.openid)
    return person ? [registrationOf(member, person, orgs)] : []
  })

const hour = 3_600_000

/** Whoever waits for the secretary has waited since yesterday, whenever today is. `now`: UTC ms. */
export const sentLately = (registration: Registration, now: number): Registration =>
  registration.state === 'pending' ? { ...registration, sentAt: now - 20 * hour } : registration

/** A unit of the seed, and whoever speaks for it. */
const unit = {
  openid: 'unit-water',
  name: '示例水务局',
  communityId: '152221108209',
  offers: ['抢修水管的队伍和车', '会议室周末可以借用'],
  takesOn: ['每季度检查一次村里的水井'],
} as const

/** The registration of the seed's unit with a community. */
export const unitsFor = (people: readonly Person[], orgs: readonly Org[]): readonly UnitRegistration[] =>
  people.flatMap(({ _id, openid, name, phone }) => {
    if (openid !== unit.openid) return []
    const named = unitOf(unit.name)
    const contact = { personId: _id, openid, name: name ?? '', phone, proved: true }
    const { gridId: _gridId, gridName: _gridName, ...place } = placeAt(unit.communityId, orgs)
    return [
      {
        _id: unitRegistrationIdOf(named.id, unit.communityId),
        personId: _id,
        openid,
        unit: named,
        contact,
        approval: { at: since, by: '' },
        place: { gridId: null, gridName: null, ...place },
        offers: unit.offers,
        takesOn: unit.takesOn,
        state: 'registered' as const,
        number: 'DW20260901-000001',
        sentAt: since,
        confirmedAt: since,
        asked: null,
        ...seeded({ personId: _id, name }),
      },
    ]
  })

/** The names that others may pick. */
export const unitNamesFor = (registrations: readonly Registration[]): readonly UnitName[] => {
  const known = registrations.flatMap(({ state, unit, place }) =>
    unit && state === 'registered' ? [{ _id: unit.id, name: unit.name, county: place.within.county }] : [],
  )
  return [...new Map(known.map((unit) => [unit._id, unit])).values()]
}
