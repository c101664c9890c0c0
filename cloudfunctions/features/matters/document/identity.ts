import { derivedId } from '../../../ground/ids'

/** The same person's same key always names the same matter. */
export const matterIdOf = (personId: string, key: string): string => derivedId('m', `${personId}/${key}`)
