import type { Hand } from './counted'
import type { onPhones } from './on-phones'
import type { Phone } from './phone'

export type On = ReturnType<typeof onPhones>
/** A flow, walked until what it is for has come about. */
export type Walk = (hand: Hand, on: On) => Promise<void>

export const village = '152221108209'
export const grid = `${village}002`
export const secretary = 'secretary-eti'

let keys = 0
export const newKey = () => `flows-key-${String((keys += 1))}`

/** A tap on WeChat's newest notification, on a phone where the program was not running. */
export const notified = (on: On, hand: Hand, openid: string): Promise<Phone> =>
  hand.opens(async () => {
    const [newest] = await on.cloud.messages(openid)
    if (!newest) throw new Error(`${openid} got no message`)
    return on.opens(openid, newest.page)
  })
