import type { Decision } from '../../../platform/aggregate'
import { clockEvent, moved, settled, take, type Change, type StepResult } from '../lifecycle/deciding'
import type { Matter } from '../document/matter'
import type { Party } from '../document/parts'
import { officeName, tell } from './telling'
import type { Call } from '../../actor/act'

/** 办不了，退回: the unit that was asked says why. The owner was responsible all along, and stays so. */
export const handBack = (matter: Matter, { text }: { text: string }, call: Call): StepResult => {
  const { owner, unit } = matter
  const said = { now: call.now, who: unit?.name ?? '', words: text, dueAt: matter.dueAt }
  return take(matter, 'handBack', {
    call,
    change: {
      what: 'sentBack',
      text,
      about: owner.name,
      fields: { unit: null },
      effects: [tell(matter, owner, { message: 'unitHandedBack', said })],
    },
  })
}

/** 收回: the owner no longer asks the unit. */
export const recall = (matter: Matter, { text }: { text?: string | undefined }, call: Call): StepResult => {
  const { owner, unit } = matter
  const effects = unit
    ? [tell(matter, unit.by, { message: 'claimTakenBack', said: { now: call.now, who: officeName(owner), words: text } })]
    : []
  return take(matter, 'recall', { call, change: { what: 'released', text, about: unit?.name ?? '', fields: { unit: null }, effects } })
}

/** What the change says, whoever brings it about: the owner has it alone again, and both sides hear of it. */
export const unitGone = (matter: Matter, what: 'unitLapsed' | 'unitLeft', now: number): Change => {
  const { owner, unit } = matter
  const said = { now, who: unit?.name ?? '', dueAt: matter.dueAt }
  const told = what === 'unitLapsed' && unit ? [owner, unit.by] : [owner]
  return {
    what,
    about: unit?.name ?? '',
    fields: { unit: null },
    effects: told.map((party) => tell(matter, party, { message: what === 'unitLapsed' ? 'unitSilent' : 'unitGone', said })),
  }
}

interface Leaving {
  readonly registrationId: string
  /** Who speaks for the unit from now on; null: it has left. */
  readonly to: Party | null
  readonly at: number
}

/** The unit has left the community, or another speaks for it: again changes nothing. */
export const followUnit = (matter: Matter, { registrationId, to, at }: Leaving): Decision<Matter> => {
  const { unit } = matter
  if (unit?.registrationId !== registrationId || unit.by.personId === to?.personId) return { next: matter, effects: [] }
  if (to) return { next: settled({ ...matter, unit: { ...unit, by: to } }, at), effects: [] }
  const change = unitGone(matter, 'unitLeft', at)
  const effects = matter.state === 'closed' ? [] : change.effects
  return moved(matter, 'unitLeave', {
    event: clockEvent(matter, 'unitLeft', { now: at, about: unit.name }),
    change: { ...change, effects },
  })
}
