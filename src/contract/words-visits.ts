/** Why somebody should look in: a rule of the county's, by what it goes by. */
export const dueRules = {
  change: '新近有事，一天内看看',
  high: '体弱，常去看',
  key: '重点，每月看看',
  general: '一般，每季看看',
  ordinary: '一年看两次',
} as const
export type DueRule = keyof typeof dueRules

/** What became of one time that somebody should look in. */
export const dueStates = { open: '该看了', done: '看过了', excused: '这次免了', passed: '过去了，看下一次' } as const
export type DueState = keyof typeof dueStates

/** Why a time is let go. */
export const excuses = {
  away: '家里没人',
  season: '去另一处住了',
  weather: '路走不通',
  declined: '这户说不用来',
  other: '别的原因',
} as const
export type Excuse = keyof typeof excuses

/** How somebody was in touch: each of them is a full visit. */
export const visitWays = {
  door: '上门',
  phone: '打电话',
  message: '发消息',
  video: '视频',
  relay: '托人捎话',
  centre: '党员中心户转告',
  met: '碰巧遇见',
} as const
export type VisitWay = keyof typeof visitWays

/** What somebody may do about a visit. */
export const visitSteps = { correct: '改', confirm: '是这样' } as const
export type VisitStep = keyof typeof visitSteps
