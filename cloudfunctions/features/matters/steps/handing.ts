import { take, type StepResult } from '../lifecycle/deciding'
import { holds } from '../lifecycle/hands'
import type { Matter } from '../document/matter'
import type { Owner, Place } from '../document/parts'
import { firstAbove, type Upwards } from '../assigning/supervisors'
import { officeName, tell, tellAskers } from './telling'
import { handBack } from './unit'
import type { Call } from '../../actor/act'

/** Whom the owner names, and where the matter would then belong. */
export interface Receiver {
  readonly to: Owner
  readonly place: Place
}

interface Transferring {
  readonly text: string
  /** Null: nobody goes by what was asked for. */
  readonly receiver: Receiver | null
  readonly upwards: Upwards
}

/** The second hand-over goes to the fallback of the place, whomever one names. */
const receiverOf = (matter: Matter, { receiver, upwards }: Transferring): Receiver | null => {
  if (matter.handovers === 0) return receiver?.to.personId === matter.owner.personId ? null : receiver
  const fallback = firstAbove(matter.place.gridId, [matter.owner.personId], upwards)
  return fallback && { to: fallback, place: matter.place }
}

/** 转给别人: the first stays responsible until the other side responds; no clock pauses. */
export const transfer = (matter: Matter, transferring: Transferring, call: Call): StepResult<'matters.receiver_unknown'> => {
  const receiver = receiverOf(matter, transferring)
  const said = { now: call.now, who: officeName(matter.owner), words: transferring.text, dueAt: matter.dueAt }
  return take(matter, 'transfer', {
    call,
    change: {
      what: 'transferred',
      text: transferring.text,
      about: receiver?.to.name ?? '',
      fields: receiver ? { handover: { ...receiver, at: call.now }, handovers: matter.handovers + 1 } : {},
      effects: receiver ? [tell(matter, receiver.to, { message: 'matterHandedOver', said })] : [],
      missing: receiver ? null : 'matters.receiver_unknown',
    },
  })
}

/** 不接，退回: whoever it was handed to, or the unit that was asked, says why not. The owner was responsible all along, and stays so. */
export const sendBack = (matter: Matter, { text }: { text: string }, call: Call): StepResult => {
  const { handover, owner } = matter
  if (matter.unit && !holds(matter, 'receiver', call)) return handBack(matter, { text }, call)
  const said = { now: call.now, who: handover ? officeName(handover.to) : '', words: text, dueAt: matter.dueAt }
  return take(matter, 'sendBack', {
    call,
    change: {
      what: 'sentBack',
      text,
      about: owner.name,
      fields: { handover: null },
      effects: [tell(matter, owner, { message: 'matterSentBack', said })],
    },
  })
}

/** What another owner above takes with it: nothing is under way sideways any more. */
const movedUpTo = (owner: Owner) => ({ owner, handover: null, decline: null })

/** 上报: the nearest person above becomes the owner at once. */
export const escalate = (matter: Matter, { text }: { text: string }, call: Call & Upwards): StepResult<'matters.nobody_above'> => {
  const above = firstAbove(matter.owner.orgId, [matter.owner.personId], call)
  const said = { now: call.now, who: officeName(matter.owner), words: text, dueAt: matter.dueAt }
  return take(matter, 'escalate', {
    call,
    change: {
      what: 'escalated',
      text,
      about: above ? officeName(above) : '',
      fields: above ? movedUpTo(above) : {},
      effects: above
        ? [
            tell(matter, above, { message: 'matterEscalated', said }),
            ...tellAskers(matter, 'matterMovedUp', { now: call.now, who: officeName(above), words: null }),
          ]
        : [],
      missing: above ? null : 'matters.nobody_above',
    },
  })
}
