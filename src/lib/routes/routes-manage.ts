import Taro from '@tarojs/taro'
import type { NodeStep } from '@/contract/words'

const go = (url: string) => void Taro.navigateTo({ url })
const under = (page: string, id?: string) => go(`/manage/${page}/index${id ? `?id=${id}` : ''}`)

/** What may be changed about a place on the page for changing it. */
export type Change = Exclude<NodeStep, 'staff'>

/** The ways to and through the pages of those who answer for a place. */
export const manage = {
  tree: (id?: string) => under('tree', id),
  node: (id: string) => under('node', id),
  edit: (id: string, what: Change) => go(`/manage/edit/index?id=${id}&what=${what}`),
  staff: (id: string) => under('staff', id),
  desk: (orgId?: string) => go(`/manage/desk/index${orgId ? `?orgId=${orgId}` : ''}`),
  roster: (orgId: string, skill?: string) => go(`/manage/roster/index?orgId=${orgId}${skill ? `&skill=${skill}` : ''}`),
  recode: () => under('recode'),
  passings: (id: string) => under('passings', id),
  /** 登记去世 of whoever asked a matter of a community. */
  askerPassed: (communityId: string, matterId: string, name: string) =>
    go(`/manage/passings/index?id=${communityId}&asker=${matterId}&name=${encodeURIComponent(name)}`),
  audit: (id?: string) => under('audit', id),
  stuck: () => under('stuck'),
  checks: () => under('checks'),
  feedback: () => under('feedback'),
  moderation: () => under('moderation'),
  burden: (orgId?: string) => go(`/manage/burden/index${orgId ? `?orgId=${orgId}` : ''}`),
  repeats: (orgId?: string) => go(`/manage/repeats/index${orgId ? `?orgId=${orgId}` : ''}`),
  points: () => under('points'),
  compare: () => under('compare'),
  settings: () => under('settings'),
  exchange: (id: string, name: string) => go(`/manage/exchange/index?id=${id}&name=${encodeURIComponent(name)}`),
  setup: () => under('setup'),
  households: (orgId?: string, gap?: string) => go(`/manage/households/index${orgId ? `?orgId=${orgId}${gap ? `&gap=${gap}` : ''}` : ''}`),
  household: (id: string) => under('household', id),
  householdInstead: (id: string) => void Taro.redirectTo({ url: `/manage/household/index?id=${id}` }),
  newHousehold: (gridId?: string) => go(`/manage/household-form/index${gridId ? `?gridId=${gridId}` : ''}`),
  cover: (orgId?: string) => go(`/manage/cover/index${orgId ? `?orgId=${orgId}` : ''}`),
  figures: (orgId?: string) => go(`/manage/figures/index${orgId ? `?orgId=${orgId}` : ''}`),
  trends: (orgId: string) => go(`/manage/trends/index?orgId=${orgId}`),
  report: (orgId: string) => go(`/manage/report/index?orgId=${orgId}`),
  newFact: (id: string, code?: string) => go(`/manage/fact-form/index?id=${id}${code ? `&code=${code}` : ''}`),
  changeHousehold: (id: string) => under('household-form', id),
  trace: (page?: string) => go(`/manage/trace/index${page ? `?page=${encodeURIComponent(page)}` : ''}`),
  traceOne: (id: string) => under('trace-one', id),
  templates: () => under('templates'),
  doors: () => under('doors'),
  card: (gridId: string) => go(`/pages/card/index?scene=${gridId}`),
}
