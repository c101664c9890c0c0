import type { MatterView } from '@/contract/matters'
import { steps, type Step } from '@/contract/words'

/** What the button of a step says. */
export const stepWords: Record<Step, string> = {
  ...steps,
  echo: '说进展',
  answer: '给回答',
  settleDecline: '办得了办不了',
  whistleReply: '部门回答',
  callBack: '回访',
  spotCheck: '抽查回访',
  claim: '我来认领',
  contest: '我不同意',
  publish: '请党员认领',
  withdraw: '撤回这件事',
  hidePhoto: '隐藏我的照片',
  sendBack: '退回',
}

type Standing = Pick<MatterView, 'standing' | 'unitName'>

/** The same, to whoever looks: a unit gives back what it was asked for, an owner takes back what others were asked for. */
export const wordFor = (step: Step, { standing, unitName }: Standing): string => {
  if (step === 'sendBack' && standing === 'unit') return '办不了，退回'
  if (step === 'respond' && standing === 'receiver') return '我接手'
  if (step === 'release' && standing !== 'claimant') return unitName ? '收回，不请单位办了' : '收回，不请党员认领了'
  return stepWords[step]
}

/** What it does, to whoever looks. */
export const hintFor = (step: Step, { standing, unitName }: Standing): string | undefined => {
  if (step === 'sendBack' && standing === 'unit') return '说清楚为什么，退给村里另想办法'
  if (step === 'release' && standing !== 'claimant') return unitName ? '告诉单位不用办了，您自己来办' : '告诉党员不用办了，您自己来办'
  return stepHints[step]
}

/** What a step does, in a word, where it stands in a list. */
const stepHints: Partial<Record<Step, string>> = {
  respond: '告诉对方有人接了',
  contact: '和对方说上话了，记一笔',
  answer: '办好了，把结果告诉对方',
  echo: '还在办，说一声到哪一步了',
  rateDepartment: '部门办得怎么样，打个分',
  dispute: '哪里还没好，退回去接着办',
  transfer: '转给村里别的人，或别的网格。对方接手前还由您负责',
  sendBack: '不归您办的，说清楚为什么，退给转来的人',
  escalate: '自己办不了，报给上一级来办',
  whistle: '要部门来办的，叫部门来',
  publish: '让党员来搭把手，您还是负责人',
  release: '退回去，让别人来认领',
  proposeDecline: '实在办不了的，请上级定，并告诉对方该找谁',
  merge: '和另一件说的是同一件事，合在一起办',
  spotCheck: '这个月抽中的，打电话问问解决没有',
  reopen: '又出问题了，请他们接着办',
}

/** Steps with a page of their own. */
const paged: readonly Step[] = ['transfer', 'whistle', 'whistleReply', 'proposeDecline', 'settleDecline', 'callBack', 'spotCheck', 'merge']
export const hasOwnPage = (step: Step) => paged.includes(step)

/** Possible, but not offered: they stand as quiet lines at the end of the page. */
const quiet: readonly Step[] = ['withdraw', 'hidePhoto']
export const isOffered = (step: Step) => !quiet.includes(step)

/** Not urgent: never in red. */
const calm: readonly Step[] = ['reopen', 'contest', 'rateDepartment', 'publish', 'release', 'sendBack']
export const isCalm = (step: Step) => calm.includes(step)
