import { nextEcho, promised } from './clocks'
import { take, type Call, type StepResult } from './deciding'
import { lifecycle } from './lifecycle'
import type { Matter } from './matter'
import { tellAsker } from './telling'

export interface Said {
  readonly text: string
  readonly photos: readonly string[]
}

/** 回应: a human takes the matter, with a promise in words if they like. */
export const respond = (matter: Matter, { promise }: { promise?: string | undefined }, call: Call): StepResult =>
  take(matter, 'respond', call, {
    what: 'responded',
    text: promise,
    fields: { state: lifecycle.respond.to, respondedAt: call.now, echoBy: nextEcho(matter, call.now) },
    tells: [tellAsker(matter, 'matterResponded', { call, words: promise ?? null })],
  })

/** 回音: how it is going. Each one starts the clock of the next. */
export const echo = (matter: Matter, said: Said, call: Call): StepResult =>
  take(matter, 'echo', call, {
    what: 'echoed',
    ...said,
    fields: { echoedAt: call.now, echoBy: nextEcho(matter, call.now) },
    tells: [tellAsker(matter, 'matterEchoed', { call, words: said.text })],
  })

/** 回答: the outcome in words. The asker now has the time to confirm that was promised. */
export const answer = (matter: Matter, said: Said, call: Call): StepResult =>
  take(matter, 'answer', call, {
    what: 'answered',
    ...said,
    fields: {
      state: lifecycle.answer.to,
      respondedAt: matter.respondedAt ?? call.now,
      answeredAt: call.now,
      echoBy: null,
      confirmBy: promised(matter, matter.promises.confirmWithin, call.now),
    },
    tells: [tellAsker(matter, 'matterAnswered', { call, words: said.text })],
  })
