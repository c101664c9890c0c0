import { uploadsOf } from '../../../ground/uploads'
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

const shown = (matter: Pick<Matter, 'hiddenPhotos'>, photos: readonly string[]) =>
  photos.filter((photo) => !matter.hiddenPhotos.includes(photo))

/** Photos that their author has not hidden. */
export const shownPhotos = shown

/** The photos that somebody gave to a matter and that are still shown. */
export const photosBy = (
  matter: Pick<Matter, 'photos' | 'timeline' | 'asker' | 'givenBy' | 'askers' | 'hiddenPhotos'>,
  personId: string,
): readonly string[] => [
  ...(giverOf(matter) === personId && matter.askers.includes(personId) ? shown(matter, matter.photos) : []),
  ...matter.timeline.filter(({ by }) => by?.personId === personId).flatMap(({ photos }) => shown(matter, photos)),
]

/** Every file of a matter, for one request of links. */
export const filesOf = (matter: Matter): readonly string[] => [
  ...shown(matter, [...matter.photos, ...matter.timeline.flatMap((event) => event.photos)]),
  ...[matter.voice, ...matter.timeline.map((event) => event.voice)].flatMap((voice) => (voice ? [voice.fileId] : [])),
]
