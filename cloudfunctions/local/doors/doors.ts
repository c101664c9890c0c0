import type { LocalClock } from '../clock'
import type { LocalEvents } from '../events'
import { Robots } from './robots'
import { Sms } from './sms'

/** Whose number is whose, as the seed has it. */
interface Owner {
  readonly openid: string
  readonly name: string | null
  readonly phone: string | null
}

/** What reaches people beside WeChat's reminders; whoever looks at the table of phones hears of it. */
export const openDoors = (events: LocalEvents, clock: LocalClock, people: readonly Owner[]) => {
  const robots = new Robots(clock.now, ({ content }) => events.tell({ kind: 'group', content }))
  const sms = new Sms(clock.now, (message) => {
    const owner = people.find(({ phone }) => phone === message.phone)
    events.tell({ kind: 'sms', openid: owner?.openid ?? null, name: owner?.name ?? message.phone, message })
  })
  const phoneOf = (openid: string): string | null => people.find((person) => person.openid === openid)?.phone ?? null
  return { robots, sms, phoneOf }
}
