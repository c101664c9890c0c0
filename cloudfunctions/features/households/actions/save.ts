import type { ParsedInput } from '@/contract'
import type { Decision } from '../../../platform/aggregate'
import { err, ok, type Result } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import { inArea } from '../../../ground/codes'
import { derivedId } from '../../../ground/ids'
import type { Action, Context } from '../../action'
import { callOf } from '../../grid/actions/call'
import { readGridNow } from '../../grid/actions/read'
import { placeNames, type Chain } from '../../grid/names'
import { rank, standing } from '../../actor/standing'
import { keeps } from '../eyes'
import { alikeOf, householdIdOf, type Household, type Kept, type Place } from '../household'
import { begun, changed } from '../keeping'
import { rulesFrom } from '../due-rules'
import { reckoned } from '../dues'
import { numbersFrom } from '../../settings/numbers'
import { shownTo } from './shown'
import { households } from './store'

type Saving = ParsedInput<'households.save'>
type Fields = Saving['fields']

const placeIn = (chain: Chain): Place => ({ ...placeNames(chain), townshipId: chain.township._id })

const laneIn = ({ grid }: Chain, laneId: string | null): Result<Kept['lane'], 'households.lane_unknown'> => {
  if (laneId === null) return ok(null)
  const lane = grid.lanes?.find(({ id }) => id === laneId)
  return lane ? ok({ id: lane.id, name: lane.name }) : err('households.lane_unknown')
}

/** A new one has all that it takes to find it and to reach it; the rest may come later. */
const complete = ({ label, contact, reach, lang = 'zh', state, people = null, second = null, centre = false }: Fields) =>
  label !== undefined && contact !== undefined && reach !== undefined && state !== undefined
    ? { label, contact, reach, lang, state, people, second, centre }
    : null

type Door = Pick<Kept, 'label' | 'contact'>

/** Households of a grid that say the same of themselves: of any age, and wherever they were first written down. */
const twinsIn = (gridId: string, kept: Door): Promise<Household[]> =>
  households.find({ where: { 'place.gridId': gridId, alike: alikeOf(kept) }, limit: 5 })

const isThere = ({ place, alike }: Household, { next }: Decision<Household>): boolean =>
  place.gridId === next.place.gridId && alike === next.alike

/** One that was written down so may have become another since: then this one stands beside it. */
const create = async (decision: Decision<Household>, key: string) => {
  const id = householdIdOf(decision.next.place.gridId, decision.next)
  const made = await households.create(id, decision)
  return made.created || isThere(made.document, decision) ? made : households.create(derivedId('hh', `${id}/${key}`), decision)
}

/** Whether this call wrote it down. */
const wroteDown = ({ story }: Household, key: string): boolean => story.some((event) => event.id === key && event.what === 'added')

const addOne = async ({ fields, gridId, key }: Saving, context: Context) => {
  const kept = complete(fields)
  if (!kept || gridId === undefined) return err('households.incomplete')
  if (standing(context.actor, gridId, context.now) < rank.worker) return err('households.not_yours')
  const [chain, stored, twins] = await Promise.all([readGridNow(gridId), storedSettings(), twinsIn(gridId, kept)])
  if (!chain.ok) return chain
  const before = twins.find((one) => wroteDown(one, key))
  if (before) return shownTo(before, context)
  if (twins.length > 0) return err('households.exists')
  const lane = laneIn(chain.value, fields.laneId ?? null)
  if (!lane.ok) return lane
  const place = placeIn(chain.value)
  const { next, effects } = begun({ ...kept, lane: lane.value }, place, callOf({ key }, context))
  const dues = reckoned(next, { rules: rulesFrom(numbersFrom(stored)), cause: null, now: context.now })
  const { document, created } = await create({ next: { ...next, dues }, effects }, key)
  return created || wroteDown(document, key) ? shownTo(document, context) : err('households.exists')
}

/** What of the fields is said, as it is kept. */
const saidIn = ({ laneId: _lane, ...said }: Fields, { lane }: Goes): Partial<Kept> => ({ ...said, ...lane })

interface Goes {
  readonly place: Place | null
  readonly lane: { readonly lane?: Kept['lane'] }
}

/** The grid where it goes, and the lane there: read only where one of them is said. */
const whereTo = async (
  { fields: { laneId }, gridId }: Saving,
  household: Household,
  { actor, now }: Context,
): Promise<Result<Goes, 'households.not_yours' | 'households.lane_unknown' | 'grid.not_found' | 'grid.retired'>> => {
  const moves = gridId !== undefined && gridId !== household.place.gridId
  if (moves && standing(actor, gridId, now) < rank.worker) return err('households.not_yours')
  if (!moves && laneId === undefined) return ok({ place: null, lane: {} })
  const chain = await readGridNow(moves ? gridId : household.place.gridId)
  if (!chain.ok) return chain
  const lane = laneIn(chain.value, laneId ?? null)
  return lane.ok ? ok({ place: moves ? placeIn(chain.value) : null, lane: { lane: lane.value } }) : lane
}

const changeOne = async (id: string, saving: Saving, context: Context) => {
  const household = await households.get(id)
  if (!household || !keeps(household, context)) return err('households.not_found')
  const where = await whereTo(saving, household, context)
  if (!where.ok) return where
  const call = callOf({ key: saving.key }, context)
  const saved = await households.change<never>(
    id,
    (seen) => ok(changed(seen, { kept: saidIn(saving.fields, where.value), place: where.value.place }, call)),
    household,
  )
  const kept = inArea<'households', Household>('households', saved)
  return kept.ok ? shownTo(kept.value, context) : kept
}

export const saveHousehold: Action<'households.save'> = (saving, context) =>
  saving.id === undefined ? addOne(saving, context) : changeOne(saving.id, saving, context)
