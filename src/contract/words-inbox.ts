/** Where a message is on its way to WeChat, or where it ended. It stands in the inbox in any case. */
export const deliveries = {
  waiting: '等着发',
  quiet: '等休息时间过去再发',
  digest: '等着并进当天的汇总',
  sent: '已交给微信',
  arrived: '微信说送到了',
  seen: '本人已经在小程序里看过，不用再发',
  noCredit: '没有提醒次数，微信没发',
  kept: '提醒留给答应过的和回答，微信没发',
  banned: '本人关了这类提醒',
  noWeChat: '本人没用过小程序',
  noTemplate: '还没有配置模板',
  stopped: '本人已去世，不再发',
  failed: '微信没收下，多次没发成',
  unsure: '不确定发出没有，不再重发',
} as const
export type Delivery = keyof typeof deliveries

/** What is noted on a message's way besides where it is. */
export const detours = {
  retried: '没发成，过一会儿再发',
  plain: '有微信不让发的词，换成通用说法',
  callList: '列入电话名单',
  deputyTold: '告诉了代理的人',
  texted: '发了短信',
  groupTold: '在值班群里说了',
} as const
export type Detour = keyof typeof detours

/** Whom a message speaks to. */
export const readers = { resident: '居民', staff: '网格员和负责人', member: '党员和志愿者' } as const

/** How much it matters that a message arrives. */
export const urgencies = {
  urgent: '急事，随时发',
  answer: '有人等着，一定要让他知道',
  ordinary: '一般的，知道就行',
  digest: '只放进当天的汇总',
} as const

/** WeChat's own answers to a request for consent. */
export const consents = { accept: '允许', reject: '不允许', ban: '被微信停用', filter: '被微信去掉' } as const
export type Consent = keyof typeof consents

/** How a call to somebody whom WeChat does not reach ended. */
export const callOutcomes = { reached: '电话说到了', visited: '上门说到了', noAnswer: '没打通' } as const
export type CallOutcome = keyof typeof callOutcomes

/** What somebody may be promised that WeChat will tell them of their matter. */
export const promisedWords = { respond: '有人接手', answer: '有了结果' } as const
export type PromisedWord = keyof typeof promisedWords
