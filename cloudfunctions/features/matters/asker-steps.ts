import type { Grade } from '@/contract/words'
import { nextEcho, promised } from './clocks'
import { moved, take, type Call, type StepResult } from './deciding'
import { lifecycle } from './lifecycle'
import type { Matter } from './matter'
import { tellOwner } from './telling'

/** 解决了: the asker grades the answer, and the matter is closed. */
export const confirm = (matter: Matter, { grade, word }: { grade: Grade; word?: string | undefined }, call: Call): StepResult =>
  take(matter, 'confirm', call, {
    what: 'confirmed',
    text: word,
    fields: { state: lifecycle.confirm.to, closing: 'confirmed', confirmBy: null, rating: { grade, word: word ?? null } },
    tells: [tellOwner(matter, 'matterConfirmed', { call, words: word ?? null })],
  })

/** 没解决: it goes back to the same owner, with the time that is promised for putting things right. */
export const dispute = (matter: Matter, { text }: { text: string }, call: Call): StepResult =>
  take(matter, 'dispute', call, {
    what: 'disputed',
    text,
    fields: {
      state: lifecycle.dispute.to,
      answeredAt: null,
      confirmBy: null,
      echoBy: nextEcho(matter, call.now),
      answerBy: promised(matter, matter.promises.reworkWithin, call.now),
    },
    tells: [tellOwner(matter, 'matterDisputed', { call, words: text })],
  })

/** 撤回: the asker no longer needs it. */
export const withdraw = (matter: Matter, { text }: { text?: string | undefined }, call: Call): StepResult =>
  take(matter, 'withdraw', call, {
    what: 'withdrawn',
    text,
    fields: { state: lifecycle.withdraw.to, closing: 'withdrawn', echoBy: null },
    tells: [tellOwner(matter, 'matterWithdrawn', { call, words: text ?? null })],
  })

/** Seven days of silence: closed as unrated, which never counts as satisfied. Not due, or answered otherwise: nothing. */
export const lapse = (matter: Matter, now: number) => {
  if (matter.state !== 'answered' || matter.dueAt === null || matter.dueAt > now) return { next: matter, effects: [] }
  const event = { id: `lapse_${String(matter.version)}`, at: now, what: 'lapsed', by: null, text: null, photos: [] } as const
  return moved(matter, event, { what: 'lapsed', fields: { state: lifecycle.lapse.to, closing: 'unrated', confirmBy: null }, tells: [] })
}
