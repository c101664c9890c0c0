import type { Gap, Offer, OwnPart } from '@/contract/service'
import { freeTimes, offerKinds, offerStates, type OfferKind, type OfferStep } from '@/contract/words-service'
import type { IconName } from '@/ui/Icon'
import { before, clockTime, day, moment } from './dates'
import type { Look } from './labels'

/** Each kind has an icon of its own, never its colour alone. */
export const kindIcons: Record<OfferKind, IconName> = { post: 'people', wish: 'hand', event: 'clock', matter: 'list' }

/** 微心愿, 活动 · 社区治理 */
export const kindName = ({ kind, className }: Pick<Offer, 'kind' | 'className'>): string =>
  [offerKinds[kind], className].filter(Boolean).join(' · ')

/** 俄体村 第2网格, or the community alone. */
export const offerPlace = ({ communityName, gridName }: Offer['place']): string => [communityName, gridName].filter(Boolean).join(' ')

/** 周六(11月28日)上午9:00到中午12:00; 晚上、周末; null where any time will do. */
export const offerTime = ({ from, until, times }: Pick<Offer, 'from' | 'until' | 'times'>): string | null => {
  if (from !== null && until !== null) return `${moment(from)}到${day(from) === day(until) ? clockTime(until) : moment(until)}`
  const when = times.map((time) => freeTimes[time]).join('、')
  return [when, until === null ? '' : `到${day(until)}为止`].filter(Boolean).join('，') || null
}

/** How much room there is, said to whoever might come. */
export const offerRoom = ({ kind, places, left, waiting }: Pick<Offer, 'kind' | 'places' | 'left' | 'waiting'>): string | null => {
  if (kind === 'wish' || kind === 'matter') return null
  if (left > 0) return kind === 'event' ? `${places} 个名额，还有 ${left} 个` : `要 ${places} 人，还要 ${left} 人`
  if (kind === 'post') return `要 ${places} 人，已经够了`
  return waiting > 0 ? `${places} 个名额报满了，${waiting} 人候补` : `${places} 个名额报满了，可以候补`
}

/** The state in a word with its look, for those whose offer it is. */
export const offerLook = ({ kind, state, left }: Pick<Offer, 'kind' | 'state' | 'left'>): { look: Look; word: string } => {
  if (state === 'open' && left === 0) return { look: 'underWay', word: kind === 'event' ? '报满了' : '人够了' }
  const looks: Record<Offer['state'], Look> = {
    proposed: 'waiting',
    open: 'waiting',
    claimed: 'underWay',
    realised: 'answered',
    over: 'closed',
    closed: 'closed',
  }
  return { look: looks[state], word: offerStates[state] }
}

const contactFirst = ({ contactBy }: OwnPart, whom: string) =>
  contactBy === null ? `先和${whom}联系上` : `${before(contactBy)}先和${whom}联系上，不然就放回去给别人`

const ended: Partial<Record<Offer['state'], string>> = {
  realised: '实现了，谢谢您',
  over: '已经结束，谢谢您',
  closed: '已经停止，不用去了',
}

/** What comes next for whoever has a part in it. */
export const nextStep = (offer: Pick<Offer, 'kind' | 'state' | 'from'>, mine: OwnPart): string => {
  const over = ended[offer.state]
  if (over) return over
  if (mine.state === 'going') return offer.from === null ? '报上名了' : `报上名了，${moment(offer.from)}开始`
  if (mine.state === 'waiting') return `候补第 ${mine.position ?? 1} 位。有人不去就补上，会告诉您`
  if (mine.state === 'claimed') return contactFirst(mine, offer.kind === 'post' ? '负责人' : '对方')
  if (mine.state === 'done') return '等住户或网格员说一声，就算实现了'
  return offer.kind === 'wish' ? '联系上了。办好以后，回来点「办好了」' : '联系上了，按说好的时间去'
}

/** What the button of a step says. */
export const stepWords: Record<OfferStep, string> = {
  realised: '确认实现了',
  signUp: '我要报名',
  claim: '我来认领',
  contacted: '联系上了',
  done: '办好了',
  cancel: '不去了',
  release: '退回去',
  amend: '改一改',
  close: '停掉',
}

/** Something that is wanted and that too few bring. */
export const shortWords = ({ of, wanted, people }: Gap): string => {
  const said = of === 'skill' ? '会' : '愿意参加'
  return people === 0 ? `要 ${wanted} 人，还没有党员说${said}` : `要 ${wanted} 人，${people} 位党员${said}，可以打电话请`
}

/** Something that people bring and that nothing asks for. */
export const unusedWords = ({ of, people }: Gap): string => `${people} 位党员${of === 'skill' ? '会' : '愿意参加'}，还没有事用得上`
