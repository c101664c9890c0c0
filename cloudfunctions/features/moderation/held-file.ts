import { withinOf } from '../../ground/audit-line'
import { minute } from '../../ground/time/beijing'
import type { CheckFiles } from '../../ground/uploads'
import type { Decision } from '../../platform/aggregate'
import { askedEvery, askedFor, hiding, showing, type Held } from './held'

/** WeChat answers within half an hour, ms; after that it is asked again. */
const verdictWithin = 40 * minute

const askedNext = (traceId: string | null, now: number): number => now + (traceId === null ? askedEvery : verdictWithin)

interface Shown {
  readonly file: CheckFiles['files'][number]
  readonly by: Held['by']
  /** Null: the check did not take it. */
  readonly traceId: string | null
}

/** A file that was shown to the check, and that others see once it has spoken. `now` is UTC ms. */
export const heldFile = ({ file: { sort, ...file }, by, traceId }: Shown, now: number): Decision<Held> => ({
  next: {
    what: sort,
    state: 'asked',
    why: null,
    by,
    within: file.communityId === null ? null : withinOf(file.communityId),
    at: now,
    call: null,
    text: null,
    file,
    traceId,
    wakeAt: askedNext(traceId, now),
    decided: null,
    came: null,
  },
  effects: [],
})

/** A file of which WeChat has said nothing is shown to it again; after two hours it waits for a person. */
export const shownAgain = (held: Held, traceId: string | null, now: number): Decision<Held> => {
  if (held.state !== 'asked') return { next: { ...held, wakeAt: null }, effects: [] }
  const wakeAt = askedNext(traceId, now)
  const over = wakeAt - held.at > askedFor
  const next: Held = over
    ? { ...held, state: 'waits', why: 'unreachable', wakeAt: null }
    : { ...held, traceId: traceId ?? held.traceId, wakeAt }
  return { next, effects: [] }
}

/** What WeChat says of a file, minutes after it was asked. What it finds fault with nobody sees until somebody has looked. */
export const judged = (held: Held, suggest: string): Decision<Held> => {
  const isOpen = held.state === 'asked' || (held.state === 'waits' && held.why === 'unreachable')
  if (!isOpen || !held.file) return { next: held, effects: [] }
  if (suggest === 'pass') return { next: { ...held, state: 'passed', why: null, wakeAt: null }, effects: [showing(held._id, held.file)] }
  const why = suggest === 'risky' ? 'risky' : 'review'
  return { next: { ...held, state: 'waits', why, wakeAt: null }, effects: [hiding(held._id, held.file)] }
}
