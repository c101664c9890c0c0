import { hasWord, lengthOf } from '@/contract/text'
import { householdStates, languages, reaches } from '@/contract/words-households'
import { err, ok, type Result } from '../../../../platform/result'
import type { Decision } from '../../../../platform/aggregate'
import type { PrintedCall } from '../../../actor/act'
import type { OrgState } from '../../../grid/org'
import { derivedOf } from '../../../households/derived'
import { rulesFrom } from '../../../households/due-rules'
import { reckoned } from '../../../households/dues'
import { householdIdOf, type Household, type Kept } from '../../../households/household'
import { begun, changed } from '../../../households/keeping'
import { countOf, wordsOf } from '../cells'
import { hasIdentity, homeStateOf, langOf, monthsOf, reachOf, yesOf, type Months } from '../home-cells'
import type { Line } from '../../file/table'
import type { Why } from '../../labels'
import { alike, type World } from '../../run/world'
import { callFor, inWords, refused, unreadable, type Row, type Step } from '../step'
import { atOf, doorName, gridFor, homeOf, placeIn, saidAt, type At } from './home-place'

type Fields = Pick<Kept, 'reach' | 'lang' | 'state' | 'centre'>

/** What a row says; null: the cell is empty, and what stands stays. */
interface Home {
  readonly line: number
  readonly at: At
  readonly fields: { readonly [Name in keyof Fields]: Fields[Name] | null }
  readonly people: number | null
  readonly lane: string
  readonly second: { readonly where: string; readonly months: Months | null }
}

const mostPeople = 50
const longestSecond = 30

const fieldsFrom = ({ cells }: Line<'households'>): Result<Home['fields'], Why> => {
  const [reach, lang, state, centre] = [reachOf(cells.reach), langOf(cells.lang), homeStateOf(cells.state), yesOf(cells.centre)]
  if (!reach.ok) return reach
  if (!lang.ok) return lang
  if (!state.ok) return state
  if (!centre.ok) return centre
  return ok({ reach: reach.value, lang: lang.value, state: state.value, centre: centre.value })
}

const secondFrom = ({ cells }: Line<'households'>): Result<Home['second'], Why> => {
  const [where, months] = [wordsOf(cells.second), monthsOf(cells.months)]
  if (!months.ok) return months
  if (hasIdentity([where])) return err('identity_number')
  if (where !== '' && !hasWord(where)) return err('name_signs')
  return lengthOf(where) > longestSecond ? err('name_long') : ok({ where, months: months.value })
}

const homeFrom = (line: Line<'households'>): Result<Home, Why> => {
  const [at, fields, second, people] = [atOf(line), fieldsFrom(line), secondFrom(line), countOf(line.cells.people)]
  if (!at.ok) return at
  if (!fields.ok) return fields
  if (!second.ok) return second
  if (!people.ok) return people
  if ((people.value ?? 0) > mostPeople) return err('people_many')
  return ok({
    line: line.line,
    at: at.value,
    fields: fields.value,
    people: people.value,
    lane: wordsOf(line.cells.lane),
    second: second.value,
  })
}

const laneFor = ({ lane }: Home, grid: OrgState): Result<Kept['lane'], Why> => {
  if (lane === '') return ok(null)
  const found = grid.lanes.find(({ name }) => alike(name) === alike(lane))
  return found ? ok({ id: found.id, name: found.name }) : err('lane_unknown')
}

const secondFor = ({ second: { where, months } }: Home, standing: Kept['second']): Result<Kept['second'], Why> => {
  if (where === '' && months === null) return ok(standing)
  const after = { where: where || standing?.where, ...(months ?? (standing && { from: standing.from, to: standing.to })) }
  const { where: place, from, to } = after
  return place !== undefined && from !== undefined && to !== undefined ? ok({ where: place, from, to }) : err('second_half')
}

const blank = { lane: null, people: null, second: null, lang: 'zh', state: 'lived', centre: false } as const

/** What nobody has said is as it usually is: whoever has a number is rung up. */
const blankWith = ({ contact }: Pick<Kept, 'contact'>): Omit<Kept, 'label' | 'contact'> => ({
  ...blank,
  reach: contact.phone === null ? 'visit' : 'phone',
})

/** Words as they stand where they say the same. */
const spelt = (said: string, standing: string | undefined): string =>
  standing !== undefined && alike(standing) === alike(said) ? standing : said

const doorFor = ({ at: { door } }: Home, standing: Kept | null): Pick<Kept, 'label' | 'contact'> => ({
  label: spelt(door.label, standing?.label),
  contact: {
    name: spelt(door.contact.name, standing?.contact.name),
    phone: door.contact.phone ?? standing?.contact.phone ?? null,
  },
})

