import type { MatterView } from '@/contract/matters'
import type { Step } from '@/contract/words'

interface Words {
  readonly title: string
  readonly placeholder: string
  readonly button: string
  readonly done: string
  readonly max: number
  readonly optional: boolean
}

/** Steps that take a few words and nothing else. */
const wordSteps = {
  dispute: {
    title: '哪里还没解决',
    placeholder: '比如：灯修了一盏，东头那盏还不亮',
    button: '退回去接着办',
    done: '已退回去接着办',
    max: 500,
    optional: false,
  },
  contest: {
    title: '为什么不同意',
    placeholder: '说说您的道理，会请上一级来看',
    button: '请上一级来看',
    done: '已报给上一级',
    max: 500,
    optional: false,
  },
  reopen: {
    title: '又出了什么问题',
    placeholder: '比如：修好两天，灯又不亮了',
    button: '请他们接着办',
    done: '已请他们接着办',
    max: 500,
    optional: false,
  },
  sendBack: {
    title: '为什么不接',
    placeholder: '比如：这家人不在我们网格，在东头第3网格',
    button: '退回去',
    done: '退回了',
    max: 200,
    optional: false,
  },
  escalate: {
    title: '为什么要上报',
    placeholder: '比如：要乡里出钱换变压器，村里办不了',
    button: '报给上一级',
    done: '已报给上一级',
    max: 200,
    optional: false,
  },
  publish: {
    title: '要党员帮什么忙',
    placeholder: '不提名字和门牌。比如：帮一户老人清院里的雪',
    button: '发布出去',
    done: '发布了',
    max: 200,
    optional: false,
  },
  contact: { title: '和对方说上话了', placeholder: '怎么说的，不写也行', button: '记下来', done: '记下了', max: 200, optional: true },
  release: { title: '退回认领', placeholder: '为什么退回，不写也行', button: '退回去', done: '退回了', max: 200, optional: true },
  withdraw: { title: '撤回这件事', placeholder: '为什么不用办了，不写也行', button: '撤回', done: '撤回了', max: 200, optional: true },
} as const satisfies Partial<Record<Step, Words>>

/** Said by whom it is: a unit gives back what it cannot do, an owner takes back what others were asked for. */
const byUnit = {
  title: '为什么办不了',
  placeholder: '比如：这几天人手都在抢修，下周才腾得出来',
  button: '退给村里',
  done: '退回了',
  max: 200,
  optional: false,
}
const byOwner = { title: '收回来自己办', placeholder: '为什么收回，不写也行', button: '收回', done: '收回了', max: 200, optional: true }

/** The words of a step to whoever takes it. */
export const wordsOf = (step: WordStep, { standing }: Pick<MatterView, 'standing'>): Words => {
  if (step === 'sendBack' && standing === 'unit') return byUnit
  return step === 'release' && standing !== 'claimant' ? byOwner : wordSteps[step]
}

export type WordStep = keyof typeof wordSteps
export const isWordStep = (step: Step): step is WordStep => step in wordSteps
