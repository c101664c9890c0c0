import type { ParsedInput } from '@/contract'
import { periodOf } from '../../../ground/time/periods'
import { findById } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { rank, standing } from '../../actor/standing'
import { nodeOf } from '../../grid/view'
import { periodAsked } from '../period'
import { sentencesBy, type ReportWords } from '../report'
import { rollupIdOf } from '../rollup'
import { scopeOf } from '../scope'
import { reportOf, sayPeriod } from '../sentences'
import { readPlace, spanOf } from './read'
import { childrenOf, shownOf } from './shown'
import { reportWords } from './store'

type Input = ParsedInput<'statistics.report'>
type Refused = 'statistics.not_yours' | 'statistics.key_missing' | 'statistics.changed'

/** The words as they stand, or as the secretary and those above put them now. */
const wordsOf = async (
  orgId: string,
  { period, sentences, key }: Input,
  { actor, now }: Context,
): Promise<Result<ReportWords | null, Refused>> => {
  const id = rollupIdOf(orgId, period)
  if (!sentences) return ok(await findById<ReportWords>('reports', id))
  if (key === undefined) return err('statistics.key_missing')
  if (standing(actor, orgId, now) < rank.secretary) return err('statistics.not_yours')
  const next = { orgId, period, sentences, by: { personId: actor._id, name: actor.name ?? '' }, at: now, key }
  const { document, created } = await reportWords.create(id, { next, effects: [] })
  if (created) return ok(document)
  const changed = await reportWords.change<never>(
    id,
    (seen) => ok(seen.key === key ? { next: seen, effects: [] } : { next, effects: [] }),
    document,
  )
  return changed.ok ? changed : err('statistics.changed')
}

export const makeReport: Action<'statistics.report'> = async (input, context) => {
  const { actor, now } = context
  const scope = scopeOf(actor, { orgId: input.orgId }, now)
  if (!scope.ok) return scope
  const { as, orgId } = scope.value
  if (as === 'resident') return err('statistics.not_yours')
  const found = periodAsked(input.period, periodOf('month', now), now)
  if (!found.ok) return found
  const { value: period } = found
  const [place, words] = await Promise.all([
    readPlace({ orgId, span: spanOf(period), personId: actor._id, now, withBelow: true, withHouseholds: false }),
    wordsOf(orgId, input, context),
  ])
  if (!words.ok) return words
  const org = place?.orgs.find(({ _id }) => _id === orgId)
  if (!place || !org) return err('statistics.not_found')
  const asked = { period, filter: {}, now }
  const { figures, backlog, period: view, restated } = shownOf(place.own, asked)
  return ok({
    place: nodeOf(org),
    title: `${nodeOf(org).name}${sayPeriod(period)}网格事项报告`,
    period: view,
    figures,
    backlog,
    sentences: sentencesBy(reportOf({ figures, backlog, period }), words.value),
    restated,
    children: childrenOf(place, orgId, asked),
    editedBy: words.value && { name: words.value.by.name, at: words.value.at },
    can: standing(actor, orgId, now) >= rank.secretary ? ['edit'] : [],
  })
}
