import { faultsIn } from '../../../platform/checking'
import { err, ok } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { actingAs, topOf } from '../../actor/standing'
import { previewed, toImportView, type Import } from '../run/import'
import { afterCheck, fixedAs, pageOfReport, planRows, wordsToCheck, type Planned } from '../run/plan'
import { scopesOf } from '../run/scope'
import type { Row } from '../kinds/step'
import type { World } from '../run/world'
import { openFile, type Opened } from './file'
import { readWorld } from './read-homes'
import { importIdOf, imports } from './store'
import type { PrintedCall } from '../../actor/act'

/** The call that applies (or would apply) the rows of an import. */
export const callOfImport = (id: string, { actor, now }: Context): PrintedCall => ({ actor, now, key: id, print: id })

interface Looked {
  readonly input: Pick<Import, 'kind' | 'fileId' | 'takeHidden'>
  readonly opened: Opened
  readonly world: World
}

const previewOf = ({ input, opened, world }: Looked, { actor, now }: Context) => {
  const top = topOf(actor, now) ?? ''
  return {
    kind: input.kind,
    fileId: input.fileId,
    takeHidden: input.takeHidden,
    hidden: opened.hidden,
    digest: opened.digest,
    notes: opened.notes,
    at: now,
    by: { personId: actor._id, name: actor.name, role: actingAs(actor, top, now) },
    org: { id: top, name: world.get(top)?.name ?? '' },
  }
}

/** Keeps what the preview promised. One that is being applied keeps what it was promised first. */
const keep = async (id: string, next: ReturnType<typeof previewed>) => {
  const { document, created } = await imports.create(id, { next, effects: [] })
  if (created) return ok(document)
  return imports.change(id, (seen) => ok({ next: seen.state === 'applying' ? seen : next, effects: [] }))
}

interface Plan {
  readonly id: string
  readonly rows: readonly Row[]
  readonly planned: readonly Planned[]
}

const whyBy = { risky: 'words_risky', review: 'words_review', unreachable: 'words_unheard' } as const

/** The plan once its words have been checked. The next page of a report says what the first has found. */
const withWords = async ({ id, rows, planned }: Plan, isFirstLook: boolean, { actor }: Context): Promise<readonly Planned[]> => {
  const before = isFirstLook ? null : await imports.get(id)
  if (before) return afterCheck(rows, planned, (_, at) => fixedAs(before.planned[at]))
  const found = await faultsIn(actor.openid, wordsToCheck(rows, planned))
  return afterCheck(rows, planned, ({ words }) => {
    const fault = words.map((word) => found.get(word)).find((verdict) => verdict !== undefined)
    return fault ? whyBy[fault] : null
  })
}

export const previewImport: Action<'exchange.preview'> = async ({ only, after, ...input }, context) => {
  const scopes = scopesOf(context.actor, context.now)
  if (scopes.length === 0) return err('exchange.not_yours')
  const opened = await openFile(input, context.actor)
  if (!opened.ok) return opened
  const world = await readWorld(input.kind, opened.value.rows, scopes)
  const preview = previewOf({ input, opened: opened.value, world }, context)
  const id = importIdOf(context.actor._id, preview)
  const planned = planRows(opened.value.rows, world, callOfImport(id, context))
  const isFirstLook = only === undefined && after === undefined
  const report = await withWords({ id, rows: opened.value.rows, planned }, isFirstLook, context)
  const kept = await keep(id, previewed(preview, report))
  return kept.ok ? ok({ import: toImportView(kept.value), ...pageOfReport(report, { only, after }) }) : err('exchange.changed')
}
