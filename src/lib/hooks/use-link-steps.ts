import type { LinkView } from '@/contract/households'
import type { LinkStep } from '@/contract/words-households'
import { plain } from '@/contract/text'
import { success } from './success'
import { useAction } from './use-action'

/** What may be done about one link of a household. A no of the member's is the member's; any other is the household's. */
export const useLinkSteps = (householdId: string, link: LinkView, onDone: () => void) => {
  const answering = useAction('links.answer')
  const asking = useAction('links.ask')
  const ending = useAction('links.end')
  const answer = (as: 'household' | 'member', accept: boolean, words?: string) =>
    answering.run((key) => ({ householdId, linkId: link.id, as, accept, words, key }))
  const steps: Readonly<Record<LinkStep, (words?: string) => Promise<unknown>>> = {
    agreeAsMember: () => answer('member', true),
    agreeAsHousehold: () => answer('household', true),
    refuse: (words) => answer(link.member.me ? 'member' : 'household', false, words),
    ask: (words) => asking.run((key) => ({ householdId, words, key })),
    end: (words) => ending.run((key) => ({ householdId, linkId: link.id, words, key })),
  }
  const take = async (step: LinkStep, words = ''): Promise<boolean> => {
    if (!(await steps[step](plain(words) || undefined))) return false
    success('记下了')
    onDone()
    return true
  }
  return {
    take,
    busy: answering.busy || asking.busy || ending.busy,
    error: answering.error ?? asking.error ?? ending.error,
  }
}
