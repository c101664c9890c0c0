import type { Delivery } from '@/contract/words-inbox'
import type { Body } from '../../../platform/aggregate'
import { messages } from '../kinds/messages'
import type { InboxMessage } from './item'
import { isPromised, owed } from './promised'
import type { Reaching } from './reaching'
import type { TemplateName } from './templates'
import { noCredit, type Wallet } from './wallet'

type Held = { readonly wallet: Body<Wallet>; readonly reaching: Reaching }

const answers = Object.values(messages).filter(({ to, urgency }) => to !== 'staff' && urgency === 'answer')
const waysOf = ({ template, or }: (typeof answers)[number]): readonly TemplateName[] => (or ? [template, or.template] : [template])

/** The templates by which the same answers come: their acceptances stand in for each other. */
export const poolOf = (template: TemplateName): readonly TemplateName[] => [
  ...new Set([
    template,
    ...answers
      .map(waysOf)
      .filter((ways) => ways.includes(template) && ways.length > 1)
      .flat(),
  ]),
]

const carriesAnswers = (template: TemplateName): boolean => answers.some((answer) => waysOf(answer).includes(template))
/** Some answers come by this template alone. */
const carriesAlone = (template: TemplateName): boolean => answers.some((answer) => answer.template === template && !answer.or)

/** How many messages a template still carries; null: nobody knows. */
const leftOf = (template: TemplateName, { wallet, reaching }: Held): number | null => {
  const account = reaching.accounts[template]
  if (!account) return 0
  if (account.longTerm) return Infinity
  const { left, kept } = wallet.credits[template] ?? noCredit
  return kept === 'ban' ? 0 : left
}

/** How many messages are sure to be carried by templates that stand in for each other. */
export const sureOf = (templates: readonly TemplateName[], held: Held): number =>
  templates.reduce((sum, template) => sum + (leftOf(template, held) ?? 0), 0)

/** Whether an acceptance must stand by for something else: for what was promised in words, and the last one for an answer. */
const isKept = (template: TemplateName, message: Pick<InboxMessage, 'urgency' | 'kind' | 'page'>, held: Held): boolean => {
  const promised = held.wallet.promised ?? []
  if (message.urgency === 'urgent' || isPromised(promised, message)) return false
  const pool = poolOf(template)
  const forAnswers = message.urgency === 'answer' || !carriesAnswers(template) ? 0 : 1
  const standBy = pool.length > 1 ? Math.max(owed(promised), forAnswers) : forAnswers
  if (forAnswers > 0 && carriesAlone(template) && leftOf(template, held) === 1) return true
  // To try one of which nobody knows takes nothing from what stands by.
  return leftOf(template, held) !== null && sureOf(pool, held) - 1 < standBy
}

/** Why WeChat cannot carry something by this template; null when it can. */
export const obstacle = (template: TemplateName, message: Pick<InboxMessage, 'urgency' | 'kind' | 'page'>, held: Held): Delivery | null => {
  if (!held.reaching.accounts[template]) return 'noTemplate'
  if (held.wallet.credits[template]?.kept === 'ban') return 'banned'
  if (leftOf(template, held) === 0) return 'noCredit'
  return isKept(template, message, held) ? 'kept' : null
}

/** The template by which a message goes: one that is sure to carry it, else its own, of which nobody may know. Else why none does. */
export const wayFor = (message: InboxMessage, held: Held): { readonly by: TemplateName } | { readonly not: Delivery } => {
  const ways = [message.notice.template, ...(message.otherwise ? [message.otherwise.template] : [])]
  const why = ways.map((template) => obstacle(template, message, held))
  const by = ways.find((template, at) => why[at] === null && leftOf(template, held) !== null) ?? (why[0] === null ? ways[0] : undefined)
  if (by) return { by }
  return { not: why.find((each) => each === 'kept') ?? why[0] ?? 'noTemplate' }
}
