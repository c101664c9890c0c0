import { findById, where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Org } from '../../grid/org'
import type { Person } from '../../actor/person'
import { countyOf } from '../../actor/standing'
import type { CallTask } from '../elsewhere/call-list'
import type { InboxMessage } from '../sending/item'
import { deputyIds, storyOf } from '../watching/tracing'

interface Beside extends Readonly<Record<string, readonly unknown[]>> {
  readonly people: readonly Pick<Person, 'name'>[]
  readonly places: readonly Pick<Org, 'name'>[]
  readonly calls: readonly CallTask[]
  readonly deputies: readonly InboxMessage[]
}

/** What stands elsewhere of a message, in one round trip. */
const lookBeside = (message: InboxMessage) => {
  const one = (collection: string, ids: readonly string[], fields?: readonly string[]) => ({
    collection,
    where: { _id: where.in([...ids]) },
    limit: 1,
    ...(fields && { fields }),
  })
  return gather<Beside>({
    on: { collection: 'messages', id: message._id },
    finds: {
      people: one('people', [message.to], ['name']),
      places: one('orgs', message.placeId === null ? [] : [message.placeId], ['name']),
      calls: one('calls', [`call_${message._id}`]),
      deputies: one('messages', deputyIds(message)),
    },
  })
}

export const traceOne: Action<'inbox.traceOne'> = async ({ id }, { actor, now }) => {
  if (countyOf(actor, now) === null) return err('inbox.not_yours')
  const message = await findById<InboxMessage>('messages', id)
  if (!message) return err('inbox.not_found')
  const beside = await lookBeside(message)
  return ok(
    storyOf(message, {
      name: beside?.people[0]?.name,
      placeName: beside?.places[0]?.name ?? null,
      call: beside?.calls[0],
      deputy: beside?.deputies[0],
    }),
  )
}
