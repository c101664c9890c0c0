import { comesDue, type Chore } from '../../../platform/chores'
import { talliedAt } from '../../../platform/store'
import { find, update, where } from '../../../platform/documents'
import { minute } from '../../../ground/time/beijing'
import { sayName } from '../names'
import type { Org } from '../org'
import { emptied, leadsOn, nameThere, replanted, takesIn } from '../recode'
import { fieldsThatFollow, following, personThatFollows, type Follower, type Recoding } from '../recoding'
import { parentIdOf } from '../tree-rules'
import { carrying } from './carrying'
import { follow, orgs } from './store'

/** Documents of one kind that are looked at in one go. */
const most = 100
/** A call may have read the tree before it changed, and save after: longer than any call runs, and any cache is trusted. */
const grace = 5 * minute

const readOrgs = (ids: readonly string[]) => find<Org>('orgs', { where: { _id: where.in([...ids]) }, limit: 1000 })

/** What a place is called under its new code. */
const nameNow = ({ _id, name }: Org, { from, to, merges }: Recoding, siblings: readonly Org[]): string => {
  if (_id === from.id) return to.name
  return merges ? nameThere(name, { community: from.name, siblings }) : name
}

/** The places stand under their new codes, with their people, before anything leads there. */
const plantAll = async (recoding: Recoding, old: readonly Org[]): Promise<void> => {
  const { _id, codes, from, to, merges, at } = recoding
  const siblings = merges ? await find<Org>('orgs', { where: { parentId: to.id }, limit: 1000 }) : []
  const alive = old.filter((org) => org.retired == null || org.retired.into[0] === codes[org._id])
  for (const org of [...alive].sort((one, other) => one._id.length - other._id.length)) {
    const id = codes[org._id] ?? org._id
    if (merges && org._id === from.id) continue
    const name = nameNow(
      org,
      recoding,
      siblings.filter((one) => one._id !== id),
    )
    await orgs.create(id, replanted(org, { codes, name, parentId: parentIdOf(id) ?? '' }))
  }
  const last = Math.max(
    0,
    ...Object.values(codes)
      .filter((id) => id.length > to.id.length)
      .map((id) => Number(id.slice(-3))),
  )
  const root = old.find((org) => org._id === from.id)
  if (merges && root) await follow(to.id, (state) => takesIn(state, root, { id: `${_id}_in`, at, last }))
  if (!merges)
    await follow(parentIdOf(to.id) ?? '', (state) =>
      state.hasChildren ? null : { next: { ...state, hasChildren: true, changedAt: at }, effects: [] },
    )
}

const save = async (
  collection: string,
  document: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>>,
): Promise<number> => {
  if (Object.keys(fields).length === 0) return 0
  const set = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, where.set(value)]))
  const { _id, version } = document
  return typeof version === 'number'
    ? update(collection, { _id, version }, { ...set, ...talliedAt(collection), version: where.inc(1) })
    : update(collection, { _id }, set)
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)

/** What of one kind still carries an old code: so many, and how many of them have followed. */
const carry = async (collection: Follower, { codes }: Recoding, names: ReadonlyMap<string, string>): Promise<number> => {
  const found = await find<Readonly<Record<string, unknown>>>(collection, { where: carrying(collection, codes), limit: most })
  return sum(
    await Promise.all(found.map((document) => save(collection, document, fieldsThatFollow(collection, document, { codes, names })))),
  )
}

type Person = Parameters<typeof personThatFollows>[0] & { readonly _id: string; readonly version: number }

const carryPeople = async ({ codes }: Recoding): Promise<number> => {
  const old = Object.keys(codes)
  const [live, members] = await Promise.all([
    find<Person>('people', { where: { homeGridId: where.in(old) }, limit: most }),
    find<Person>('people', { where: { 'assignments.orgId': where.in(old) }, limit: 1000 }),
  ])
  const all = [...new Map([...live, ...members].map((person) => [person._id, person])).values()]
  return sum(await Promise.all(all.map((person) => save('people', { ...person }, { ...personThatFollows(person, codes) }))))
}

/** One round over everything; how much followed. */
const carryAll = async (recoding: Recoding): Promise<number> => {
  const now = await readOrgs([...new Set(Object.values(recoding.codes).flatMap((id) => [id, id.slice(0, 9)]))])
  const names = new Map(now.map(({ _id, name }) => [_id, sayName(name)]))
  const counts: number[] = []
  for (const collection of Object.keys(following) as Follower[]) counts.push(await carry(collection, recoding, names))
  counts.push(await carryPeople(recoding))
  return sum(counts)
}

/** One recoding, from the start or from wherever it was left: again changes nothing. */
const workOff = async (recoding: Recoding, now: number, hasTime: () => boolean): Promise<number> => {
  const { _id, codes, at, from, to } = recoding
  const old = await readOrgs(Object.keys(codes))
  await plantAll(recoding, old)
  for (const org of old) await follow(org._id, (state) => leadsOn(state, codes[org._id] ?? '', at))
  let moved = 0
  let again = true
  while (again && hasTime()) {
    const more = await carryAll(recoding)
    moved += more
    again = more > 0
  }
  if (moved > 0) await update('recodings', { _id }, { moved: where.inc(moved) })
  if (again) return moved + 1
  for (const org of old) await follow(org._id, (state) => emptied(state, now))
  // Where it was and where it is, what is counted below is another.
  if (moved > 0) await update('rollups', { orgId: where.in([parentIdOf(from.id), parentIdOf(to.id)]) }, { wakeAt: now })
  if (now - at > grace) await update('recodings', { _id, doneAt: null }, { doneAt: now })
  return moved
}

const open = { doneAt: null }

/** 换码: people, grids, matters, registrations, points follow a place to its new code, so many in a run. */
export const recodingPlaces: Chore = {
  asks: comesDue('recodings', () => open),
  run: async ({ now, hasTime }) => {
    const standing = await find<Recoding>('recodings', { where: open, order: [['at', 'asc']], limit: 10 })
    let looked = 0
    for (const recoding of standing) if (hasTime()) looked += await workOff(recoding, now, hasTime)
    return looked
  },
}
