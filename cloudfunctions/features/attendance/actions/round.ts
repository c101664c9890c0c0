import { findById, insert, update } from '../../../platform/documents'
import type { Gathered } from '../../../platform/gather'

/** How far a round has come: the last document that was looked at, and whether it was the last of all. */
interface Round {
  readonly _id: string
  readonly after: string
  readonly done: boolean
}

interface Going {
  /** Where the round is kept, and under which name. */
  readonly collection: string
  readonly name: string
  /** Documents of one step. */
  readonly batch: number
  readonly hasTime: () => boolean
  /** Looks at those beyond an id, in the order of their ids; gives the ids. */
  readonly step: (after: string) => Promise<readonly string[]>
}

const idOf = (name: string) => `round_${name}`

/** Whether a round is over, asked together with others. */
export const roundOf = (collection: string, name: string): Gathered => ({
  collection,
  where: { _id: idOf(name), done: true },
  limit: 1,
  fields: ['_id'],
})

/** The round, begun when nobody has. */
const begun = async ({ collection, name }: Going): Promise<Round> => {
  const fresh: Round = { _id: idOf(name), after: '', done: false }
  return (await insert(collection, fresh)) ? fresh : ((await findById<Round>(collection, fresh._id)) ?? fresh)
}

/**
 * Goes through all documents once, in steps, for as long as there is time;
 * a later run goes on from there. Resolves to how many were looked at.
 */
export const goRound = async (going: Going): Promise<number> => {
  const { collection, batch, hasTime, step } = going
  const round = await begun(going)
  let [after, done, count] = [round.after, round.done, 0]
  while (!done && hasTime()) {
    const seen = await step(after)
    after = seen.at(-1) ?? after
    done = seen.length < batch
    count += seen.length
    await update(collection, { _id: round._id }, { after, done })
  }
  return count
}
