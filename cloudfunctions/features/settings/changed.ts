import { matterClasses, type SettingsValues } from '@/contract/settings'
import { listNames, type ListName } from '@/contract/lists'
import { clocks, type Clock } from '@/contract/words'
import { careLevels } from '@/contract/words-households'
import type { Changed } from '../../ground/audit-line'
import type { Limit, Limits } from '../../ground/time/limits'
import { dateOf } from '../../ground/time/beijing'
import { figures } from './sources'

/** One value as people read it. `id` stays when its name changes. */
interface Row {
  readonly id: string
  readonly label: string
  readonly words: string | null
}

type Words<Key extends keyof SettingsValues> = (value: SettingsValues[Key]) => readonly Row[]

const hoursWords = (hours: number) => {
  if (hours < 1) return `${hours * 60} 分钟`
  return hours > 24 && hours % 24 === 0 ? `${hours / 24} 天` : `${hours} 小时`
}

const limitWords = (limit: Limit | null): string => {
  if (limit === null) return '不单独要求'
  if ('hours' in limit) return hoursWords(limit.hours)
  if ('wakingHours' in limit) return `${hoursWords(limit.wakingHours)}，夜里不算`
  if ('days' in limit) return `${limit.days} 天，夜里不到期`
  return 'workingDays' in limit ? `${limit.workingDays} 个工作日` : `${limit.workingHours} 个工作小时`
}

const one =
  (id: string, label: string) =>
  (words: string): Row[] => [{ id, label, words }]
const limit = (id: string, label: string) => (value: Limit) => one(id, label)(limitWords(value))

const eachClock = (id: string, label: string, limits: Limits): Row[] =>
  (Object.keys(clocks) as Clock[]).map((clock) => ({
    id: `${id}.${clock}`,
    label: `${label}·${clocks[clock]}`,
    words: limitWords(limits[clock]),
  }))

const classes = Object.entries(matterClasses) as [keyof typeof matterClasses, string][]
const clockTime = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
/** 2月5日. */
const dateWords = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`
const eachChoice = (label: string) => (choices: readonly { id: string; name: string }[]) =>
  choices.map(({ id, name }) => ({ id, label, words: name }))

/** How each part of the settings reads on a line of 改动. A part without words does not compile. */
const words: { readonly [Key in keyof SettingsValues]: Words<Key> } = {
  limits: (limits) => classes.flatMap(([id, name]) => eachClock(id, name, limits[id])),
  raiseAfter: (limits) => classes.map(([id, name]) => ({ id, label: `升级时间·${name}`, words: limitWords(limits[id]) })),
  whistle: (limits) => eachClock('whistle', '吹哨', limits),
  confirmWithin: limit('confirmWithin', '确认期限'),
  reworkWithin: limit('reworkWithin', '整改期限'),
  callBackWithin: limit('callBackWithin', '回访期限'),
  contactWithin: limit('contactWithin', '认领后联系期限'),
  reopenWithin: limit('reopenWithin', '重新打开期限'),
  categories: (categories) =>
    categories.map(({ id, name, class: kind, hints }) => ({
      id,
      label: '类别',
      words: `${name}（${matterClasses[kind]}）${hints.join('、')}`,
    })),
  workday: (spans) => one('workday', '上班时间')(spans.map(([from, to]) => `${clockTime(from)} 到 ${clockTime(to)}`).join('，')),
  arrangements: (years) =>
    years.map(({ year, off, work }) => ({
      id: String(year),
      label: `放假安排·${year}年`,
      words: [
        ...off.map(({ from, to }) => `${dateWords(from)}${to === from ? '' : `到${dateWords(to)}`}放假`),
        ...work.map((date) => `${dateWords(date)}上班`),
      ].join('，'),
    })),
  suppliers: ({ power, water, heat, gas }) =>
    one('suppliers', '抢修电话')(`供电 ${power ?? '没有'}，供水 ${water ?? '没有'}，供热 ${heat ?? '没有'}，燃气 ${gas ?? '没有'}`),
  emergency: (numbers) => one('emergency', '紧急电话')(numbers.map(({ name, phone }) => `${name} ${phone}`).join('，')),
  replies: (replies) =>
    (Object.keys(clocks) as Clock[]).map((clock) => ({ id: clock, label: `回复模板·${clocks[clock]}`, words: replies[clock] })),
  numbers: (numbers) =>
    (Object.keys(figures) as (keyof typeof figures)[]).map((id) => ({ id, label: figures[id].label, words: String(numbers[id]) })),
  skills: eachChoice('特长'),
  serviceClasses: eachChoice('服务类别'),
  lists: (lists) =>
    (Object.keys(listNames) as ListName[]).flatMap((list) =>
      lists[list].map(({ id, name, level, until }) => ({
        id: `${list}.${id}`,
        label: listNames[list],
        words: [name, level && careLevels[level], until !== null && `到 ${dateOf(until)}`].filter(Boolean).join('，'),
      })),
    ),
  reaching: ({ quiet, quietLongest, most, mostAtMost, digestAt, askAgainDays, callWithin }) => [
    ...one('quiet', '休息时间')(`${clockTime(quiet.from)} 到 ${clockTime(quiet.to)}`),
    ...one('quietLongest', '休息时间最长')(`${quietLongest} 小时`),
    ...one('most', '每人每天消息')(`${most} 条`),
    ...one('mostAtMost', '每人每天消息最多能设')(`${mostAtMost} 条`),
    ...one('digestAt', '汇总时间')(clockTime(digestAt)),
    ...one('askAgainDays', '拒绝后再问')(`${askAgainDays} 天`),
    ...limit('callWithin', '打电话通知期限')(callWithin),
  ],
  // Whoever knows a robot's key can speak in its group: its end is enough to tell one from another.
  doors: ({ robots, sms }) => [
    ...robots.map(({ orgId, key }) => ({ id: orgId, label: `值班群·${orgId}`, words: `机器人 …${key.slice(-4)}` })),
    ...one('sms', '短信')(sms ? `打开，链接 ${sms.path}` : '关着'),
  ],
  templates: (templates) =>
    templates.map(({ name, id, longTerm, fields }) => ({
      id: name,
      label: `订阅消息模板·${name}`,
      words: [id, longTerm ? '长期' : '一次', ...fields.map(({ ours, theirs }) => `${ours}→${theirs}`)].join('，'),
    })),
}

const rowsOf = <Key extends keyof SettingsValues>(key: Key, values: SettingsValues): readonly Row[] => words[key](values[key])

/** What was changed, from what to what; what was added or taken away has nothing on its other side. */
export const changesBetween = (before: SettingsValues, after: SettingsValues): Changed[] =>
  (Object.keys(words) as (keyof SettingsValues)[]).flatMap((key) => {
    const [old, now] = [rowsOf(key, before), rowsOf(key, after)]
    const ids = [...new Set([...old, ...now].map(({ id }) => id))]
    return ids.flatMap((id) => {
      const [was, is] = [old.find((row) => row.id === id), now.find((row) => row.id === id)]
      const change = { label: (is ?? was)?.label ?? '', before: was?.words ?? null, after: is?.words ?? null }
      return change.before === change.after ? [] : [change]
    })
  })
