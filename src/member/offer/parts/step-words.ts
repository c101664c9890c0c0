import type { OfferStep } from '@/contract/words-service'

/** Steps that take a few words, if one likes. */
export type WordStep = 'contacted' | 'done' | 'release' | 'realised' | 'close'

interface Words {
  readonly title: string
  readonly placeholder: string
  readonly button: string
  readonly done: string
}

export const wordSteps: Record<WordStep, Words> = {
  contacted: { title: '联系上了', placeholder: '说好什么时候去，不写也行', button: '记一笔', done: '记下了' },
  done: { title: '办好了', placeholder: '做了什么，不写也行', button: '告诉对方', done: '等对方确认' },
  release: { title: '退回去，让别人来', placeholder: '有什么要说的，不写也行', button: '退回去', done: '退回去了' },
  realised: { title: '真的实现了吗', placeholder: '对来帮忙的党员说句话，不写也行', button: '确认实现了', done: '谢谢您确认' },
  close: { title: '不用人来了', placeholder: '为什么停，报了名的人会看到', button: '停掉', done: '停掉了' },
}

export const isWordStep = (step: OfferStep): step is WordStep => step in wordSteps

/** What a step does, in a word, where it stands in a list. */
export const stepHints: Partial<Record<OfferStep, string>> = {
  release: '有事去不了，退回去让别人来，没关系',
  amend: '改人数、改说法、改地点',
  close: '不需要了，或者办不成了',
  done: '办完了，请对方确认',
}
