import type { Output } from '@/contract'

type NumberKey = keyof Output<'settings.show'>['inForce']['numbers']

/** Figures that have an effect: what nothing reads yet is not there to be changed. */
export const numberWords = {
  callBackPercent: { name: '回访抽查', unit: '%' },
  attendMetres: { name: '签到时离活动地点不超过（0 就是不看）', unit: '米' },
  appealDays: { name: '积分申诉要在多久内回答', unit: '个工作日' },
  appealContestDays: { name: '不同意积分回答，可以再提的时间', unit: '天' },
  manualDays: { name: '线下补记要在多久内确认', unit: '天' },
  shopDays: { name: '爱心超市约好后保留', unit: '天' },
  linksMin: { name: '一名党员最少联系', unit: '户' },
  linksUsual: { name: '一名党员通常联系', unit: '户' },
  linksMax: { name: '一名党员最多联系', unit: '户' },
  linksCentre: { name: '党员中心户最多联系', unit: '户' },
  linksFrail: { name: '一名党员最多联系体弱的', unit: '户' },
  factMonths: { name: '户情记着', unit: '个月' },
  factFrailMonths: { name: '体弱户的户情记着', unit: '个月' },
  visitHighDays: { name: '最要紧的户多久看一次', unit: '天' },
  visitKeyDays: { name: '重点户多久看一次', unit: '天' },
  visitGeneralDays: { name: '一般要看的户多久看一次', unit: '天' },
  visitOrdinaryDays: { name: '其他户多久看一次', unit: '天' },
  visitGracePercent: { name: '提前多少来看也算（占间隔）', unit: '%' },
  burdenMessages: { name: '一人一周最多收', unit: '条消息' },
  burdenFields: { name: '一人一周最多填', unit: '项' },
  burdenMinutes: { name: '一人一周最多花在手机上', unit: '分钟' },
  burdenTapSeconds: { name: '点一下算', unit: '秒' },
  burdenFieldSeconds: { name: '填一项算', unit: '秒' },
  burdenReading: { name: '一分钟读', unit: '个字' },
  compareCommunities: { name: '各村(社区)办成的事对比', unit: '' },
  familyPools: { name: '一家人合用积分', unit: '' },
} as const satisfies Partial<Record<NumberKey, { name: string; unit: string }>>
export type FigureKey = keyof typeof numberWords

/** Figures that only say on or off. */
export const switches: ReadonlySet<FigureKey> = new Set(['compareCommunities', 'familyPools'])
