import type { SettingsValues } from '@/contract/settings'
import { defaultServiceClasses, defaultSkills, type Choice } from './choices'
import type { Arrangement } from '@/contract/arrangement'
import type { Haste } from '../../ground/time/haste'
import { allByDay, byDay, type Limits, type Limit } from '../../ground/time/limits'
import { usualNight, type Span } from '../../ground/time/night'
import type { Workday } from '../../ground/time/working'

/** Classes of matters with their limits. Every figure is a default that a county may change; the source stands beside it. */
export const defaultLimits = {
  // Beijing 12345 draft standard 2021 (a mirror): danger 2 h; the first half hour is ours, behind the emergency numbers.
  danger: { respond: { hours: 0.5 }, echo: { hours: 2 }, answer: { hours: 2 } },
  // Same standard: water, power, gas, heat 24 h, every day; that nights do not count is ours.
  utilities: { respond: { wakingHours: 2 }, echo: { days: 1 }, answer: { days: 1 } },
  // As help.
  road: { respond: { workingHours: 2 }, echo: { workingDays: 2 }, answer: { workingDays: 5 } },
  // 晴隆县 12345: sign within 2 h, a question answered in 1 day.
  question: { respond: { workingHours: 2 }, echo: null, answer: { workingDays: 1 } },
  // 晴隆县 12345: 5 days.
  help: { respond: { workingHours: 2 }, echo: { workingDays: 2 }, answer: { workingDays: 5 } },
  // 晴隆县 12345: 10 days.
  complaint: { respond: { workingHours: 2 }, echo: { workingDays: 2 }, answer: { workingDays: 10 } },
  // 凤县 grid mechanism: at most 15 days, with the county's consent.
  hard: { respond: { workingHours: 2 }, echo: { workingDays: 3 }, answer: { workingDays: 15 } },
} as const satisfies Record<string, Limits>
export type MatterClass = keyof typeof defaultLimits

/** How the clocks of a class go. */
export const hastes: Readonly<Record<MatterClass, Haste>> = {
  danger: 'danger',
  utilities: 'daily',
  road: 'working',
  question: 'working',
  help: 'working',
  complaint: 'working',
  hard: 'working',
}

/** What a resident may ask for, in the order shown. `hints` are words that suggest the category. */
export interface Category {
  readonly id: string
  readonly name: string
  readonly class: MatterClass
  readonly hints: readonly string[]
}

const defaultCategories: readonly Category[] = [
  {
    id: 'danger',
    name: '有危险',
    class: 'danger',
    // Danger is known by its words on the phone (src/lib/words/danger); what a county adds here is known besides.
    hints: [],
  },
  {
    id: 'utilities',
    name: '水电暖气',
    class: 'utilities',
    hints: ['停水', '没水', '水管', '自来水', '停电', '没电', '跳闸', '电线', '暖气', '不热', '燃气', '煤气'],
  },
  { id: 'roads', name: '道路路灯', class: 'road', hints: ['路', '路灯', '桥', '坑', '积水', '积雪', '结冰'] },
  { id: 'sanitation', name: '环境卫生', class: 'help', hints: ['垃圾', '污水', '臭', '厕所', '卫生', '粪'] },
  {
    id: 'farming',
    name: '种养生产',
    class: 'help',
    hints: ['牛', '羊', '马', '草场', '草料', '庄稼', '种子', '化肥', '浇地', '机井', '疫苗', '防疫', '虫'],
  },
  { id: 'hardship', name: '生活困难', class: 'help', hints: ['低保', '困难', '救助', '看病', '老人', '残疾', '孤寡', '上学'] },
  {
    id: 'policy',
    name: '政策咨询',
    class: 'question',
    hints: ['政策', '怎么办理', '补贴', '医保', '社保', '养老', '证明', '手续', '咨询'],
  },
  { id: 'dispute', name: '邻里纠纷', class: 'complaint', hints: ['邻居', '纠纷', '吵架', '打架', '地界', '噪音', '占'] },
  { id: 'complaint', name: '投诉反映', class: 'complaint', hints: ['投诉', '举报', '反映', '态度', '不公平', '乱收费'] },
  { id: 'other', name: '其他', class: 'help', hints: [] },
]

/** Office hours of a working day, in minutes after midnight, +08:00. */
export const defaultWorkday: Workday = [
  [8 * 60 + 30, 12 * 60],
  [14 * 60 + 30, 17 * 60 + 30],
]

/** How long the resident may take to confirm before silence closes the matter as unrated. */
const defaultConfirmWithin: Limit = { hours: 7 * 24 }

/** 德州: what was rated badly is put right in 5 working days. */
const defaultReworkWithin: Limit = { workingDays: 5 }

/** 广陵 吹哨报到: a complex whistle is answered in 10 working days at most. */
const defaultWhistle: Limits = { respond: { workingDays: 1 }, echo: { workingDays: 3 }, answer: { workingDays: 10 } }

