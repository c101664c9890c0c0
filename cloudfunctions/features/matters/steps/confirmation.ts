import type { Role } from '@/contract/words'
import type { Earner } from '@/contract/words-points'
import type { Body, Follows } from '../../../platform/aggregate'
import { dateNumber, midnightOf } from '../../../ground/time/beijing'
import type { Contact, OfVisit } from '../../../ground/visiting'
import { links } from '../../inbox/kinds/links'
import { outcome, outcomeTakenBack, type Outcome, type Part } from '../../points/outcome'
import { takenBackWords } from '../labels'
import type { Event, Matter } from '../document/matter'
import { filesToCheck } from '../document/photos'
import type { MatterConfirmation } from '../document/parts'

/** Offices that earn by what they solve; those above a grid do not. */
const earning: Readonly<Record<Role, Earner | null>> = {
  fullTimeWorker: 'worker',
  partTimeWorker: 'worker',
  groupLeader: 'worker',
  volunteer: 'volunteer',
  secretary: null,
  townshipOfficer: null,
  countyOfficer: null,
  departmentOfficer: null,
  member: null,
  shopkeeper: null,
  unitContact: null,
}

/** The owner and whoever claimed it, each once. Nobody earns by what they asked for themselves. */
const partsOf = ({ owner, claim, askers }: Pick<Matter, 'owner' | 'claim' | 'askers'>): readonly Part[] => {
  const as = earning[owner.role]
  const helped: Part[] = claim && claim.by.personId !== owner.personId ? [{ personId: claim.by.personId, as: 'member' }] : []
  const parts: Part[] = as ? [{ personId: owner.personId, as }, ...helped] : helped
  return parts.filter(({ personId }) => !askers.includes(personId))
}

const confirmedBy = (matter: Matter, { at, by, what }: Event, number: number): MatterConfirmation => ({
  number,
  stands: true,
  confirmation: {
    of: 'matterConfirmed',
    source: `${matter._id}_c${number}`,
    at,
    orgId: matter.place.gridId,
    title: `${matter.place.communityName}${matter.place.gridName} ${matter.category.name}`,
    page: links.matter(matter._id),
    by: { personId: by?.personId ?? '', as: what === 'calledBack' || what === 'spotChecked' ? 'caller' : 'asker' },
    people: partsOf(matter),
    minutes: null,
    points: null,
  },
})

interface Concluded {
  readonly fields: Pick<Matter, 'confirmation'>
  readonly outcomes: readonly Outcome[]
}

/** What a step makes of a matter's confirmation: one that begins earns, one that no longer holds takes that back, whatever the step. */
export const concluded = (before: Matter, after: Matter, event: Event): Concluded => {
  const last = before.confirmation ?? null
  // What went into another is paid for there.
  if (after.closing === 'confirmed' && !last?.stands && after.mergedInto === null) {
    const confirmation = confirmedBy(after, event, (last?.number ?? 0) + 1)
    return { fields: { confirmation }, outcomes: [outcome('', confirmation.confirmation)] }
  }
  if (after.closing !== 'confirmed' && last?.stands)
    return {
      fields: { confirmation: { ...last, stands: false } },
      outcomes: [outcomeTakenBack('', last.confirmation, { at: event.at, why: takenBackWords })],
    }
  return { fields: { confirmation: last }, outcomes: [] }
}

/** Whose household heard: the one that it was taken back from, or that of whoever it is for. */
const householdOf = ({ visit, onBehalf, asker }: Body<Matter>): Contact['of'] | null => {
  if (visit) return { householdId: visit.householdId }
  const person = onBehalf ? onBehalf.party : asker
  return person && { personId: person.personId }
}

const inTouch: readonly Event['what'][] = ['answered', 'calledBack']

/** Whoever was answered or called back needs no visit for the list's sake. */
const contactIn = (before: Body<Matter> | null, after: Body<Matter>, saved: { id: string; version: number }): readonly Contact[] => {
  const heard = after.timeline.slice(before?.timeline.length ?? 0).find(({ what }) => inTouch.includes(what))
  const of = heard ? householdOf(after) : null
  if (!heard || !of) return []
  const by = `${saved.id}/${dateNumber(heard.at)}`
  return [{ id: `${saved.id}_${String(saved.version)}_contact`, kind: 'contact', of, day: midnightOf(heard.at), by, asOf: saved.version }]
}

/** The visit that it was taken back from hears whether its asker says that it was solved. */
const visitHears = (before: Body<Matter> | null, after: Body<Matter>, saved: { id: string; version: number }): readonly OfVisit[] => {
  const stood = before?.confirmation?.stands === true
  const { visit, confirmation } = after
  if (!visit || !confirmation || confirmation.stands === stood) return []
  const { by, at } = confirmation.confirmation
  if (confirmation.stands && by.as !== 'asker') return []
  const told = after.timeline.at(-1)?.at ?? at
  const said = { visitId: visit.id, by: confirmation.stands ? by.personId : null, at: told }
  return [{ id: `${saved.id}_${String(saved.version)}_visit`, kind: 'ofVisit', ...said }]
}

/** What follows from every change of a matter, whatever step made it. */
export const matterFollows: Follows<Matter> = (before, after, saved) => [
  ...filesToCheck(before, after, saved),
  ...contactIn(before, after, saved),
  ...visitHears(before, after, saved),
]
