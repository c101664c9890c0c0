import { comesDue, type Chore } from '../../../platform/chores'
import { find, findById, insert, update, where } from '../../../platform/documents'
import { sayInGroup } from '../../../platform/robot'
import { storedSettings } from '../../../platform/settings-cache'
import { sendSms } from '../../../platform/wechat'
import { readOrgs } from '../../grid/actions/read'
import { doorsFrom } from '../../settings/doors'
import { groupWords, isFinalAnswer, nextTry, robotFor, textable, textMessage, type Bell, type BellKind } from '../elsewhere/doors'
import type { InboxMessage } from '../sending/item'

interface Text {
  readonly _id: string
  readonly at: number
  readonly sentAt: number | null
}

/**
 * A final answer as a text message, by the county's template, once whatever happens: what was begun and not noted as sent is not begun
 * again, somebody calls instead. True when it went, now or before.
 */
export const textInstead = async (message: InboxMessage, phone: string | null | undefined, now: number): Promise<boolean> => {
  const { sms } = doorsFrom(await storedSettings())
  const number = textable(phone)
  const template = sms?.template ?? ''
  if (sms === null || template === '' || number === null || message.reader === 'staff' || !isFinalAnswer(message.kind)) return false
  const _id = `sms_${message._id}`
  const text: Text = { _id, at: now, sentAt: null }
  if (!(await insert('texts', text))) return (await findById<Text>('texts', _id))?.sentAt != null
  if (!(await sendSms({ phone: number, content: textMessage, path: sms.path, template }))) return false
  await update('texts', { _id }, { sentAt: now })
  return true
}

/** Something waits for the duty group of a place, where it has a robot. Safe to repeat. */
export const hangBell = async (
  message: InboxMessage,
  { kind, placeId, now }: { kind: BellKind; placeId: string; now: number },
): Promise<void> => {
  if (!robotFor(doorsFrom(await storedSettings()), placeId)) return
  const bell: Bell = { _id: `bell_${message._id}`, messageId: message._id, kind, placeId, at: now, dueAt: now, tries: 0 }
  await insert('bells', bell)
}

/** Bells of one place at most for one robot, and robots at most in one run: WeCom takes 20 messages a minute of each. */
const batch = 500

const placeName = async (orgId: string): Promise<string> => (await readOrgs([orgId]))[0]?.name ?? ''

/** At least once: who dies between saying it and noting that it was said says it again. A group would rather read it twice than never. */
const ringOne = async ({ orgId, key }: { orgId: string; key: string }, bells: readonly Bell[], now: number): Promise<void> => {
  const code = await sayInGroup(key, groupWords(bells, await placeName(orgId)))
  const ids = where.in(bells.map(({ _id }) => _id))
  if (code === 0) {
    const untold = { _id: where.in(bells.map(({ messageId }) => messageId)), 'trail.what': where.neq('groupTold') }
    await update('messages', untold, { trail: where.push([{ at: now, what: 'groupTold', code: null }]) })
    await update('bells', { _id: ids, dueAt: where.lte(now) }, { dueAt: null })
    return
  }
  const tries = Math.max(...bells.map((bell) => bell.tries))
  await update('bells', { _id: ids, dueAt: where.lte(now) }, { dueAt: nextTry(tries, now), tries: tries + 1 })
}

/** Tells each duty group in one message what has come up since the last. Resolves to how many bells it looked at. */
const ringDue = async (now: number): Promise<number> => {
  const due = await find<Bell>('bells', {
    where: { dueAt: where.lte(now) },
    order: [
      ['dueAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: batch,
  })
  if (due.length === 0) return 0
  const doors = doorsFrom(await storedSettings())
  const byRobot = new Map<string, { readonly robot: { orgId: string; key: string } | null; readonly bells: Bell[] }>()
  for (const bell of due) {
    const robot = robotFor(doors, bell.placeId)
    const group = byRobot.get(robot?.key ?? '') ?? { robot, bells: [] }
    group.bells.push(bell)
    byRobot.set(robot?.key ?? '', group)
  }
  for (const { robot, bells } of byRobot.values()) {
    if (robot) await ringOne(robot, bells, now)
    // The county has taken the robot away meanwhile.
    else await update('bells', { _id: where.in(bells.map(({ _id }) => _id)) }, { dueAt: null })
  }
  return due.length
}

/** What waits for the duty groups. */
export const ringingBells: Chore = {
  asks: comesDue('bells', (now) => ({ dueAt: where.lte(now) })),
  run: ({ now }) => ringDue(now),
}
