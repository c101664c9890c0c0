import { hasLetter, lengthOf, longestName } from '@/contract/text'
import { roles, type Level, type Role } from '@/contract/words'
import { err, ok, type Result } from '../../../../platform/result'
import { inOffice } from '../../../grid/duty'
import { officesUnderName, officesUnderPhone } from '../../../grid/office-index'
import type { Office, OrgState } from '../../../grid/org'
import { provisionalIdOf } from '../../../actor/person-id'
import { giveOffice, rolesAt } from '../../../grid/offices'
import { dateOf } from '../../../../ground/time/beijing'
import { mobileOf, nameOf, wordsOf } from '../cells'
import { dayEndOf } from '../days'
import type { Why } from '../../labels'
import { findPlace, saidWhere, whereOf, type Where } from '../../run/places'
import { callFor, inWords, placeName, refused, unreadable, type Row, type Step } from '../step'
import type { Line } from '../../file/table'
import { sameValue, type World } from '../../run/world'
import type { PrintedCall } from '../../../actor/act'

interface StaffRow {
  readonly line: number
  readonly where: Where
  readonly role: Role
  readonly name: string
  readonly phone: string | null
  /** The end of the last day, UTC ms; null: the cell is empty. */
  readonly until: number | null
}

/** How people write the roles, the exact words first. */
const roleWords: readonly (readonly [RegExp, Role])[] = [
  ...(Object.entries(roles) as [Role, string][]).map(([role, word]) => [new RegExp(`^${word.replace(/[()]/g, '\\$&')}$`), role] as const),
  [/^兼职/, 'partTimeWorker'],
  [/^(专职)?网格员$/, 'fullTimeWorker'],
  [/^(网格长|组长|(网格)?(党支部书记|党小组长|党组织(负责人|书记)))$/, 'groupLeader'],
  [/^志愿/, 'volunteer'],
  [/^(在职)?党员$/, 'member'],
  [/^(村|社区|嘎查)?(党(支部|总支)?|党委)?书记$|^(村|嘎查)支书$/, 'secretary'],
  [/^(乡镇|街道|苏木|乡|镇).*(负责人|书记)$/, 'townshipOfficer'],
  [/^(旗县|旗|县).*(负责人|书记)$/, 'countyOfficer'],
  [/^部门/, 'departmentOfficer'],
]

const roleOf = (words: string): Role | undefined => roleWords.find(([said]) => said.test(words.normalize('NFKC')))?.[1]

const staffFrom = ({ line, cells }: Line<'staff'>): Result<StaffRow, Why> => {
  const where = whereOf(cells)
  if (!where.ok) return where
  const [role, name, phone, until] = [roleOf(wordsOf(cells.role)), nameOf(cells.name), mobileOf(cells.phone), dayEndOf(cells.until)]
  if (!role) return err('role_unknown')
  if (name === '') return err('person_missing')
  if (!hasLetter(name)) return err('name_signs')
  if (lengthOf(name) > longestName) return err('name_long')
  if (!phone.ok) return phone
  return until.ok ? ok({ line, where: where.value, role, name, phone: phone.value, until: until.value }) : until
}

/** The office that the row speaks of: the same role, held by the same number, or by the same name where none is given. */
const heldBy = ({ staff }: OrgState, { role, name, phone }: StaffRow, now: number): Office | undefined =>
  (phone === null ? officesUnderName(staff, role, name) : officesUnderPhone(staff, role, phone)).find((office) => inOffice(office, now))

const says = (office: Office, { name, until }: StaffRow): boolean =>
  sameValue(office.name, name) && (until === null || (office.until !== null && dateOf(office.until) === dateOf(until)))

const nobody = { personId: null, openid: null, phone: null, until: null }

const give = (
  state: OrgState,
  { row, held }: { row: StaffRow; held: Office | undefined },
  call: PrintedCall,
): ReturnType<typeof giveOffice> | Result<never, Why> => {
  const known = held ?? nobody
  const [phone, until] = [row.phone ?? known.phone, row.until ?? known.until]
  if (phone === null) return err('mobile')
  if (until === null) return err('until_missing')
  const holder = { personId: known.personId ?? provisionalIdOf(phone), openid: known.openid, name: row.name, phone }
  return giveOffice(state, { role: row.role, until, holder }, callFor(call, row.line, state))
}

const homes: Readonly<Record<Level, Why>> = {
  grid: 'role_in_grid',
  community: 'role_in_community',
  township: 'role_in_township',
  county: 'role_in_county',
  department: 'role_in_department',
}

/** Where a role belongs that was written somewhere else. */
const elsewhere = (role: Role): Why => {
  if (role === 'member') return 'member_in_community'
  const home = (Object.keys(homes) as Level[]).find((level) => rolesAt[level].includes(role))
  return home ? homes[home] : 'staff.role_not_here'
}

const inPlace = (state: OrgState, row: StaffRow, { world, call }: { world: World; call: PrintedCall }): Step => {
  const what = `${placeName(world, state._id)} ${roles[row.role]}${row.name}`
  if (!rolesAt[state.level].includes(row.role)) return refused(what, elsewhere(row.role))
  const held = heldBy(state, row, call.now)
  const about = `${state._id}/${row.role}/${row.phone ?? held?.phone ?? row.name}`
  if (held && says(held, row)) return { verdict: 'unchanged', what, about }
  const given = give(state, { row, held }, call)
  if (!given.ok) return refused(what, given.code)
  return given.value
    ? { verdict: held ? 'changed' : 'added', what, about, orgId: state._id, decision: given.value }
    : { verdict: 'unchanged', what, about }
}

/** A row of staff: somebody who is given a role in a place until a day, or whose name or term changes. */
export const staffRow = (line: Line<'staff'>): Row => {
  const staff = staffFrom(line)
  if (!staff.ok) return unreadable(line.line, nameOf(line.cells.name), staff.code)
  const step = (world: World, call: PrintedCall): Step => {
    const place = findPlace(world, staff.value.where)
    return place.ok
      ? inPlace(place.value, staff.value, { world, call })
      : refused(`${saidWhere(staff.value.where)} ${staff.value.name}`, place.code)
  }
  const { where, name, phone, until } = staff.value
  const read = inWords([phone, until !== null && `任期到 ${dateOf(until)}`])
  return { line: line.line, depth: 15, group: where.code ?? saidWhere(where), read, words: [name], step }
}
