import { take, type StepResult } from '../lifecycle/deciding'
import type { Matter } from '../document/matter'
import { firstAbove, type Upwards } from '../assigning/supervisors'
import { officeName, tell, tellAskers } from './telling'
import type { Call } from '../../actor/act'

interface Proposal {
  readonly reason: string
  readonly instead: string
}

/** 提请不予办理: with a reason and where to go instead. A second person settles it; until then everything goes on. */
export const proposeDecline = (matter: Matter, { reason, instead }: Proposal, call: Call & Upwards): StepResult<'matters.nobody_above'> => {
  const reviewer = firstAbove(matter.place.gridId, [matter.owner.personId, call.actor._id], call)
  const decline = reviewer && { reason, instead, at: call.now, byName: matter.owner.name, reviewer }
  return take(matter, 'proposeDecline', {
    call,
    change: {
      what: 'declineProposed',
      text: reason,
      about: reviewer ? officeName(reviewer) : '',
      fields: { decline },
      effects: reviewer
        ? [
            tell(matter, reviewer, {
              message: 'declineProposed',
              said: { now: call.now, who: officeName(matter.owner), words: reason, dueAt: matter.dueAt },
            }),
          ]
        : [],
      missing: reviewer ? null : 'matters.nobody_above',
    },
  })
}

/** 审定: agreed, and everybody who asked hears why and where to go instead; or not, and the owner goes on. */
export const settleDecline = (matter: Matter, { accept, text }: { accept: boolean; text?: string | undefined }, call: Call): StepResult => {
  const { decline } = matter
  const who = decline ? officeName(decline.reviewer) : ''
  if (!accept) {
    const effects = [
      tell(matter, matter.owner, { message: 'declineRefused', said: { now: call.now, who, words: text, dueAt: matter.dueAt } }),
    ]
    return take(matter, 'refuseDecline', { call, change: { what: 'declineRefused', text, fields: { decline: null }, effects } })
  }
  const words = decline ? `${decline.reason}。${decline.instead}` : null
  return take(matter, 'settleDecline', {
    call,
    change: {
      what: 'declined',
      text,
      fields: { closing: 'declined', echoBy: null, handover: null },
      effects: [
        ...tellAskers(matter, 'matterDeclined', { now: call.now, who, words }),
        tell(matter, matter.owner, { message: 'declineAgreed', said: { now: call.now, who, words: text } }),
      ],
    },
  })
}
