import type { Decision } from '../../../platform/aggregate'
import { derivedId } from '../../../ground/ids'
import { unsolved, type CalledBack } from './asker'
import { settled, take, type StepResult } from '../lifecycle/deciding'
import { comesDue } from '../lifecycle/lifecycle'
import type { Matter, Owner } from '../document/matter'
import type { Lookup } from '../assigning/supervision'
import { officeName, tell } from './telling'
import type { Call } from '../../actor/act'
import { numbered } from '../../../ground/effect-ids'

export interface Closed {
  readonly id: string
  readonly townshipId: string
}

/**
 * Which of a month's closed matters are called back: in each township at least `percent` of them, and at least one.
 * Drawn by a hash, so that drawing again draws the same.
 */
export const sampleOf = (closed: readonly Closed[], percent: number, month: string): string[] => {
  const lot = ({ id }: Closed) => derivedId('s', `${month}/${id}`)
  const townships = [...new Set(closed.map(({ townshipId }) => townshipId))]
  return townships.flatMap((townshipId) => {
    const here = closed.filter((each) => each.townshipId === townshipId).map((each) => ({ id: each.id, lot: lot(each) }))
    const most = Math.ceil((here.length * percent) / 100)
    return here
      .sort((one, other) => (one.lot < other.lot ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id)
  })
}

interface Drawing {
  readonly month: string
  /** Who is asked to call; null: nobody stands above, and the list waits. */
  readonly checker: Owner | null
  readonly now: number
}

/** 抽中. Again for the same month, or no longer closed: nothing. */
export const draw = (matter: Matter, { month, checker, now }: Drawing): Decision<Matter> => {
  if (matter.spotCheck?.month === month || !comesDue(matter, 'draw', now)) return { next: matter, effects: [] }
  const said = { now, who: officeName(matter.owner) }
  const effects = checker ? [tell(matter, checker, { message: 'spotCheckDrawn', said })] : []
  return {
    next: settled({ ...matter, spotCheck: { month, at: now, open: true, outcome: null } }, now),
    effects: numbered(matter, effects),
  }
}

/** 抽查回访: what somebody says when they are called after all is done. 没解决 opens it again. */
export const spotCheck = (matter: Matter, { solved, grade = 'acceptable', text, way }: CalledBack, call: Call & Lookup): StepResult => {
  const outcome = { solved, grade: solved ? grade : null, at: call.now }
  const checked = { spotCheck: matter.spotCheck ? { ...matter.spotCheck, open: false, outcome } : null }
  const change = { what: 'spotChecked', text, about: way === 'visit' ? '上门' : '打电话' } as const
  // What its own handler had called back becomes confirmed by whoever asks again.
  const word = matter.closing === 'calledBack' ? { closing: 'confirmed' as const, rating: { grade, word: text || null } } : {}
  if (solved) return take(matter, 'spotCheck', { call, change: { ...change, fields: { ...checked, ...word }, effects: [] } })
  const { fields, effects } = unsolved(matter, 'matterReopened', { ...call, who: '回访', words: text })
  return take(matter, 'spotCheckInVain', {
    call,
    change: { ...change, fields: { ...fields, ...checked, reopened: matter.reopened + 1 }, effects },
  })
}
