import type { CallName } from '@/contract'
import { knownToFail } from './known-to-fail'
import { cast, places, roleNames, type RoleName, type Where } from './roles'
import type { Row } from './table'
import { areaOf, metBy, place, type Thing } from './thing'
import type { ThingName } from './things'
import type { World } from './world'

/** One question: may this one, on that. */
interface Cell {
  readonly call: CallName
  readonly on: ThingName | undefined
  readonly where: Where
  readonly role: RoleName
}
const said = ({ call, on = 'place' as ThingName, where, role }: Cell): string => `${call} on ${on}, ${where}: ${role}`

interface Knock {
  readonly cell: Cell
  readonly row: Row<CallName>
  readonly thing: Thing
  /** The local cloud's time, UTC ms. */
  readonly now: number
}

/** Codes that say: not you, or nothing of the kind for you. */
const closing = [
  ...[
    'not_yours',
    'not_found',
    'not_above',
    'not_keeper',
    'not_registered',
    'not_here',
    'not_member',
    'not_asking',
    'not_inviter',
    'no_desk',
    'no_overview',
    'no_home',
  ],
  ...['no_place', 'none', 'proposer', 'own', String.raw`own_\w+`, 'person_elsewhere', 'closed', 'not_staff', 'not_invited', 'not_approved'],
]
const closedBy = new RegExp(`[._](${closing.join('|')})$`)

/** What a door says: open, closed, or a code that is neither. */
const answerOf = async (world: World, { cell: { call, where, role }, row, thing: { names }, now }: Knock): Promise<string> => {
  const area = areaOf({ role, where, level: row.level ?? 'grid' }) ?? 'here'
  const at = { role, where, area, now, openid: cast[role].openid, ...places[area] }
  const { reply } = await world.cloud.call(at.openid, call, row.call(names, at))
  if (reply.ok) return row.shows === undefined || row.shows(reply.data as never, names, at) ? 'open' : 'closed'
  const { code } = reply.error
  if (row.passed?.includes(code)) return 'open'
  return closedBy.test(code) ? 'closed' : code
}

const isKnown = ({ call, on, where, role }: Cell): boolean =>
  knownToFail.some((known) => known.call === call && known.on === on && known.where === where && known.roles.includes(role))

/** What is wrong with one door; null when it is as the table says. */
const tried = async (world: World, knock: Knock): Promise<string | null> => {
  const { cell, row } = knock
  const mark = world.journal.mark()
  const answer = await answerOf(world, knock)
  // A list that does not hold the thing leaves a line for what else it gave.
  const left = world.journal.touched(mark).filter((written) => !written.startsWith('sightings/'))
  world.journal.undo(mark)
  const right = row[cell.where]?.includes(cell.role) ? 'open' : 'closed'
  if (isKnown(cell)) return answer === right ? `${said(cell)}: has come right, take it off the list of what is known to fail` : null
  if (answer !== right) return `${said(cell)}: ${answer}, not ${right}`
  return right === 'closed' && left.length > 0 ? `${said(cell)}: closed, and yet it wrote ${left.join(', ')}` : null
}

const nothing: Thing = { each: false, names: {}, documents: [] }

/** Every question of a row. */
const knocksOf = ({ call, row, thing = nothing }: Asked, now: number): readonly Knock[] =>
  (['theirs', 'here', 'elsewhere'] as const)
    .filter((where) => row[where] !== undefined)
    .flatMap((where) =>
      roleNames.flatMap((role) => {
        const met = metBy(thing, { role, where, level: row.level ?? 'grid' })
        return met === null ? [] : [{ cell: { call, on: row.on, where, role }, row, thing: met, now }]
      }),
    )

export interface Asked {
  readonly call: CallName
  readonly row: Row<CallName>
  readonly thing: Thing | undefined
}

/** Tries every cell of a row. @returns how many there are, and what is wrong */
export const tryRow = async (world: World, asked: Asked): Promise<{ readonly cells: number; readonly wrong: readonly string[] }> => {
  const mark = world.journal.mark()
  const knocks = knocksOf(asked, await world.cloud.now())
  await place(
    world,
    knocks.map(({ thing }) => thing),
  )
  const wrong: string[] = []
  for (const knock of knocks) wrong.push(...[await tried(world, knock)].flatMap((fault) => fault ?? []))
  world.journal.undo(mark)
  return { cells: knocks.length, wrong }
}
