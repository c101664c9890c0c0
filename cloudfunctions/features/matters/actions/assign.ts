import type { ParsedInput } from '@/contract'
import { findById } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action, Context } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { chainIds, chainOf, type Chain } from '../../grid/names'
import type { UnitRegistration } from '../../registration/registration'
import { settingsFrom, type Settings } from '../../settings/defaults'
import { numbersFrom } from '../../settings/numbers'
import type { Rates } from '../../../ground/effort'
import { asksOf, fromOf } from '../assigning/asking-much'
import { assign, mayAssign, type Assignment } from '../assigning/assign'
import { boardOf } from '../views/board'
import { derivedId, fingerprintOf } from '../../../ground/ids'
import type { Matter } from '../document/matter'
import { ownFiles } from '../document/photos'
import type { AskedUnit } from '../asking/submit'
import { askedFrom } from '../assigning/unit-asked'
import { answererOf, assignments, makePart } from './assignments'
import { readParts } from './board'

type Asked = ParsedInput<'matters.assign'>

/** What is known of the grids, the settings and the unit: enough to make every part without reading anything again. */
interface Ground {
  readonly chains: readonly Chain[]
  readonly settings: Settings
  readonly unit: AskedUnit | null
  /** What a tap, a written field and reading take. */
  readonly rates: Rates
}

const categoryOf = ({ category }: Asked) => category ?? 'other'

type Unfit = 'matters.category_unknown' | 'matters.unit_unknown' | 'grid.not_found' | 'grid.retired' | 'grid.nobody'

const readUnit = ({ unit }: Asked): Promise<UnitRegistration | null> =>
  unit === undefined ? Promise.resolve(null) : findById<UnitRegistration>('units', unit)

/** Every grid with the places it lies in, in one request, and the unit beside it. */
const survey = async (input: Asked, gridIds: readonly string[], now: number): Promise<Result<Ground, Unfit>> => {
  const [orgs, stored, registered] = await Promise.all([
    readOrgs([...new Set(gridIds.flatMap(chainIds))]),
    storedSettings(),
    readUnit(input),
  ])
  const settings = settingsFrom(stored)
  const chains = gridIds.flatMap((gridId) => chainOf(orgs, gridId) ?? [])
  if (!settings.categories.some(({ id }) => id === categoryOf(input))) return err('matters.category_unknown')
  if (chains.length < gridIds.length) return err('grid.not_found')
  if (chains.some(({ grid }) => grid.retired != null)) return err('grid.retired')
  const unit = askedFrom(registered, gridIds)
  if (input.unit !== undefined && !unit) return err('matters.unit_unknown')
  return chains.some((chain) => answererOf(chain, { unit, at: now }) === null)
    ? err('grid.nobody')
    : ok({ chains, settings, unit, rates: numbersFrom(stored) })
}

/** The office that asks, and what it asks of whom: kept as the sender was shown it. */
const burdenOf = ({ text }: Asked, { chains, unit, rates }: Ground, { actor, now }: Context) => {
  const [first] = chains
  const owners = chains.flatMap((chain) => answererOf(chain, { unit, at: now })?.owner.personId ?? [])
  return {
    from: first ? fromOf(first, { actor, now }) : null,
    burden: asksOf(text, unit ? [unit.by.personId] : owners, rates),
  }
}

/** The assignment as it stands, and its parts: made here, or read where another call made some. */
const save = async (input: Asked, ground: Ground, context: Context): Promise<{ document: Assignment; parts: readonly Matter[] }> => {
  const { key, category: _category, grids: _grids, ...rest } = input
  const id = derivedId('a', `${context.actor._id}/${key}`)
  const decision = assign(
    {
      ...rest,
      ...burdenOf(input, ground, context),
      unit: ground.unit,
      id,
      categoryId: categoryOf(input),
      fingerprint: fingerprintOf(input),
    },
    ground.chains,
    context,
  )
  const made: Matter[] = []
  const { document } = await assignments.create(id, decision, async (spawn) => {
    made.push(await makePart(decision.next, spawn, ground))
  })
  return { document, parts: made.length === document.parts.length ? made : await readParts(document) }
}

export const assignToGrids: Action<'matters.assign'> = async (input, context) => {
  const { actor, now } = context
  const gridIds = [...new Set(input.grids)]
  if (!mayAssign(input.kind, gridIds, context)) return err('matters.not_yours')
  if (!ownFiles(input, actor)) return err('matters.photo_not_yours')
  if (input.dueAt !== undefined && input.dueAt <= now) return err('matters.due_past')
  const ground = await survey(input, gridIds, now)
  if (!ground.ok) return ground
  const { document, parts } = await save(input, ground.value, context)
  return document.fingerprint === fingerprintOf(input) ? ok(boardOf(document, parts)) : err('matters.key_reused')
}
