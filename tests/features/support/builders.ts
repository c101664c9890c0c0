import type { Actor } from '../../../cloudfunctions/features/actor/actor'
import type { Matter } from '../../../cloudfunctions/features/matters/document/matter'
import type { Org, Staff } from '../../../cloudfunctions/features/grid/org'
import type { Chain } from '../../../cloudfunctions/features/grid/names'
import { settled } from '../../../cloudfunctions/features/matters/lifecycle/deciding'
import { defaultLimits, defaults } from '../../../cloudfunctions/features/settings/defaults'

/** A time of day in China as UTC ms: china('2026-11-23 10:00'). */
export const china = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)

/** Monday morning, office hours. */
export const noon = china('2026-11-23 10:00')

export const anActor = (over: Partial<Actor> = {}): Actor => ({
  _id: 'p_resident',
  openid: 'resident',
  name: '张示例',
  phone: null,
  homeGridId: '152221108200002',
  assignments: [],
  saved: true,
  ...over,
})

export const aWorker = (over: Partial<Actor> = {}): Actor =>
  anActor({
    _id: 'p_worker',
    openid: 'worker',
    name: '李试用',
    assignments: [{ role: 'fullTimeWorker', orgId: '152221108200002', until: null }],
    ...over,
  })

/** What was promised to somebody who has no water, as the settings stand. */
export const somePromises: Matter['promises'] = {
  limits: defaultLimits.utilities,
  confirmWithin: defaults.confirmWithin,
  reworkWithin: defaults.reworkWithin,
  callBackWithin: defaults.callBackWithin,
  contactWithin: defaults.contactWithin,
  reopenWithin: defaults.reopenWithin,
  raiseAfter: defaults.raiseAfter.utilities,
  whistle: defaults.whistle,
  workday: defaults.workday,
  haste: 'daily',
  night: defaults.night,
}

const asked: Matter = {
  _id: 'm_1',
  version: 1,
  change: 'c',
  effects: [],
  effectsDueAt: null,
  kind: 'request',
  category: { id: 'roads', name: '道路路灯' },
  text: '村口的路灯坏了三天',
  photos: [],
  voice: null,
  hiddenPhotos: [],
  place: {
    gridId: '152221108200002',
    gridName: '第2网格',
    communityId: '152221108200',
    communityName: '俄体村',
    townshipId: '152221108',
    townshipName: '俄体镇',
    address: null,
    point: null,
  },
  onBehalf: null,
  followers: [],
  asker: { personId: 'p_resident', openid: 'resident', name: '张示例', phone: '10000000001' },
  owner: { personId: 'p_worker', openid: 'worker', name: '李试用', phone: '10000000002', role: 'fullTimeWorker', orgId: '152221108200002' },
  state: 'awaitingResponse',
  handover: null,
  handovers: 0,
  whistles: [],
  decline: null,
  contested: false,
  publication: null,
  claim: null,
  unit: null,
  closing: null,
  mergedInto: null,
  parentId: null,
  closedAt: null,
  reopened: 0,
  alarm: null,
  wakeAt: null,
  offered: false,
  hands: [],
  askers: [],
  promises: somePromises,
  askedAt: noon,
  respondBy: noon + 2 * 3_600_000,
  respondedAt: null,
  echoBy: null,
  echoedAt: null,
  answerBy: noon + 24 * 3_600_000,
  answeredAt: null,
  confirmBy: null,
  dueAt: noon + 2 * 3_600_000,
  rating: null,
  timeline: [],
  fingerprint: 'f',
}

/** A road asked about on Monday morning, waiting for its worker; what follows from `over` follows as in life. */
export const aMatter = (over: Partial<Matter> = {}): Matter => settled({ ...asked, ...over }, noon)

export const aStaff = (over: Partial<Staff> = {}): Staff => ({
  personId: 'p_worker',
  openid: 'worker',
  name: '李试用',
  phone: '10000000002',
  role: 'fullTimeWorker',
  until: null,
  ...over,
})

const anOrg = (over: Pick<Org, '_id' | 'name' | 'level'> & Partial<Org>): Org => ({ parentId: null, hasChildren: true, staff: [], ...over })

/** 俄体村 第2网格 with the staff given for each level. */
export const aChain = (staff: Partial<Record<keyof Chain, readonly Staff[]>> = {}): Chain => ({
  county: anOrg({ _id: '152221', name: '科尔沁右翼前旗', level: 'county', staff: staff.county ?? [] }),
  township: anOrg({ _id: '152221108', name: '俄体镇', level: 'township', staff: staff.township ?? [] }),
  community: anOrg({ _id: '152221108200', name: '俄体村委会', level: 'community', staff: staff.community ?? [] }),
  grid: anOrg({ _id: '152221108200002', name: '第2网格', level: 'grid', hasChildren: false, staff: staff.grid ?? [] }),
})
