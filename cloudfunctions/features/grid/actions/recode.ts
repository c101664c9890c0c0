import type { ParsedInput } from '@/contract'
import { find, findById, insert, where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import { err, ok, type Result } from '../../../platform/result'
import { derivedId, fingerprintOf } from '../../../ground/ids'
import { countyIdOf, isCommunity } from '../../../ground/places'
import type { Action, Context } from '../../action'
import { rank, standing } from '../../actor/standing'
import type { Org } from '../org'
import { checked, type Around, type Codes, type RecodeError } from '../recode'
import { following, toRecoding, type Follower, type Recoding } from '../recoding'
import { parentIdOf } from '../tree-rules'

/** A township has far fewer places. */
const limit = 1000
/** What is counted of each kind before somebody is told 「更多」. */
const counted = 200

interface Read extends Readonly<Record<string, readonly unknown[]>> {
  readonly below: readonly Org[]
  readonly beside: readonly Org[]
}

const read = async ({ from, to }: { readonly from: string; readonly to: string }): Promise<Around> => {
  const parent = parentIdOf(to) ?? ''
  const found = await gather<Read>({
    on: { collection: 'orgs', id: countyIdOf(from) },
    finds: {
      below: { collection: 'orgs', where: { _id: where.gte(from).and(where.lt(`${from}:`)) }, order: [['_id', 'asc']], limit },
      beside: { collection: 'orgs', where: where.or([{ _id: where.in([to, parent]) }, { parentId: where.in([to, parent]) }]), limit },
    },
  })
  return found ?? { below: [], beside: [] }
}

/** How much follows, of each kind, in one request. */
const countAll = async (from: string, codes: Codes) => {
  const communities = Object.keys(codes).filter(isCommunity)
  const kinds = Object.keys(following) as Follower[]
  const finds = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      { collection: kind, where: { [following[kind].by]: where.in(communities) }, limit: counted + 1, fields: ['_id'] },
    ]),
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
): Promise<Result<{ around: Around; codes: Codes; here: Org }, RecodeError | 'grid.not_yours'>> => {
  if (standing(actor, countyIdOf(from), now) < rank.county) return err('grid.not_yours')
  const around = await read({ from, to })
  const codes = checked({ from, to, name: name ?? null }, around)
  const here = around.below.find(({ _id }) => _id === from)
  if (!codes.ok) return codes
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

export const recodePlace: Action<'grid.recode'> = async (input, context) => {
  const id = derivedId('rc', `${context.actor._id}/${input.key}`)
  const print = fingerprintOf(input)
  const planned = await plan(input, context)
  if (!planned.ok) {
    const before = planned.code === 'grid.not_yours' ? null : await findById<Recoding>('recodings', id)
    return before?.print === print ? ok(toRecoding(before)) : planned
  }
  const { around, codes, here } = planned.value
  const there = around.beside.find(({ _id }) => _id === input.to)
  const recoding: Recoding = {
    _id: id,
    from: { id: input.from, name: here.name },
    to: { id: input.to, name: there?.name ?? input.name ?? here.name },
    merges: there !== undefined,
    codes,
    at: context.now,
    by: { personId: context.actor._id, name: context.actor.name ?? '' },
    print,
    moved: 0,
    doneAt: null,
  }
  if (await insert('recodings', recoding)) return ok(toRecoding(recoding))
  const standingOne = await findById<Recoding>('recodings', id)
  return standingOne?.print === print ? ok(toRecoding(standingOne)) : err('grid.key_reused')
}

export const listRecodings: Action<'grid.recodings'> = async (_input, { actor, now }) => {
  const [county] = actor.assignments.filter(({ orgId }) => standing(actor, countyIdOf(orgId), now) >= rank.county)
  if (!county) return err('grid.not_yours')
  const rows = await find<Recoding>('recodings', { where: {}, order: [['at', 'desc']], limit: 50 })
  return ok({ rows: rows.map(toRecoding) })
}
