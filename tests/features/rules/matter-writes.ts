import type { Matter } from '../../../cloudfunctions/features/matters/document/matter'
import { china, noon } from '../support/builders'

/**
 * What a step writes, by hand: who takes which step in which situation; the fields that then differ, and nothing else does; whom it
 * tells what; what stands on the timeline, in which office, about whom; the next clock to run out; whose turn it is.
 */
export type Writes = readonly [
  step: string,
  fields: Partial<Record<keyof Matter, unknown>>,
  told: readonly string[],
  event: readonly [what: string, role: string | null, about?: string],
  due: number | null,
  hands: readonly string[],
]

export const having = (fields: object): unknown => expect.objectContaining(fields)
export const only = (fields: object): unknown => [having(fields)]
export const owner = (personId: string, role: string, orgId: string): unknown => having({ personId, role, orgId })

const hour = 3_600_000
export const [toRespond, toEcho] = [noon + 2 * hour, noon + 20 * hour]
export const nextMorning = china('2026-11-24 10:00')
export const inAWeek = china('2026-11-30 10:00')
export const worker: readonly string[] = ['p_worker']
export const nobody: readonly string[] = []
export const secretary = owner('p_secretary', 'secretary', '152221108200')
export const other = owner('p_other', 'fullTimeWorker', '152221108200002')
export const begun = { respondedAt: noon, echoBy: nextMorning }
/** When it came to be done, and when again to be done, in turn: what the figures count it by. */
export const done = { turns: { done: [noon], late: [] } }
export const answered = { ...done, answeredAt: noon, confirmBy: inAWeek }
/** To be put right within five working days; what was said of the answer is gone. */
export const again = {
  answeredAt: null,
  echoBy: nextMorning,
  answerBy: china('2026-11-30 17:30'),
  spotCheck: null,
  turns: { done: [noon, noon], late: [] },
}
export const opened = { closing: null, closedAt: null, reopened: 1 }
export const closed = { closedAt: noon }
export const responded = ['p_resident matterResponded']
