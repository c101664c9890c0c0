import type { Follows } from '../../platform/aggregate'
import { midnightOf } from '../../ground/time/beijing'
import type { Offer } from './offer'

/** Whose wish came true needs no visit for the list's sake. */
export const offerFollows: Follows<Offer> = (before, after, { id, version }) => {
  const party = after.household?.party
  if (after.kind !== 'wish' || after.state !== 'realised' || before?.state === 'realised' || !party) return []
  const day = midnightOf(after.timeline.at(-1)?.at ?? after.at)
  return [{ id: `${id}_${String(version)}_contact`, kind: 'contact', of: { personId: party.personId }, day, by: id, asOf: version }]
}
