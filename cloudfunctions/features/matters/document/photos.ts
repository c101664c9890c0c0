import type { Body, Follows } from '../../../platform/aggregate'
import { isOpen, newFiles, unseenAfter, uploadsOf } from '../../../ground/uploads'
import type { Actor } from '../../actor/actor'
import { giverOf } from './giver'
import type { Matter } from './matter'
import type { Voice } from './parts'

/** Whether every file lies in the person's own folder: nobody can have another's photo shown to them. */
export const ownPhotos = (fileIds: readonly string[], actor: Actor): boolean =>
  fileIds.every(
    (fileId) =>
      fileId
        .split('/')
        .slice(3)
        .join('/')
        .startsWith(`${uploadsOf(actor)}/`) && !fileId.includes('..'),
  )

/** Everything that comes along with words. */
export interface Enclosed {
  readonly photos?: readonly string[] | undefined
  readonly voice?: Voice | undefined
}

export const ownFiles = ({ photos = [], voice }: Enclosed, actor: Actor): boolean =>
  ownPhotos(voice ? [...photos, voice.fileId] : photos, actor)

type Hiding = Pick<Matter, 'hiddenPhotos' | 'concealed' | 'unseen'>

const shown = ({ hiddenPhotos, concealed = [] }: Hiding, photos: readonly string[]) =>
  photos.filter((photo) => !hiddenPhotos.includes(photo) && !concealed.includes(photo))

/** Photos that somebody sees; nobody sees what is put out of sight. `close`: their giver, and who answers for the matter. */
export const shownPhotos = (matter: Hiding, photos: readonly string[], close: boolean): readonly string[] =>
  shown(matter, photos).filter((photo) => close || isOpen(matter, photo))

/** The photos that somebody gave to a matter and that are still shown. */
export const photosBy = (
  matter: Pick<Matter, 'photos' | 'timeline' | 'asker' | 'givenBy' | 'askers'> & Hiding,
  personId: string,
): readonly string[] => [
  ...(giverOf(matter) === personId && matter.askers.includes(personId) ? shown(matter, matter.photos) : []),
  ...matter.timeline.filter(({ by }) => by?.personId === personId).flatMap(({ photos }) => shown(matter, photos)),
]

/** A voice note, as far as somebody may hear it; `close` as of photos. */
export const shownVoice = (
  { concealed = [], unseen = [] }: Pick<Matter, 'concealed' | 'unseen'>,
  voice: Voice | null | undefined,
  close: boolean,
): Voice | null => (voice && isOpen({ concealed, unseen: close ? [] : unseen }, voice.fileId) ? voice : null)

/** Every file of a matter, for one request of links. */
export const filesOf = (matter: Matter): readonly string[] => [
  ...shown(matter, [...matter.photos, ...matter.timeline.flatMap((event) => event.photos)]),
  ...[matter.voice, ...matter.timeline.map((event) => event.voice)].flatMap((voice) => shownVoice(matter, voice, true)?.fileId ?? []),
]

const given = (matter: Body<Matter>, documentId: string) => {
  const about = { in: 'matters', documentId, communityId: matter.place.communityId } as const
  const photos = [...matter.photos, ...matter.timeline.flatMap((event) => event.photos)]
  const voices = [matter.voice, ...matter.timeline.map((event) => event.voice)].flatMap((voice) => voice?.fileId ?? [])
  return [
    ...photos.map((fileId) => ({ ...about, fileId, sort: 'photo' }) as const),
    ...voices.map((fileId) => ({ ...about, fileId, sort: 'voice' }) as const),
  ]
}

/** What a change brought along others see once the check has spoken. */
export const unseenIn = (after: Body<Matter>, before: Body<Matter> | null) =>
  unseenAfter(before ? given(before, '') : [], given(after, ''), after)

/** What a change brought along is shown to the check. */
export const filesToCheck: Follows<Matter> = (before, after, { id, version }) =>
  newFiles(`${id}_${String(version)}_files`, before ? given(before, id) : [], given(after, id))
