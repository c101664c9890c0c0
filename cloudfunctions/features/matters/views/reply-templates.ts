import type { Step } from '@/contract/words'
import { defaults, type ReplyStep } from '../../settings/defaults'
import type { Matter } from '../document/matter'
import { sayDay, sayMoment } from '../clocks/saying'
import { summaryFor } from '../steps/telling'

const isReply = (step: Step): step is ReplyStep & Step => step in defaults.replies

interface Filling {
  readonly now: number
  readonly replies: Readonly<Record<ReplyStep, string>>
}

/** 王大姐, 李奶奶: what somebody wants to be called by, which is no name of a register. */
const address = /(大?[爷娘妈姐哥嫂叔婶姨舅]|[爷奶姑]{2}|大夫|老师|师傅|先生|女士|书记|主任|支书|同志)$/

/** As they asked to be called; a name in full stays masked, and nobody's sex or family name is guessed from it. */
const polite = ({ asker, kind }: Matter) => (kind === 'request' && asker.name !== null && address.test(asker.name) ? asker.name : '您好')

const words = (matter: Matter, { now }: Filling): Readonly<Record<string, string>> => ({
  asker: polite(matter),
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
