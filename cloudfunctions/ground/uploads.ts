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

/** A document that shows files. */
export interface WithFiles {
  /** Files that the check has put out of sight; missing: none. */
  readonly concealed?: readonly string[]
  /** Files that the check has not spoken about: only their giver and those who answer for the document see them. Missing: none. */
  readonly unseen?: readonly string[]
}

/** Whether others than its giver and those who answer for it may see a file. */
export const isOpen = ({ concealed = [], unseen = [] }: WithFiles, fileId: string): boolean =>
  !concealed.includes(fileId) && !unseen.includes(fileId)

const freshOf = (before: Files, after: Files): Files => after.filter(({ fileId }) => !before.some((each) => each.fileId === fileId))

/** Files that others do not see yet: those of before, and those that have come in. */
export const unseenAfter = (before: Files, after: Files, { unseen = [] }: WithFiles): Pick<WithFiles, 'unseen'> => {
  const fresh = freshOf(before, after).map(({ fileId }) => fileId)
  return fresh.length > 0 ? { unseen: [...unseen, ...fresh] } : {}
}

/** The files of a document that were not in it before, to be checked. @returns one effect, or none */
export const newFiles = (id: string, before: Files, after: Files): readonly CheckFiles[] => {
  const fresh = freshOf(before, after)
  return fresh.length > 0 ? [{ id, kind: 'checkFiles', files: fresh }] : []
}