/** From 黄 to 红: ours, short where waiting is dangerous. */
const defaultRaiseAfter: Readonly<Record<MatterClass, Limit>> = {
  danger: { hours: 1 },
  utilities: { wakingHours: 4 },
  road: { workingDays: 1 },
  question: { workingDays: 1 },
  help: { workingDays: 1 },
  complaint: { workingDays: 1 },
  hard: { workingDays: 1 },
}

/** Shown before the form where somebody may be in danger. */
export interface EmergencyNumber {
  readonly name: string
  readonly phone: string
}

const defaultEmergency: readonly EmergencyNumber[] = [
  { name: '火警、救援', phone: '119' },
  { name: '急救', phone: '120' },
  { name: '报警', phone: '110' },
  { name: '燃气漏气（先到屋外再打）', phone: '119' },
]

/**
 * Replies that fill themselves and stay editable. The four elements of a reply (宜兴): when it was accepted, with whom
 * one spoke, what was done, by when.
 */
export const defaultReplies = {
  respond: '{asker}，您{asked}说的「{summary}」我收到了，{echoBy}前跟您说进展。',
  echo: '{asker}，您{asked}说的事，我{responded}接的，已经和____联系过，现在____，{answerBy}前给您回答。',
  answer: '{asker}，您{asked}说的事，我{responded}接的，和____说过，做了____，已经在{now}办完。还有不对的地方，您直接说。',
} as const
export type ReplyStep = keyof typeof defaultReplies

/** How and when people are reached, in minutes after midnight. All ours. */
const defaultReaching = {
  quiet: usualNight,
  quietLongest: 14,
  most: 8,
  mostAtMost: 30,
  digestAt: 18 * 60,
  askAgainDays: 7,
  callWithin: { workingDays: 1 },
} as const satisfies SettingsValues['reaching']

export interface Settings {
  readonly limits: Readonly<Record<MatterClass, Limits>>
  readonly categories: readonly Category[]
  readonly workday: Workday
  /** What the county has entered of the State Council's arrangements, by year. */
  readonly arrangements: readonly Arrangement[]
  /** When nobody is late outside danger: the county's quiet hours. */
  readonly night: Span
  readonly confirmWithin: Limit
  readonly reworkWithin: Limit
  /** A call-back to somebody without WeChat; ours. */
  readonly callBackWithin: Limit
  /** 认领: first contact, else it goes back to the pool (product.md, section 4). */
  readonly contactWithin: Limit
  /** How long after its end a matter may be opened again, or a decline be contested. */
  readonly reopenWithin: Limit
  readonly raiseAfter: Readonly<Record<MatterClass, Limit>>
  readonly whistle: Limits
  readonly emergency: readonly EmergencyNumber[]
  /** Who repairs a cut at any hour; null: nobody is named. */
  readonly suppliers: SettingsValues['suppliers']
  readonly replies: Readonly<Record<ReplyStep, string>>
  readonly skills: readonly Choice[]
  readonly serviceClasses: readonly Choice[]
  readonly reaching: SettingsValues['reaching']
  readonly templates: SettingsValues['templates']
}

export const defaults: Settings = {
  limits: defaultLimits,
  categories: defaultCategories,
  workday: defaultWorkday,
  arrangements: [],
  night: usualNight,
  confirmWithin: defaultConfirmWithin,
  reworkWithin: defaultReworkWithin,
  callBackWithin: { workingDays: 2 },
  contactWithin: { hours: 24 },
  reopenWithin: { hours: 30 * 24 },
  raiseAfter: defaultRaiseAfter,
  whistle: defaultWhistle,
  emergency: defaultEmergency,
  // The State Grid's own number, for all of the country; the others are the county's to enter.
  suppliers: { power: '95598', water: null, heat: null, gas: null },
  replies: defaultReplies,
  skills: defaultSkills,
  serviceClasses: defaultServiceClasses,
  reaching: defaultReaching,
  templates: [],
}

const eachClass = <Value>(values: Readonly<Record<MatterClass, Value>>, byDayOf: (value: Value) => Value) =>
  Object.fromEntries(
    (Object.keys(hastes) as MatterClass[]).map((each) => [each, hastes[each] === 'danger' ? values[each] : byDayOf(values[each])]),
  ) as Readonly<Record<MatterClass, Value>>

/** The county's own values as it entered them, the defaults elsewhere: an edition of before a class was there lacks it. */
export const withDefaults = (stored: Readonly<Record<string, unknown>>): Settings => {
  const settings: Settings = { ...defaults, ...stored }
  return {
    ...settings,
    limits: { ...defaults.limits, ...settings.limits },
    raiseAfter: { ...defaults.raiseAfter, ...settings.raiseAfter },
  }
}

/** What holds: the same, but that outside danger no limit runs out at night, however it was entered. */
export const settingsFrom = (stored: Readonly<Record<string, unknown>>): Settings => {
  const settings = withDefaults(stored)
  return {
    ...settings,
    night: settings.reaching.quiet,
    limits: eachClass(settings.limits, allByDay),
    raiseAfter: eachClass(settings.raiseAfter, byDay),
    confirmWithin: byDay(settings.confirmWithin),
    callBackWithin: byDay(settings.callBackWithin),
    contactWithin: byDay(settings.contactWithin),
  }
}
