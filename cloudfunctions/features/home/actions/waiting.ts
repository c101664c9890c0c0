import type { Waiting } from '@/contract/home'
import type { WaitingKind } from '@/contract/words-home'
import { find } from '../../../platform/documents'
import { gather, type Gathered } from '../../../platform/gather'
import { pageSize } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Doer } from '../../actor/act'
import { kinds, type Waits } from './kinds'

type Found = Readonly<Record<string, readonly unknown[]>>

const valueAt = (row: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key], row)

const earliest = (rows: readonly unknown[], path: string): number | null => {
  const times = rows.map((row) => valueAt(row, path)).filter((time): time is number => typeof time === 'number')
  return times.length > 0 ? Math.min(...times) : null
}

const rowOf = (kind: WaitingKind, { time }: Waits, rows: readonly unknown[]): Waiting => {
  const at = earliest(rows, time.at)
  return {
    kind,
    many: Math.min(rows.length, pageSize),
    more: rows.length > pageSize,
    dueAt: time.is === 'dueAt' ? at : null,
    since: time.is === 'since' ? at : null,
  }
}

type Finds = Readonly<Record<string, Gathered>>

/** Somebody may be of a household before they have a document that anything could be joined to. */
const oneByOne = async (finds: Finds): Promise<Found> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(finds).map(async ([kind, { collection, ...asked }]) => [kind, await find(collection, asked)] as const),
    ),
  )

const findAll = async (finds: Finds, { actor }: Doer & { readonly actor: { readonly saved: boolean } }): Promise<Found | null> =>
  actor.saved ? gather<Found>({ on: { collection: 'people', id: actor._id }, finds }) : oneByOne(finds)

export const showWaiting: Action<'home.waiting'> = async (_input, context) => {
  const mine = (Object.keys(kinds) as WaitingKind[]).flatMap((kind) => {
    const waits = kinds[kind](context)
    return waits ? [{ kind, waits }] : []
  })
  const finds = mine.map(({ kind, waits }) => [kind, { ...waits.find, limit: pageSize + 1, fields: [waits.time.at] }] as const)
  const found = await findAll(Object.fromEntries(finds), context)
  return ok({
    rows: mine.map(({ kind, waits }) => rowOf(kind, waits, found?.[kind] ?? [])).filter(({ many }) => many > 0),
  })
}