/** All that is kept of the household by the row, over what stands. */
const keptBy = (home: Home, grid: OrgState, standing: Kept | null): Result<Kept, Why> => {
  const [lane, second] = [laneFor(home, grid), secondFor(home, standing?.second ?? null)]
  if (!lane.ok) return lane
  if (!second.ok) return second
  const door = doorFor(home, standing)
  const before = standing ?? blankWith(door)
  const { reach, lang, state, centre } = home.fields
  return ok({
    ...door,
    reach: reach ?? before.reach,
    lang: lang ?? before.lang,
    state: state ?? before.state,
    centre: centre ?? before.centre,
    people: home.people ?? before.people,
    lane: lane.value ?? before.lane,
    second: second.value,
  })
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What of a row is not so yet. */
const newsOf = (kept: Kept, standing: Household): Partial<Kept> => {
  const { contact, lane, second } = standing
  const before: Kept = {
    ...standing,
    contact: { name: contact.name, phone: contact.phone },
    lane: lane && { id: lane.id, name: lane.name },
    second: second && { where: second.where, from: second.from, to: second.to },
  }
  const names = Object.keys(kept) as (keyof Kept)[]
  return Object.fromEntries(names.filter((name) => !same(kept[name], before[name])).map((name) => [name, kept[name]]))
}

interface Site {
  readonly world: World
  readonly grid: OrgState
  readonly call: PrintedCall
}

const unsaved = { version: 0, change: '', effects: [], effectsDueAt: null } as const

const add = (home: Home, { world, grid, call }: Site): Step => {
  const what = doorName(world, grid, home.at.door)
  const [kept, place] = [keptBy(home, grid, null), placeIn(world, grid)]
  if (!kept.ok) return refused(what, kept.code)
  if (!place) return refused(what, 'parent_unknown')
  const made = begun(kept.value, place, callFor(call, home.line, unsaved))
  const dues = reckoned(made.next, { rules: rulesFrom(world.homes.numbers), cause: null, now: call.now })
  const rest = { ...made.next, dues }
  const next = { ...rest, ...derivedOf(rest) }
  const homeId = householdIdOf(grid._id, kept.value)
  const decision: Decision<Household> = { next, effects: made.effects }
  return { verdict: 'added', what, about: homeId, homeId, after: { ...next, ...unsaved, _id: homeId }, decide: () => ok(decision) }
}

const change = (home: Home, standing: Household, { world, grid, call }: Site): Step => {
  const what = doorName(world, grid, home.at.door)
  const decide = (seen: Household | null): Result<Decision<Household>, Why> => {
    if (seen === null) return err('faster')
    const kept = keptBy(home, grid, seen)
    if (!kept.ok) return kept
    const news = newsOf(kept.value, seen)
    if (Object.keys(news).length === 0) return ok({ next: seen, effects: [] })
    return ok(changed(seen, { kept: news, place: null }, callFor(call, home.line, seen)))
  }
  const decided = decide(standing)
  if (!decided.ok) return refused(what, decided.code)
  const about = standing._id
  if (decided.value.next === standing) return { verdict: 'unchanged', what, about }
  return { verdict: 'changed', what, about, homeId: about, after: { ...standing, ...decided.value.next }, decide }
}

const step = (home: Home, world: World, call: PrintedCall): Step => {
  const grid = gridFor(world, home.at)
  if (!grid.ok) return refused(saidAt(home.at), grid.code)
  const standing = world.homes.at(grid.value._id, home.at.door)
  const what = doorName(world, grid.value, home.at.door)
  if (standing === 'unsure') return refused(what, 'home_unsure')
  if (standing && standing.place.gridId !== grid.value._id) return refused(what, 'home_elsewhere')
  const site = { world, grid: grid.value, call }
  return standing ? change(home, standing, site) : add(home, site)
}

/** A row of households: one that is written down in its grid, or what changes of it. What is known of it (户情) comes by no table. */
export const householdRow = (line: Line<'households'>): Row => {
  const home = homeFrom(line)
  if (!home.ok) return unreadable(line.line, wordsOf(line.cells.label), home.code)
  const { at, fields, people, second } = home.value
  const read = inWords([
    at.door.contact.phone,
    people !== null && `${String(people)} 人`,
    fields.reach && reaches[fields.reach],
    fields.lang && languages[fields.lang],
    second.where && (second.months ? `${String(second.months.from)} 月到 ${String(second.months.to)} 月在${second.where}` : second.where),
    fields.state && householdStates[fields.state],
    fields.centre && '党员中心户',
  ])
  return {
    line: line.line,
    depth: 15,
    group: at.where.code ?? saidAt(at),
    read,
    home: homeOf(at),
    words: [at.door.label, at.door.contact.name, second.where],
    step: (world, call) => step(home.value, world, call),
  }
}
