import type { ParsedInput } from '@/contract'
import { err, ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import { day } from '../../../ground/time/beijing'
import { derivedId } from '../../../ground/ids'
import type { Action, Context } from '../../action'
import { eyeOf, isOf, keeps } from '../../households/eyes'
import type { Household } from '../../households/household'
import { listsFrom, named } from '../../settings/lists'
import { numbersFrom } from '../../settings/numbers'
import { begun, isKnown, type Fact } from '../fact'
import { readable } from '../reading'
import { facts, factsAtMost, readKnown } from './store'

type Adding = ParsedInput<'facts.add'>

/** The longest that something is known without being looked at anew. */
const longest = 2 * 366 * day
const months = (count: number): number => Math.round((count * 365) / 12) * day

/** What it is called today, how much it asks for, and until when it is known. */
const setFor = ({ list, code, level, until }: Adding, stored: Readonly<Record<string, unknown>>, now: number) => {
  const kind = named(listsFrom(stored)[list], code)
  const needs = level ?? kind.level
  const { factMonths, factFrailMonths } = numbersFrom(stored)
  const usual = now + months(needs === 'high' ? factFrailMonths : factMonths)
  return { kind: { id: kind.id, name: kind.name }, level: needs, until: until ?? usual }
}

const tellerIn = ({ teller }: Adding, household: Household): string | null | undefined => {
  if (teller === undefined) return null
  return isOf(household, teller) ? teller : undefined
}

const shown = (fact: Fact, household: Household, context: Context) => {
  const [view] = readable([fact], household, context)
  return view ? ok(view) : err('facts.not_found')
}

export const addFact: Action<'facts.add'> = async (input, context) => {
  const { actor, now } = context
  const { householdId, key, list, text, basis, basisWords, source, confidence, shared, guardian } = input
  const [found, stored] = await Promise.all([readKnown(householdId), storedSettings()])
  if (!found || eyeOf(found.household, context) === null) return err('facts.not_found')
  const { household, facts: known } = found
  if (!keeps(household, context)) return err('facts.not_yours')
  const set = setFor(input, stored, now)
  if (set.until <= now || set.until > now + longest) return err('facts.end_wrong')
  const teller = tellerIn(input, household)
  if (teller === undefined) return err('facts.teller_unknown')
  const id = derivedId('f', `${householdId}/${actor._id}/${key}`)
  if (!known.some(({ _id }) => _id === id) && known.filter((fact) => isKnown(fact, now)).length >= factsAtMost) return err('facts.too_many')
  const said = { list, text: text ?? null, basis, basisWords, source, guardian: guardian ?? null, confidence, teller, shared }
  const by = { personId: actor._id, name: actor.name ?? '' }
  const { document } = await facts.create(id, begun({ householdId, ...set, ...said, at: now, by }, key))
  return shown(document, household, context)
}
