import type { Body, Follows } from '../../../platform/aggregate'
import { newFiles, uploadsOf } from '../../../ground/uploads'
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

type Hiding = Pick<Matter, 'hiddenPhotos' | 'concealed'>

const shown = ({ hiddenPhotos, concealed = [] }: Hiding, photos: readonly string[]) =>
  photos.filter((photo) => !hiddenPhotos.includes(photo) && !concealed.includes(photo))

/** Photos that neither their author nor the check has put out of sight. */
export const shownPhotos = shown

/** The photos that somebody gave to a matter and that are still shown. */
export const photosBy = (
  matter: Pick<Matter, 'photos' | 'timeline' | 'asker' | 'givenBy' | 'askers'> & Hiding,
  personId: string,
): readonly string[] => [
  ...(giverOf(matter) === personId && matter.askers.includes(personId) ? shown(matter, matter.photos) : []),
  ...matter.timeline.filter(({ by }) => by?.personId === personId).flatMap(({ photos }) => shown(matter, photos)),
]

/** A voice note, unless the check has put it out of sight. */
export const shownVoice = ({ concealed = [] }: Pick<Matter, 'concealed'>, voice: Voice | null | undefined): Voice | null =>
  voice && !concealed.includes(voice.fileId) ? voice : null

/** Every file of a matter, for one request of links. */
export const filesOf = (matter: Matter): readonly string[] => [
  ...shown(matter, [...matter.photos, ...matter.timeline.flatMap((event) => event.photos)]),
  ...[matter.voice, ...matter.timeline.map((event) => event.voice)].flatMap((voice) => shownVoice(matter, voice)?.fileId ?? []),
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

/** What a change brought along is shown to the check. */
export const filesToCheck: Follows<Matter> = (before, after, { id, version }) =>
  newFiles(`${id}_${String(version)}_files`, before ? given(before, id) : [], given(after, id))
