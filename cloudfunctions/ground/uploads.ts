/** The folder of cloud storage that is a person's own: photos and voice notes are taken from there and from nowhere else. */
export const uploadsOf = ({ _id }: { readonly _id: string }): string => `photos/${_id}`
