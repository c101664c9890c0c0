import type { Level } from '@/contract/words'
import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { unsureGrid } from '@/contract/places'
import { countyIdOf, isCommunity } from '../../ground/places'
import { officeEffects } from './call'
import { inOffice } from './duty'
import { received } from './follow'
import { sayName } from './names'
import { orgFrom, type Office, type Org, type OrgState } from './org'
import { nextGridId } from './plant'
import { placeKey } from './place-key'
import { levelOf, nameTaken, parentIdOf } from './tree-rules'

/** A place gets another code, or goes into one that stands: 撤镇设街, 村改社区, 两村合并. */
export interface Recode {
  readonly from: string
  readonly to: string
  /** What it is called from now on; null: as before. */
  readonly name: string | null
}

/** Old code -> new code, of the place and of all below it. */
export type Codes = Readonly<Record<string, string>>

export type RecodeError = 'grid.not_found' | 'grid.retired' | 'grid.wrong_level' | 'grid.code_wrong' | 'grid.code_taken' | 'grid.name_taken'

const movable: readonly (Level | null)[] = ['township', 'community']

/** Everything at or below a place, what stands at the new code, and what lies beside it. */
export interface Around {
  readonly below: readonly Org[]
  readonly beside: readonly Org[]
}

const byId = (orgs: readonly Org[], id: string | null) => orgs.find(({ _id }) => _id === id)

const wrongPlace = ({ from, to }: Recode, { below, beside }: Around): RecodeError | null => {
  const [here, parent, there] = [byId(below, from), byId(beside, parentIdOf(to)), byId(beside, to)]
  if (!here || !parent) return 'grid.not_found'
  if ([here, parent, there].some((org) => org?.retired != null)) return 'grid.retired'
  if (!movable.includes(here.level) || levelOf(to) !== here.level) return 'grid.wrong_level'
  if (from === to || countyIdOf(from) !== countyIdOf(to)) return 'grid.code_wrong'
  // Two townships become one community by community: their codes would clash.
  return there && here.level === 'township' ? 'grid.code_taken' : null
}

/** Why a place cannot get this code; null when it can. */
const recodeRefusal = (recode: Recode, around: Around): RecodeError | null => {
  const wrong = wrongPlace(recode, around)
  const { from, to, name } = recode
  const here = byId(around.below, from)
  if (wrong || !here || byId(around.beside, to)) return wrong
  const parent = byId(around.beside, parentIdOf(to))
  const siblings = around.beside.filter(({ parentId, _id }) => parentId === parent?._id && _id !== from)
  return nameTaken(name ?? here.name, { id: to, within: parent?.name ?? '' }, siblings) ? 'grid.name_taken' : null
}

/** Where each place goes: the last digits stay; grids of a community that goes into another are numbered on there. */
const codesOf = ({ from, to }: Recode, { below, beside }: Around): Codes => {
  const taken = byId(beside, to)
  const unsure = below
    .map(({ _id }) => _id)
    .filter(isCommunity)
    .map(unsureGrid)
  const toldOn = (ids: readonly string[]) => ids.map((id) => [id, `${to}${id.slice(from.length)}`] as const)
  if (!taken) return Object.fromEntries(toldOn([...below.map(({ _id }) => _id), ...unsure]))
  const numbers = beside.filter(({ parentId }) => parentId === to).map(({ _id }) => Number(_id.slice(-3)))
  const last = Math.max(0, orgFrom(taken).lastNumber, ...numbers)
  const grids = below.filter(({ _id }) => _id !== from).map(({ _id }, at) => [_id, nextGridId(to, last + 1 + at)] as const)
  return Object.fromEntries([[from, to] as const, ...grids, ...toldOn(unsure)])
}

/** The same with every code that has another one now; what is no code stays. */
export const recoded = <T>(value: T, codes: Codes): T => {
  if (typeof value === 'string') return (codes[value] ?? value) as T
  if (Array.isArray(value)) return value.map((each: unknown) => recoded(each, codes)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, recoded<unknown>(each, codes)])) as T
}

/** A place as it begins under its new code, with its people. */
export const replanted = (old: Org, { codes, name, parentId }: { codes: Codes; name: string; parentId: string }): Decision<OrgState> => {
  const { _id, gone, ...rest } = orgFrom(old)
  const id = codes[_id] ?? _id
  const goneNow = Object.fromEntries(Object.entries(gone).map(([grid, into]) => [codes[grid] ?? grid, recoded(into, codes)]))
  const next = { ...recoded(rest, codes), _id: id, name, parentId, gone: goneNow, retired: null, version: 0, recent: [], effects: [] }
  return { next, effects: officeEffects(next, next.staff) }
}

/** The name of a grid where it goes: with that of its community before it, where the place has one of that name. */
export const nameThere = (name: string, { community, siblings }: { community: string; siblings: readonly Org[] }): string => {
  const key = placeKey(name, community)
  return siblings.some((one) => one.retired == null && placeKey(one.name, '') === key) ? `${sayName(community)}${name}` : name
}

/** The place leads to its new code from now on; whoever holds an office keeps it until all has followed. */
export const leadsOn = (state: OrgState, into: string, at: number): Decision<OrgState> | null =>
  state.retired ? null : { next: { ...state, retired: { at, into: [into] }, changedAt: at }, effects: [] }

/** All has followed: nobody holds an office under the old code any more, and nothing waits for them there. */
export const emptied = (state: OrgState, at: number): Decision<OrgState> | null => {
  const over = state.staff.filter((office) => inOffice(office, at)).map((office): Office => ({ ...office, until: at, leave: null }))
  if (over.length === 0) return null
  const staff = state.staff.map(
    (office) => over.find(({ role, personId }) => role === office.role && personId === office.personId) ?? office,
  )
  return { next: { ...state, staff, handlers: [], seenTo: at, changedAt: at }, effects: officeEffects(state, over) }
}

/** A community takes in the people, lanes and land of one that goes into it. Null when it has. */
export const takesIn = (
  state: OrgState,
  old: Org,
  { id, at, last }: { id: string; at: number; last: number },
): Decision<OrgState> | null => {
  const from = orgFrom(old)
  const come = received(state, {
    id,
    kind: 'receive',
    orgId: state._id,
    at,
    name: null,
    staff: from.staff,
    lanes: from.lanes,
    outlines: from.outline === null ? [] : [from.outline],
  })
  return come && { ...come, next: { ...come.next, hasChildren: true, lastNumber: Math.max(state.lastNumber, last) } }
}

export const checked = (recode: Recode, around: Around): Result<Codes, RecodeError> => {
  const refused = recodeRefusal(recode, around)
  return refused ? err(refused) : ok(codesOf(recode, around))
}
