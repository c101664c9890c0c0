import { findById, update, where } from '../../../platform/documents'
import { repeatable } from '../../../platform/effects'
import type { OutcomeDocument, Strike } from '../outcome'
import { priceAll } from '../price'
import { credit } from './credit'
import { readEditions } from './editions'

/** Says once that somebody's part in an outcome does not count, and puts their account right. */
const run = async ({ outcomeId, personId, at, why }: Strike, now: number): Promise<void> => {
  const [editions] = await Promise.all([
    readEditions(),
    update('outcomes', { _id: outcomeId, 'struck.personId': where.nin([personId]) }, { struck: where.push([{ personId, at, why }]) }),
  ])
  const document = await findById<OutcomeDocument>('outcomes', outcomeId)
  if (!document) throw new Error(`outcomes ${outcomeId}: not there`)
  const priced = priceAll(editions, document).find((each) => each.personId === personId)
  if (priced) await credit(priced, { document, fresh: false, now })
}

/** Runs the effect of a correction. Safe to repeat. */
export const striking = repeatable<Strike>(run)
