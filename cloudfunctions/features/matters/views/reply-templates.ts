import type { Step } from '@/contract/words'
import { defaults, type ReplyStep } from '../../settings/defaults'
import type { Matter } from '../document/matter'
import { sayDay, sayMoment } from '../clocks/saying'
import { summaryFor } from '../steps/telling'

const isReply = (step: Step): step is ReplyStep & Step => step in defaults.replies

interface Filling {
  readonly askerName: string | null
  readonly now: number
  readonly replies: Readonly<Record<ReplyStep, string>>
}

const polite = (askerName: string | null) => (askerName === null || askerName === '居民' ? '您好' : `${askerName.slice(0, 1)}先生/女士`)

const words = (matter: Matter, { askerName, now }: Filling): Readonly<Record<string, string>> => ({
  asker: polite(askerName),
  asked: sayDay(matter.askedAt, now),
  summary: summaryFor(matter),
  responded: matter.respondedAt === null ? '刚刚' : sayMoment(matter.respondedAt, now),
  echoBy: sayMoment(matter.dueAt ?? matter.answerBy, now),
  answerBy: sayMoment(matter.answerBy, now),
  now: sayDay(now, now),
})

/** Replies for the steps that somebody may take now, filled as far as the matter knows. ____ is left to write. */
export const templatesFor = (matter: Matter, can: readonly Step[], filling: Filling): { step: ReplyStep; text: string }[] => {
  const known = words(matter, filling)
  return can
    .filter(isReply)
    .map((step) => ({ step, text: filling.replies[step].replace(/\{(\w+)\}/g, (whole, name: string) => known[name] ?? whole) }))
}
