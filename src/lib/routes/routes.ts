import Taro from '@tarojs/taro'
import { isCancelled } from '@/cloud'
import type { Step } from '@/contract/words'

const go = (url: string) => void Taro.navigateTo({ url })

/** In the order of the bar. */
export const tabs = ['pages/home/index', 'pages/matters/index', 'pages/registration/index', 'pages/me/index']

/** A page as the server names it: `pages/matter/index?id=m_1`. */
const openPage = (page: string) => (tabs.includes(page) ? void Taro.switchTab({ url: `/${page}` }) : go(`/${page}`))

/** Every way through the program, in one place. */
export const open = {
  page: openPage,
  ask: () => go('/resident/ask/index'),
  askByVoice: () => go('/resident/ask/index?voice=1'),
  settle: () => go('/resident/settle/index'),
  pickGrid: () => go('/resident/settle/index?pick=1'),
  pickHome: () => go('/resident/settle/index?pick=home'),
  pickCommunity: () => go('/resident/settle/index?pick=community'),
  matter: (id: string) => go(`/pages/matter/index?id=${id}`),
  matterInstead: (id: string) => void Taro.redirectTo({ url: `/pages/matter/index?id=${id}` }),
  handle: (id: string, step: 'echo' | 'answer') => go(`/worker/handle/index?id=${id}&step=${step}`),
  step: (id: string, step: Step) => go(`/worker/step/index?id=${id}&step=${step}`),
  record: (id: string) => go(`/worker/record/index?id=${id}`),
  search: () => go('/worker/search/index'),
  boards: () => go('/worker/boards/index'),
  board: (id: string) => go(`/worker/board/index?id=${id}`),
  assign: () => go('/worker/assign/index'),
  viewers: (id: string) => go(`/resident/viewers/index?id=${id}`),
  points: () => go('/resident/points/index'),
  family: () => go('/resident/family/index'),
  shop: (orgId?: string) => go(`/resident/shop/index${orgId ? `?id=${orgId}` : ''}`),
  reservations: () => go('/resident/reservations/index'),
  reservationsInstead: () => void Taro.redirectTo({ url: '/resident/reservations/index' }),
  appeals: () => go('/resident/appeals/index'),
  /** About one of my entries, as 我的积分 names it. */
  appealEntry: (id: string, title: string) => go(`/resident/appeals/index?entry=${id}&title=${encodeURIComponent(title)}`),
  appeal: (id: string) => go(`/resident/appeal/index?id=${id}`),
  shopDesk: () => go('/worker/shop/index'),
  pointsDesk: () => go('/worker/points/index'),
  feedback: () => go('/resident/feedback/index'),
  register: () => go('/member/register/index'),
  amendRegistration: () => go('/member/register/index?amend=1'),
  moveRegistration: () => go('/member/move/index'),
  registerUnit: (id?: string) => go(`/member/unit/index${id ? `?id=${id}` : ''}`),
  receipt: (id?: string) => go(`/member/receipt/index${id ? `?id=${id}` : ''}`),
  colleagues: (id: string) => go(`/member/colleagues/index?id=${id}`),
  registration: () => void Taro.switchTab({ url: '/pages/registration/index' }),
  offers: () => go('/member/offers/index'),
  scanAttend: (eventId?: string) => go(`/member/scan/index${eventId ? `?event=${eventId}` : ''}`),
  serviceCard: () => go('/member/service-card/index'),
  servicePaper: (half: string) => go(`/member/service-paper/index?half=${half}`),
  unitSheet: (id: string) => go(`/member/unit-sheet/index?id=${id}`),
  shopSheet: (orgId: string) => go(`/member/shop-sheet/index?id=${orgId}`),
  attendCode: (eventId: string) => go(`/worker/attend-code/index?id=${eventId}`),
  attendees: (eventId: string) => go(`/worker/attendees/index?id=${eventId}`),
  hours: () => go('/worker/hours/index'),
  offer: (id: string) => go(`/member/offer/index?id=${id}`),
  offerInstead: (id: string) => void Taro.redirectTo({ url: `/member/offer/index?id=${id}` }),
  organised: () => go('/worker/organised/index'),
  /** 还缺人的. */
  short: () => go('/worker/organised/index?view=short'),
  putUp: (kind: 'post' | 'wish' | 'event') => go(`/worker/put-up/index?kind=${kind}`),
  wish: () => go('/resident/wish/index'),
  dues: (as?: 'office' | 'member') => go(`/worker/dues/index${as ? `?as=${as}` : ''}`),
  /** `visitId`: what I told of that visit is put right. */
  visit: (householdId: string, label: string, visitId?: string) =>
    go(`/worker/visit/index?id=${householdId}&name=${encodeURIComponent(label)}${visitId ? `&visit=${visitId}` : ''}`),
  linkedHouseholds: () => go('/member/households/index'),
  ourHome: () => go('/resident/household/index'),
  household: (id: string) => go(`/resident/household/index?id=${id}`),
  correctHousehold: (id: string) => go(`/resident/household-correct/index?id=${id}`),
  ourMonth: () => go('/resident/month/index'),
  myWeek: () => go('/worker/week/index'),
  queue: () => go('/worker/queue/index'),
  inbox: () => go('/pages/inbox/index'),
  reminders: () => go('/resident/reminders/index'),
  calls: () => go('/worker/calls/index'),
  matters: () => void Taro.switchTab({ url: '/pages/matters/index' }),
  home: () => void Taro.switchTab({ url: '/pages/home/index' }),
  sent: (id: string) => void Taro.redirectTo({ url: `/resident/sent/index?id=${id}` }),
}

/** Back to where the person came from, or home when the page was opened cold. */
export const back = () => (Taro.getCurrentPages().length > 1 ? void Taro.navigateBack() : open.home())

const byHand = (phoneNumber: string) =>
  Taro.showModal({ title: '没有打出去', content: `请自己拨 ${phoneNumber}`, confirmText: '知道了', showCancel: false })

/** Where the phone does not call, the number is said. */
export const dial = (phoneNumber: string) =>
  void Taro.makePhoneCall({ phoneNumber }).catch((error: unknown) => (isCancelled(error) ? undefined : byHand(phoneNumber)))
