import type { Grade, Way } from '@/contract/words'
import { take, type StepResult } from '../lifecycle/deciding'
import { passedTo } from '../document/giver'
import type { Matter } from '../document/matter'
import { dateOf } from '../../../ground/time/beijing'
import { gains } from '../lifecycle/hands'
import type { SpotCheck, Voice } from '../document/parts'
import { nextEcho, promised } from '../clocks/promised'
import { firstAbove, type Upwards } from '../assigning/supervisors'
import { unsolvedAgain, type Lookup } from '../assigning/supervision'
import type { MessageKind } from '../../inbox/kinds/tell'
import { officeName, tell, tellAskers, tellHandlers, type Said } from './telling'
import type { Call } from '../../actor/act'

/** Back to work, with the time that is promised for putting things right. */
export const againAt = (matter: Matter, now: number) => ({
  answeredAt: null,
  confirmBy: null,
  closing: null,
  closedAt: null,
  rating: null,
  respondedAt: matter.respondedAt ?? now,
  echoBy: nextEcho(matter, now),
  answerBy: promised(matter, matter.promises.reworkWithin, now),
  // Whoever says themselves that it is not solved need not be called.
  spotCheck: matter.spotCheck?.open === true ? null : (matter.spotCheck ?? null),
})

const resident = '居民'

/** 解决了: the asker grades the answer, and the matter is closed; what was called back, whoever asked it for another may grade. */
export const confirm = (matter: Matter, { grade, word }: { grade: Grade; word?: string | undefined }, call: Call): StepResult =>
  take(matter, matter.closing === 'calledBack' ? 'confirmCall' : 'confirm', {
    call,
    change: {
      what: 'confirmed',
      text: word,
      fields: {
        closing: 'confirmed',
        confirmBy: null,
        rating: { grade, word: word ?? null },
        ...(matter.spotCheck?.open && { spotCheck: null }),
      },
      effects: tellHandlers(matter, 'matterConfirmed', { now: call.now, who: resident, words: word }),
    },
  })

/** 没解决, whatever the way: back to work with the same owner, and after every second time a level above is told. */
export const unsolved = (matter: Matter, message: MessageKind, said: Said & Lookup) => {
  const above = unsolvedAgain(matter, said)
  const told = { now: said.now, who: officeName(matter.owner), words: said.words }
  // What had gone into another is a matter of its own again.
  const fields = { ...againAt(matter, said.now), mergedInto: null, unsolved: (matter.unsolved ?? 0) + 1 }
  return {
    fields: above ? { ...fields, supervisors: above.supervisors } : fields,
    effects: [
      ...tellHandlers(matter, message, { now: said.now, who: said.who, words: said.words, dueAt: fields.answerBy }),
      ...(above ? [tell(matter, above.told, { message: 'matterSupervised', said: { ...told, dueAt: fields.answerBy } })] : []),
    ],
  }
}

/** 没解决: it goes back to the same owner. */
export const dispute = (matter: Matter, said: { text: string; voice?: Voice | undefined }, call: Call & Lookup): StepResult =>
  take(matter, 'dispute', {
    call,
    change: { what: 'disputed', ...said, ...unsolved(matter, 'matterDisputed', { ...call, who: resident, words: said.text || null }) },
  })

/** 撤回: the asker no longer needs it. Where others wait for the same, it stays open, and the first of them is the asker. */
export const withdraw = (matter: Matter, { text }: { text?: string | undefined }, call: Call): StepResult => {
  const [heir, ...followers] = matter.followers
  if (heir) {
    const fields = { ...passedTo(matter, heir.party), followers }
    return take(matter, 'stepBack', { call, change: { what: 'withdrawn', text, fields, effects: [] } })
  }
  return take(matter, 'withdraw', {
    call,
    change: {
      what: 'withdrawn',
      text,
      fields: { closing: 'withdrawn', echoBy: null },
      effects: tellHandlers(matter, 'matterWithdrawn', { now: call.now, who: resident, words: text }),
    },
  })
}

/** 重新办: within 30 days of its end, by whoever asked. */
export const reopen = (matter: Matter, { text }: { text: string }, call: Call & Lookup): StepResult => {
  const { fields, effects } = unsolved(matter, 'matterReopened', { ...call, who: resident, words: text })
  return take(matter, 'reopen', {
    call,
    change: { what: 'reopened', text, fields: { ...fields, reopened: matter.reopened + 1 }, effects },
  })
}

/** 不同意不予办理: somebody above those two decides anew, and it cannot be declined again. */
export const contest = (matter: Matter, { text }: { text: string }, call: Call & Upwards): StepResult => {
  const reviewer = matter.decline?.reviewer ?? matter.owner
  const owner = firstAbove(reviewer.orgId, [matter.owner.personId, reviewer.personId], call) ?? reviewer
  return take(matter, 'contest', {
    call,
    change: {
      what: 'contested',
      text,
      about: owner.name,
      fields: { ...againAt(matter, call.now), owner, contested: true, decline: null, reopened: matter.reopened + 1 },
      effects: [tell(matter, owner, { message: 'matterContested', said: { now: call.now, who: resident, words: text } })],
    },
  })
}

export interface CalledBack {
  readonly solved: boolean
  readonly grade?: Grade | undefined
  readonly text: string
  readonly way: Way
}

/** What was only called back by whoever handled it waits on the call list of somebody who gains nothing. */
const toCheck = (now: number): SpotCheck => ({ month: dateOf(now).slice(0, 7), at: now, open: true, outcome: null })

/** 回访: what somebody without WeChat says when called or visited. Only then may it close; by whoever gains, it is no grade yet. */
export const callBack = (matter: Matter, { solved, grade = 'acceptable', text, way }: CalledBack, call: Call & Lookup): StepResult => {
  const change = { what: 'calledBack', text, about: way === 'visit' ? '上门' : '打电话' } as const
  const said = { now: call.now, who: resident, words: text }
  if (solved) {
    const own = gains(matter, call)
    const closed = own
      ? { closing: 'calledBack' as const, spotCheck: toCheck(call.now) }
      : { closing: 'confirmed' as const, rating: { grade, word: text || null } }
    return take(matter, 'callBack', {
      call,
      change: {
        ...change,
        fields: { ...closed, confirmBy: null },
        effects: [...tellAskers(matter, 'matterCalledBack', { ...said, theirs: true }), ...tellHandlers(matter, 'matterConfirmed', said)],
      },
    })
  }
  return take(matter, 'callBackInVain', {
    call,
    change: { ...change, ...unsolved(matter, 'matterDisputed', { ...call, who: resident, words: text }) },
  })
}
