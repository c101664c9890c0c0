import { findById } from '../../../platform/documents'
import { proverIn, type Binding, type Prover } from '../binding'

/** Who proved a number last and still has it, by the number's provisional id; null: nobody. One round trip. */
export const proverOf = async (provisionalId: string): Promise<Prover | null> =>
  proverIn(await findById<Binding>('bindings', provisionalId))
