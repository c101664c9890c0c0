import type { Person, StandIn } from '../../actor/person'
import type { InboxMessage } from './item'

/** Somebody who stands in for others, as sending looks them up. */
export type Standing = Pick<Person, '_id' | 'openid' | 'standsFor'>

const covers = ({ orgId }: StandIn, { placeId }: InboxMessage): boolean => placeId == null || placeId.startsWith(orgId)

/** Who stands in for the reader of a message at `now`, in the office that it concerns, where that can be told. */
export const standInsFor = (
  message: InboxMessage,
  standing: readonly Standing[],
  now: number,
): readonly { by: Standing; entry: StandIn }[] => {
  if (message.reader !== 'staff') return []
  const all = standing.flatMap((by) =>
    (by.standsFor ?? [])
      .filter(({ personId, from, until }) => personId === message.to && from <= now && now < until)
      .map((entry) => ({ by, entry })),
  )
  const near = all.filter(({ entry }) => covers(entry, message))
  const chosen = near.length > 0 ? near : all
  return chosen.filter(({ by }, at) => chosen.findIndex((other) => other.by._id === by._id) === at)
}

/** The same message for whoever stands in for its reader: what comes for somebody who is away waits for nobody's return. */
export const forStandIn = (message: InboxMessage, { by, entry }: { by: Standing; entry: StandIn }, now: number): InboxMessage => ({
  ...message,
  _id: `for_${message._id}_${by._id}`,
  to: by._id,
  openid: by.openid === '' ? null : by.openid,
  text: `代${entry.name}：${message.text}`,
  readAt: null,
  state: 'waiting',
  dueAt: now,
  failures: 0,
  plain: false,
  msgid: null,
  triedBy: null,
  trail: [],
})
