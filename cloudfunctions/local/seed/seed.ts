import type { Role } from '@/contract/words'
import { sayName } from '../../features/grid/names'
import type { Org, Staff } from '../../features/grid/org'
import type { Person } from '../../features/actor/person'
import { personIdOf } from '../../features/actor/person-id'
import type { Registration, UnitRegistration } from '../../features/registration/registration'
import { invented } from './invented'
import { phones, shopkeeper, type Persona } from './personas'
import { registrationsFor, unitNamesFor, unitsFor, type UnitName } from './registrations'
import { gridsOf, readTree, type Place } from './tree'

export interface Seed {
  readonly orgs: readonly Org[]
  readonly people: readonly Person[]
  readonly registrations: readonly Registration[]
  readonly units: readonly UnitRegistration[]
  readonly unitNames: readonly UnitName[]
  readonly personas: readonly Persona[]
}

/** The township whose communities have grids and people. */
const settledTownship = '152221108'

interface Post {
  readonly openid: string
  readonly role: Persona['role']
  readonly orgId: string
}

const isHeld = (post: Post): post is Post & { role: Role } => post.role !== 'resident'

/** Departments that a community may whistle for. */
const departments: readonly Place[] = ['水务局', '住房和城乡建设局', '农牧和科技局'].map((name, index) => ({
  _id: `D152221${String(index + 1).padStart(3, '0')}`,
  name,
  level: 'department',
  parentId: '152221',
  hasChildren: false,
}))

/** Who answers for a place: every grid a full-time worker, the first its group leader, some a part-time worker too. */
const rolesIn = ({ _id, level }: Place): readonly Role[] => {
  if (level === 'county') return ['countyOfficer']
  if (level === 'department') return ['departmentOfficer']
  if (level === 'township') return ['townshipOfficer']
  if (level === 'community') return ['secretary']
  if (_id.endsWith('001')) return ['fullTimeWorker', 'groupLeader']
  return _id.endsWith('003') && Number(_id.slice(0, 12)) % 2 === 1 ? ['fullTimeWorker', 'partTimeWorker'] : ['fullTimeWorker']
}

/** The personas first, then whoever is missing for every place to have its people. */
const postsFor = (staffed: readonly Place[]): readonly Post[] => {
  const held = phones.flatMap(({ openid, role, orgId }) => (orgId ? [{ openid, role, orgId }] : []))
  const taken = new Set(held.map(({ role, orgId }) => `${role} ${orgId}`))
  const missing = staffed.flatMap((place) =>
    rolesIn(place)
      .filter((role) => !taken.has(`${role} ${place._id}`))
      .map((role) => ({ openid: `${role}-${place._id}`, role, orgId: place._id })),
  )
  return [...held, ...missing]
}

const personFor = (post: Post, index: number): Person => ({
  _id: personIdOf(post.openid),
  openid: post.openid,
  ...invented(index),
  homeGridId: post.orgId.length === 15 ? post.orgId : null,
  // A member lives in a grid, and serves in its community.
  assignments: isHeld(post) ? [{ role: post.role, orgId: post.role === 'member' ? post.orgId.slice(0, 12) : post.orgId, until: null }] : [],
  version: 1,
  change: 'seed',
  effects: [],
  effectsDueAt: null,
})

/** The staff of each place: what the people's assignments say, seen from the place. */
const staffByPlace = (people: readonly Person[]): ReadonlyMap<string, readonly Staff[]> => {
  const places = new Map<string, Staff[]>()
  for (const { _id: personId, openid, name, phone, assignments } of people)
    for (const { role, orgId, until } of assignments.filter((held) => held.role !== 'member')) {
      const staff = { personId, openid, name: name ?? '', phone, role, until }
      places.set(orgId, [...(places.get(orgId) ?? []), staff])
    }
  return places
}

/** 「俄体村 第2网格」 for a grid, the place's own name above that. */
const nameOf = (orgId: string, names: ReadonlyMap<string, string>): string =>
  [orgId.length === 15 ? names.get(orgId.slice(0, 12)) : undefined, names.get(orgId)]
    .map((name) => sayName(name ?? ''))
    .filter(Boolean)
    .join(' ')

/** Invented figures for the communities with people; the last has none, as real lists do. */
const residentsOf = ({ _id, level, parentId }: Place): { readonly residents?: number } =>
  level === 'community' && parentId === settledTownship && _id !== '152221108213'
    ? { residents: 600 + (Number(_id.slice(-3)) % 7) * 150 }
    : {}

/** The real tree with invented people in one township. The same every time. */
export const makeSeed = (csv: string): Seed => {
  const tree = readTree(csv)
  const communities = tree.filter(({ parentId }) => parentId === settledTownship)
  const grids = communities.flatMap(gridsOf)
  const places = [...tree.map((place) => (communities.includes(place) ? { ...place, hasChildren: true } : place)), ...grids, ...departments]
  const staffed = places.filter(({ _id, level }) => level === 'county' || level === 'department' || _id.startsWith(settledTownship))
  const people = postsFor(staffed).map(personFor)
  const staff = staffByPlace(people)
  const names = new Map(places.map(({ _id, name }) => [_id, name]))
  const named = new Map(people.map(({ openid, name }) => [openid, name ?? '']))
  const orgs = places.map((place) => ({
    ...place,
    ...residentsOf(place),
    staff: staff.get(place._id) ?? [],
    version: 1,
    change: 'seed',
    effects: [],
    effectsDueAt: null,
  }))
  const registrations = registrationsFor(people, orgs)
  return {
    orgs,
    people,
    registrations,
    units: unitsFor(people, orgs),
    unitNames: unitNamesFor(registrations),
    personas: [
      ...phones.map(({ openid, role, orgId, shown = role }) => ({
        openid,
        name: named.get(openid) ?? '新住户',
        role: shown,
        orgId,
        orgName: orgId && nameOf(orgId, names),
      })),
      shopkeeper,
    ],
  }
}
