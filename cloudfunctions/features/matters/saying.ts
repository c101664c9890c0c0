const day = 24 * 3_600_000
/** China has one time zone and no summer time. */
const offset = 8 * 3_600_000

const dayOf = (at: number) => Math.floor((at + offset) / day)
const near = new Map([[-1, '昨天'], [0, '今天'], [1, '明天']])

/** 今天、明天、11月30日, as people say it. */
export const sayDay = (at: number, now: number): string => {
  const date = new Date(at + offset)
  return near.get(dayOf(at) - dayOf(now)) ?? `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
}

/** 今天10:30. */
export const sayMoment = (at: number, now: number): string => `${sayDay(at, now)}${new Date(at + offset).toISOString().slice(11, 16)}`

/** 20261123. */
export const dateNumber = (at: number): string => new Date(at + offset).toISOString().slice(0, 10).replaceAll('-', '')
