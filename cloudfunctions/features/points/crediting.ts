import type { Confirmation, TakenBack } from './outcome'
import { entryIdOf, type Priced } from './price'

/** One outcome as one of its people's accounts takes it. */
export interface Crediting {
  readonly outcome: Pick<Confirmation, 'of' | 'source' | 'title'> & { readonly takenBack: TakenBack | null }
  readonly priced: Priced
  readonly now: number
}

/** One that an account was told of and has not written down yet. `id` is its entry's. */
export interface Told extends Crediting {
  readonly id: string
}

/** What is told of an outcome: nothing that the entry does not need. */
export const toldOf = ({ outcome: { of, source, title, takenBack }, priced, now }: Crediting): Told => ({
  id: entryIdOf({ of, source }, priced.personId),
  outcome: { of, source, title, takenBack },
  priced,
  now,
})
