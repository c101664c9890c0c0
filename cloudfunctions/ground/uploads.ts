import type { Effect } from '../platform/aggregate'

/** The folder of cloud storage that is a person's own: photos and voice notes are taken from there and from nowhere else. */
export const uploadsOf = ({ _id }: { readonly _id: string }): string => `photos/${_id}`

/** Whose folder a file lies in; null: nobody's. */
export const giverOfFile = (fileId: string): string | null => /^cloud:\/\/[^/]+\/photos\/([^/]+)\//.exec(fileId)?.[1] ?? null

/** A file that somebody gave, and the document that shows it. */
export interface FileOf {
  readonly fileId: string
  readonly in: 'matters' | 'goods' | 'feedback' | 'visits'
  readonly documentId: string
  /** Who answers for it; null: the county. */
  readonly communityId: string | null
}

/** Files that somebody gave are shown to WeChat's check, which answers minutes later. */
export interface CheckFiles extends Effect {
  readonly kind: 'checkFiles'
  readonly files: readonly (FileOf & { readonly sort: 'photo' | 'voice' })[]
}

type Files = CheckFiles['files']

/** The files of a document that were not in it before, to be checked. @returns one effect, or none */
export const newFiles = (id: string, before: Files, after: Files): readonly CheckFiles[] => {
  const fresh = after.filter(({ fileId }) => !before.some((each) => each.fileId === fileId))
  return fresh.length > 0 ? [{ id, kind: 'checkFiles', files: fresh }] : []
}
