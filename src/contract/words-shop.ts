/** The words of 爱心超市, where both sides show them. */

/** How a reservation stands. */
export const reservationStates = {
  asked: '正在预约',
  reserved: '等着取',
  pickedUp: '领走了',
  cancelled: '取消了',
  expired: '过期没取',
  refused: '没约上',
} as const
export type ReservationState = keyof typeof reservationStates

/** What a person may do to a reservation: the server lists them in `can`. */
export const reservationSteps = { pickUp: '交给他', cancel: '取消预约' } as const
export type ReservationStep = keyof typeof reservationSteps

/** What a person may do in a shop. */
export const shopSteps = { saveGoods: '管货架', pickUp: '交货' } as const
