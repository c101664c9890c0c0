import type { Decision } from '../../../platform/aggregate'
import { heardBy } from '../clocks/clocks'
import type { Matter, PartAnswered } from '../document/matter'
import { moved } from '../lifecycle/deciding'
import { comesDue } from '../lifecycle/lifecycle'

/** What follows for the matters that went into one which is answered: each hears it as its own answer. */
export const answerParts = ({ parts = [] }: Pick<Matter, 'parts'>, { text, at }: { text: string | null; at: number }): PartAnswered[] =>
  parts.map((matterId) => ({ id: '', kind: 'partAnswered', matterId, text, at }))

/** 合并进去的那件回答了: this one waits for its own asker from now on, or for a call. One that was opened again meanwhile stays as it is. */
export const partAnswered = (matter: Matter, { id, text, at }: PartAnswered): Decision<Matter> => {
  if (!comesDue(matter, 'answerPart', at)) return { next: matter, effects: [] }
  const event = { id, at, what: 'answered', by: null, text, photos: [] } as const
  const fields = { closing: null, closedAt: null, answeredAt: at, respondedAt: matter.respondedAt ?? at, confirmBy: heardBy(matter, at) }
  return moved(matter, 'answerPart', { event, change: { fields, effects: [] } })
}
