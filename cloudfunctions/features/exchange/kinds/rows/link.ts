import { hasLetter, lengthOf, longestName } from '@/contract/text'
import { err, ok, type Result } from '../../../../platform/result'
import type { Decision } from '../../../../platform/aggregate'
import type { PrintedCall } from '../../../actor/act'
import { derivedOf } from '../../../households/derived'
import type { Household, Linked } from '../../../households/household'
import { proposed } from '../../../links/agreeing'
import { fullness } from '../../../links/load'
import { nameOf, wordsOf } from '../cells'
import { keptPhoneOf, yesOf } from '../home-cells'
import type { Line } from '../../file/table'
import type { Why } from '../../labels'
import { isAt } from '../../run/homes'
import type { World } from '../../run/world'
import { callFor, inWords, refused, unreadable, type Row, type Step } from '../step'
import { atOf, doorName, gridFor, homeOf, saidAt, type At } from './home-place'

interface LinkRow {
  readonly line: number
  readonly at: At
  readonly member: { readonly name: string; readonly phone: string | null }
  /** The household was asked, and said yes. */
  readonly agreed: boolean
}

const linkFrom = (line: Line<'links'>): Result<LinkRow, Why> => {
  const { cells } = line
  const [at, name, phone, agreed] = [atOf(line), nameOf(cells.member), keptPhoneOf(cells.memberPhone), yesOf(cells.agreed)]
  if (!at.ok) return at
  if (name === '') return err('member_missing')
  if (!hasLetter(name)) return err('name_signs')
  if (lengthOf(name) > longestName) return err('name_long')
  if (!phone.ok) return phone
  return agreed.ok ? ok({ line: line.line, at: at.value, member: { name, phone: phone.value }, agreed: agreed.value ?? false }) : agreed
}

/** The member that a row means: of those who report in the village the one of that name, else the one of that name and number. */
const memberIn = ({ member: { name, phone } }: LinkRow, { place }: Household, world: World): Result<Linked, Why> => {
  const named = world.homes.named(name)
  const those =
    phone === null ? named.filter(({ communityId }) => communityId === place.communityId) : named.filter((one) => one.phone === phone)
  const [found, another] = those
  if (another) return err('member_unsure')
  return found ? ok(found) : err('member_unknown')
}

const asked = (row: LinkRow, standing: Household, { world, call, what }: { world: World; call: PrintedCall; what: string }): Step => {
  const member = memberIn(row, standing, world)
  if (!member.ok) return refused(what, member.code)
  const about = `${standing._id}/${member.value.personId}`
  const load = world.homes.loadOf(member.value.personId, call.now)
  const decide = (seen: Household | null): Result<Decision<Household>, Why> => {
    if (seen === null) return err('faster')
    if (isAt(seen, member.value)) return ok({ next: seen, effects: [] })
    const full = fullness({ household: seen, member: member.value, load }, world.homes.numbers, call.now)
    if (full) return err(full)
    return proposed(seen, { member: member.value, agreed: row.agreed }, callFor(call, row.line, seen))
  }
  const decided = decide(standing)
  if (!decided.ok) return refused(what, decided.code)
  if (decided.value.next === standing) return { verdict: 'unchanged', what, about }
  const after = { ...standing, ...decided.value.next, ...derivedOf(decided.value.next) }
  return { verdict: 'added', what, about, homeId: standing._id, after, decide }
}

const step = (row: LinkRow, world: World, call: PrintedCall): Step => {
  const grid = gridFor(world, row.at)
  if (!grid.ok) return refused(saidAt(row.at), grid.code)
  const standing = world.homes.at(grid.value._id, row.at.door)
  const what = `${doorName(world, grid.value, row.at.door)}：${row.member.name}`
  if (standing === 'unsure') return refused(what, 'home_unsure')
  if (!standing) return refused(what, 'home_unknown')
  return standing.place.gridId === grid.value._id ? asked(row, standing, { world, call, what }) : refused(what, 'home_elsewhere')
}

/** A row of 一带N: a member is asked whether they would look after a household. Nobody is linked by a table: the member says it. */
export const linkRow = (line: Line<'links'>): Row => {
  const link = linkFrom(line)
  if (!link.ok) return unreadable(line.line, wordsOf(line.cells.label), link.code)
  const { at, member, agreed } = link.value
  return {
    line: line.line,
    depth: 15,
    group: at.where.code ?? saidAt(at),
    read: inWords([`党员 ${member.name}`, member.phone, agreed && '这户同意']),
    home: homeOf(at, member.name),
    // What it says of both stands already: none of it is kept.
    words: [],
    step: (world, call) => step(link.value, world, call),
  }
}
