import { tap, write } from './gestures'
import type { Phone } from './phone'

/** What a flow took so far. */
export interface Effort {
  readonly taps: number
  readonly fields: number
}

/** A hand on one phone after another, whose taps and written fields are counted. */
export const counted = () => {
  let [taps, fields] = [0, 0]
  return {
    /** A tap that opens the phone where it is told: on WeChat's notification. */
    opens: async (open: () => Promise<Phone>): Promise<Phone> => {
      taps += 1
      return open()
    },
    tap: async (phone: Phone, selector: string): Promise<void> => {
      taps += 1
      await tap(phone, selector)
    },
    write: async (phone: Phone, selector: string, words: string): Promise<void> => {
      fields += 1
      await write(phone, selector, words)
    },
    effort: (): Effort => ({ taps, fields }),
  }
}
export type Hand = ReturnType<typeof counted>
