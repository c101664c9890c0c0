import type { Matter } from '../document/matter'
import type { Show } from '../document/parts'

type Shown = Pick<Matter, 'offered' | 'publication' | 'place' | 'askers' | 'owner'>

const sameRow = (before: Shown, after: Shown): boolean =>
  before.offered === after.offered &&
  (!after.offered || (before.publication === after.publication && before.place === after.place && before.owner === after.owner))

/** What the list must learn of a change; nothing where it shows the same as before. */
export const showing = (before: Matter, after: Matter): Show[] => {
  if (sameRow(before, after)) return []
  const { publication, place, category, askers, owner } = after
  const { gridId, gridName, communityId, communityName, townshipName, point } = place
  const row = {
    listed: after.offered,
    text: (publication ?? before.publication)?.text ?? '',
    className: category.name,
    at: (publication ?? before.publication)?.at ?? 0,
    place: { gridId, gridName, communityId, communityName, townshipName, point },
    notFor: [...askers, owner.personId],
  }
  return [{ id: '', kind: 'show', matterId: after._id, asOf: before.version + 1, row }]
}
