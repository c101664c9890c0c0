import type { Decision } from '../../platform/aggregate'
import { settled } from './deciding'
import type { Offer } from './offer'
import { announce } from './telling'
import { remindsAt } from './times'

/** 明天的活动: those who go hear of it once, on the evening before. Nothing is written on the story. */
export const remind = (event: Offer, now: number): Decision<Offer> => {
  const going = { ...event, signUps: event.signUps.filter(({ state }) => state === 'going') }
  const effects = event.from !== null && now < event.from ? announce(going, { message: 'eventReminded', now }) : []
  return { next: settled({ ...event, remindedOf: event.from }), effects }
}

/** Whether the reminder of an event is due. */
export const isToBeReminded = (event: Offer, now: number): boolean => {
  const at = remindsAt(event)
  return at !== null && at <= now
}
