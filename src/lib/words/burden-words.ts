interface Asked {
  readonly people: number
  readonly minutes: number
}

/** What was asked of people, once it is sent. */
export const askedOf = ({ people, minutes }: Asked): string => `给 ${String(people)} 个人各添了 ${String(minutes)} 分钟`

/** The same before it is sent. */
export const wouldAsk = ({ people, minutes }: Asked): string => `会给 ${String(people)} 个人各添 ${String(minutes)} 分钟`

/** For how many it is too much. */
export const overSays = ({ over, budget }: { over: number; budget: { messages: number; fields: number; minutes: number } }): string =>
  `其中 ${String(over)} 个人这周会超过 ${String(budget.messages)} 条消息、${String(budget.fields)} 项或 ${String(budget.minutes)} 分钟。能不能合着发、晚几天发`
