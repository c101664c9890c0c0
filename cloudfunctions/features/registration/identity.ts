import { derivedId } from '../identity'

/** One registration a person: its id shows nobody's own. */
export const registrationIdOf = (personId: string): string => derivedId('r', personId)
