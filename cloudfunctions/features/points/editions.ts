import type { PointsRule } from '@/contract/points-parts'
import type { RulesShown } from '@/contract/points'
import type { Aggregate, Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { day, midnightOf, minute } from '../../ground/time/beijing'
import { auditEffect, type AuditEffect } from '../../ground/audit-line'
import { sayName } from '../grid/names'
import { editionAt, listedEditions, plannedEdition, withEdition, type EditionOf } from '../settings/edition'
import { countyOf } from '../actor/standing'
import { ruleTitle, worthWords } from './labels'
import { ruleView } from './mine'
import { defaultRules, rulesAt, type Rule } from './rules'
import type { PrintedCall } from '../actor/act'
import { effectId } from '../../ground/effect-ids'

/** The county's rules, in the collection `settings`: every edition, the earliest first. */
export interface RulesDocument extends Aggregate<AuditEffect> {
  readonly editions: readonly RulesEdition[]
}
type RulesEdition = EditionOf<{ readonly rules: readonly Rule[] }>

/** A warm instance may be a minute behind: what it believes about today must stay true. */
const notice = 5 * minute

/** The next midnight in +08:00 that leaves everybody time to learn of it: new rules never reach back. */
const earliestFrom = (now: number): number => midnightOf(now + notice) + day

const content = ({ version: _, ...rule }: Rule | (PointsRule & { version?: number })): string =>
  JSON.stringify([
    rule.of,
    rule.who,
    rule.points,
    rule.per,
    rule.caps.day,
    rule.caps.month,
    rule.caps.quarter,
    rule.from,
    rule.to,
    rule.words,
  ])

/** A rule that stays as it was keeps its version, and with it what was counted towards its caps. */
const versioned = (rules: readonly PointsRule[], before: readonly Rule[], version: number): readonly Rule[] =>
  rules.map((rule) => before.find((known) => content(known) === content(rule)) ?? { ...rule, version })

const changesOf = (rules: readonly Rule[], before: readonly Rule[]) =>
  [...new Set([...before, ...rules].map(ruleTitle))].map((label) => {
    const said = (table: readonly Rule[]) =>
      table.filter((rule) => ruleTitle(rule) === label).map((rule) => `${worthWords(rule)}，${rule.words}`)[0] ?? null
    return { label, before: said(before), after: said(rules) }
  })

export interface SavingRules {
  readonly rules: readonly PointsRule[]
  readonly from: number
  readonly note: string | undefined
}

/** A new edition of the rules, from a midnight on. The same call again changes nothing. */
export const saveRules = (
  document: Pick<RulesDocument, 'editions' | 'version'>,
  { rules, from, note }: SavingRules,
  call: PrintedCall,
): Result<Decision<RulesDocument> | null, 'points.not_yours' | 'points.from_wrong'> => {
  const county = countyOf(call.actor, call.now)
  if (county === null) return err('points.not_yours')
  const key = `${call.actor._id}/${call.key}`
  if (document.editions.some((edition) => edition.key === key)) return ok(null)
  if (from < earliestFrom(call.now) || from !== midnightOf(from)) return err('points.from_wrong')
  const name = call.actor.name ?? ''
  const before = rulesAt(document.editions, from)
  const next = versioned(rules, before, document.version + 1)
  const edition: RulesEdition = {
    from,
    at: call.now,
    by: { personId: call.actor._id, name },
    note: note ?? null,
    key,
    values: { rules: next },
  }
  const line = {
    at: call.now,
    what: 'settingsChanged',
    orgId: county,
    orgName: '',
    by: { personId: call.actor._id, name, role: 'countyOfficer' },
    changes: changesOf(next, before),
  } as const
  return ok({
    next: { editions: withEdition(document.editions, edition) },
    effects: [auditEffect(effectId({ _id: 'points', version: document.version }, 'audit'), line)],
  })
}

const plain = ({ version: _, ...rule }: Rule): PointsRule => rule

export interface Looker extends Pick<PrintedCall, 'actor' | 'now'> {
  /** Townships whose last quarter they may look at. */
  readonly townships: readonly { readonly _id: string; readonly name: string }[]
}

/** The rules as anybody may read them, with what is planned. */
export const showRules = (editions: readonly RulesEdition[], looker: Looker): RulesShown => {
  const { now, townships } = looker
  const planned = plannedEdition(editions, now)
  const inForce = editionAt(editions, now)
  const can: RulesShown['can'] = [
    ...(countyOf(looker.actor, looker.now) === null ? [] : ['save' as const]),
    ...(townships.length > 0 ? ['preview' as const] : []),
  ]
  return {
    inForce: (inForce?.values.rules ?? defaultRules).map(ruleView),
    example: inForce === undefined,
    planned: planned ? { from: planned.from, rules: planned.values.rules.map(plain) } : null,
    draft: (editions.at(-1)?.values.rules ?? defaultRules).map(plain),
    earliest: earliestFrom(now),
    editions: listedEditions(editions),
    townships: townships.map(({ _id, name }) => ({ id: _id, name: sayName(name) })),
    can,
  }
}
