import type { MatterView } from '@/contract/matters'
import { wants as words, type Step, type Wants } from '@/contract/words'
import { personName } from './labels'

/** What the page was opened for, as its address says: `do=reply`. */
export const wantsOf = (word: string | undefined): Wants | null => (word !== undefined && word in words ? (word as Wants) : null)

const replies: readonly Step[] = ['respond', 'contact', 'echo', 'answer', 'callBack', 'whistleReply', 'settleDecline', 'rateDepartment']

/** Whether the person may still do what they came for. */
export const mayStill = (wants: Wants, { can }: Pick<MatterView, 'can'>): boolean =>
  can.some((step) => (wants === 'confirm' ? step === 'confirm' : replies.includes(step)))

const ended: Record<NonNullable<MatterView['closing']>, string> = {
  confirmed: '对方说解决了，这件事结了，不用再回',
  calledBack: '打电话问过，说解决了，等另一位再问一声，不用再回',
  unrated: '过了七天没有评价，这件事先结了，不用再回',
  declined: '这件事已经定了办不了，不用再回',
  withdrawn: '对方撤回了，不用再办',
  merged: '这件事合在另一件里办了，在那一件里回就行',
}

const toStaff = ({ closing, state, owner, timeline }: MatterView): string => {
  if (closing) return ended[closing]
  if (state !== 'answered') return `这件事现在由${personName(owner)}负责，不用您回`
  const answer = timeline.filter(({ what }) => what === 'answered').pop()
  return answer?.by?.mine ? '您已经回答过了，等对方说解决没有' : `${answer?.by?.name ?? owner.name}已经回答了，等对方说解决没有`
}

const toAsker = ({ closing, state }: MatterView): string => {
  if (closing === 'confirmed') return '您已经评价过了，谢谢您'
  if (closing) return '这件事已经结了。还没解决的话，可以请他们接着办'
  return state === 'answered' ? '有人会给对方打电话或上门，问问解决没有' : '这件事又在接着办了，办好再请您评价'
}

/** What happened to a matter meanwhile, to whoever came too late for what they were asked. */
export const movedOn = (wants: Wants, matter: MatterView): string => (wants === 'confirm' ? toAsker(matter) : toStaff(matter))
