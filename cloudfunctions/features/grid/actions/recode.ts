import type { ParsedInput } from '@/contract'
import type { RecodingView } from '@/contract/grid-changes'
import { find, findById, insert, update, where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import { err, ok, type Result } from '../../../platform/result'
import { derivedId, fingerprintOf } from '../../../ground/ids'
import { countyIdOf } from '../../../ground/places'
import { carrying } from './carrying'
import type { Action, Context } from '../../action'
import { rank, standing } from '../../actor/standing'
import type { Org } from '../org'
import { checked, type Around, type Codes, type RecodeError } from '../recode'
import { following, inTheWay, toRecoding, type Follower, type Recoding } from '../recoding'
import { parentIdOf } from '../tree-rules'

/** A township has far fewer places. */
const limit = 1000
/** What is counted of each kind before somebody is told 「更多」. */
const counted = 200

/** Which one was begun last: of two at the same moment one is turned away, for their codes could clash. */
interface Turn {
  readonly _id: string
  readonly last: string
}

interface Read extends Readonly<Record<string, readonly unknown[]>> {
  readonly below: readonly Org[]
  readonly beside: readonly Org[]
  readonly open: readonly Recoding[]
  readonly turns: readonly Turn[]
}
type Found = Around & Pick<Read, 'open' | 'turns'>

const turnId = 'recode'

const read = async ({ from, to }: { readonly from: string; readonly to: string }): Promise<Found> => {
  const parent = parentIdOf(to) ?? ''
  const found = await gather<Read>({
    on: { collection: 'orgs', id: countyIdOf(from) },
    finds: {
      below: { collection: 'orgs', where: { _id: where.gte(from).and(where.lt(`${from}:`)) }, order: [['_id', 'asc']], limit },
      beside: { collection: 'orgs', where: where.or([{ _id: where.in([to, parent]) }, { parentId: where.in([to, parent]) }]), limit },
      open: { collection: 'recodings', where: { doneAt: null }, order: [['at', 'asc']], limit },
      turns: { collection: 'clocks', where: { _id: turnId }, limit: 1 },
    },
  })
  return found ?? { below: [], beside: [], open: [], turns: [] }
}

/** Whether nobody has begun another since this one was looked at; from now on it is this one's turn. */
const takesTurn = async (id: string, [standing]: readonly Turn[]): Promise<boolean> => {
  if (standing === undefined) return insert('clocks', { _id: turnId, last: id } as Turn)
  const turn = { last: id, turns: where.inc(1) }
  return standing.last === id || (await update('clocks', { _id: turnId, last: where.in([standing.last, id]) }, turn)) === 1
}

/** How much follows, of each kind, in one request. */
const countAll = async (from: string, codes: Codes) => {
  const kinds = Object.keys(following) as Follower[]
  const finds = Object.fromEntries(
    kinds.map((kind) => [kind, { collection: kind, where: carrying(kind, codes), limit: counted + 1, fields: ['_id'] }]),
  )
  const people = { collection: 'people', where: { homeGridId: where.in(Object.keys(codes)) }, limit: counted + 1, fields: ['_id'] }
  const found = await gather<Readonly<Record<string, readonly unknown[]>>>({
    on: { collection: 'orgs', id: from },
    finds: { ...finds, people },
  })
  return Object.entries(found ?? {})
    .filter(([kind, rows]) => kind !== '_id' && Array.isArray(rows) && rows.length > 0)
    .map(([kind, rows]) => ({ kind, count: Math.min(rows.length, counted), more: rows.length > counted }))
}

type Input = ParsedInput<'grid.recode'>

const plan = async (
  { from, to, name }: Pick<Input, 'from' | 'to' | 'name'>,
  { actor, now }: Context,
): Promise<Result<{ around: Found; codes: Codes; here: Org }, RecodeError | 'grid.recode_open' | 'grid.not_yours'>> => {
  if (standing(actor, countyIdOf(from), now) < rank.county) return err('grid.not_yours')
  const around = await read({ from, to })
  const codes = checked({ from, to, name: name ?? null }, around)
  const here = around.below.find(({ _id }) => _id === from)
  if (!codes.ok) return codes
  if (inTheWay({ from, to }, around.open)) return err('grid.recode_open')
  return here ? ok({ around, codes: codes.value, here }) : err('grid.not_found')
}

export const planRecode: Action<'grid.recodePlan'> = async (input, context) => {
  const planned = await plan(input, context)
  if (!planned.ok) return planned
  const { around, codes, here } = planned.value
  const there = around.beside.find(({ _id }) => _id === input.to)
  return ok({
    from: { id: input.from, name: here.name },
    to: { id: input.to, name: there?.name ?? input.name ?? here.name },
    merges: there !== undefined,
    places: around.below.filter(({ retired }) => retired == null).map(({ _id, name }) => ({ id: _id, name, to: codes[_id] ?? _id })),
    follows: await countAll(input.from, codes),
  })
}

/** A place gets another code once: whatever asks for it again finds the first. */
const recodingIdOf = (from: string): string => derivedId('rc', from)

/** The same, asked again: what came of it. */
const again = async <Code extends string>(input: Input, code: Code): Promise<Result<RecodingView, Code>> => {
  const before = await findById<Recoding>('recodings', recodingIdOf(input.from))
  return before?.print === fingerprintOf(input) ? ok(toRecoding(before)) : err(code)
}

export const recodePlace: Action<'grid.recode'> = async (input, context) => {
  const planned = await plan(input, context)
  if (!planned.ok) return planned.code === 'grid.not_yours' ? planned : again(input, planned.code)
  const { around, codes, here } = planned.value
  const there = around.beside.find(({ _id }) => _id === input.to)
  const recoding: Recoding = {
    _id: recodingIdOf(input.from),
    from: { id: input.from, name: here.name },
    to: { id: input.to, name: there?.name ?? input.name ?? here.name },
    merges: there !== undefined,
    codes,
    at: context.now,
    by: { personId: context.actor._id, name: context.actor.name ?? '' },
    print: fingerprintOf(input),
    moved: 0,
    doneAt: null,
  }
  const begun = (await takesTurn(`${recoding._id}/${input.key}`, around.turns)) && (await insert('recodings', recoding))
  return begun ? ok(toRecoding(recoding)) : again(input, 'grid.recode_open')
}

export const listRecodings: Action<'grid.recodings'> = async (_input, { actor, now }) => {
  const [county] = actor.assignments.filter(({ orgId }) => standing(actor, countyIdOf(orgId), now) >= rank.county)
  if (!county) return err('grid.not_yours')
  const rows = await find<Recoding>('recodings', { where: {}, order: [['at', 'desc']], limit: 50 })
  return ok({ rows: rows.map(toRecoding) })
}
