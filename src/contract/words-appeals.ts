/** The words of 申诉 and 线下补记, where both sides show them. */

/** Who settles an appeal: each step goes one up. */
export const appealLevels = { community: '村(社区)书记', township: '乡镇(街道)', county: '旗县' } as const
export type AppealLevel = keyof typeof appealLevels

export const appealStates = { waiting: '正在核对', accepted: '改好了', refused: '没有改' } as const
export type AppealState = keyof typeof appealStates

/** What a person may do to an appeal: the server lists them in `can`. */
export const appealSteps = { settle: '回答', contest: '不同意' } as const
export type AppealStep = keyof typeof appealSteps

/** What may stand in the story of an appeal. */
export const appealHappenings = {
  made: '提出申诉',
  accepted: '补了积分',
  corrected: '更正了这一笔',
  refused: '没有改',
  contested: '不同意',
  raised: '请上一级接着看',
} as const
export type AppealHappening = keyof typeof appealHappenings

/** How a manual entry stands. */
export const proposalStates = {
  proposed: '等人确认',
  confirmed: '已记上',
  refused: '没同意',
  lapsed: '过期没确认',
  undone: '撤销了',
} as const
export type ProposalState = keyof typeof proposalStates
