/** How something comes again. */
export const repeatKinds = {
  many: '一个月里好几家都提了',
  again: '同一处又没解决',
  lastYear: '去年这时候好几家提过',
} as const
export type RepeatKind = keyof typeof repeatKinds

/** What is made of it. */
export const repeatDecisions = {
  agenda: '支部会上议一议',
  project: '当成一件大事来办',
  whistle: '请部门来办',
  notOne: '不是一回事',
} as const
export type RepeatDecision = keyof typeof repeatDecisions
