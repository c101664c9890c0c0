import type { Actor } from '../people/actor'

/** The folder of cloud storage that is a person's own: photos are taken from there and from nowhere else. */
export const uploadsOf = ({ _id }: Pick<Actor, '_id'>): string => `photos/${_id}`

/** Whether every file lies in the person's own folder: nobody can have another's photo shown to them. */
export const ownPhotos = (fileIds: readonly string[], actor: Actor): boolean =>
  fileIds.every((fileId) => fileId.split('/').slice(3).join('/').startsWith(`${uploadsOf(actor)}/`) && !fileId.includes('..'))
