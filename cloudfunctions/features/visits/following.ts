import type { Body, Follows } from '../../platform/aggregate'
import { newFiles, unseenAfter, type FileOf } from '../../ground/uploads'
import type { Contact } from '../../ground/visiting'
import type { Visit } from './visit'

const voicesOf = ({ accounts, place }: Body<Visit>, documentId: string): readonly (FileOf & { readonly sort: 'voice' })[] =>
  accounts
    .flatMap(({ words, former }) => [words, ...former])
    .flatMap(({ voice }) =>
      voice ? [{ fileId: voice.fileId, in: 'visits', documentId, communityId: place.communityId, sort: 'voice' } as const] : [],
    )

/** A new voice note the household hears once the check has spoken. */
export const unseenIn = (after: Body<Visit>, before: Body<Visit> | null) =>
  unseenAfter(before ? voicesOf(before, '') : [], voicesOf(after, ''), after)

/** A visit closes what is due on its day, and its voice notes are shown to the check. */
export const visitFollows: Follows<Visit> = (before, after, { id, version }) => {
  const saved = `${id}_${String(version)}`
  const contact: Contact = {
    id: `${saved}_contact`,
    kind: 'contact',
    of: { householdId: after.householdId },
    day: after.day,
    by: id,
    asOf: version,
  }
  const files = newFiles(`${saved}_files`, before ? voicesOf(before, id) : [], voicesOf(after, id))
  return before?.day === after.day ? files : [contact, ...files]
}
