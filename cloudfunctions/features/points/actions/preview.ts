import { count, find, where, type Query } from '../../../platform/documents'
import { keepFile, readFile } from '../../../platform/files'
import { err, ok, type Result } from '../../../platform/result'
import { aggregates } from '../../store'
import type { Action, Context } from '../../action'
import { readBelow } from '../../grid/actions/read'
import { sayName } from '../../grid/names'
import { derivedId } from '../../../ground/ids'
import { uploadsOf } from '../../../ground/uploads'
import { rank, standing } from '../../actor/standing'
import { periodBefore } from '../../../ground/time/periods'
import { asEditions, countOn, foundIn, noCount, previewView, type Count, type Counted, type Preview } from '../preview'
import { readEditions } from './editions'

/** How long one call works, ms: the page shows progress in between. */
const patience = 5_000
/** Outcomes of one request: the cloud's own limit. */
const perRequest = 1000
const fields = ['of', 'source', 'at', 'orgId', 'communityId', 'people', 'minutes', 'points', 'takenBack', 'struck']

const previews = aggregates<Preview>('previews')

const inQuarter = ({ orgId, from, to }: Pick<Preview, 'orgId' | 'from' | 'to'>) => ({
  townshipId: orgId,
  at: where.gte(from).and(where.lt(to)),
})

type Cursor = Preview['cursor']

/** Those after the cursor: from its moment on by the index, and of that moment only those that come later. */
const after = (seen: Pick<Preview, 'orgId' | 'from' | 'to'>, cursor: Cursor): Query => {
  if (cursor === null) return inQuarter(seen)
  return where.and([inQuarter({ ...seen, from: cursor.at }), where.or([{ at: where.gt(cursor.at) }, { _id: where.gt(cursor.id) }])])
}

const readOn = (seen: Preview, cursor: Cursor): Promise<Counted[]> =>
  find<Counted>('outcomes', {
    where: after(seen, cursor),
    order: [
      ['at', 'asc'],
      ['_id', 'asc'],
    ],
    limit: perRequest,
    fields,
  })

/** What was counted before; a file that is gone is counted again from the beginning. */
const resume = async (seen: Preview): Promise<{ seen: Preview; counted: Count }> => {
  const bytes = seen.fileId === null ? null : await readFile(seen.fileId)
  if (bytes) return { seen, counted: JSON.parse(Buffer.from(bytes).toString('utf8')) as Count }
  return { seen: { ...seen, cursor: null, done: 0 }, counted: noCount() }
}

const cursorAfter = (read: readonly Counted[], cursor: Cursor): Cursor => {
  const last = read.at(-1)
  return last ? { at: last.at, id: last._id } : cursor
}

/** Reads page after page while there is time: the next one is on its way while the present one is counted. */
const countWhile = async (hasTime: () => boolean, { seen, counted }: { seen: Preview; counted: Count }): Promise<Preview> => {
  const tables = { before: await readEditions(), after: asEditions(seen.rules) }
  let next = seen
  let coming: Promise<Counted[]> | null = readOn(seen, seen.cursor)
  while (coming) {
    const read: Counted[] = await coming
    const cursor = cursorAfter(read, next.cursor)
    const through = read.length < perRequest
    coming = through || !hasTime() ? null : readOn(seen, cursor)
    // Whatever becomes of it is heard above; counting must not leave a failure unheard.
    coming?.catch(() => undefined)
    countOn(counted, read, tables)
    next = { ...next, done: next.done + read.length, cursor, through }
  }
  return next
}

/** Counts while there is time, then keeps where it stands: whoever asks again goes on from there. */
const work = async (document: Preview, until: number, context: Context): Promise<Result<Preview, 'points.changed'>> => {
  const { seen, counted } = await resume(document)
  const next = await countWhile(() => performance.now() < until, { seen, counted })
  const path = `${uploadsOf(context.actor)}/${document._id}-${next.done}.json`
  const fileId = next.through ? null : await keepFile(path, Buffer.from(JSON.stringify(counted)))
  const kept = await previews.change(
    document._id,
    (standing) =>
      standing.done === document.done ? ok({ next: { ...next, fileId, found: foundIn(counted) }, effects: [] }) : err('points.changed'),
    document,
  )
  return kept.ok ? kept : err('points.changed')
}

const previewIdOf = (personId: string, asked: { orgId: string; rules: unknown }, from: number) =>
  derivedId('pv', `${personId}/${asked.orgId}/${from}/${JSON.stringify(asked.rules)}`)

const begin = async (id: string, asked: Pick<Preview, 'orgId' | 'rules'>, { actor, now }: Context): Promise<Preview | null> => {
  const family = await readBelow(asked.orgId)
  const org = family.find(({ _id }) => _id === asked.orgId)
  if (!org) return null
  const quarter = periodBefore('quarter', now)
  const communities = Object.fromEntries(family.filter(({ parentId }) => parentId === org._id).map(({ _id, name }) => [_id, sayName(name)]))
  const of = await count('outcomes', inQuarter({ ...asked, ...quarter }))
  const next = {
    ...asked,
    ...quarter,
    orgName: sayName(org.name),
    communities,
    personId: actor._id,
    at: now,
    of,
    done: 0,
    cursor: null,
    fileId: null,
    through: false,
    found: foundIn(noCount()),
  }
  return (await previews.create(id, { next, effects: [] })).document
}

export const previewRules: Action<'points.preview'> = async (asked, context) => {
  const until = performance.now() + patience
  if (standing(context.actor, asked.orgId, context.now) < rank.township) return err('points.not_yours')
  const id = previewIdOf(context.actor._id, asked, periodBefore('quarter', context.now).from)
  const document = (await previews.get(id)) ?? (await begin(id, asked, context))
  if (!document) return err('grid.not_found')
  if (document.through) return ok(previewView(document))
  const worked = await work(document, until, context)
  return worked.ok ? ok(previewView(worked.value)) : worked
}

export const showPreviewed: Action<'points.previewed'> = async (_input, { actor }) => {
  const [newest] = await find<Preview>('previews', { where: { personId: actor._id }, order: [['at', 'desc']], limit: 1 })
  return ok(newest ? { preview: previewView(newest), rules: [...newest.rules] } : null)
}
