import { keptConsents, call, now, subscribe } from '@/cloud'
import type { Output } from '@/contract'
import { newKey } from '../kept/key'
import { cache, recall } from '../kept/storage'
import { createStore } from '../kept/store'

type Asks = Output<'inbox.asks'>
export type ReminderAnswer = 'notAsked' | 'allowed' | 'refused'
/** What was answered, and what WeChat will say of the matter for which it was asked. */
export interface Reminded {
  answer: ReminderAnswer
  promised: Output<'inbox.grant'>['promised']
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** At most one sheet a day comes up by itself. */
const LAST_SHEET = 'reminders.sheet'

const asks = createStore<Asks | null>(() => null)
let askedAt = 0

export const useAsks = () => asks.use()

/** Which reminders to ask for, how many are left, how much is unread: looked up again after a minute, or at once. */
export const lookUpAsks = async (atOnce = false): Promise<void> => {
  if (!atOnce && now() - askedAt < MINUTE) return
  askedAt = now()
  const reply = await call('inbox.asks', {})
  if (reply.ok) asks.set(reply.data)
}

/** Shows WeChat's sheet, where one appears, and reports what was answered. Must be the first thing that a tap does. */
const askFor = async (templateIds: string[], about?: string): Promise<Reminded> => {
  const answers = await subscribe(templateIds)
  if (Object.keys(answers).length === 0) return { answer: 'refused', promised: [] }
  const kept = await keptConsents()
  const reply = await call('inbox.grant', {
    answers,
    kept: Object.fromEntries(Object.entries(kept).filter(([id]) => id in answers)),
    ...(about !== undefined && { about }),
    key: newKey(),
  })
  await lookUpAsks(true)
  return {
    answer: Object.values(answers).includes('accept') ? 'allowed' : 'refused',
    promised: reply.ok ? reply.data.promised : [],
  }
}

/** Asks because the person wants reminders; `about`: of one matter. */
export const askForReminders = (about?: string): Promise<Reminded> => askFor(asks.get()?.templateIds ?? [], about)

const mayShowSheet = () => now() - (recall<number>(LAST_SHEET) ?? 0) > DAY

/**
 * An ordinary tap tops up what is known to run low: in silence where 「总是保持」 accepts, else with WeChat's sheet once a
 * day at most. What the tap is for goes on beside it, whatever is answered.
 */
export const topUpReminders = (): void => {
  const { silent = [], templateIds = [], remaining = null } = asks.get() ?? {}
  if (silent.length > 0) void askFor(silent)
  else if (remaining !== null && templateIds.length > 0 && mayShowSheet()) {
    cache(LAST_SHEET, now())
    void askFor(templateIds)
  }
}
