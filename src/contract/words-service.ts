/** The vocabulary of service: what a community needs and what a member can do. */

/** What waits for somebody. A matter stands among the offers once it is published. */
export const offerKinds = { post: '岗位', wish: '微心愿', event: '活动', matter: '事项' } as const
export type OfferKind = keyof typeof offerKinds

export const offerStates = {
  proposed: '待核对',
  open: '等人来',
  claimed: '有人认领',
  realised: '已实现',
  over: '已结束',
  closed: '已停止',
} as const
export type OfferState = keyof typeof offerStates

/** What a person may do to an offer next: the server lists them in `can`, in this order of importance. */
export const offerSteps = {
  realised: '已实现',
  signUp: '报名',
  claim: '认领',
  contacted: '联系上了',
  done: '办好了',
  cancel: '不去了',
  release: '退回认领',
  amend: '改一改',
  close: '停止',
} as const
export type OfferStep = keyof typeof offerSteps

/** How far somebody who came forward is. */
export const partStates = { claimed: '已认领', contacted: '联系上了', done: '说办好了', going: '报上名了', waiting: '候补' } as const

/** When somebody is free, and when a post wants somebody. */
export const freeTimes = { workday: '工作日白天', evening: '晚上', weekend: '周末' } as const
export type FreeTime = keyof typeof freeTimes

/** What may stand on the story of an offer. */
export const offerHappenings = {
  proposed: '提了微心愿',
  offered: '发布了',
  amended: '改过',
  claimed: '认领了',
  contacted: '联系上了',
  done: '说办好了',
  released: '退回了认领',
  returned: '退回去了',
  realised: '确认实现了',
  cancelled: '不去了',
  movedUp: '候补补上了',
  closed: '停止了',
  over: '到时间结束了',
} as const
export type OfferHappening = keyof typeof offerHappenings

/** The most people that one event takes, and how many more may wait: one document holds them all. */
export const mostGoing = 200
export const mostWaiting = 100
