/** What is counted of a place, in the order shown. */
export const figures = {
  response: '响应率',
  solution: '解决率',
  satisfaction: '满意率',
  open: '未办结',
  late: '超时',
  respondTime: '回应时长',
  answerTime: '办结时长',
  reopened: '重办率',
  handedOn: '退回率',
  unrated: '未评价比',
  served: '服务群众',
  claims: '认领群众问题',
  coverage: '覆盖',
} as const
export type Figure = keyof typeof figures

/** How far a period is: it runs, or what was asked in it still changes, or it is closed and kept. */
export const periodStates = { running: '还没过完', ripening: '还在变', closed: '定下了' } as const
export type PeriodState = keyof typeof periodStates

/** As what somebody reads the figures of a place. */
export const figureEyes = { resident: '居民', worker: '网格员', officer: '书记和上级' } as const
export type FigureEye = keyof typeof figureEyes

/** What somebody may do about a report. */
export const reportSteps = { edit: '改文字' } as const
