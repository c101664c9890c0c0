import type { Service } from './services'

/** Words that speak of danger, and who is called for it: the first one first. */
export interface Rule {
  readonly services: readonly Service[]
  readonly said: readonly string[]
  /** Only where it is said of a person: a sheep is the vet's. */
  readonly people?: true
  /** Also where it was long ago, feared or only thought of. */
  readonly ever?: true
}

/** One of these words. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`
