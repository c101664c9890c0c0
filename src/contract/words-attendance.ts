/** Being there, and the hours that come of it. */
export const attendWays = { arrive: '签到', leave: '签退' } as const
export type AttendWay = keyof typeof attendWays

/** How it is known that somebody came or went. `later`: scanned without signal, sent when there was some. */
export const attendHows = { scan: '扫码', later: '没信号，后来补传', tick: '组织的人点名' } as const
export type AttendHow = keyof typeof attendHows

/** Where the hours of one piece of service stand. */
export const hoursStates = { absent: '没签到', noted: '等社区确认时长', confirmed: '时长已确认', objected: '您说不对，等社区看' } as const
export type HoursState = keyof typeof hoursStates

/** Whether somebody was near, where the county has that looked at. Where exactly is never kept. */
export const presences = { onSite: '在现场', elsewhere: '不在' } as const
export type Presence = keyof typeof presences

/** What a person may do to one piece of service: the server lists them in `can`. */
export const attendSteps = {
  arrive: '到了',
  leave: '走了',
  vouch: '当时在场',
  undo: '点错了',
  confirm: '确认时长',
  answer: '回答',
  object: '时长不对',
} as const
export type AttendStep = keyof typeof attendSteps

/** What may stand on the story of one piece of service. */
export const attendHappenings = {
  arrived: '签到',
  left: '签退',
  tickedIn: '点名：到了',
  tickedOut: '点名：走了',
  linked: '本人验证了手机号',
  untick: '撤销点名',
  vouched: '核对补传的扫码：当时在场',
  confirmed: '确认时长',
  corrected: '更正时长',
  objected: '说时长不对',
  answered: '回答了',
} as const
export type AttendHappening = keyof typeof attendHappenings

/** 2小时30分钟, as people say it. */
export const sayMinutes = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (minutes === 0) return '不计时长'
  return `${hours > 0 ? `${hours}小时` : ''}${rest > 0 ? `${rest}分钟` : ''}`
}
