import type { ParsedInput } from '@/contract'
import { err, ok, type Result } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import { inArea } from '../../../ground/codes'
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

const addOne = async ({ fields, gridId, key }: Saving, context: Context) => {
  const kept = complete(fields)
  if (!kept || gridId === undefined) return err('households.incomplete')
  if (standing(context.actor, gridId, context.now) < rank.worker) return err('households.not_yours')
  const [chain, stored] = await Promise.all([readGridNow(gridId), storedSettings()])
  if (!chain.ok) return chain
  const lane = laneIn(chain.value, fields.laneId ?? null)
  if (!lane.ok) return lane
  const place = placeIn(chain.value)
  const alike = alikeOf(place.gridId, kept)
  const id = householdIdOf(alike)
  const { next, effects } = begun({ ...kept, lane: lane.value }, place, callOf({ key }, context))
  const dues = reckoned(next, { rules: rulesFrom(numbersFrom(stored)), cause: null, now: context.now })
  const { document, created } = await households.create(id, { next: { ...next, dues }, effects })
  const mine = document.story.some((event) => event.id === key && event.what === 'added')
  return created || mine ? shownTo(document, context) : err('households.exists')
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
