import { ok, type Result } from '../../../platform/result'
import { aggregates } from '../../store'
import type { Action, Context } from '../../action'
import { callOf } from '../../grid/actions/call'
import { readChildren, readOrgs } from '../../grid/actions/read'
import type { Org } from '../../grid/org'
import { rank, standing, topOf } from '../../actor/standing'
import { saveRules, showRules, type RulesDocument, type SavingRules } from '../editions'
import { pointsId } from './editions'
import { isCounty } from '../../../ground/places'
import { inCodes } from '../../../ground/codes'
import type { PrintedCall } from '../../actor/act'

const documents = aggregates<RulesDocument>('settings')

/** Townships for which somebody answers, as a whole: all of them for the county. */
export const townshipsOf = async ({ actor, now }: Context): Promise<readonly Org[]> => {
  const top = topOf(actor, now)
  if (top === null || standing(actor, top, now) < rank.township) return []
  return isCounty(top) ? (await readChildren(top)).filter(({ level }) => level === 'township') : readOrgs([top])
}

export const listRules: Action<'points.rules'> = async (_input, context) => {
  const [document, townships] = await Promise.all([documents.get(pointsId), townshipsOf(context)])
  return ok(showRules(document?.editions ?? [], { ...context, townships }))
}

type SaveError = 'points.not_yours' | 'points.from_wrong'

const change = (saving: SavingRules, call: PrintedCall) =>
  documents.change<SaveError>(pointsId, (document) => {
    const decision = saveRules(document, saving, call)
    return decision.ok ? ok(decision.value ?? { next: document, effects: [] }) : decision
  })

/** The first edition makes the document; one who raced it changes it like everybody later. */
const begin = async (
  saving: SavingRules,
  call: PrintedCall,
): Promise<Result<Pick<RulesDocument, 'editions'>, SaveError | 'not_found' | 'changed'>> => {
  const decision = saveRules({ editions: [], version: 0 }, saving, call)
  if (!decision.ok) return decision
  if (!decision.value) return ok({ editions: [] })
  const { document, created } = await documents.create(pointsId, decision.value)
  return created ? ok(document) : change(saving, call)
}

export const savePointsRules: Action<'points.saveRules'> = async (input, context) => {
  const call = callOf(input, context)
  const saving = { rules: input.rules, from: input.from, note: input.note }
  const changed = await change(saving, call)
  const saved = !changed.ok && changed.code === 'not_found' ? await begin(saving, call) : changed
  if (saved.ok) return ok(showRules(saved.value.editions, { ...context, townships: await townshipsOf(context) }))
  return inCodes(saved, { gone: 'points.changed', lost: 'points.changed' })
}
